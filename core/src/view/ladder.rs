//! The people I am getting to know, and the ladder with one of them. A hint of hours, never a demotion.

use chrono::NaiveDate;

use super::places::{self, TIMES_FOR_A_STEP};
use crate::book::Book;
use crate::gather::in_order;
use crate::insight::hours::{self, Together};
use crate::model::{Again, Ladder, Name, Person, PersonId, PlaceId, Rung, Standing};

/// Somebody I am getting to know.
#[derive(Debug, Clone, PartialEq)]
pub struct ClimbRow {
    /// Who.
    pub id: PersonId,
    /// What I call them.
    pub name: Name,
    /// How far I have come.
    pub rung: Rung,
    /// Where I know them from.
    pub place: Option<Name>,
    /// Seen often enough since the last step that one more may be offered.
    pub may_step: bool,
}

/// Everybody on the ladder below a friend, and everybody new, whom I would like to see again; those seen last come
/// first. Whoever is not to be seen again is left out without a word.
pub fn getting_to_know(book: &Book) -> Vec<ClimbRow> {
    let people = book.people().filter(|person| is_climbing(person)).collect();
    let order = |a: &&Person, b: &&Person| {
        let last = |person: &Person| book.last_contact(person.id).max(Some(person.added));
        last(b).cmp(&last(a)).then(a.id.cmp(&b.id))
    };
    let row = |person: &Person| {
        let ladder = Ladder::of(person);
        let places = places_of(book, person.id);
        ClimbRow {
            id: person.id,
            name: person.name.clone(),
            rung: ladder.rung,
            place: places.first().map(|place| place.name.clone()),
            may_step: places.iter().any(|place| place.may_step),
        }
    };
    in_order(people, order).into_iter().map(row).collect()
}

fn is_climbing(person: &Person) -> bool {
    let new = person.standing == Standing::GettingToKnow;
    let here = person.standing.is_here();
    let again = person.ladder.is_none_or(|ladder| ladder.again != Some(Again::No));
    let below = person.ladder.is_some_and(|ladder| ladder.rung < Rung::Friend);
    here && again && (new || below)
}

/// A place where I see someone.
#[derive(Debug, Clone, PartialEq)]
pub struct SeenAt {
    /// Which place.
    pub id: PlaceId,
    /// What I call it.
    pub name: Name,
    /// On how many days I saw them there.
    pub n_seen: usize,
    /// Often enough since the last step that one more may be offered.
    pub may_step: bool,
}

fn places_of(book: &Book, id: PersonId) -> Vec<SeenAt> {
    let Some(person) = book.person(id) else { return Vec::new() };
    let ladder = Ladder::of(person);
    let seen = book.places().filter(|place| place.people.contains(&id)).map(|place| {
        let since = places::n_seen(book, place, id, Some(ladder.since));
        SeenAt {
            id: place.id,
            name: place.name.clone(),
            n_seen: places::n_seen(book, place, id, None),
            may_step: ladder.rung.next().is_some() && since >= TIMES_FOR_A_STEP,
        }
    });
    in_order(seen.collect(), |a: &SeenAt, b: &SeenAt| b.n_seen.cmp(&a.n_seen).then(a.id.cmp(&b.id)))
}

/// The ladder with one person.
#[derive(Debug, Clone, PartialEq)]
pub struct ClimbView {
    /// The record.
    pub person: Person,
    /// Where I stand with them.
    pub ladder: Ladder,
    /// Where I see them, the most often first.
    pub places: Vec<SeenAt>,
    /// Hours together (F7); a stage below the rung that the person chose is not to be shown.
    pub together: Together,
}

/// The ladder with someone; none for people who are remembered, kept apart or gone.
pub fn climb(book: &Book, id: PersonId, today: NaiveDate) -> Option<ClimbView> {
    let person = book.person(id).filter(|person| person.standing.is_here())?;
    Some(ClimbView {
        ladder: Ladder::of(person),
        places: places_of(book, id),
        together: hours::together(book, id, today),
        person: person.clone(),
    })
}
