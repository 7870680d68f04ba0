//! When a good moment was, and with whom.

use crate::markup::prelude::*;
use mainstay_core::locale::DayStyle;
use mainstay_core::text::{fill, row_of_facts, text};
use mainstay_core::view::looking_back::GoodRow;

use crate::state::use_app;

/// The day and the names, in one quiet line.
#[component]
pub fn GoodMomentFacts(row: GoodRow) -> impl IntoView {
    let app = use_app();
    let names: Vec<String> = row.names.iter().map(ToString::to_string).collect();
    let with = (!names.is_empty()).then(|| fill(text().good_moments.with, &[("names", &app.list(&names))]));
    let facts: Vec<String> = [app.day(row.good.day, DayStyle::Full)].into_iter().chain(with).collect();
    view! { <p class="soft wrap">{row_of_facts(&facts)}</p> }
}
