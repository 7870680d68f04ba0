//! A small step: an if-then, "On Thursday I will …" (Gollwitzer and Sheeran, evidence C).

use chrono::{Datelike, NaiveDate, Weekday};

use super::{PlaceId, SmallStepId, Stamp, Stamps, Unknown};

/// What the step waits for.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Cue {
    /// A day of the week, until it is done.
    Weekday(Weekday),
    /// A civil day, and the days after it until it is done.
    Day(NaiveDate),
    /// Something that happens, in own words; never blank: "I have had breakfast".
    Words(String),
}

/// A small step.
#[derive(Debug, Clone, PartialEq)]
pub struct SmallStep {
    /// Which step.
    pub id: SmallStepId,
    /// What I will do, as it goes on after "I will"; never blank.
    pub what: String,
    /// When.
    pub cue: Cue,
    /// The idea of the catalogue it came from, by its key.
    pub idea: Option<String>,
    /// The place it is about.
    pub place: Option<PlaceId>,
    /// The civil day it was chosen.
    pub since: NaiveDate,
    /// The civil day it was done.
    pub done: Option<NaiveDate>,
    /// The last change.
    pub stamp: Stamp,
    /// The stamps of its fields.
    pub stamps: Stamps,
    /// Fields of a newer version.
    pub unknown: Unknown,
}

impl SmallStep {
    /// A step of which only what and when is known.
    pub fn new(id: SmallStepId, what: String, cue: Cue, since: NaiveDate) -> Self {
        Self {
            id,
            what,
            cue,
            idea: None,
            place: None,
            since,
            done: None,
            stamp: Stamp { device: super::DeviceId::from_bits(0), counter: 0 },
            stamps: Stamps::default(),
            unknown: Unknown::new(),
        }
    }

    /// Whether it is for this day. What waits for something that happens may be any day.
    pub fn is_for(&self, today: NaiveDate) -> bool {
        self.done.is_none()
            && match self.cue {
                Cue::Weekday(weekday) => today.weekday() == weekday,
                Cue::Day(day) => day <= today,
                Cue::Words(_) => true,
            }
    }
}
