//! The places I go: how often I was there, whom I met, the next time.

use chrono::NaiveDate;

use crate::book::Book;
use crate::gather::in_order;
use crate::model::{Again, MomentId, Name, PersonId, Place, PlaceId, Rung, Standing};

/// Visits after which a small step with somebody seen there is offered: seeing the same faces again does most of it.
pub const TIMES_FOR_A_STEP: usize = 3;

/// A place in the list.
#[derive(Debug, Clone, PartialEq)]
pub struct PlaceRow {
    /// Which.
    pub id: PlaceId,
    /// What I call it.
    pub name: Name,
    /// Online, not in person.
    pub online: bool,
    /// The next time, where something says when.
    pub next: Option<NaiveDate>,
    /// How many days I was there.
    pub n_times: usize,
    /// The last of them.
    pub last: Option<NaiveDate>,
}

/// The places, those I go to first.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PlacesView {
    /// What has a next time comes first, the nearest before the others.
    pub places: Vec<PlaceRow>,
    /// Places I no longer go to.
    pub past: Vec<PlaceRow>,
}

/// All places.
pub fn places(book: &Book, today: NaiveDate) -> PlacesView {
    let order = |a: &&Place, b: &&Place| {
        let key = |place: &Place| {
            let next = place.next_time(today);
            (next.is_none(), next, std::cmp::Reverse(place.visits.keys().next_back().copied()), place.id)
        };
        key(a).cmp(&key(b))
    };
    let all = in_order(book.places().collect(), order);
    let (past, here): (Vec<&Place>, Vec<&Place>) = all.into_iter().partition(|place| place.past);
    let rows = |places: Vec<&Place>| places.into_iter().map(|place| row(place, today)).collect();
    PlacesView { places: rows(here), past: rows(past) }
}

fn row(place: &Place, today: NaiveDate) -> PlaceRow {
    PlaceRow {
        id: place.id,
        name: place.name.clone(),
        online: place.online,
        next: place.next_time(today),
        n_times: place.visits.len(),
        last: place.visits.keys().next_back().copied(),
    }
}

/// The places where it is the day to go, for Today.
pub fn today(book: &Book, today: NaiveDate) -> Vec<PlaceRow> {
    let rows = places(book, today).places.into_iter();
    rows.filter(|row| row.next == Some(today)).collect()
}

/// Somebody I met at a place.
#[derive(Debug, Clone, PartialEq)]
pub struct MetRow {
    /// Who.
    pub id: PersonId,
    /// What I call them.
    pub name: Name,
    /// How far I have come with them; none for those on no ladder.
    pub rung: Option<Rung>,
    /// On how many days I saw them there.
    pub n_seen: usize,
    /// Seen there often enough since the last step that one more may be offered.
    pub may_step: bool,
}

/// The page of a place.
#[derive(Debug, Clone, PartialEq)]
pub struct PlaceView {
    /// The record.
    pub place: Place,
    /// The next time.
    pub next: Option<NaiveDate>,
    /// Whom I met there, those seen most often first.
    pub met: Vec<MetRow>,
    /// The days I was there, the latest first, each with whom I saw.
    pub visits: Vec<(NaiveDate, Vec<Name>)>,
}

/// One place; none when it is not in the book.
pub fn place(book: &Book, id: PlaceId, today: NaiveDate) -> Option<PlaceView> {
    let place = book.place(id)?;
    let met = place.people.iter().filter_map(|person| met_row(book, place, *person)).collect();
    let met = in_order(met, |a: &MetRow, b: &MetRow| b.n_seen.cmp(&a.n_seen).then(a.id.cmp(&b.id)));
    let names = |moment: Option<MomentId>| {
        let people = moment.and_then(|id| book.moment(id)).map(|moment| moment.people.as_slice());
        let people = people.unwrap_or_default().iter().filter_map(|id| book.person(*id));
        let named = people.filter(|person| person.standing != Standing::KeptApart);
        named.map(|person| person.name.clone()).collect()
    };
    let visits = place.visits.iter().rev().map(|(day, moment)| (*day, names(*moment))).collect();
    Some(PlaceView { place: place.clone(), next: place.next_time(today), met, visits })
}

fn met_row(book: &Book, place: &Place, id: PersonId) -> Option<MetRow> {
    let person = book.person(id).filter(|person| person.standing.is_here())?;
    let ladder = person.ladder.filter(|ladder| ladder.again != Some(Again::No));
    let since = ladder.filter(|ladder| ladder.rung.next().is_some()).map(|ladder| ladder.since);
    Some(MetRow {
        id,
        name: person.name.clone(),
        rung: ladder.map(|ladder| ladder.rung),
        n_seen: n_seen(book, place, id, None),
        may_step: since.is_some_and(|since| n_seen(book, place, id, Some(since)) >= TIMES_FOR_A_STEP),
    })
}

/// On how many days I saw someone at a place, perhaps only from a day on.
pub(super) fn n_seen(book: &Book, place: &Place, id: PersonId, from: Option<NaiveDate>) -> usize {
    let counts = |(day, moment): &(&NaiveDate, &Option<MomentId>)| {
        let moment = moment.and_then(|moment| book.moment(moment));
        from.is_none_or(|from| **day >= from) && moment.is_some_and(|moment| moment.people.contains(&id))
    };
    place.visits.iter().filter(counts).count()
}
