//! Old friends: people one has not met for long, to look at and never pushed.

use chrono::NaiveDate;

use super::drifting::{DriftingRow, long_ago};
use crate::book::Book;

/// Everybody in daily life whose last contact, or the day they were added, is half a year ago or longer; the longest
/// first.
pub fn old_friends(book: &Book, today: NaiveDate) -> Vec<DriftingRow> {
    long_ago(book, today, &|_| true)
}
