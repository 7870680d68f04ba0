//! The shape of words to begin with: by occasion, and by how close someone is.

use serde::Serialize;

use super::{OpenersWords, Sentences};
use crate::model::{Occasion, Ring};

/// The first so many openers of a birthday are for the days before it; those of the day begin after them.
pub const BEFORE_BIRTHDAY: usize = 3;

/// Openers for one occasion. The first three of each list: one to talk, one to do something, one that needs no reply.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct OccasionWords {
    /// Its name in the list.
    pub label: &'static str,
    /// What helps with it, or what research found; may be empty.
    pub note: &'static str,
    /// For the closest people.
    pub closest: Sentences,
    /// For close people.
    pub close: Sentences,
    /// For people around me.
    pub around: Sentences,
}

impl OccasionWords {
    /// The openers for a ring.
    pub const fn for_ring(&self, ring: Ring) -> Sentences {
        match ring {
            Ring::Closest => self.closest,
            Ring::Close => self.close,
            Ring::Around => self.around,
        }
    }
}

impl OpenersWords {
    /// The words for an occasion.
    pub fn of(&self, occasion: Occasion) -> &OccasionWords {
        match occasion {
            Occasion::ThinkingOfYou => &self.thinking_of_you,
            Occasion::AfterAGap => &self.after_a_gap,
            Occasion::GoodNews => &self.good_news,
            Occasion::HardNews => &self.hard_news,
            Occasion::Birthday => &self.birthday,
            Occasion::BirthdayLate => &self.birthday_late,
            Occasion::Thanks => &self.thanks,
            Occasion::Invitation => &self.invitation,
            Occasion::ReplyLate => &self.reply_late,
        }
    }
}
