//! A month in sentences, on its page, on Reflect and on paper.

use crate::markup::prelude::*;
use crate::signals::Signal;
use chrono::NaiveDate;
use mainstay_core::text::{Count, fill_count, text};
use mainstay_core::view::month;

use crate::state::use_app;
use crate::ui::Show;

/// The sentences of a month; what is not noted is not spoken of.
#[component]
pub fn MonthLines(
    /// Any day of the month.
    in_month: Signal<NaiveDate>,
) -> impl IntoView {
    let app = use_app();
    let t = text().month_in_words;
    let words = app.select(move |book, today| month::month(book, in_month.get(), today));
    let lines = move || {
        let words = words.get();
        let all: [(&Count, usize); 10] = [
            (&t.in_touch, words.in_touch),
            (&t.told, words.told),
            (&t.asked, words.asked),
            (&t.good_news, words.good_news),
            (&t.followed_up, words.followed_up),
            (&t.thanked, words.thanked),
            (&t.plans, words.plans),
            (&t.was_there, words.was_there),
            (&t.asked_for_help, words.asked_for_help),
            (&t.places, words.places),
        ];
        let noted = all.into_iter().filter(|(_, n)| *n != 0);
        noted.map(|(words, n)| view! { <li>{fill_count(words, n)}</li> }).collect_view()
    };
    view! {
        <Show when=move || words.read().is_empty()>
            <p>{t.nothing}</p>
        </Show>
        <ul class="plain stack">{lines}</ul>
    }
}
