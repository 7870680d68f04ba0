//! People without a rhythm with whom it has been long: a list to look at when one likes, never a prompt.

use chrono::NaiveDate;

use super::Ago;
use crate::book::Book;
use crate::gather::in_order;
use crate::insight::rhythm;
use crate::model::{Name, Person, PersonId};

/// Someone who may be drifting away.
#[derive(Debug, Clone, PartialEq)]
pub struct DriftingRow {
    /// Who.
    pub id: PersonId,
    /// What I call them.
    pub name: Name,
    /// How long it has been, in words.
    pub ago: Ago,
}

/// Everybody in daily life without a rhythm whose last contact is half a year ago or longer, the longest first.
pub fn drifting(book: &Book, today: NaiveDate) -> Vec<DriftingRow> {
    long_ago(book, today, &|person| rhythm::days(book.settings(), person).is_none())
}

/// Of these, everybody in daily life whose last contact, or the day they were added, is half a year ago or longer; the
/// longest first.
pub(super) fn long_ago(
    book: &Book,
    today: NaiveDate,
    is_meant: &dyn Fn(&Person) -> bool,
) -> Vec<DriftingRow> {
    let last = |person: &Person| book.last_contact(person.id).unwrap_or(person.added);
    let far = |person: &&Person| {
        is_meant(person)
            && person.may_be_suggested(today)
            && Ago::since(Some(last(person)), today) == Ago::Long
    };
    let people = in_order(book.people().filter(far).collect(), |a: &&Person, b: &&Person| {
        (last(a), a.id).cmp(&(last(b), b.id))
    });
    let row = |person: &Person| {
        let ago = Ago::since(book.last_contact(person.id), today);
        DriftingRow { id: person.id, name: person.name.clone(), ago }
    };
    people.into_iter().map(row).collect()
}
