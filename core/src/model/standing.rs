//! Whether someone may be suggested, named or drawn at all.

use chrono::NaiveDate;

/// Why someone rests.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RestWhy {
    /// I take a break.
    #[default]
    Break,
    /// They asked for rest.
    TheyAsked,
    /// We fell out.
    FellOut,
}

/// Whether someone may be suggested at all.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// Part of daily life.
    #[default]
    Present,
    /// I am only getting to know them: on the ladder, not yet one of my people, in no suggestion.
    GettingToKnow,
    /// Resting: no hellos until the day, or until ended.
    Resting {
        /// The first day they may be suggested again; none means until ended.
        until: Option<NaiveDate>,
        /// Why.
        why: RestWhy,
    },
    /// Has died. Kept with care, in no suggestion.
    Remembered,
    /// No contact. In no list, suggestion, card or print; the full backup holds them.
    KeptApart,
}

impl Standing {
    /// Whether dates, plans and questions may name them: neither remembered nor kept apart.
    pub const fn is_here(self) -> bool {
        matches!(self, Self::Present | Self::GettingToKnow | Self::Resting { .. })
    }

    /// Whether they are one of my people, who stand on the circles: neither new nor kept apart.
    pub const fn is_mine(self) -> bool {
        matches!(self, Self::Present | Self::Resting { .. } | Self::Remembered)
    }
}
