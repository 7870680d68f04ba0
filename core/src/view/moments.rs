//! All moments: found by words, and the weeks in which one was in touch.

use crate::sorted::{SortedMap, SortedSet};

use chrono::{Days, NaiveDate};

use super::person::{MomentRow, moment_row};
use crate::book::Book;
use crate::gather::{gather, in_order};
use crate::locale::Locale;
use crate::model::{Moment, MomentId, Person, PersonId, Standing};

/// Weeks shown in the strip.
pub const WEEKS: usize = 26;

/// A moment with everything that finds it, folded once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MomentEntry {
    /// Which.
    pub id: MomentId,
    folded: String,
}

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

/// Everything that finds each moment that is listed, in the same order.
pub fn entries(book: &Book, locale: &impl Locale) -> Vec<MomentEntry> {
    let entry = |moment: &Moment| {
        let people = moment.people.iter().filter_map(|id| book.person(*id));
        let names = people.filter(|person| is_named(person)).map(|person| person.name.as_str());
        let mut words = String::new();
        for part in names.chain(moment.topic.as_deref()).chain([moment.note.as_str(), &moment.told]) {
            words.push_str(part);
            words.push('\n');
        }
        MomentEntry { id: moment.id, folded: locale.fold(&words) }
    };
    listed(book).into_iter().filter_map(|id| book.moment(id)).map(entry).collect()
}

/// The moments that these folded words find: every word has to be there.
pub fn found(entries: &[MomentEntry], folded: &str) -> Vec<MomentId> {
    let words: Vec<&str> = folded.split_whitespace().collect();
    let finds = |entry: &&MomentEntry| words.iter().all(|word| entry.folded.contains(word));
    entries.iter().filter(finds).map(|entry| entry.id).collect()
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
