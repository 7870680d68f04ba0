//! Small steps: those still open, and those for today.

use chrono::NaiveDate;

use crate::book::Book;
use crate::gather::in_order;
use crate::model::{Cue, SmallStep};

/// Open steps that are plenty.
pub const PLENTY: usize = 3;

/// The open steps: those with a date first, then by the day they were chosen.
pub fn open(book: &Book) -> Vec<SmallStep> {
    let open = book.small_steps().filter(|step| step.done.is_none()).cloned().collect();
    let key = |step: &SmallStep| {
        let day = if let Cue::Day(day) = step.cue { Some(day) } else { None };
        (day.is_none(), day, step.since, step.id)
    };
    in_order(open, |a: &SmallStep, b: &SmallStep| key(a).cmp(&key(b)))
}

/// The open steps for this day, three at most.
pub fn today(book: &Book, today: NaiveDate) -> Vec<SmallStep> {
    open(book).into_iter().filter(|step| step.is_for(today)).take(PLENTY).collect()
}

/// How many were done so far.
pub fn n_done(book: &Book) -> usize {
    book.small_steps().filter(|step| step.done.is_some()).count()
}
