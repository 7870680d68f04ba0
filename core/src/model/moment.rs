//! A moment: a logged contact with one or more people.

use chrono::NaiveDate;

use super::{GivenOrGot, MomentId, PersonId, PlanId, Stamp, ToAskId, Unknown};

/// How we were in touch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Way {
    /// In person.
    Met,
    /// By voice.
    Call,
    /// By video.
    Video,
    /// By text, mail or letter.
    Text,
    /// Online together: a game, a forum, a shared stream.
    Online,
}

impl Way {
    /// In the order of the form.
    pub const ALL: [Self; 5] = [Self::Met, Self::Call, Self::Video, Self::Text, Self::Online];

    /// The word in the stored form.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::Call => "call",
            Self::Video => "video",
            Self::Text => "text",
            Self::Online => "online",
        }
    }

    /// The way with this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|way| way.key() == key)
    }
}

/// Who reached out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Initiative {
    /// I did.
    Me,
    /// They did.
    Them,
    /// Both, or it just happened.
    Both,
}

impl Initiative {
    /// In the order of the form.
    pub const ALL: [Self; 3] = [Self::Me, Self::Them, Self::Both];

    /// The word in the stored form.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Me => "me",
            Self::Them => "them",
            Self::Both => "both",
        }
    }

    /// The initiative with this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|initiative| initiative.key() == key)
    }
}

/// What kind of news they had.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum News {
    /// Good news.
    Good,
    /// Hard news.
    Hard,
}

impl News {
    /// In the order of the form.
    pub const ALL: [Self; 2] = [Self::Good, Self::Hard];

    /// The word in a form.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Hard => "hard",
        }
    }

    /// The news with this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|news| news.key() == key)
    }
}

/// How one felt, in the words of the day check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Feeling {
    /// Hard.
    Hard,
    /// So-so.
    SoSo,
    /// Okay.
    Okay,
    /// Good.
    Good,
}

impl Feeling {
    /// In the order of the form.
    pub const ALL: [Self; 4] = [Self::Hard, Self::SoSo, Self::Okay, Self::Good];

    /// The word in a form.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Hard => "hard",
            Self::SoSo => "so_so",
            Self::Okay => "okay",
            Self::Good => "good",
        }
    }

    /// The feeling with this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|feeling| feeling.key() == key)
    }
}

/// A contact that was written down at the tap that led to another app. Whether they were reached is asked for a few days,
/// and what the tap settled is kept until then, so that all of it can be taken back.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Handed {
    /// A message of theirs waited for an answer since this day.
    pub waiting_since: Option<NaiveDate>,
    /// What was asked with it.
    pub to_ask: Option<ToAskId>,
    /// The plan they were invited to, which was an idea until then.
    pub plan: Option<PlanId>,
}

/// A logged contact.
#[derive(Debug, Clone, PartialEq)]
pub struct Moment {
    /// Which moment.
    pub id: MomentId,
    /// The civil day.
    pub day: NaiveDate,
    /// With whom; at least one, no one twice.
    pub people: Vec<PersonId>,
    /// How.
    pub way: Option<Way>,
    /// Who reached out.
    pub initiative: Option<Initiative>,
    /// In own words.
    pub note: String,
    /// What they told me.
    pub told: String,
    /// What kind of news they had.
    pub news: Option<News>,
    /// How I felt before.
    pub felt_before: Option<Feeling>,
    /// How I felt after.
    pub felt_after: Option<Feeling>,
    /// What was given or received (F3, F4).
    pub support: Vec<GivenOrGot>,
    /// What it was about, for the repeated-worry hint (F3).
    pub topic: Option<String>,
    /// How long, in minutes (F7).
    pub minutes: Option<u32>,
    /// Time that was not free: work, class (F7 counts a quarter).
    pub obligatory: bool,
    /// It was written down at a tap, and nobody has said yet whether they were reached.
    pub handed: Option<Handed>,
    /// The last change.
    pub stamp: Stamp,
    /// Fields of a newer version.
    pub unknown: Unknown,
}

impl Moment {
    /// A moment of which only who and when is known.
    pub fn new(id: MomentId, day: NaiveDate, people: Vec<PersonId>) -> Self {
        Self {
            id,
            day,
            people,
            way: None,
            initiative: None,
            note: String::new(),
            told: String::new(),
            news: None,
            felt_before: None,
            felt_after: None,
            support: Vec::new(),
            topic: None,
            minutes: None,
            obligatory: false,
            handed: None,
            stamp: Stamp { device: super::DeviceId::from_bits(0), counter: 0 },
            unknown: Unknown::new(),
        }
    }
}
