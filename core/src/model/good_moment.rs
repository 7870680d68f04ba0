//! A good moment: something worth rereading on a hard day. Private, and about nobody's merits.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{GoodMomentId, PersonId, Stamp, Unknown};

/// Something good, in own words.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct GoodMoment {
    /// Which.
    pub id: GoodMomentId,
    /// What was good, in own words; never blank.
    pub words: String,
    /// The civil day of it.
    pub day: NaiveDate,
    /// Who was part of it, no one twice; nobody is fine.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<PersonId>,
    /// The last change.
    pub stamp: Stamp,
    /// Fields of a newer version.
    #[serde(flatten)]
    pub unknown: Unknown,
}

impl GoodMoment {
    /// A good moment of this day.
    pub fn new(id: GoodMomentId, words: String, day: NaiveDate) -> Self {
        Self {
            id,
            words,
            day,
            people: Vec::new(),
            stamp: Stamp { device: super::DeviceId::from_bits(0), counter: 0 },
            unknown: Unknown::new(),
        }
    }
}
