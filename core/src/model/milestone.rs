//! A milestone: any date worth remembering other than a birthday.

use serde::{Deserialize, Serialize};

use super::{MilestoneId, Name, PartialDate, PersonId, Stamp, Unknown, is_default};

/// A date of a person, or of one's own (F6).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Milestone {
    /// Which milestone.
    pub id: MilestoneId,
    /// Whose it is; none means my own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<PersonId>,
    /// What it is: "Anniversary", "Exam".
    pub label: Name,
    /// When.
    pub date: PartialDate,
    /// Only once, not every year.
    #[serde(default, skip_serializing_if = "is_default")]
    pub once: bool,
    /// A hard day: no colour, no cheer.
    #[serde(default, skip_serializing_if = "is_default")]
    pub quiet: bool,
    /// The last change.
    pub stamp: Stamp,
    /// Fields of a newer version.
    #[serde(flatten)]
    pub unknown: Unknown,
}
