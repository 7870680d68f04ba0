//! From someone seen before to a friend: six rungs, climbed only when the person says so.

use chrono::NaiveDate;

use super::Person;

/// How well I know someone.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rung {
    /// We have seen each other before.
    #[default]
    Seen,
    /// I know what they are called.
    Name,
    /// We have had a short chat.
    SmallTalk,
    /// One of us did the other a small favour.
    SmallFavour,
    /// We met, just the two of us.
    OneToOne,
    /// A friend.
    Friend,
}

impl Rung {
    /// From the ground up.
    pub const ALL: [Self; 6] =
        [Self::Seen, Self::Name, Self::SmallTalk, Self::SmallFavour, Self::OneToOne, Self::Friend];

    /// The word in a form.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Seen => "seen",
            Self::Name => "name",
            Self::SmallTalk => "small_talk",
            Self::SmallFavour => "small_favour",
            Self::OneToOne => "one_to_one",
            Self::Friend => "friend",
        }
    }

    /// The rung with this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rung| rung.key() == key)
    }

    /// The one above; none above a friend.
    pub fn next(self) -> Option<Self> {
        Self::ALL.into_iter().find(|rung| *rung > self)
    }
}

/// Whether I would like to see them again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Again {
    /// Yes.
    Yes,
    /// Not sure yet.
    NotSure,
    /// No: they leave the ladder without a word.
    No,
}

impl Again {
    /// In the order of the form.
    pub const ALL: [Self; 3] = [Self::Yes, Self::NotSure, Self::No];

    /// The word in a form.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::NotSure => "not_sure",
            Self::No => "no",
        }
    }

    /// The answer with this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|again| again.key() == key)
    }
}

/// Where someone stands on the ladder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ladder {
    /// The rung.
    pub rung: Rung,
    /// The civil day it was reached.
    pub since: NaiveDate,
    /// Whether I would like to see them again; none as long as it was not said.
    pub again: Option<Again>,
}

impl Ladder {
    /// Where someone stands; at the foot, since they are here, where nothing was said yet.
    pub fn of(person: &Person) -> Self {
        person.ladder.unwrap_or(Self { rung: Rung::Seen, since: person.added, again: None })
    }
}
