//! A important_date: any date worth remembering other than a birthday.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{ImportantDateId, Name, PartialDate, PersonId, Stamp, Unknown, is_default};

/// A date of a person, or of one's own (F6).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ImportantDate {
    /// Which important_date.
    pub id: ImportantDateId,
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
    /// A hard day: what to do before it, in own words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub before: String,
    /// What to do on the day.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub on_the_day: String,
    /// What to do after it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub after: String,
    /// Who could be near, no one twice.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub near: Vec<PersonId>,
    /// The day this was last followed up, so that it is offered once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub followed_up: Option<NaiveDate>,
    /// The last change.
    pub stamp: Stamp,
    /// Fields of a newer version.
    #[serde(flatten)]
    pub unknown: Unknown,
}

impl ImportantDate {
    /// A date that comes round every year.
    pub fn new(id: ImportantDateId, person: Option<PersonId>, label: Name, date: PartialDate) -> Self {
        Self {
            id,
            person,
            label,
            date,
            once: false,
            quiet: false,
            before: String::new(),
            on_the_day: String::new(),
            after: String::new(),
            near: Vec::new(),
            followed_up: None,
            stamp: Stamp { device: super::DeviceId::from_bits(0), counter: 0 },
            unknown: Unknown::new(),
        }
    }
}
