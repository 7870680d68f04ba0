//! All moments, and the weeks in which one was in touch.

use crate::sorted::{SortedMap, SortedSet};

use chrono::{Days, NaiveDate};

use super::person::{MomentRow, moment_row};
use crate::book::Book;
use crate::gather::{gather, in_order};
use crate::model::{Moment, MomentId, Person, PersonId, Standing};

/// Weeks shown in the strip.
pub const WEEKS: usize = 26;

/// The moments there are, the latest first. One with nobody but people kept apart is not listed.
pub fn listed(book: &Book) -> Vec<MomentId> {
    // By id, as they come, so that each is found in a few steps: there are many more moments than people.
    let named: Vec<PersonId> =
        book.people().filter(|person| is_named(person)).map(|person| person.id).collect();
    let is_listed = |moment: &&Moment| moment.people.iter().any(|id| named.binary_search(id).is_ok());
    let listed = book.moments().filter(is_listed).map(|moment| (moment.day, moment.id)).collect();
    let listed = in_order(listed, |a: &(NaiveDate, MomentId), b| b.cmp(a));
    listed.into_iter().map(|(_, id)| id).collect()
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
            let apart: SortedSet<PersonId> = gather(
                book.people().filter(|person| person.standing == Standing::KeptApart).map(|person| person.id),
            );
            let open = book.moments().filter(|moment| !moment.people.iter().all(|id| apart.contains(id)));
            open.for_each(|moment| count(moment.day));
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
