//! What a page starts from, where a link brings something along.

use super::query::value;
use crate::model::{MilestoneId, MomentId, Occasion, OpenLoopId, PersonId};

/// What a message to someone is about.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum About {
    /// Whatever lies nearest.
    #[default]
    Anything,
    /// An occasion.
    Occasion(Occasion),
    /// A question of the deck, by its number.
    Question(usize),
    /// Something to ask about.
    Loop(OpenLoopId),
    /// One of their goals, by its place.
    Goal(usize),
    /// One of their interests, by its place.
    Interest(usize),
}

impl About {
    pub(super) fn from_query(query: &str) -> Self {
        let number = |key| value(query, key).and_then(|number| number.parse::<usize>().ok());
        let occasion = value(query, "about").and_then(|key| Occasion::from_key(&key));
        let of = value(query, "ask").and_then(|id| id.parse().ok());
        occasion
            .map(Self::Occasion)
            .or_else(|| of.map(Self::Loop))
            .or_else(|| number("question").map(Self::Question))
            .or_else(|| number("goal").map(Self::Goal))
            .or_else(|| number("interest").map(Self::Interest))
            .unwrap_or_default()
    }

    pub(super) fn query(self) -> String {
        match self {
            Self::Anything => String::new(),
            Self::Occasion(occasion) => format!("?about={}", occasion.key()),
            Self::Question(nth) => format!("?question={nth}"),
            Self::Loop(id) => format!("?ask={id}"),
            Self::Goal(nth) => format!("?goal={nth}"),
            Self::Interest(nth) => format!("?interest={nth}"),
        }
    }
}

/// With whom, and for which date, a new plan or date is made.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PlanStart {
    /// With whom.
    pub with: Option<PersonId>,
    /// For which date.
    pub date: Option<MilestoneId>,
}

impl PlanStart {
    pub(super) fn from_query(query: &str) -> Self {
        Self {
            with: value(query, "with").and_then(|id| id.parse().ok()),
            date: value(query, "for").and_then(|id| id.parse().ok()),
        }
    }

    pub(super) fn query(self) -> String {
        match (self.with, self.date) {
            (None, None) => String::new(),
            (Some(with), None) => format!("?with={with}"),
            (None, Some(date)) => format!("?for={date}"),
            (Some(with), Some(date)) => format!("?with={with}&for={date}"),
        }
    }
}

/// Who helped, and when, for a new memory.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ThanksStart {
    /// Who.
    pub person: Option<PersonId>,
    /// In which moment.
    pub moment: Option<MomentId>,
}

impl ThanksStart {
    pub(super) fn from_query(query: &str) -> Self {
        Self {
            person: value(query, "who").and_then(|id| id.parse().ok()),
            moment: value(query, "moment").and_then(|id| id.parse().ok()),
        }
    }

    pub(super) fn query(self) -> String {
        match (self.person, self.moment) {
            (None, None) => String::new(),
            (Some(who), None) => format!("?who={who}"),
            (None, Some(moment)) => format!("?moment={moment}"),
            (Some(who), Some(moment)) => format!("?who={who}&moment={moment}"),
        }
    }
}
