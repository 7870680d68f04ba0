//! Contact by week: a sentence, half a year of small cells, the same as a table.

use leptos::prelude::*;
use mainstay_core::locale::DayStyle;
use mainstay_core::model::PersonId;
use mainstay_core::text::{fill, fill_count, text};
use mainstay_core::view::moments::{self, WEEKS};

use crate::state::use_app;

/// The strip, with one person or with everybody. Never the longest gap, never a chain of days.
#[component]
pub fn Weeks(
    /// With whom; none means everybody.
    person: Option<PersonId>,
) -> impl IntoView {
    let app = use_app();
    let t = &text().moments;
    let weeks = app.select(move |book, today| moments::weeks(book, person, today));
    let sentence = move || {
        let n = weeks.read().iter().filter(|week| week.n > 0).count();
        fill(t.weeks, &[("n", &n.to_string()), ("of", &WEEKS.to_string())])
    };
    let cells = move || {
        let cell = |week: &moments::Week| {
            let shade = week.shade().to_string();
            view! { <span class="week" data-shade=shade></span> }
        };
        weeks.read().iter().map(cell).collect_view()
    };
    let rows = move || {
        let row = |week: &moments::Week| {
            let day = app.day(week.from, DayStyle::Short);
            view! {
                <tr>
                    <th scope="row">{day}</th>
                    <td>{fill_count(&t.n_moments, week.n)}</td>
                </tr>
            }
        };
        weeks.read().iter().rev().filter(|week| week.n > 0).map(row).collect_view()
    };
    view! {
        <p>{sentence}</p>
        <div class="weeks" aria-hidden="true">
            {cells}
        </div>
        <details class="more">
            <summary>{t.as_table}</summary>
            <table class="plain-table">
                <thead>
                    <tr>
                        <th scope="col">{t.week}</th>
                        <th scope="col">{t.how_many}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
        </details>
    }
}
