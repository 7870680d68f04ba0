//! The addresses of people.

use super::people_query::{PeopleQuery, people_href, people_query};
use crate::model::PersonId;

/// A page about people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PeoplePage {
    /// The list of people.
    List(PeopleQuery),
    /// The circles.
    Circles,
    /// The same as a table.
    Table,
    /// One change for several people.
    Several,
    /// People without a rhythm with whom it has been long.
    Drifting,
    /// Add someone.
    New,
    /// One person.
    Person(PersonId),
    /// Whom a person knows, and how we met.
    Ties(PersonId),
    /// The colour and the face of a person.
    Face(PersonId),
}

impl PeoplePage {
    /// The list with nothing narrowed.
    pub fn list() -> Self {
        Self::List(PeopleQuery::default())
    }

    pub(super) fn parse(parts: &[&str], query: &str) -> Option<Self> {
        Some(match parts {
            ["people"] => Self::List(people_query(query)),
            ["people", "map"] => Self::Circles,
            ["people", "table"] => Self::Table,
            ["people", "several"] => Self::Several,
            ["people", "drifting"] => Self::Drifting,
            ["people", "new"] => Self::New,
            // There was a form of the whole person once, at an address of its own; each part is changed where it stands.
            ["people", id] | ["people", id, "edit"] => Self::Person(id.parse().ok()?),
            ["people", id, "ties"] => Self::Ties(id.parse().ok()?),
            ["people", id, "face"] => Self::Face(id.parse().ok()?),
            _ => return None,
        })
    }

    /// The address of this page.
    pub fn href(&self) -> String {
        match self {
            Self::List(query) => people_href(query),
            Self::Circles => "#/people/map".into(),
            Self::Table => "#/people/table".into(),
            Self::Several => "#/people/several".into(),
            Self::Drifting => "#/people/drifting".into(),
            Self::New => "#/people/new".into(),
            Self::Person(id) => format!("#/people/{id}"),
            Self::Ties(id) => format!("#/people/{id}/ties"),
            Self::Face(id) => format!("#/people/{id}/face"),
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::model::{Kind, Ring};
    use crate::route::tests::{pages, person};
    use crate::route::{RelationshipKind, Route, Sort};

    fn people_queries() -> impl Strategy<Value = PeopleQuery> {
        let parts = ("\\PC{0,20}", 0..4usize, 0..9usize, 0..6usize, "\\PC{0,9}", 0..4usize);
        parts.prop_map(|(find, ring, tie, kind, group, sort)| PeopleQuery {
            find,
            ring: Ring::ALL.get(ring).copied(),
            tie: RelationshipKind::ALL.get(tie).copied(),
            kind: Kind::ALL.get(kind).copied(),
            group: Some(group).filter(|group| !group.is_empty()),
            sort: Sort::ALL[sort],
        })
    }

    pages!(Route::People: PeoplePage {
        PeoplePage::List(_) => people_queries().prop_map(PeoplePage::List),
        PeoplePage::Circles => Just(PeoplePage::Circles),
        PeoplePage::Table => Just(PeoplePage::Table),
        PeoplePage::Several => Just(PeoplePage::Several),
        PeoplePage::Drifting => Just(PeoplePage::Drifting),
        PeoplePage::New => Just(PeoplePage::New),
        PeoplePage::Person(_) => person().prop_map(PeoplePage::Person),
        PeoplePage::Ties(_) => person().prop_map(PeoplePage::Ties),
        PeoplePage::Face(_) => person().prop_map(PeoplePage::Face),
    });
}
