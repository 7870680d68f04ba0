//! Old ties: people one has not met for long, to look at and never pushed.

use chrono::NaiveDate;

use super::Ago;
use super::drifting::DriftingRow;
use crate::book::Book;
use crate::gather::in_order;
use crate::model::Person;

/// Everybody in daily life whose last contact, or the day they were added, is half a year ago or longer; the longest
/// first.
pub fn old_ties(book: &Book, today: NaiveDate) -> Vec<DriftingRow> {
    let last = |person: &Person| book.last_contact(person.id).unwrap_or(person.added);
    let far = |person: &&Person| {
        person.may_be_suggested(today) && Ago::since(Some(last(person)), today) == Ago::Long
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
