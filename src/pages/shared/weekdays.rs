//! The days of the week in the browser's words.

use chrono::{NaiveDate, Weekday};
use mainstay_core::locale::DayStyle;

use crate::state::App;
use crate::ui::Choice;

/// The days of a week, from Monday on.
const DAYS: [Weekday; 7] =
    [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

/// A day of the week in the browser's words.
pub fn weekday_words(app: App, weekday: Weekday) -> String {
    // 1 January 2024 was a Monday.
    let monday = NaiveDate::from_ymd_opt(2024, 1, 1);
    let days = u64::from(weekday.num_days_from_monday());
    let day = monday.and_then(|monday| monday.checked_add_days(chrono::Days::new(days)));
    day.map(|day| app.day(day, DayStyle::DayOfWeek)).unwrap_or_default()
}

/// The days of the week to choose from.
pub fn weekday_choices(app: App) -> Vec<Choice> {
    DAYS.map(|day| Choice::new(day.to_string(), weekday_words(app, day))).into()
}
