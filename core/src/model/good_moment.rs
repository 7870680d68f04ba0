//! A good moment: something worth rereading on a hard day. Private, and about nobody's merits.

use chrono::NaiveDate;

use super::{GoodMomentId, PersonId, Stamp, Stamps, Unknown};

/// Something good, in own words.
#[derive(Debug, Clone, PartialEq)]
pub struct GoodMoment {
    /// Which.
    pub id: GoodMomentId,
    /// What was good, in own words; never blank.
    pub words: String,
    /// The civil day of it.
    pub day: NaiveDate,
    /// Who was part of it, no one twice; nobody is fine.
    pub people: Vec<PersonId>,
    /// The last change.
    pub stamp: Stamp,
    /// The stamps of its fields.
    pub stamps: Stamps,
    /// Fields of a newer version.
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
            stamps: Stamps::default(),
            unknown: Unknown::new(),
        }
    }
}
