//! The three-minute look back over a month, in own words.

use chrono::NaiveDate;

use super::{LookBackId, PersonId, Stamp, Stamps, Unknown};

/// A look back.
#[derive(Debug, Clone, PartialEq)]
pub struct LookBack {
    /// Which.
    pub id: LookBackId,
    /// The civil day it was written.
    pub day: NaiveDate,
    /// What went well.
    pub went_well: String,
    /// Who came closer, no one twice.
    pub closer: Vec<PersonId>,
    /// Whom I miss, no one twice.
    pub missed: Vec<PersonId>,
    /// One small thing for the next weeks.
    pub small_thing: String,
    /// The last change.
    pub stamp: Stamp,
    /// The stamps of its fields.
    pub stamps: Stamps,
    /// Fields of a newer version.
    pub unknown: Unknown,
}

impl LookBack {
    /// An empty one of this day.
    pub fn new(id: LookBackId, day: NaiveDate) -> Self {
        Self {
            id,
            day,
            went_well: String::new(),
            closer: Vec::new(),
            missed: Vec::new(),
            small_thing: String::new(),
            stamp: Stamp { device: super::DeviceId::from_bits(0), counter: 0 },
            stamps: Stamps::default(),
            unknown: Unknown::new(),
        }
    }

    /// Whether nothing is written in it.
    pub fn is_blank(&self) -> bool {
        let words = [&self.went_well, &self.small_thing];
        words.iter().all(|words| words.trim().is_empty()) && self.closer.is_empty() && self.missed.is_empty()
    }
}
