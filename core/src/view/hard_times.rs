//! My plan for hard times, as it is read: names in place of ids, nobody in it who is not to be named.

use chrono::NaiveDate;

use crate::book::Book;
use crate::model::{HardTimesPart, Name, Person, PersonId, PlanLine, Reach};
use crate::numbers::has_number;

/// One line, ready to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ListRow {
    /// In own words.
    Words(String),
    /// Somebody in the book, with the first number that can be dialled.
    Person {
        /// Who.
        id: PersonId,
        /// What I call them.
        name: Name,
        /// A number as typed.
        number: Option<String>,
    },
    /// Somebody else.
    Contact {
        /// Who.
        name: String,
        /// The number as typed, or empty.
        number: String,
    },
}

/// The plan, part by part. Whoever rests, has died or is kept apart is left out; the plan
/// itself keeps its lines.
pub fn hard_times(book: &Book, today: NaiveDate) -> Vec<(HardTimesPart, Vec<ListRow>)> {
    let rows = |part: HardTimesPart| {
        book.hard_times().part(part).iter().filter_map(|line| row(book, line, today)).collect()
    };
    HardTimesPart::ALL.into_iter().map(|part| (part, rows(part))).collect()
}

/// A line as it is read; none where it names somebody who is left out.
pub(super) fn row(book: &Book, line: &PlanLine, today: NaiveDate) -> Option<ListRow> {
    Some(match line {
        PlanLine::Words(words) => ListRow::Words(words.clone()),
        PlanLine::Contact { name, number } => ListRow::Contact { name: name.clone(), number: number.clone() },
        PlanLine::Person(id) => {
            let person = book.person(*id).filter(|person| person.is_present(today))?;
            ListRow::Person { id: *id, name: person.name.clone(), number: number_of(person) }
        }
    })
}

/// The first number of somebody that can be dialled, as typed.
pub(super) fn number_of(person: &Person) -> Option<String> {
    let phones = person.channels_in_order().into_iter().filter(|channel| channel.reach == Reach::Phone);
    let mut dialled = phones.filter(|channel| !channel.is_machine() && has_number(&channel.value));
    dialled.next().map(|channel| channel.value.clone())
}
