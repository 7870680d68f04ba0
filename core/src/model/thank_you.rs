//! Something good that someone did for me: a private memory, and the letter it may become.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{MomentId, PersonId, Stamp, ThankYouId, Unknown};

/// What somebody did for me.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ThankYou {
    /// Which memory.
    pub id: ThankYouId,
    /// Who did it.
    pub person: PersonId,
    /// What they did, in own words; never blank.
    pub what: String,
    /// The civil day of it.
    pub day: NaiveDate,
    /// The day I thanked them; none as long as I have not, and that is fine.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub said: Option<NaiveDate>,
    /// A letter to them, in own words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub letter: String,
    /// The moment it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moment: Option<MomentId>,
    /// The last change.
    pub stamp: Stamp,
    /// Fields of a newer version.
    #[serde(flatten)]
    pub unknown: Unknown,
}

impl ThankYou {
    /// A memory of this day.
    pub fn new(id: ThankYouId, person: PersonId, what: String, day: NaiveDate) -> Self {
        Self {
            id,
            person,
            what,
            day,
            said: None,
            letter: String::new(),
            moment: None,
            stamp: Stamp { device: super::DeviceId::from_bits(0), counter: 0 },
            unknown: Unknown::new(),
        }
    }
}
