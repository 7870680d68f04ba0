//! To ask about: something they told me, to ask about next time.

use chrono::NaiveDate;

use super::{MomentId, Name, PersonId, Stamp, Stamps, ToAskId, Unknown};

/// Something to ask about.
#[derive(Debug, Clone, PartialEq)]
pub struct ToAsk {
    /// Which one.
    pub id: ToAskId,
    /// Whom to ask.
    pub person: PersonId,
    /// What about: "the exam".
    pub about: Name,
    /// The day from which it is good to ask; none means whenever we are next in touch.
    pub ask_on: Option<NaiveDate>,
    /// The day it was asked: nothing is open any more.
    pub asked: Option<NaiveDate>,
    /// The talk it came from.
    pub moment: Option<MomentId>,
    /// The last change.
    pub stamp: Stamp,
    /// The stamps of its fields.
    pub stamps: Stamps,
    /// Fields of a newer version.
    pub unknown: Unknown,
}

impl ToAsk {
    /// Something to ask about whenever we are next in touch.
    pub fn new(id: ToAskId, person: PersonId, about: Name) -> Self {
        Self {
            id,
            person,
            about,
            ask_on: None,
            asked: None,
            moment: None,
            stamp: Stamp { device: super::DeviceId::from_bits(0), counter: 0 },
            stamps: Stamps::default(),
            unknown: Unknown::new(),
        }
    }

    /// Whether it is still to be asked.
    pub fn is_open(&self) -> bool {
        self.asked.is_none()
    }
}
