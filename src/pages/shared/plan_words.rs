//! A plan in words.

use mainstay_core::locale::DayStyle;
use mainstay_core::model::Plan;
use mainstay_core::text::{fill, text};
use mainstay_core::view::plans::PlanRow;

use crate::state::App;

/// What, and with whom.
pub fn plan_words(app: App, row: &PlanRow) -> String {
    let what = row.plan.what.as_str();
    if row.names.is_empty() {
        return what.to_owned();
    }
    let names: Vec<String> = row.names.iter().map(|(_, name)| name.to_string()).collect();
    fill(text().plans.with, &[("what", what), ("names", &app.list(&names))])
}

/// On which day and at what time; empty without a day.
pub fn when_words(app: App, plan: &Plan) -> String {
    let Some(day) = plan.day else { return String::new() };
    let day = app.day(day, DayStyle::Weekday);
    match plan.at {
        Some(at) => fill(text().plans.at, &[("day", &day), ("time", &app.clock_time(at))]),
        None => day,
    }
}
