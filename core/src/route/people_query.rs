//! What the list of people is narrowed to, as an address keeps it.

use super::query::{encode, value};
use crate::model::{Kind, Ring};

/// How the list of people is sorted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Sort {
    /// By ring, and by name in each.
    #[default]
    Closeness,
    /// By name.
    Name,
    /// Whom one was in touch with longest ago comes first.
    AWhile,
    /// Whose birthday comes next is first.
    Birthday,
}

impl Sort {
    /// In the order of the list to choose from.
    pub const ALL: [Self; 4] = [Self::Closeness, Self::Name, Self::AWhile, Self::Birthday];

    /// The word in an address; the order that needs no choosing has none.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Closeness => "",
            Self::Name => "name",
            Self::AWhile => "while",
            Self::Birthday => "birthday",
        }
    }

    /// The order with this key.
    pub fn from_key(key: &str) -> Self {
        Self::ALL.into_iter().find(|sort| sort.key() == key).unwrap_or_default()
    }
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
    /// Who is good for one kind of support.
    pub kind: Option<Kind>,
    /// One group.
    pub group: Option<String>,
    /// The order.
    pub sort: Sort,
}

impl PeopleQuery {
    /// What an address can say, in its order.
    pub const NAMES: [&str; 6] = ["find", "ring", "tie", "kind", "group", "sort"];

    /// The word of an address under one of these names; empty where it narrows nothing.
    pub fn word(&self, name: &str) -> &str {
        match name {
            "find" => &self.find,
            "ring" => self.ring.map_or("", Ring::key),
            "tie" => self.tie.map_or("", RelationshipKind::key),
            "kind" => self.kind.map_or("", Kind::key),
            "group" => self.group.as_deref().unwrap_or_default(),
            _ => self.sort.key(),
        }
    }

    /// Narrows by such a word; one that is not known narrows nothing.
    pub fn set(&mut self, name: &str, word: String) {
        match name {
            "find" => self.find = word,
            "ring" => self.ring = Ring::from_key(&word),
            "tie" => self.tie = RelationshipKind::from_key(&word),
            "kind" => self.kind = Kind::from_key(&word),
            "group" => self.group = Some(word).filter(|group| !group.is_empty()),
            _ => self.sort = Sort::from_key(&word),
        }
    }

    /// The names under which something but the search is said.
    pub fn chosen(&self) -> impl Iterator<Item = &'static str> {
        Self::NAMES.into_iter().skip(1).filter(|name| !self.word(name).is_empty())
    }
}

pub(super) fn people_query(query: &str) -> PeopleQuery {
    let mut narrowed = PeopleQuery::default();
    for name in PeopleQuery::NAMES {
        narrowed.set(name, value(query, name).unwrap_or_default());
    }
    narrowed
}

pub(super) fn people_href(query: &PeopleQuery) -> String {
    let mut href = String::from("#/people");
    for name in PeopleQuery::NAMES {
        let word = query.word(name);
        if !word.is_empty() {
            href.push(if href.contains('?') { '&' } else { '?' });
            href.push_str(name);
            href.push('=');
            href.push_str(&encode(word));
        }
    }
    href
}
