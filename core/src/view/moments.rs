//! All moments, and the weeks in which one was in touch.

use crate::sorted::SortedMap;

use chrono::{Days, NaiveDate};

use super::person::{MomentRow, moment_row};
use crate::book::Book;
use crate::model::{Moment, MomentId, Person, PersonId, Standing};

/// Weeks shown in the strip.
pub const WEEKS: usize = 26;

/// The latest moments there are, the latest first, `most` of them. One with nobody but people kept apart is not listed.
pub fn latest(book: &Book, most: usize) -> Vec<MomentId> {
    book.latest_with(book.people().filter(|person| is_named(person)).map(|person| person.id), most)
}

/// How many moments are listed.
pub fn n_listed(book: &Book) -> usize {
    listed(book).count()
}

/// Moments with somebody who is not kept apart.
pub(super) fn listed(book: &Book) -> impl Iterator<Item = &Moment> {
    book.moments().filter(is_listed(book))
}

/// Whether somebody who is not kept apart was there.
pub(super) fn is_listed(book: &Book) -> impl Fn(&&Moment) -> bool + use<> {
    // By id, as they come.
    let apart: Vec<PersonId> =
        book.people().filter(|person| !is_named(person)).map(|person| person.id).collect();
    move |moment| apart.is_empty() || !moment.people.iter().all(|id| apart.binary_search(id).is_ok())
}

fn is_named(person: &Person) -> bool {
    person.standing != Standing::KeptApart
}

/// A moment as the timeline of everybody shows it: all names, none left out.
pub fn row(book: &Book, id: MomentId) -> Option<MomentRow> {
    book.moment(id).map(|moment| moment_row(book, moment, None))
}

/// How much contact there was in a week.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Week {
    /// Its first day; the last week ends today.
    pub from: NaiveDate,
    /// Moments in it.
    pub n: usize,
}

impl Week {
    /// How dark its cell is, from 0 to 3: none, one, two or three, more.
    pub fn shade(self) -> u8 {
        match self.n {
            0 => 0,
            1 => 1,
            2 | 3 => 2,
            _ => 3,
        }
    }
}

/// The last [`WEEKS`] weeks, the oldest first: with one person, or with everybody.
pub fn weeks(book: &Book, person: Option<PersonId>, today: NaiveDate) -> Vec<Week> {
    let mut counts = SortedMap::<i64, usize>::new();
    let mut count = |day: NaiveDate| {
        let days = (today - day).num_days();
        if days >= 0 {
            *counts.entry(days / 7).or_default() += 1;
        }
    };
    match person {
        Some(id) => book.moments_with(id).for_each(|moment| count(moment.day)),
        None => {
            let first = today.checked_sub_days(Days::new(7 * WEEKS as u64)).unwrap_or(today);
            let moments = book.moments_since(first).into_iter().filter(is_listed(book));
            moments.for_each(|moment| count(moment.day));
        }
    }
    let week = |ago: usize| {
        let ago = u64::try_from(ago).ok()?;
        let from = today.checked_sub_days(Days::new(ago * 7 + 6))?;
        let n = counts.get(&i64::try_from(ago).ok()?).copied().unwrap_or_default();
        Some(Week { from, n })
    };
    (0..WEEKS).rev().filter_map(week).collect()
}
