//! A hard day: the smaller Today, at most three choices, nothing to decide. Chosen by the person, gone tomorrow.

use leptos::prelude::*;
use mainstay_core::edit::Edit;
use mainstay_core::model::{Kind, Name, PersonId, Settings};
use mainstay_core::route::Route;
use mainstay_core::text::{fill, text};
use mainstay_core::view::support;

use crate::state::{App, use_app};
use crate::ui::PageHead;

/// Turns the smaller pages on for today, or off.
pub fn set_hard_day(app: App, on: bool) {
    let before = app.look(|book| book.settings().clone());
    let hard_day = on.then(|| app.today_now());
    // The status line says what went wrong, should it.
    let _ = app.dispatch(Edit::ChangeSettings(Box::new(Settings { hard_day, ..before })));
}

/// The smaller Today.
#[component]
pub fn HardDay() -> impl IntoView {
    let app = use_app();
    let t = &text().hard;
    let people = app.select_now(support::to_talk_to);
    let talk_hint = move || {
        let names: Vec<String> = people.read().iter().map(|(_, name)| name.to_string()).collect();
        if names.is_empty() {
            t.talk_hint_nobody.to_owned()
        } else {
            fill(t.talk_hint, &[("names", &names.join(", "))])
        }
    };
    view! {
        <div class="page">
            <PageHead title=t.title />
            <p class="lead">{t.keep_small}</p>
            <ul class="doors doors-now">
                <li>
                    <a class="door" href=Route::Talk.href()>
                        <span>
                            {t.talk} <span class="door-hint">{talk_hint}</span>
                        </span>
                    </a>
                </li>
                <li>
                    <a class="door" href=Route::Message.href()>
                        <span>
                            {t.let_know} <span class="door-hint">{t.let_know_hint}</span>
                        </span>
                    </a>
                </li>
                <li>
                    <a class="door" href=Route::Breathe.href()>
                        {t.breathe}
                    </a>
                </li>
            </ul>
            <p>{t.enough}</p>
            <p>
                <button class="btn btn-quiet" on:click=move |_| set_hard_day(app, false)>
                    {t.show_all}
                </button>
            </p>
            <p class="soft">{t.goes_away}</p>
        </div>
    }
}

/// Talk to someone: two people at most, and a line.
#[component]
pub fn Talk() -> impl IntoView {
    let app = use_app();
    let t = &text().hard;
    let people = app.select_now(support::to_talk_to);
    let door = |(person, name): (PersonId, Name)| {
        let words = fill(text().ask.ask_name, &[("name", name.as_str())]);
        view! {
            <li>
                <a class="door" href=Route::Ask { kind: Kind::Listening, person, urgent: true }.href()>
                    {words}
                </a>
            </li>
        }
    };
    view! {
        <div class="page">
            <PageHead title=t.talk_title />
            <ul class="doors doors-now">
                {move || people.get().into_iter().map(door).collect_view()} <li>
                    <a class="door" href=Route::Lines.href()>
                        {t.a_line}
                    </a>
                </li>
            </ul>
        </div>
    }
}
