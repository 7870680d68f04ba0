//! A person: who they are to me, how close, how to reach them, what matters.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::gather::in_order;

use super::{Channel, Comfort, Kind, Name, PartialDate, PersonId, Stamp, Strength, Unknown, is_default};

/// How close someone is (research says inner, middle, outer: Kahn & Antonucci 1980). Only the person decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ring {
    /// Hard to imagine life without them.
    Closest,
    /// Close.
    Close,
    /// Part of my life, further out.
    Around,
}

impl Ring {
    /// From the inside out.
    pub const ALL: [Self; 3] = [Self::Closest, Self::Close, Self::Around];

    /// The word in an address and in the stored form.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Closest => "closest",
            Self::Close => "close",
            Self::Around => "around",
        }
    }

    /// The ring with this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|ring| ring.key() == key)
    }
}

/// Which family tie.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FamilyTie {
    /// A parent or who raised me.
    Parent,
    /// A child of mine.
    Child,
    /// A brother or sister.
    Sibling,
    /// A grandparent.
    Grandparent,
    /// A grandchild.
    Grandchild,
    /// By marriage or partnership.
    InLaw,
    /// Aunt, cousin, chosen family, any other.
    Other,
}

impl FamilyTie {
    /// In the order of the form.
    pub const ALL: [Self; 7] = [
        Self::Parent,
        Self::Child,
        Self::Sibling,
        Self::Grandparent,
        Self::Grandchild,
        Self::InLaw,
        Self::Other,
    ];
}

/// Who someone is to me.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Relationship {
    /// A friend.
    Friend,
    /// My partner.
    Partner,
    /// Family, of which kind.
    Family(FamilyTie),
    /// A colleague or peer.
    Colleague,
    /// A neighbour.
    Neighbour,
    /// A mentor.
    Mentor,
    /// A professional: doctor, counsellor, social worker.
    Professional,
    /// In own words.
    Other(String),
}

/// How often it is good to be in touch.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rhythm {
    /// The rhythm of the ring (7, 30, 180 days unless settings say otherwise).
    #[default]
    OfRing,
    /// Every so many days, 1 to 3650.
    Every(u32),
    /// Once a year.
    Light,
    /// No rhythm: never suggested by time.
    None,
}

/// Whether someone may be suggested at all.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Part of daily life.
    #[default]
    Present,
    /// Resting: no hellos until the day, or until ended.
    Resting {
        /// The first day they may be suggested again; none means until ended.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until: Option<NaiveDate>,
    },
    /// Has died. Kept with care, in no suggestion.
    Remembered,
    /// No contact. In no list, suggestion, card or print; the full backup holds them.
    KeptApart,
}

/// When someone is good to reach (the availability of F2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BestTime {
    /// Weekday mornings.
    Mornings,
    /// Weekday afternoons.
    Afternoons,
    /// Evenings.
    Evenings,
    /// Weekends.
    Weekends,
    /// Late at night.
    Nights,
}

impl BestTime {
    /// In the order of the form.
    pub const ALL: [Self; 5] =
        [Self::Mornings, Self::Afternoons, Self::Evenings, Self::Weekends, Self::Nights];
}

/// A person in the book.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Person {
    /// Whose record this is.
    pub id: PersonId,
    /// What I call them.
    pub name: Name,
    /// The full name as written, never split.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub full_name: Option<String>,
    /// How close.
    pub ring: Ring,
    /// Who they are to me.
    #[serde(default, rename = "is", skip_serializing_if = "Option::is_none")]
    pub relationship: Option<Relationship>,
    /// How to reach them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub channels: Vec<Channel>,
    /// What they are good for (F2, F5).
    #[serde(default, rename = "good_for", skip_serializing_if = "BTreeMap::is_empty")]
    pub gives: BTreeMap<Kind, Strength>,
    /// How personal a matter they are comfortable with (F2).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub comfort: Option<Comfort>,
    /// When they are good to reach (F2).
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub best_times: BTreeSet<BestTime>,
    /// Where we know each other from: choir, work (F5).
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub contexts: BTreeSet<String>,
    /// How many weights of asks in four weeks are fine, in tenths (F3); none means the ring's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub capacity_tenths: Option<u32>,
    /// A relationship of care: balance is not spoken of (F4).
    #[serde(default, skip_serializing_if = "is_default")]
    pub caring: bool,
    /// The birthday, with or without a year, or just a month.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub birthday: Option<PartialDate>,
    /// How often to be in touch (F1).
    #[serde(default, skip_serializing_if = "is_default")]
    pub rhythm: Rhythm,
    /// Not now: no suggestion before this day (F1).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_before: Option<NaiveDate>,
    /// A message of theirs waits for an answer since this day (F1).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub waiting_since: Option<NaiveDate>,
    /// Whether they may be suggested.
    #[serde(default, skip_serializing_if = "is_default")]
    pub standing: Standing,
    /// What matters to them, in own words.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// The day they were added; the clock of F1 starts here.
    pub added: NaiveDate,
    /// What an imported card held beyond our fields, line by line, for a later export.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub card: Vec<String>,
    /// The last change.
    pub stamp: Stamp,
    /// Fields of a newer version.
    #[serde(flatten)]
    pub unknown: Unknown,
}

impl Person {
    /// A person with nothing known but name and ring.
    pub fn new(id: PersonId, name: Name, ring: Ring, added: NaiveDate) -> Self {
        Self {
            id,
            name,
            full_name: None,
            ring,
            relationship: None,
            channels: Vec::new(),
            gives: BTreeMap::new(),
            comfort: None,
            best_times: BTreeSet::new(),
            contexts: BTreeSet::new(),
            capacity_tenths: None,
            caring: false,
            birthday: None,
            rhythm: Rhythm::OfRing,
            not_before: None,
            waiting_since: None,
            standing: Standing::Present,
            note: String::new(),
            added,
            card: Vec::new(),
            stamp: Stamp { device: super::DeviceId::from_bits(0), counter: 0 },
            unknown: Unknown::new(),
        }
    }

    /// Whether they may appear in suggestions on this day: present, or rested long enough.
    pub fn may_be_suggested(&self, today: NaiveDate) -> bool {
        let standing = match self.standing {
            Standing::Present => true,
            Standing::Resting { until } => until.is_some_and(|day| day <= today),
            Standing::Remembered | Standing::KeptApart => false,
        };
        standing && self.not_before.is_none_or(|day| day <= today)
    }

    /// The preferred channels first, otherwise as entered.
    pub fn channels_in_order(&self) -> Vec<&Channel> {
        in_order(self.channels.iter().collect(), |a, b| b.preferred.cmp(&a.preferred))
    }
}
