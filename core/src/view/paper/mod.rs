//! What stands on each sheet that is printed: who, with which number, and where the paper ends.

mod circles;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;

pub use circles::{CirclesSheet, Givers, GivesRow, circles};

use super::hard_times::{self, ListRow, number_of};
use super::rings::fitting;
use crate::book::Book;
use crate::locale::Locale;
use crate::model::{HardTimesPart, Kind, Person, PlanLine, Ring, Strength};
use crate::numbers::has_number;

/// The most people on the fridge sheet, in letters that are read from across the kitchen.
pub const ON_THE_FRIDGE: usize = 6;
/// The most people on a side of the wallet card.
pub const ON_A_CARD: usize = 5;
/// A line of these two, in the pixels of [`fitting`]: 182 mm in letters of 8 mm, 79 mm in letters of 3.3 mm.
const LINE: f64 = 290.0;

/// The paper that printers hold in a country, by the code of its help lines: `letter`, 8.5 by 11 inches, or `a4`, 210 by
/// 297 mm. Source: the territories of `US-Letter` in CLDR.
pub fn paper_of(country: &str) -> &'static str {
    if ["us", "ca", "mx", "cl", "co", "ph"].contains(&country) { "letter" } else { "a4" }
}

/// A line of a sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PaperRow {
    /// A name, or words of one's own.
    pub what: String,
    /// A number as typed; empty for none.
    pub number: String,
    /// What they are good for; nothing is asked of whoever rests.
    pub good_for: Vec<Kind>,
}

/// My people by ring, each in the order of their names. Whoever has died or is kept apart is not on it, nor a ring
/// without anybody.
pub fn my_people(
    book: &Book,
    today: NaiveDate,
    with_numbers: bool,
    locale: &dyn Locale,
) -> Vec<(Ring, Vec<PaperRow>)> {
    let people = by_name(book, locale);
    let mut rings = Vec::new();
    for ring in Ring::ALL {
        let mut rows = Vec::new();
        for person in people.iter().filter(|person| person.ring == ring) {
            rows.push(PaperRow {
                what: person.name.to_string(),
                number: number_of(person).filter(|_| with_numbers).unwrap_or_default(),
                good_for: Kind::ALL.into_iter().filter(|kind| is_good_for(person, *kind, today)).collect(),
            });
        }
        if !rows.is_empty() {
            rings.push((ring, rows));
        }
    }
    rings
}

/// My people who are here, by name.
fn by_name<'a>(book: &'a Book, locale: &dyn Locale) -> Vec<&'a Person> {
    let here = |person: &&Person| person.standing.is_mine() && person.standing.is_here();
    let people: Vec<&Person> = book.people().filter(here).collect();
    let names: Vec<&str> = people.iter().map(|person| person.name.as_str()).collect();
    locale.order(&names).into_iter().filter_map(|place| people.get(place).copied()).collect()
}

/// Whether someone who is here gives a kind well.
fn is_good_for(person: &Person, kind: Kind, today: NaiveDate) -> bool {
    person.is_present(today) && person.gives.get(&kind).is_some_and(|strength| *strength >= Strength::Good)
}

/// Whom I can call, as many as a sheet holds: first those of whom the plan for hard times says that I can ask them, in
/// its order, then the others from the inside out. Only who has a number that can be dialled. A name longer than a line
/// ends in an ellipsis; a number is never cut.
pub fn can_call(book: &Book, today: NaiveDate, most: usize, locale: &dyn Locale) -> Vec<PaperRow> {
    let mut rows = Vec::new();
    let mut add = |row: PaperRow| {
        if rows.len() < most && has_number(&row.number) {
            rows.push(PaperRow { what: fitting(&locale.letters(&row.what), LINE).0, ..row });
        }
    };
    let mut asked = Vec::new();
    for line in book.hard_times().part(HardTimesPart::Ask) {
        if let PlanLine::Person(id) = line {
            asked.push(*id);
        }
        if let Some(row) = hard_times::row(book, line, today) {
            add(row.into());
        }
    }
    let people = by_name(book, locale);
    for ring in Ring::ALL {
        for person in &people {
            let is_next = person.ring == ring && !person.unsorted && !asked.contains(&person.id);
            if is_next && person.is_present(today) {
                let number = number_of(person).unwrap_or_default();
                add(PaperRow { what: person.name.to_string(), number, good_for: Vec::new() });
            }
        }
    }
    rows
}

/// The plan for hard times, part by part.
pub fn plan(book: &Book, today: NaiveDate) -> Vec<(HardTimesPart, Vec<PaperRow>)> {
    let parts = hard_times::hard_times(book, today).into_iter();
    parts.map(|(part, rows)| (part, rows.into_iter().map(PaperRow::from).collect())).collect()
}

impl From<ListRow> for PaperRow {
    fn from(row: ListRow) -> Self {
        let (what, number) = match row {
            ListRow::Words(words) => (words, String::new()),
            ListRow::Person { name, number, .. } => (name.to_string(), number.unwrap_or_default()),
            ListRow::Contact { name, number } => (name, number),
        };
        Self { what, number, good_for: Vec::new() }
    }
}
