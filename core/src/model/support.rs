//! Kinds of support, how strongly a person gives one, and what a moment gave or received.

/// The five kinds of support (evidence B: emotional, informational, appraisal, practical, companionship).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Being heard: emotional support.
    Listening,
    /// Facts, tips, who to ask: informational support.
    Advice,
    /// Feedback, affirmation, a cheer: appraisal support.
    Encouragement,
    /// Hands, lifts, time: practical support.
    Hand,
    /// Doing things together: companionship.
    Company,
}

impl Kind {
    /// All five, in the order they stand on every screen.
    pub const ALL: [Self; 5] =
        [Self::Listening, Self::Advice, Self::Encouragement, Self::Hand, Self::Company];

    /// The word in an address and in the stored form, which stays as it was first called.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Listening => "listening",
            Self::Advice => "know_how",
            Self::Encouragement => "honest_word",
            Self::Hand => "hand",
            Self::Company => "company",
        }
    }

    /// The kind with this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.key() == key)
    }
}

/// How good someone is for a kind: the fit of F2, where "not yet" is 0 and is simply not noted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Strength {
    /// Fit 1.
    ALittle,
    /// Fit 2: from here on someone counts as giving this kind (F5).
    Good,
    /// Fit 3.
    VeryGood,
}

impl Strength {
    /// From a little to very good.
    pub const ALL: [Self; 3] = [Self::ALittle, Self::Good, Self::VeryGood];

    /// The keys in a form: empty for not yet, then those of all, in order.
    pub const KEYS: [&'static str; 4] = ["", Self::ALittle.key(), Self::Good.key(), Self::VeryGood.key()];

    /// The word in a form.
    pub const fn key(self) -> &'static str {
        match self {
            Self::ALittle => "a_little",
            Self::Good => "good",
            Self::VeryGood => "very_good",
        }
    }

    /// The strength with this key; none for not yet.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|strength| strength.key() == key)
    }
}

/// How personal a matter someone is comfortable with (F2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Comfort {
    /// Light matters: level 0.
    Light,
    /// Personal matters: level 1.
    Personal,
    /// Serious matters: level 2.
    Serious,
}

/// Which way support went in a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// I gave it.
    Gave,
    /// I received it.
    Received,
    /// It went both ways (counts for both in F4).
    Both,
}

/// How heavy it was (F3): 1 quick, 2 a favour or listening up to an hour, 3 big.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Weight {
    /// Weight 1.
    Light,
    /// Weight 2.
    #[default]
    Medium,
    /// Weight 3.
    Heavy,
}

impl TryFrom<u8> for Weight {
    type Error = &'static str;
    fn try_from(weight: u8) -> Result<Self, Self::Error> {
        match weight {
            1 => Ok(Self::Light),
            2 => Ok(Self::Medium),
            3 => Ok(Self::Heavy),
            _ => Err("a weight is 1, 2 or 3"),
        }
    }
}

impl From<Weight> for u8 {
    fn from(weight: Weight) -> Self {
        match weight {
            Weight::Light => 1,
            Weight::Medium => 2,
            Weight::Heavy => 3,
        }
    }
}

/// One kind of support that a moment gave or received.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GivenOrGot {
    /// What it was.
    pub kind: Kind,
    /// Which way it went.
    pub direction: Direction,
    /// How heavy it was.
    pub weight: Weight,
}
