//! The pages below Grow: ideas, small steps, places, the ladder, old ties.

use std::collections::BTreeSet;

use super::query::value;
use crate::gather::gather;
use crate::insight::catalogue::{self, Energy, Like, Setting, Time};
use crate::model::{Kind, PersonId, PlaceId, SmallStepId};

/// A page below Grow.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GrowPage {
    /// Ideas for meeting people.
    Ideas(IdeaQuery),
    /// One idea, by its place in the catalogue.
    Idea(usize),
    /// A new small step, perhaps from an idea.
    NewStep(Option<usize>),
    /// Change a small step.
    EditStep(SmallStepId),
    /// Places I go.
    Places,
    /// A new place, perhaps from an idea.
    NewPlace(Option<usize>),
    /// One place.
    Place(PlaceId),
    /// Change a place.
    EditPlace(PlaceId),
    /// I was there.
    Visit(PlaceId),
    /// The people I am getting to know.
    GettingToKnow,
    /// The ladder with one of them.
    Climb(PersonId),
    /// Old ties.
    Reconnect,
}

/// What the ideas are narrowed to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct IdeaQuery {
    /// What one likes; empty for anything.
    pub likes: BTreeSet<Like>,
    /// How much energy there is at most.
    pub energy: Option<Energy>,
    /// How much time there is at most.
    pub time: Option<Time>,
    /// In person or online.
    pub setting: Option<Setting>,
    /// What kind of support one misses.
    pub kind: Option<Kind>,
}

impl IdeaQuery {
    fn from_query(query: &str) -> Self {
        let likes = value(query, "like").unwrap_or_default();
        Self {
            likes: gather(likes.split(',').filter_map(Like::from_key)),
            energy: value(query, "energy").and_then(|key| Energy::from_key(&key)),
            time: value(query, "time").and_then(|key| Time::from_key(&key)),
            setting: value(query, "at").and_then(|key| Setting::from_key(&key)),
            kind: value(query, "for").and_then(|key| Kind::from_key(&key)),
        }
    }

    fn href(&self) -> String {
        let likes: Vec<&str> = self.likes.iter().map(|like| like.key()).collect();
        let likes = Some(likes.join(",")).filter(|likes| !likes.is_empty());
        let pairs = [
            ("like", likes.as_deref()),
            ("energy", self.energy.map(Energy::key)),
            ("time", self.time.map(Time::key)),
            ("at", self.setting.map(Setting::key)),
            ("for", self.kind.map(Kind::key)),
        ];
        let pairs = pairs.into_iter().filter_map(|(name, value)| Some(format!("{name}={}", value?)));
        let pairs: Vec<String> = pairs.collect();
        if pairs.is_empty() { "ideas".into() } else { format!("ideas?{}", pairs.join("&")) }
    }
}

fn idea_of(query: &str) -> Option<usize> {
    value(query, "idea").and_then(|key| catalogue::nth(&key))
}

fn from_idea(nth: Option<usize>) -> String {
    nth.map_or_else(String::new, |nth| format!("?idea={}", catalogue::key(nth)))
}

impl GrowPage {
    pub(super) fn parse(parts: &[&str], query: &str) -> Option<Self> {
        Some(match parts {
            ["ideas"] => Self::Ideas(IdeaQuery::from_query(query)),
            ["ideas", key] => Self::Idea(catalogue::nth(key)?),
            ["steps", "new"] => Self::NewStep(idea_of(query)),
            ["steps", id] => Self::EditStep(id.parse().ok()?),
            ["places"] => Self::Places,
            ["places", "new"] => Self::NewPlace(idea_of(query)),
            ["places", id] => Self::Place(id.parse().ok()?),
            ["places", id, "edit"] => Self::EditPlace(id.parse().ok()?),
            ["places", id, "visit"] => Self::Visit(id.parse().ok()?),
            ["people"] => Self::GettingToKnow,
            ["people", id] => Self::Climb(id.parse().ok()?),
            ["old-ties"] => Self::Reconnect,
            _ => return None,
        })
    }

    pub(super) fn href(&self) -> String {
        let path = match self {
            Self::Ideas(query) => query.href(),
            Self::Idea(nth) => format!("ideas/{}", catalogue::key(*nth)),
            Self::NewStep(idea) => format!("steps/new{}", from_idea(*idea)),
            Self::EditStep(id) => format!("steps/{id}"),
            Self::Places => "places".into(),
            Self::NewPlace(idea) => format!("places/new{}", from_idea(*idea)),
            Self::Place(id) => format!("places/{id}"),
            Self::EditPlace(id) => format!("places/{id}/edit"),
            Self::Visit(id) => format!("places/{id}/visit"),
            Self::GettingToKnow => "people".into(),
            Self::Climb(id) => format!("people/{id}"),
            Self::Reconnect => "old-ties".into(),
        };
        format!("#/grow/{path}")
    }
}
