//! What the people are good for, kind by kind: who, what is open, what hangs on one, and one gentle step.

use chrono::NaiveDate;

use crate::book::Book;
use crate::gather::in_order;
use crate::insight::coverage::{self, Cover};
use crate::model::{Kind, Name, Person, PersonId, Ring, Strength};
use crate::view::rings::{self, Outline};

/// A kind of support and who gives it well.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KindRow {
    /// The kind.
    pub kind: Kind,
    /// Who, the closest first.
    pub people: Vec<Name>,
    /// How well it is covered.
    pub cover: Cover,
}

/// A gentle step towards a kind that is open or hangs on one person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GentleStep {
    /// The kind it is for.
    pub kind: Kind,
    /// Whether nobody gives it yet, or only one does.
    pub only: Option<Name>,
    /// Someone who could be noted for it, or asked a little.
    pub someone: Option<(PersonId, Name)>,
}

/// What Grow shows of the network.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CoverageView {
    /// Whether anybody is noted for anything.
    pub is_empty: bool,
    /// The five kinds in their order.
    pub kinds: Vec<KindRow>,
    /// A step for each kind that is open or hangs on one person, the open ones first.
    pub steps: Vec<GentleStep>,
    /// People on whom much hangs.
    pub leaning_on: Vec<(PersonId, Name)>,
    /// Whether there are enough people to wonder what if one were away.
    pub can_wonder: bool,
    /// Few meetings are in person (F5), and the person has not said that online is their way.
    pub rarely_in_person: bool,
    /// Most people come from one group (F5).
    pub one_group: bool,
}

/// Below this share of contacts, meeting in person is a gentle idea (F5).
const FEW_MEETINGS: f64 = 0.25;
/// From this many people on, one group for nearly all of them is worth a word [H].
const ENOUGH_PEOPLE: usize = 5;
const ONE_GROUP: f64 = 1.5;

/// The view of the whole network.
pub fn coverage(book: &Book, today: NaiveDate) -> CoverageView {
    let found = coverage::coverage(book, today, None);
    let kinds: Vec<KindRow> = found
        .kinds
        .iter()
        .map(|cover| KindRow { kind: cover.kind, people: names(book, &cover.people), cover: cover.cover() })
        .collect();
    let step = |row: &KindRow| {
        let only_id = found.givers(row.kind).first().copied();
        let someone = coverage::could_grow(book, today, row.kind, only_id);
        GentleStep {
            kind: row.kind,
            only: row.people.first().cloned(),
            someone: someone.and_then(|id| book.person(id)).map(|person| (person.id, person.name.clone())),
        }
    };
    let open = kinds.iter().filter(|row| row.cover == Cover::Open);
    let one = kinds.iter().filter(|row| row.cover == Cover::OnlyOne);
    let leaning = found.people.iter().filter(|hanging| hanging.is_single_point);
    let leaning_on =
        leaning.filter_map(|hanging| book.person(hanging.person)).map(|p| (p.id, p.name.clone()));
    let present = book.people().filter(|person| person.is_present(today)).count();
    CoverageView {
        is_empty: found.people.is_empty(),
        steps: open.chain(one).map(step).collect(),
        leaning_on: leaning_on.collect(),
        rarely_in_person: !book.settings().online_is_my_way
            && coverage::in_person(book, today).is_some_and(|share| share < FEW_MEETINGS),
        one_group: present >= ENOUGH_PEOPLE && (1.0..ONE_GROUP).contains(&coverage::contexts(book, today)),
        can_wonder: present >= 2 && !found.people.is_empty(),
        kinds,
    }
}

fn names(book: &Book, ids: &[PersonId]) -> Vec<Name> {
    let people: Vec<&Person> = ids.iter().filter_map(|id| book.person(*id)).collect();
    let people = in_order(people, |a, b| (a.ring, a.id).cmp(&(b.ring, b.id)));
    people.into_iter().map(|person| person.name.clone()).collect()
}

