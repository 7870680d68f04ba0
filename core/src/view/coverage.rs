//! What the people are good for, kind by kind: who, what is open, what hangs on one, and one gentle step.

use chrono::NaiveDate;

use crate::book::Book;
use crate::gather::in_order;
use crate::insight::coverage::{self, Cover};
use crate::model::{Kind, Name, Person, PersonId, Ring, Standing, Strength};

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
pub struct Step {
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
    pub steps: Vec<Step>,
    /// People on whom much hangs.
    pub leaning_on: Vec<(PersonId, Name)>,
    /// Whether there are enough people to wonder what if one were away.
    pub can_wonder: bool,
}

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
        Step {
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
    /// Who.
    pub id: PersonId,
    /// What I call them.
    pub name: Name,
    /// Which ring.
    pub ring: Ring,
    /// How good they are for each kind, in the order of the kinds.
    pub gives: [Option<Strength>; 5],
}

/// Above so many people, only those noted for something have a row of their own.
const ALL_UP_TO: usize = 15;

/// The table: everybody in daily life by ring, those noted for something only where there are many; and how many are
/// left out.
pub fn table(book: &Book, today: NaiveDate, kind: Option<Kind>) -> (Vec<TableRow>, usize) {
    let listed = |person: &&Person| !matches!(person.standing, Standing::Remembered | Standing::KeptApart);
    let people: Vec<&Person> =
        book.people().filter(listed).filter(|person| person.is_present(today)).collect();
    let many = people.len() > ALL_UP_TO;
    let all = people.len();
    let shown = people.into_iter().filter(|person| {
        kind.map_or(!many || !person.gives.is_empty(), |kind| person.gives.contains_key(&kind))
    });
    let shown = in_order(shown.collect::<Vec<_>>(), |a, b| {
        (a.ring, a.bearing(), a.id).cmp(&(b.ring, b.bearing(), b.id))
    });
    let rows: Vec<TableRow> = shown
        .into_iter()
        .map(|person| TableRow {
            id: person.id,
            name: person.name.clone(),
            ring: person.ring,
            gives: Kind::ALL.map(|kind| person.gives.get(&kind).copied()),
        })
        .collect();
    let left_out = all - rows.len();
    (rows, left_out)
}
