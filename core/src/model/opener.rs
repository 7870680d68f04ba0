//! Openers: words to begin with, by occasion, and those a person keeps as their own.

/// Why one writes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Occasion {
    /// Just so.
    #[default]
    ThinkingOfYou,
    /// After a long gap.
    AfterAGap,
    /// Something good happened to them.
    GoodNews,
    /// Something hard happened to them.
    HardNews,
    /// A birthday.
    Birthday,
    /// A birthday that has just been: late wishes are welcome.
    BirthdayLate,
    /// Thanks.
    Thanks,
    /// An invitation.
    Invitation,
    /// An answer that comes late.
    ReplyLate,
}

impl Occasion {
    /// In the order of the list.
    pub const ALL: [Self; 9] = [
        Self::ThinkingOfYou,
        Self::AfterAGap,
        Self::GoodNews,
        Self::HardNews,
        Self::Birthday,
        Self::BirthdayLate,
        Self::Thanks,
        Self::Invitation,
        Self::ReplyLate,
    ];

    /// The word in an address and in the stored form.
    pub const fn key(self) -> &'static str {
        match self {
            Self::ThinkingOfYou => "thinking_of_you",
            Self::AfterAGap => "after_a_gap",
            Self::GoodNews => "good_news",
            Self::HardNews => "hard_news",
            Self::Birthday => "birthday",
            Self::BirthdayLate => "birthday_late",
            Self::Thanks => "thanks",
            Self::Invitation => "invitation",
            Self::ReplyLate => "reply_late",
        }
    }

    /// The occasion with this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|occasion| occasion.key() == key)
    }
}

/// Own words to begin with; `{name}` stands for what someone is called, and so on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opener {
    /// For which occasion.
    pub occasion: Occasion,
    /// The words, never blank.
    pub words: String,
}
