//! A plan: something to do together, from the first idea until it has happened.

use chrono::NaiveDate;

use super::{ImportantDateId, MomentId, Name, PersonId, PlanId, Stamp, Stamps, Unknown};

/// How far a plan has come.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PlanStage {
    /// Only thought of.
    #[default]
    Idea,
    /// They were asked.
    Invited,
    /// It is agreed.
    Agreed,
    /// It has happened.
    Done,
    /// It came to nothing, which happens.
    Cancelled,
}

impl PlanStage {
    /// In the order of the form.
    pub const ALL: [Self; 5] = [Self::Idea, Self::Invited, Self::Agreed, Self::Done, Self::Cancelled];

    /// The word in a form.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Idea => "idea",
            Self::Invited => "invited",
            Self::Agreed => "set",
            Self::Done => "done",
            Self::Cancelled => "fell_through",
        }
    }

    /// The stage with this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.key() == key)
    }

    /// Whether it may still happen.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Idea | Self::Invited | Self::Agreed)
    }
}

/// Something to do together.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// Which plan.
    pub id: PlanId,
    /// What: "A walk".
    pub what: Name,
    /// With whom, no one twice; nobody as long as it is an idea.
    pub people: Vec<PersonId>,
    /// How far it has come.
    pub stage: PlanStage,
    /// On which civil day.
    pub day: Option<NaiveDate>,
    /// At what time there, in minutes since midnight, 0 to 1439; only with a day.
    pub at: Option<u16>,
    /// Where.
    pub place: String,
    /// In own words.
    pub note: String,
    /// The date it was made for: company before a hard day, a treat after good news.
    pub date: Option<ImportantDateId>,
    /// The moment it became.
    pub moment: Option<MomentId>,
    /// The last change.
    pub stamp: Stamp,
    /// The stamps of its fields.
    pub stamps: Stamps,
    /// Fields of a newer version.
    pub unknown: Unknown,
}

impl Plan {
    /// An idea of which only the name is known.
    pub fn new(id: PlanId, what: Name) -> Self {
        Self {
            id,
            what,
            people: Vec::new(),
            stage: PlanStage::Idea,
            day: None,
            at: None,
            place: String::new(),
            note: String::new(),
            date: None,
            moment: None,
            stamp: Stamp { device: super::DeviceId::from_bits(0), counter: 0 },
            stamps: Stamps::default(),
            unknown: Unknown::new(),
        }
    }
}
