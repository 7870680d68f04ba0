//! One person: everything noted about them, and the moments with them.

use chrono::NaiveDate;

use super::Ago;
use crate::book::Book;
use crate::insight::balance::{self, Balance};
use crate::insight::due::{self, Since};
use crate::insight::load::{self, Going};
use crate::insight::rhythm;
use crate::locale::Locale;
use crate::model::{Feeling, GivenOrGot, Moment, MomentId, Name, Person, PersonId, Standing, Way};

/// Days that count as soon.
const SOON_DAYS: u32 = 7;

/// What the page of a person shows.
#[derive(Debug, Clone, PartialEq)]
pub struct PersonView {
    /// The record.
    pub person: Person,
    /// Whether they are in daily life today; of nobody else is anything asked or suggested.
    pub is_present: bool,
    /// How giving and getting stand; none where it is not spoken of.
    pub balance: Option<Balance>,
    /// Whether to go gently in asking; none where nobody is to be asked.
    pub going: Option<Going>,
    /// Whether it will be lighter again within a week.
    pub soon_lighter: bool,
    /// The worry that came up three times this week with them.
    pub worry: Option<String>,
    /// Whom of my people they know, and through whom we met.
    pub knows: Vec<(PersonId, Name)>,
    /// Through whom we met.
    pub through: Option<(PersonId, Name)>,
    /// They rest until this day because two hellos are on their way.
    pub hellos_rest: Option<NaiveDate>,
}

/// What every moment with somebody changes. It stands apart from what is noted of them, which most moments leave alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InTouch {
    /// When we were last in touch.
    pub ago: Ago,
    /// How it stands with their rhythm; none where nobody is to be nudged.
    pub since: Option<Since>,
}

/// A moment in the timeline.
#[derive(Debug, Clone, PartialEq)]
pub struct MomentRow {
    /// Which.
    pub id: MomentId,
    /// When.
    pub day: NaiveDate,
    /// How.
    pub way: Option<Way>,
    /// Who else was there, by name.
    pub others: Vec<Name>,
    /// What it was about.
    pub topic: Option<String>,
    /// What was given and received.
    pub support: Vec<GivenOrGot>,
    /// What they told me.
    pub told: String,
    /// How I felt before and after.
    pub felt: (Option<Feeling>, Option<Feeling>),
    /// In own words.
    pub note: String,
}

/// The page of one person; none when they are not in the book.
pub fn person(book: &Book, id: PersonId, today: NaiveDate, locale: &dyn Locale) -> Option<PersonView> {
    let person = book.person(id)?;
    let is_present = person.is_present(today);
    Some(PersonView {
        is_present,
        balance: balance::balance_with(book, person, today).filter(|_| is_present),
        going: is_present.then(|| load::load_of(book, person, today).going),
        soon_lighter: load::fresh_in(&load::asked_of(book, person, today), load::capacity(person))
            <= SOON_DAYS,
        worry: load::repeated_worry(book, person, today, locale).filter(|_| is_present),
        knows: known_by(book, person),
        through: person.through.and_then(|other| named(book, other)),
        hellos_rest: rhythm::rest_after_hellos(book, person).filter(|day| is_present && today < *day),
        person: person.clone(),
    })
}

/// How we are in touch; none when they are not in the book.
pub fn in_touch(book: &Book, id: PersonId, today: NaiveDate) -> Option<InTouch> {
    let person = book.person(id)?;
    let since = person.is_present(today).then(|| due::due_of(book, person, today).since);
    Some(InTouch { ago: Ago::since(book.last_contact(id), today), since })
}

/// Whom of my people somebody knows.
pub fn known_by(book: &Book, person: &Person) -> Vec<(PersonId, Name)> {
    person.knows.iter().filter_map(|other| named(book, *other)).collect()
}

/// A moment in a timeline, with everybody but the one whose timeline it is.
pub fn moment_row(book: &Book, moment: &Moment, except: Option<PersonId>) -> MomentRow {
    MomentRow {
        id: moment.id,
        day: moment.day,
        way: moment.way,
        others: others(book, &moment.people, except),
        topic: moment.topic.clone(),
        support: moment.support.clone(),
        told: moment.told.clone(),
        felt: (moment.felt_before, moment.felt_after),
        note: moment.note.clone(),
    }
}

/// A person by name, unless they are kept apart.
fn named(book: &Book, id: PersonId) -> Option<(PersonId, Name)> {
    let person = book.person(id).filter(|person| person.standing != Standing::KeptApart)?;
    Some((person.id, person.name.clone()))
}

/// Who else was there. People kept apart are not named anywhere but on their own page.
pub(super) fn others(book: &Book, people: &[PersonId], except: Option<PersonId>) -> Vec<Name> {
    people
        .iter()
        .filter(|other| Some(**other) != except)
        .filter_map(|other| book.person(*other))
        .filter(|other| other.standing != Standing::KeptApart)
        .map(|other| other.name.clone())
        .collect()
}
