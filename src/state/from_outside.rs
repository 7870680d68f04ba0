//! What the core may not have of its own: ids, and the browser's way with names and dates.

use std::sync::Arc;

use chrono::NaiveDate;
use mainstay_core::initials::sign;
use mainstay_core::locale::{DayStyle, Locale};
use mainstay_core::model::{Id, ImportantDateId};

use super::app::App;
use crate::platform::intl::BrowserLocale;
use crate::platform::{clock, ids};

impl App {
    /// A new id of whatever kind.
    pub fn new_id<T: Id>(self) -> T {
        ids::new()
    }

    /// Makes ids for dates, as an import needs them.
    pub fn important_date_ids(self) -> Arc<dyn Fn() -> ImportantDateId + Send + Sync> {
        Arc::new(ids::new)
    }

    /// A day in words.
    pub fn day(self, day: NaiveDate, style: DayStyle) -> String {
        BrowserLocale.day(day, style)
    }

    /// The time of day of an instant, given in milliseconds since 1970-01-01 UTC.
    pub fn time(self, instant_ms: i64) -> String {
        BrowserLocale.time(instant_ms)
    }

    /// A time of the day, given in minutes since midnight.
    pub fn clock_time(self, minutes: u16) -> String {
        BrowserLocale.clock_time(minutes)
    }

    /// Calls once, after so many milliseconds. What it touches may be gone by then.
    pub fn after(self, milliseconds: i32, call: impl FnOnce() + 'static) {
        clock::after(milliseconds, call);
    }

    /// All of them, in a sentence: "Ana, Ben and Chi".
    pub fn list(self, names: &[String]) -> String {
        BrowserLocale.list(names)
    }

    /// Any of them, in a sentence: "Ana, Ben or Chi".
    pub fn list_or(self, names: &[String]) -> String {
        BrowserLocale.list_or(names)
    }

    /// One after the other without a word between: "Ana, Ben, Chi".
    pub fn list_row(self, names: &[String]) -> String {
        BrowserLocale.list_row(names)
    }

    /// What stands in somebody's face: what was chosen for it, else the initials of their name.
    pub fn sign(self, chosen: &str, name: &str) -> String {
        sign(chosen, name, &BrowserLocale)
    }

    /// Sorting and finding in the browser's way.
    pub fn locale(self) -> BrowserLocale {
        BrowserLocale
    }
}
