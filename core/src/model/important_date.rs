//! A date worth remembering, other than a birthday.

use chrono::NaiveDate;

use super::{ImportantDateId, Name, PartialDate, PersonId, Stamp, Stamps, Unknown};

/// A date of a person, or of one's own (F6).
#[derive(Debug, Clone, PartialEq)]
pub struct ImportantDate {
    /// Which date.
    pub id: ImportantDateId,
    /// Whose it is; none means my own.
    pub person: Option<PersonId>,
    /// What it is: "Anniversary", "Exam".
    pub label: Name,
    /// When.
    pub date: PartialDate,
    /// Only once, not every year.
    pub once: bool,
    /// A hard day: no colour, no cheer.
    pub quiet: bool,
    /// A hard day: what to do before it, in own words.
    pub before: String,
    /// What to do on the day.
    pub on_the_day: String,
    /// What to do after it.
    pub after: String,
    /// Who could be near, no one twice.
    pub near: Vec<PersonId>,
    /// The day this was last followed up, so that it is offered once.
    pub followed_up: Option<NaiveDate>,
    /// The last change.
    pub stamp: Stamp,
    /// The stamps of its fields.
    pub stamps: Stamps,
    /// Fields of a newer version.
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
            stamps: Stamps::default(),
            unknown: Unknown::new(),
        }
    }
}
