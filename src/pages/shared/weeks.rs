//! Contact by week: a sentence, half a year of small cells, the same as a table.

use crate::markup::prelude::*;
use mainstay_core::locale::DayStyle;
use mainstay_core::model::PersonId;
use mainstay_core::text::{fill, fill_count, text};
use mainstay_core::view::moments::{self, WEEKS};

use crate::state::use_app;
use crate::ui::AsTable;

/// The strip, with one person or with everybody. Never the longest gap, never a chain of days.
#[component]
pub fn Weeks(
    /// With whom; none means everybody.
    person: Option<PersonId>,
) -> impl IntoView {
    let app = use_app();
    let t = text().moments;
    let weeks = app.select(move |book, today| moments::weeks(book, person, today));
    let sentence = move || {
        let n = weeks.read().iter().filter(|week| week.n > 0).count();
        fill(t.weeks, &[("n", &n.to_string()), ("all", &WEEKS.to_string())])
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
            vec![app.day(week.from, DayStyle::Short), fill_count(&t.n_moments, week.n)]
        };
        weeks.read().iter().rev().filter(|week| week.n > 0).map(row).collect()
    };
    view! {
        <p>{sentence}</p>
        <div class="weeks" aria-hidden="true">
            {cells}
        </div>
        <AsTable summary=t.as_table.to_owned() heads=vec![t.week, t.how_many] rows=Box::new(rows) />
    }
}
