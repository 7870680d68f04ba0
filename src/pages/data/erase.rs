//! Delete everything: a backup is offered first, and a tick says that it is meant.

use crate::markup::prelude::*;
use crate::signals::RwSignal;
use mainstay_core::route::{DataPage, Route, WelcomePage};
use mainstay_core::text::text;

use crate::state::{Mode, Said, use_app};
use crate::ui::{Notice, PageHead, Tick, Tone};

/// Delete everything.
#[component]
pub fn Erase() -> impl IntoView {
    let app = use_app();
    let t = text().erase;
    let meant = RwSignal::new(false);
    let asked = RwSignal::new(false);
    let erase = move |with_backup: bool| {
        if app.mode().get_untracked() == Mode::MadeUp {
            app.start_my_own();
            return;
        }
        asked.set(!meant.get_untracked());
        if !meant.get_untracked() || (with_backup && !app.save_backup()) {
            return;
        }
        if app.erase_everything() {
            app.go_saying(&Route::Welcome(WelcomePage::Welcome));
            app.say(Said::Erased);
        } else {
            app.say(Said::NotErased);
        }
    };
    view! {
        <div class="page">
            <PageHead title=t.title />
            <p class="lead">{t.what}</p>
            <ul>{t.goes.map(|line| view! { <li>{line}</li> })}</ul>
            <Tick id="meant" label=t.tick checked=meant />
            <p class="error" role="alert">
                {move || asked.get().then_some(t.tick_first)}
            </p>
            <div class="cluster">
                <button class="btn btn-primary" on:click=move |_| erase(true)>
                    {t.save_then_delete}
                </button>
                <button class="btn btn-danger" on:click=move |_| erase(false)>
                    {t.delete_now}
                </button>
                <a class="btn" href=DataPage::Data.href()>
                    {text().frame.cancel}
                </a>
            </div>
            <Notice tone=Tone::Plain>
                <p>{t.no_undo}</p>
            </Notice>
        </div>
    }
}
