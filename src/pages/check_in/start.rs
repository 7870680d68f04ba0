//! Before a check-in: what it is, whether one is begun, whether it is too soon.

use crate::markup::prelude::*;
use mainstay_core::route::{CheckInPage, Route};
use mainstay_core::text::{fill_count, text};
use mainstay_core::view::check_in::{self, BeforeCheckIn};

use crate::state::use_app;
use crate::ui::{PageHead, Show};

/// The page.
#[component]
pub fn Start() -> impl IntoView {
    let app = use_app();
    let t = text().check_in;
    view! {
        <div class="page">
            <PageHead title=t.title />
            <p class="lead">{t.lead}</p>
            <Show when=move || app.can_edit().get()>
                <Begin />
            </Show>
            <p>{t.own_words}</p>
            <p>{t.stays}</p>
            <p class="soft">{t.purpose}</p>
            <p class="cluster cluster-apart">
                <a href=CheckInPage::Forms.href()>{t.to_forms}</a>
                <a href=CheckInPage::All.href()>{t.to_all}</a>
            </p>
        </div>
    }
}

/// The way in.
#[component]
fn Begin() -> impl IntoView {
    let app = use_app();
    let t = text().check_in;
    let before = app.select_now(check_in::before);
    let anyway = move |_| {
        let fresh = [app.new_id(), app.new_id()];
        let edits = app.look(|book| check_in::anew(book, fresh, app.now()));
        for edit in edits {
            // The status line says what went wrong, should it; the answers of before stay as they are.
            if app.dispatch(edit).is_err() {
                return;
            }
        }
        app.go(&Route::CheckIn(CheckInPage::Question(1)));
    };
    let primary = |page: CheckInPage, label: &'static str| {
        view! {
            <a class="btn btn-primary" href=page.href()>
                {label}
            </a>
        }
    };
    move || match before.get() {
        BeforeCheckIn::Fresh => view! { <p>{primary(CheckInPage::Question(1), t.start)}</p> }.into_any(),
        BeforeCheckIn::Begun(nth) => view! {
            <div class="stack">
                <p>{t.begun}</p>
                <p>{primary(CheckInPage::Question(nth), t.go_on)}</p>
            </div>
        }
        .into_any(),
        BeforeCheckIn::TooSoon { id, days } => {
            let ago = if days == 0 { t.soon_today.to_owned() } else { fill_count(&t.soon, days) };
            view! {
                <div class="stack">
                    <p>{ago}</p>
                    <p class="cluster">
                        {primary(CheckInPage::Result(id), t.see_it)}
                        <button class="btn" on:click=anyway>
                            {t.answer_anyway}
                        </button>
                    </p>
                </div>
            }
            .into_any()
        }
    }
}
