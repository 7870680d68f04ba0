//! Something good that someone did for me: a private thank-you, and the letter it may become.

use chrono::NaiveDate;

use super::{MomentId, PersonId, Stamp, Stamps, ThankYouId, Unknown};

/// What somebody did for me.
#[derive(Debug, Clone, PartialEq)]
pub struct ThankYou {
    /// Which thank-you.
    pub id: ThankYouId,
    /// Who did it.
    pub person: PersonId,
    /// What they did, in own words; never blank.
    pub what: String,
    /// The civil day of it.
    pub day: NaiveDate,
    /// The day I thanked them; none as long as I have not, and that is fine.
    pub thanked: Option<NaiveDate>,
    /// A letter to them, in own words.
    pub letter: String,
    /// The moment it is about.
    pub moment: Option<MomentId>,
    /// The last change.
    pub stamp: Stamp,
    /// The stamps of its fields.
    pub stamps: Stamps,
    /// Fields of a newer version.
    pub unknown: Unknown,
}

impl ThankYou {
    /// A thank-you of this day.
    pub fn new(id: ThankYouId, person: PersonId, what: String, day: NaiveDate) -> Self {
        Self {
            id,
            person,
            what,
            day,
            thanked: None,
            letter: String::new(),
            moment: None,
            stamp: Stamp { device: super::DeviceId::from_bits(0), counter: 0 },
            stamps: Stamps::default(),
            unknown: Unknown::new(),
        }
    }
}
