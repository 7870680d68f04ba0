//! What an edit does to the records: each one replaced, with its before and after.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::model::{
    Ask, AskId, CheckIn, CheckInId, GoodMoment, GoodMomentId, HardTimesPlan, IdError, ImportantDate,
    ImportantDateId, LookBack, LookBackId, Moment, MomentId, Person, PersonId, Place, PlaceId, Plan, PlanId,
    Settings, SmallStep, SmallStepId, Stamp, ThankYou, ThankYouId, ToAsk, ToAskId,
};

use super::Act;

/// Which record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum RecordId {
    /// A person.
    Person(PersonId),
    /// A moment.
    Moment(MomentId),
    /// A important_date.
    ImportantDate(ImportantDateId),
    /// A check-in.
    CheckIn(CheckInId),
    /// An ask.
    Ask(AskId),
    /// A plan.
    Plan(PlanId),
    /// Something to ask about.
    ToAsk(ToAskId),
    /// A memory of something good.
    ThankYou(ThankYouId),
    /// A place I go.
    Place(PlaceId),
    /// A small step.
    SmallStep(SmallStepId),
    /// A good moment.
    GoodMoment(GoodMomentId),
    /// A look back.
    LookBack(LookBackId),
    /// The one plan for hard times.
    HardTimesPlan,
    /// The one settings record.
    Settings,
}

impl fmt::Display for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Person(id) => write!(f, "p:{id}"),
            Self::Moment(id) => write!(f, "m:{id}"),
            Self::ImportantDate(id) => write!(f, "e:{id}"),
            Self::CheckIn(id) => write!(f, "c:{id}"),
            Self::Ask(id) => write!(f, "a:{id}"),
            Self::Plan(id) => write!(f, "l:{id}"),
            Self::ToAsk(id) => write!(f, "o:{id}"),
            Self::ThankYou(id) => write!(f, "t:{id}"),
            Self::Place(id) => write!(f, "v:{id}"),
            Self::SmallStep(id) => write!(f, "s:{id}"),
            Self::GoodMoment(id) => write!(f, "g:{id}"),
            Self::LookBack(id) => write!(f, "r:{id}"),
            Self::HardTimesPlan => f.write_str("hard_times"),
            Self::Settings => f.write_str("settings"),
        }
    }
}

impl FromStr for RecordId {
    type Err = IdError;
    fn from_str(text: &str) -> Result<Self, IdError> {
        match text.split_once(':') {
            Some(("p", id)) => id.parse().map(Self::Person),
            Some(("m", id)) => id.parse().map(Self::Moment),
            Some(("e", id)) => id.parse().map(Self::ImportantDate),
            Some(("c", id)) => id.parse().map(Self::CheckIn),
            Some(("a", id)) => id.parse().map(Self::Ask),
            Some(("l", id)) => id.parse().map(Self::Plan),
            Some(("o", id)) => id.parse().map(Self::ToAsk),
            Some(("t", id)) => id.parse().map(Self::ThankYou),
            Some(("v", id)) => id.parse().map(Self::Place),
            Some(("s", id)) => id.parse().map(Self::SmallStep),
            Some(("g", id)) => id.parse().map(Self::GoodMoment),
            Some(("r", id)) => id.parse().map(Self::LookBack),
            None if text == "hard_times" => Ok(Self::HardTimesPlan),
            None if text == "settings" => Ok(Self::Settings),
            _ => Err(IdError::Letters),
        }
    }
}

impl TryFrom<String> for RecordId {
    type Error = IdError;
    fn try_from(text: String) -> Result<Self, IdError> {
        text.parse()
    }
}

impl From<RecordId> for String {
    fn from(id: RecordId) -> Self {
        id.to_string()
    }
}

/// One record.
#[derive(Debug, Clone, PartialEq)]
pub enum Record {
    /// A person.
    Person(Box<Person>),
    /// A moment.
    Moment(Box<Moment>),
    /// A important_date.
    ImportantDate(Box<ImportantDate>),
    /// A check-in.
    CheckIn(Box<CheckIn>),
    /// An ask.
    Ask(Box<Ask>),
    /// A plan.
    Plan(Box<Plan>),
    /// Something to ask about.
    ToAsk(Box<ToAsk>),
    /// A memory of something good.
    ThankYou(Box<ThankYou>),
    /// A place I go.
    Place(Box<Place>),
    /// A small step.
    SmallStep(Box<SmallStep>),
    /// A good moment.
    GoodMoment(Box<GoodMoment>),
    /// A look back.
    LookBack(Box<LookBack>),
    /// The plan for hard times.
    HardTimesPlan(Box<HardTimesPlan>),
    /// The settings.
    Settings(Box<Settings>),
}

