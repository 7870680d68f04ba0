//! What each screen shows, as plain values: pure functions of the book and the day.

pub mod before_you_talk;
pub mod check_in;
pub mod coverage;
pub mod dates;
pub mod drifting;
pub mod given_got;
pub mod groups;
pub mod hard_times;
pub mod ideas;
pub mod ladder;
pub mod looking_back;
pub mod messages;
pub mod moments;
pub mod month;
pub mod offer;
pub mod old_friends;
pub mod openers;
pub mod over_time;
pub mod paper;
pub mod people;
pub mod person;
pub mod places;
pub mod plans;
pub mod rings;
pub mod search;
pub mod small_steps;
pub mod support;
pub mod thank_yous;
pub mod timeline;
pub mod to_ask;
pub mod today;
pub mod trend_chart;
pub mod unsaved;
pub mod ways;
pub mod whats;

use chrono::NaiveDate;

/// How long ago, in words only (ux: never in days).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ago {
    /// Within seven days.
    ThisWeek,
    /// Within a month.
    ThisMonth,
    /// Within half a year.
    AWhile,
    /// Longer.
    Long,
    /// Not yet.
    NotYet,
}

impl Ago {
    /// From the day of the last contact, seen from today.
    pub fn since(last: Option<NaiveDate>, today: NaiveDate) -> Self {
        match last.map(|day| (today - day).num_days()) {
            None => Self::NotYet,
            Some(days) if days <= 7 => Self::ThisWeek,
            Some(days) if days <= 31 => Self::ThisMonth,
            Some(days) if days <= 183 => Self::AWhile,
            Some(_) => Self::Long,
        }
    }
}
