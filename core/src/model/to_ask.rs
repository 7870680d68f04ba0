//! An open loop: something they told me, to ask about next time.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{MomentId, Name, PersonId, Stamp, ToAskId, Unknown};

/// Something to ask about.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ToAsk {
    /// Which one.
    pub id: ToAskId,
    /// Whom to ask.
    pub person: PersonId,
    /// What about: "the exam".
    pub about: Name,
    /// The day from which it is good to ask; none means whenever we are next in touch.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ask_on: Option<NaiveDate>,
    /// The day it was asked: the loop is closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub asked: Option<NaiveDate>,
    /// The talk it came from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub moment: Option<MomentId>,
    /// The last change.
    pub stamp: Stamp,
    /// Fields of a newer version.
    #[serde(flatten)]
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
            unknown: Unknown::new(),
        }
    }

    /// Whether it is still to be asked.
    pub fn is_open(&self) -> bool {
        self.asked.is_none()
    }
}
