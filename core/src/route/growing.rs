//! The addresses of getting to know people: ideas, small steps, places, the ladder, old friends.

use crate::sorted::SortedSet;

use super::query::{id, value};
use crate::catalogue::{self, Energy, Like, Setting, Time};
use crate::gather::gather;
use crate::model::{Kind, PersonId, PlaceId, SmallStepId};

/// A page about getting to know people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GrowingPage {
    /// Getting to know people.
    Grow,
    /// What if someone were away.
    WhatIf(Option<PersonId>),
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
    /// Old friends.
    Reconnect,
}

/// What the ideas are narrowed to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct IdeaQuery {
    /// What one likes; empty for anything.
    pub likes: SortedSet<Like>,
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
        if pairs.is_empty() { "#/grow/ideas".into() } else { format!("#/grow/ideas?{}", pairs.join("&")) }
    }
}

fn idea_of(query: &str) -> Option<usize> {
    value(query, "idea").and_then(|key| catalogue::nth(&key))
}

fn from_idea(nth: Option<usize>) -> String {
    nth.map_or_else(String::new, |nth| format!("?idea={}", catalogue::key(nth)))
}

impl GrowingPage {
    pub(super) fn parse(parts: &[&str], query: &str) -> Option<Self> {
        Some(match parts {
            ["grow"] => Self::Grow,
            ["grow", "what-if"] => Self::WhatIf(id(query, "who")),
            ["grow", "ideas"] => Self::Ideas(IdeaQuery::from_query(query)),
            ["grow", "ideas", key] => Self::Idea(catalogue::nth(key)?),
            ["grow", "steps", "new"] => Self::NewStep(idea_of(query)),
            ["grow", "steps", id] => Self::EditStep(id.parse().ok()?),
            ["grow", "places"] => Self::Places,
            ["grow", "places", "new"] => Self::NewPlace(idea_of(query)),
            ["grow", "places", id] => Self::Place(id.parse().ok()?),
            ["grow", "places", id, "edit"] => Self::EditPlace(id.parse().ok()?),
            ["grow", "places", id, "visit"] => Self::Visit(id.parse().ok()?),
            ["grow", "people"] => Self::GettingToKnow,
            ["grow", "people", id] => Self::Climb(id.parse().ok()?),
            ["grow", "old-ties"] => Self::Reconnect,
            _ => return None,
        })
    }

    /// The address of this page.
    pub fn href(&self) -> String {
        match self {
            Self::Grow => "#/grow".into(),
            Self::WhatIf(None) => "#/grow/what-if".into(),
            Self::WhatIf(Some(id)) => format!("#/grow/what-if?who={id}"),
            Self::Ideas(query) => query.href(),
            Self::Idea(nth) => format!("#/grow/ideas/{}", catalogue::key(*nth)),
            Self::NewStep(idea) => format!("#/grow/steps/new{}", from_idea(*idea)),
            Self::EditStep(id) => format!("#/grow/steps/{id}"),
            Self::Places => "#/grow/places".into(),
            Self::NewPlace(idea) => format!("#/grow/places/new{}", from_idea(*idea)),
            Self::Place(id) => format!("#/grow/places/{id}"),
            Self::EditPlace(id) => format!("#/grow/places/{id}/edit"),
            Self::Visit(id) => format!("#/grow/places/{id}/visit"),
            Self::GettingToKnow => "#/grow/people".into(),
            Self::Climb(id) => format!("#/grow/people/{id}"),
            Self::Reconnect => "#/grow/old-ties".into(),
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::route::Route;
    use crate::route::tests::{maybe_person, pages, person};

    fn idea_queries() -> impl Strategy<Value = IdeaQuery> {
        let likes = proptest::collection::btree_set(0..12usize, 0..4);
        let parts = (likes, 0..4usize, 0..4usize, 0..4usize, 0..6usize);
        parts.prop_map(|(likes, energy, time, setting, kind)| IdeaQuery {
            likes: likes.into_iter().map(|nth| Like::ALL[nth]).collect(),
            energy: Energy::ALL.get(energy).copied(),
            time: Time::ALL.get(time).copied(),
            setting: Setting::ALL.get(setting).copied(),
            kind: Kind::ALL.get(kind).copied(),
        })
    }

    fn place() -> impl Strategy<Value = PlaceId> {
        any::<u64>().prop_map(PlaceId::from_bits)
    }

    fn maybe_idea() -> impl Strategy<Value = Option<usize>> {
        proptest::option::of(0..catalogue::IDEAS.len())
    }

    pages!(Route::Growing: GrowingPage {
        GrowingPage::Grow => Just(GrowingPage::Grow),
        GrowingPage::WhatIf(_) => maybe_person().prop_map(GrowingPage::WhatIf),
        GrowingPage::Ideas(_) => idea_queries().prop_map(GrowingPage::Ideas),
        GrowingPage::Idea(_) => (0..catalogue::IDEAS.len()).prop_map(GrowingPage::Idea),
        GrowingPage::NewStep(_) => maybe_idea().prop_map(GrowingPage::NewStep),
        GrowingPage::EditStep(_) => any::<u64>().prop_map(|id| GrowingPage::EditStep(SmallStepId::from_bits(id))),
        GrowingPage::Places => Just(GrowingPage::Places),
        GrowingPage::NewPlace(_) => maybe_idea().prop_map(GrowingPage::NewPlace),
        GrowingPage::Place(_) => place().prop_map(GrowingPage::Place),
        GrowingPage::EditPlace(_) => place().prop_map(GrowingPage::EditPlace),
        GrowingPage::Visit(_) => place().prop_map(GrowingPage::Visit),
        GrowingPage::GettingToKnow => Just(GrowingPage::GettingToKnow),
        GrowingPage::Climb(_) => person().prop_map(GrowingPage::Climb),
        GrowingPage::Reconnect => Just(GrowingPage::Reconnect),
    });
}
