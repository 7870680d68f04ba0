//! What depends on the language of a person: asked for through this trait, answered by the platform, which knows it.

use chrono::NaiveDate;
use unicode_segmentation::UnicodeSegmentation;

use crate::gather::in_order;

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

/// Sorting, letters and dates the way the person's language does them. What is to be known of the letters of all scripts
/// weighs 20 kB, and the browser has it.
pub trait Locale {
    /// The places of the names in the order of the language; of names that are alike the earlier one comes first. Asked
    /// once for all of them, since each call into the browser takes time.
    fn order(&self, names: &[&str]) -> Vec<usize>;
    /// The text without case and accents, for finding.
    fn fold(&self, text: &str) -> String;
    /// The text in small letters.
    fn lower(&self, text: &str) -> String;
    /// The text in capitals.
    fn upper(&self, text: &str) -> String;
    /// The letters of the text as a reader sees them, each with its marks.
    fn letters(&self, text: &str) -> Vec<String>;
    /// A day in words.
    fn day(&self, day: NaiveDate, style: DayStyle) -> String;
    /// All of them, in a sentence: "Ana, Ben and Chi".
    fn list(&self, names: &[String]) -> String;
    /// Any of them, in a sentence: "Ana, Ben or Chi".
    fn list_or(&self, names: &[String]) -> String;
    /// One after the other without a word between, for facts in a row and for a list that goes on: "Ana, Ben, Chi".
    fn list_row(&self, names: &[String]) -> String;
}

/// Plain English, for tests and tools that have no browser.
#[derive(Debug, Clone, Copy, Default)]
pub struct PlainLocale;

impl Locale for PlainLocale {
    fn order(&self, names: &[&str]) -> Vec<usize> {
        in_order((0..names.len()).collect(), |a, b| {
            let (a, b) = (names[*a], names[*b]);
            a.to_lowercase().cmp(&b.to_lowercase()).then_with(|| a.cmp(b))
        })
    }

    fn fold(&self, text: &str) -> String {
        text.to_lowercase()
    }

    fn lower(&self, text: &str) -> String {
        text.to_lowercase()
    }

    fn upper(&self, text: &str) -> String {
        text.to_uppercase()
    }

    fn letters(&self, text: &str) -> Vec<String> {
        text.graphemes(true).map(str::to_owned).collect()
    }

    fn day(&self, day: NaiveDate, _style: DayStyle) -> String {
        day.to_string()
    }

    fn list(&self, names: &[String]) -> String {
        names.join(", ")
    }

    fn list_or(&self, names: &[String]) -> String {
        names.join(" or ")
    }

    fn list_row(&self, names: &[String]) -> String {
        names.join(", ")
    }
}
