//! A month in words, with the months before it.

use crate::markup::prelude::*;
use crate::signals::{RwSignal, Shown};
use chrono::Days;
use mainstay_core::locale::DayStyle;
use mainstay_core::route::{PrintPage, Sheet};
use mainstay_core::text::{fill, text};
use mainstay_core::view::month;

use super::given_got::GivenGotBars;
use crate::pages::shared::month_lines::MonthLines;
use crate::pages::shared::weeks::Weeks;
use crate::state::use_app;
use crate::ui::{PageHead, Show};

/// The buttons, for the keyboard.
const EARLIER: &str = "month-earlier";
const LATER: &str = "month-later";

/// The page.
#[component]
pub fn MonthScreen() -> impl IntoView {
    let app = use_app();
    let t = text().month_in_words;
    let in_month = RwSignal::new(month::first_of(app.today_now()));
    let earliest = app.select(month::earliest);
    let is_first = Shown::new(move || in_month.get() <= earliest.get());
    let is_last = Shown::new(move || in_month.get() == month::first_of(app.today().get()));
    let earlier = move |_| {
        in_month.update(|in_month| {
            *in_month = in_month.checked_sub_days(Days::new(1)).map_or(*in_month, month::first_of)
        });
        // At either end the button just pressed can do no more, so the keyboard goes on at the other one.
        if is_first.get_untracked() {
            app.focus(LATER.to_owned());
        }
    };
    // A month has at most 31 days, so 31 days on lies in the next one.
    let later = move |_| {
        in_month.update(|in_month| {
            *in_month = in_month.checked_add_days(Days::new(31)).map_or(*in_month, month::first_of)
        });
        if is_last.get_untracked() {
            app.focus(EARLIER.to_owned());
        }
    };
    let heading = move || fill(t.of_month, &[("month", &app.day(in_month.get(), DayStyle::MonthYear))]);
    let idea = app.select(move |book, today| {
        let in_month = in_month.get();
        let nth = month::idea(&month::month(book, in_month, today), in_month)?;
        t.ideas.get(nth).copied()
    });
    view! {
        <div class="page">
            <PageHead title=t.title>
                <a class="btn" href=move || PrintPage { sheet: Sheet::Month, month: Some(in_month.get()) }.href()>
                    {text().print.title}
                </a>
            </PageHead>
            <p class="lead">{t.lead}</p>
            <h2 class="section" aria-live="polite">
                {heading}
            </h2>
            <MonthLines in_month=in_month.into() />
            <p class="cluster">
                <button id=EARLIER class="btn" disabled=move || is_first.get() on:click=earlier>
                    {t.earlier}
                </button>
                <button id=LATER class="btn" disabled=move || is_last.get() on:click=later>
                    {t.later}
                </button>
            </p>
            <Show when=move || is_last.get() && idea.read().is_some()>
                <article class="card">
                    <h2>{t.idea}</h2>
                    <p>{move || idea.get()}</p>
                </article>
            </Show>
            <GivenGotBars />
            <h2 class="section">{t.rhythm}</h2>
            <Weeks person=None />
        </div>
    }
}
