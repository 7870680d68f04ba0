//! What only the browser's `Intl` knows: asked for through this trait, answered by the platform.

use std::cmp::Ordering;

use chrono::NaiveDate;

/// How a day is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayStyle {
    /// "Sunday 22 November".
    Weekday,
    /// "Sun 22 Nov".
    Short,
    /// "22 November 2026".
    Full,
    /// "3 January".
    DayMonth,
    /// "January".
    Month,
    /// "November 2026".
    MonthYear,
    /// "Sunday".
    DayOfWeek,
}

/// Sorting and dates the way the person's language does them.
pub trait Locale {
    /// The order of two names.
    fn compare(&self, a: &str, b: &str) -> Ordering;
    /// The text without case and accents, for finding.
    fn fold(&self, text: &str) -> String;
    /// A day in words.
    fn day(&self, day: NaiveDate, style: DayStyle) -> String;
    /// Names in a row: "Ana, Ben and Chi".
    fn list(&self, names: &[String]) -> String;
}

/// Plain English, for tests and tools that have no browser.
#[derive(Debug, Clone, Copy, Default)]
pub struct PlainLocale;

impl Locale for PlainLocale {
    fn compare(&self, a: &str, b: &str) -> Ordering {
        a.to_lowercase().cmp(&b.to_lowercase()).then_with(|| a.cmp(b))
    }

    fn fold(&self, text: &str) -> String {
        text.to_lowercase()
    }

    fn day(&self, day: NaiveDate, _style: DayStyle) -> String {
        day.to_string()
    }

    fn list(&self, names: &[String]) -> String {
        names.join(", ")
    }
}
