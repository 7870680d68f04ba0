//! The three-minute look back over a month, in own words.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{LookBackId, PersonId, Stamp, Unknown};

/// A look back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct LookBack {
    /// Which.
    pub id: LookBackId,
    /// The civil day it was written.
    pub day: NaiveDate,
    /// What went well.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub went_well: String,
    /// Who came closer, no one twice.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub closer: Vec<PersonId>,
    /// Whom I miss, no one twice.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub missed: Vec<PersonId>,
    /// One small thing for the next weeks.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub small_thing: String,
    /// The last change.
    pub stamp: Stamp,
    /// Fields of a newer version.
    #[serde(flatten)]
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
            unknown: Unknown::new(),
        }
    }

    /// Whether nothing is written in it.
    pub fn is_blank(&self) -> bool {
        let words = [&self.went_well, &self.small_thing];
        words.iter().all(|words| words.trim().is_empty()) && self.closer.is_empty() && self.missed.is_empty()
    }
}
