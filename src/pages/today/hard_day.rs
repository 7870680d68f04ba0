//! A hard day: the smaller Today, at most three choices, nothing to decide. Chosen by the person, gone tomorrow.

use crate::markup::prelude::*;
use crate::signals::RwSignal;
use mainstay_core::route::{ReflectingPage, SupportPage};
use mainstay_core::text::{fill, text};
use mainstay_core::view::support;

use crate::state::use_app;
use crate::ui::{PageHead, Show};

use super::after_ask::AfterAsk;

/// The smaller Today.
#[component]
pub fn HardDay() -> impl IntoView {
    let app = use_app();
    let t = text().hard;
    let asked = app.select_now(|book, now| !support::waiting(book, now).is_empty());
    // The word after an answer stays until something else is asked for.
    let at_first = asked.get_untracked();
    let other = RwSignal::new(false);
    view! {
        <div class="page">
            <PageHead title=t.title />
            <Show when=move || (at_first || asked.get()) && !other.get() fallback=move || view! { <HardDayDoors /> }>
                <AfterAsk few=true />
                <p>
                    <button class="btn btn-quiet" on:click=move |_| other.set(true)>
                        {t.something_else}
                    </button>
                </p>
            </Show>
            <p>
                <button class="btn btn-quiet" on:click=move |_| app.set_hard_day(false)>
                    {t.show_all}
                </button>
            </p>
            <p class="soft">{t.goes_away}</p>
        </div>
    }
}

/// The three doors.
#[component]
fn HardDayDoors() -> impl IntoView {
    let app = use_app();
    let t = text().hard;
    let people = app.select_now(support::to_talk_to);
    let something_good = app.select(|book, _| book.good_moments().next().is_some());
    let talk_hint = move || {
        let names: Vec<String> = people.read().iter().map(|(_, name)| name.to_string()).collect();
        if names.is_empty() {
            t.talk_hint_nobody.to_owned()
        } else {
            fill(t.talk_hint, &[("names", &app.list_row(&names))])
        }
    };
    view! {
        <div class="stack">
            <p class="lead">{t.keep_small}</p>
            <ul class="doors doors-now">
                <li>
                    <a class="door" href=SupportPage::Talk.href()>
                        <span>
                            {t.talk} <span class="door-hint">{talk_hint}</span>
                        </span>
                    </a>
                </li>
                <li>
                    <a class="door" href=SupportPage::Message.href()>
                        <span>
                            {t.let_know} <span class="door-hint">{t.let_know_hint}</span>
                        </span>
                    </a>
                </li>
                <li>
                    <a class="door" href=SupportPage::Breathe.href()>
                        {t.breathe}
                    </a>
                </li>
            </ul>
            <Show when=move || something_good.get()>
                <p>
                    <a href=ReflectingPage::GoodMoments.href()>{text().good_moments.on_hard_day}</a>
                </p>
            </Show>
            <p>{text().today.enough}</p>
        </div>
    }
}