impl Record {
    /// Which record it is.
    pub fn id(&self) -> RecordId {
        match self {
            Self::Person(person) => RecordId::Person(person.id),
            Self::Moment(moment) => RecordId::Moment(moment.id),
            Self::ImportantDate(important_date) => RecordId::ImportantDate(important_date.id),
            Self::CheckIn(check_in) => RecordId::CheckIn(check_in.id),
            Self::Ask(ask) => RecordId::Ask(ask.id),
            Self::Plan(plan) => RecordId::Plan(plan.id),
            Self::ToAsk(of) => RecordId::ToAsk(of.id),
            Self::ThankYou(thank_you) => RecordId::ThankYou(thank_you.id),
            Self::Place(place) => RecordId::Place(place.id),
            Self::SmallStep(step) => RecordId::SmallStep(step.id),
            Self::GoodMoment(good) => RecordId::GoodMoment(good.id),
            Self::LookBack(look) => RecordId::LookBack(look.id),
            Self::HardTimesPlan(_) => RecordId::HardTimesPlan,
            Self::Settings(_) => RecordId::Settings,
        }
    }

    /// The stamp of its last change; none only for settings or a plan that nobody has changed.
    pub fn stamp(&self) -> Option<Stamp> {
        match self {
            Self::Person(person) => Some(person.stamp),
            Self::Moment(moment) => Some(moment.stamp),
            Self::ImportantDate(important_date) => Some(important_date.stamp),
            Self::CheckIn(check_in) => Some(check_in.stamp),
            Self::Ask(ask) => Some(ask.stamp),
            Self::Plan(plan) => Some(plan.stamp),
            Self::ToAsk(of) => Some(of.stamp),
            Self::ThankYou(thank_you) => Some(thank_you.stamp),
            Self::Place(place) => Some(place.stamp),
            Self::SmallStep(step) => Some(step.stamp),
            Self::GoodMoment(good) => Some(good.stamp),
            Self::LookBack(look) => Some(look.stamp),
            Self::HardTimesPlan(list) => list.stamp,
            Self::Settings(settings) => settings.stamp,
        }
    }

    /// The same record with another stamp.
    #[must_use]
    pub fn stamped(mut self, stamp: Stamp) -> Self {
        match &mut self {
            Self::Person(person) => person.stamp = stamp,
            Self::Moment(moment) => moment.stamp = stamp,
            Self::ImportantDate(important_date) => important_date.stamp = stamp,
            Self::CheckIn(check_in) => check_in.stamp = stamp,
            Self::Ask(ask) => ask.stamp = stamp,
            Self::Plan(plan) => plan.stamp = stamp,
            Self::ToAsk(of) => of.stamp = stamp,
            Self::ThankYou(thank_you) => thank_you.stamp = stamp,
            Self::Place(place) => place.stamp = stamp,
            Self::SmallStep(step) => step.stamp = stamp,
            Self::GoodMoment(good) => good.stamp = stamp,
            Self::LookBack(look) => look.stamp = stamp,
            Self::HardTimesPlan(list) => list.stamp = Some(stamp),
            Self::Settings(settings) => settings.stamp = Some(stamp),
        }
        self
    }

    /// Whether two records say the same, their stamps aside.
    pub fn says_the_same(&self, other: &Self) -> bool {
        let none = Stamp { device: crate::model::DeviceId::from_bits(0), counter: 0 };
        self.clone().stamped(none) == other.clone().stamped(none)
    }
}

/// One record replaced: added when there is no before, deleted when there is no after.
#[derive(Debug, Clone, PartialEq)]
pub struct Replaced {
    /// Which record.
    pub id: RecordId,
    /// What it was.
    pub before: Option<Record>,
    /// What it is now.
    pub after: Option<Record>,
}

/// Everything one edit does, as one step: committed whole or not at all.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// What was done, for "Undo: …".
    pub act: Act,
    /// The stamp that all its records carry.
    pub stamp: Stamp,
    /// The records replaced, each once.
    pub replaced: Vec<Replaced>,
}
