//! What the list of people is narrowed to, as an address keeps it.

use super::query::{encode, value};
use crate::model::Ring;

/// How the list of people is sorted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Sort {
    /// By name.
    #[default]
    Name,
    /// The latest contact first.
    LastContact,
}

/// Which relationships the list of people shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "each is named after its Relationship")]
pub enum RelationshipKind {
    Friend,
    Partner,
    Family,
    Colleague,
    Neighbour,
    Mentor,
    Professional,
    Other,
}

impl RelationshipKind {
    /// In the order of the form.
    pub const ALL: [Self; 8] = [
        Self::Friend,
        Self::Partner,
        Self::Family,
        Self::Colleague,
        Self::Neighbour,
        Self::Mentor,
        Self::Professional,
        Self::Other,
    ];

    /// The word in an address.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Friend => "friend",
            Self::Partner => "partner",
            Self::Family => "family",
            Self::Colleague => "colleague",
            Self::Neighbour => "neighbour",
            Self::Mentor => "mentor",
            Self::Professional => "professional",
            Self::Other => "other",
        }
    }

    /// The tie with this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tie| tie.key() == key)
    }
}

/// What the list of people is narrowed to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PeopleQuery {
    /// Part of a name.
    pub find: String,
    /// One ring.
    pub ring: Option<Ring>,
    /// One relationship.
    pub tie: Option<RelationshipKind>,
    /// One group.
    pub group: Option<String>,
    /// The order.
    pub sort: Sort,
}

pub(super) fn people_query(query: &str) -> PeopleQuery {
    PeopleQuery {
        find: value(query, "find").unwrap_or_default(),
        ring: value(query, "ring").and_then(|key| Ring::from_key(&key)),
        tie: value(query, "tie").and_then(|key| RelationshipKind::from_key(&key)),
        group: value(query, "group").filter(|group| !group.is_empty()),
        sort: if value(query, "sort").as_deref() == Some("last") { Sort::LastContact } else { Sort::Name },
    }
}

pub(super) fn people_href(query: &PeopleQuery) -> String {
    let mut pairs = Vec::new();
    if !query.find.is_empty() {
        pairs.push(format!("find={}", encode(&query.find)));
    }
    if let Some(ring) = query.ring {
        pairs.push(format!("ring={}", ring.key()));
    }
    if let Some(tie) = query.tie {
        pairs.push(format!("tie={}", tie.key()));
    }
    if let Some(group) = query.group.as_ref().filter(|group| !group.is_empty()) {
        pairs.push(format!("group={}", encode(group)));
    }
    if query.sort == Sort::LastContact {
        pairs.push("sort=last".into());
    }
    if pairs.is_empty() { "#/people".into() } else { format!("#/people?{}", pairs.join("&")) }
}
