//! This month in one figure that is no score: with how many people one was in touch.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};

use crate::book::Book;
use crate::gather::gather;
use crate::model::PersonId;

/// People with whom a moment was logged in the calendar month of this day, up to it.
pub fn people_in_touch(book: &Book, today: NaiveDate) -> usize {
    let this_month =
        |day: NaiveDate| day.year() == today.year() && day.month() == today.month() && day <= today;
    let moments = book.moments().filter(|moment| this_month(moment.day));
    gather::<BTreeSet<PersonId>, _>(moments.flat_map(|moment| &moment.people)).len()
}