/// What would be if someone were away. Only a thought: nothing changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WhatIf {
    /// Who.
    pub name: Name,
    /// Kinds that others still give.
    pub still: Vec<Kind>,
    /// Kinds that would be missing, each with someone who could be noted for it.
    pub missing: Vec<(Kind, Option<(PersonId, Name)>)>,
}

/// The people one can wonder about: those who give something well, the closest first.
pub fn to_wonder_about(book: &Book, today: NaiveDate) -> Vec<(PersonId, Name)> {
    let found = coverage::coverage(book, today, None);
    let people: Vec<&Person> = found.people.iter().filter_map(|one| book.person(one.person)).collect();
    let people = in_order(people, |a, b| (a.ring, a.id).cmp(&(b.ring, b.id)));
    people.into_iter().map(|person| (person.id, person.name.clone())).collect()
}

/// "What if this person were not there?"; none for someone who is not present.
pub fn what_if(book: &Book, today: NaiveDate, id: PersonId) -> Option<WhatIf> {
    let person = book.person(id).filter(|person| person.is_present(today))?;
    let then = coverage::coverage(book, today, Some(id));
    let still = Kind::ALL.into_iter().filter(|kind| !then.givers(*kind).is_empty()).collect();
    let missing = coverage::missing_without(book, today, id)
        .into_iter()
        .map(|kind| {
            let someone = coverage::could_grow(book, today, kind, Some(id)).and_then(|id| book.person(id));
            (kind, someone.map(|person| (person.id, person.name.clone())))
        })
        .collect();
    Some(WhatIf { name: person.name.clone(), still, missing })
}

/// A row of the table of people and kinds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableRow {
    /// What I call them.
    pub name: Name,
    /// How it stands with them, as the outline on the circles shows it.
    pub outline: Outline,
    /// How good they are for each kind, in the order of the kinds; nothing of those who rest or have died.
    pub gives: [Option<Strength>; 5],
}

/// The circles as a table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TableView {
    /// Who has a row, by ring, in their order round it.
    pub rows: Vec<(Ring, PersonId)>,
    /// How many people give each kind well, over everybody.
    pub givers: [usize; 5],
    /// How many people are left out.
    pub left_out: usize,
}

/// Above so many people, only those noted for something have a row of their own unless all are asked for.
const ALL_UP_TO: usize = 15;

/// The table: everybody but those kept apart; with a kind only those noted for it.
pub fn table(book: &Book, today: NaiveDate, kind: Option<Kind>, all: bool) -> TableView {
    let people: Vec<&Person> = book.people().filter(|person| person.standing.is_mine()).collect();
    let many = people.len() > ALL_UP_TO && !all;
    let n_people = people.len();
    let is_shown = |person: &&Person| match kind {
        Some(kind) => gives(person, kind, today).is_some(),
        None => !many || Kind::ALL.into_iter().any(|kind| gives(person, kind, today).is_some()),
    };
    let shown: Vec<&Person> = people.into_iter().filter(is_shown).collect();
    let shown = in_order(shown, |a, b| (a.ring, a.bearing(), a.id).cmp(&(b.ring, b.bearing(), b.id)));
    let rows: Vec<(Ring, PersonId)> = shown.into_iter().map(|person| (person.ring, person.id)).collect();
    let found = coverage::coverage(book, today, None);
    let givers = Kind::ALL.map(|kind| found.givers(kind).len());
    TableView { left_out: n_people - rows.len(), rows, givers }
}

/// The row of one person; none once they are gone.
pub fn table_row(book: &Book, id: PersonId, today: NaiveDate) -> Option<TableRow> {
    let person = book.person(id)?;
    Some(TableRow {
        name: person.name.clone(),
        outline: rings::outline(book, person, today),
        gives: Kind::ALL.map(|kind| gives(person, kind, today)),
    })
}

/// How good someone is for a kind, as long as they are here.
fn gives(person: &Person, kind: Kind, today: NaiveDate) -> Option<Strength> {
    person.gives.get(&kind).copied().filter(|_| person.is_present(today))
}
