//! An ask: one request for support, from the moment it was sent until it is known what came of it.

use chrono::NaiveDate;

use super::{AskId, Kind, MomentId, PersonId, Stamp, Stamps, Unknown, Weight};

/// What came of an ask.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Outcome {
    /// No word yet.
    #[default]
    Waiting,
    /// It helped.
    Helped,
    /// They came, and it helped a little.
    HelpedALittle,
    /// They could not.
    CouldNot,
    /// I stopped waiting.
    LetGo,
}

/// A request for support to one person.
#[derive(Debug, Clone, PartialEq)]
pub struct Ask {
    /// Which ask.
    pub id: AskId,
    /// Who was asked.
    pub person: PersonId,
    /// For what.
    pub kind: Kind,
    /// How heavy it is (F3).
    pub weight: Weight,
    /// It could not wait: the next person is found the same way.
    pub urgent: bool,
    /// The civil day it was sent.
    pub day: NaiveDate,
    /// When it was sent, in milliseconds since 1970-01-01 UTC.
    pub sent_ms: i64,
    /// When to look again, in the same measure; none means not by itself.
    pub look_ms: Option<i64>,
    /// What came of it.
    pub outcome: Outcome,
    /// The moment it was logged as, so that load does not count it twice.
    pub moment: Option<MomentId>,
    /// The last change.
    pub stamp: Stamp,
    /// The stamps of its fields.
    pub stamps: Stamps,
    /// Fields of a newer version.
    pub unknown: Unknown,
}
