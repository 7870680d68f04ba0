//! Words to begin with, and questions that go one step deeper.

use serde::Serialize;

use crate::model::{Occasion, Ring};

/// Openers for one occasion. The first three of each list: one to talk, one to do something, one that needs no reply.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct OccasionWords {
    /// Its name in the list.
    pub label: &'static str,
    /// What helps with it, or what research found; may be empty.
    pub note: &'static str,
    /// For the closest people.
    pub closest: &'static [&'static str],
    /// For close people.
    pub close: &'static [&'static str],
    /// For people around me.
    pub around: &'static [&'static str],
}

impl OccasionWords {
    /// The openers for a ring.
    pub fn for_ring(&self, ring: Ring) -> &'static [&'static str] {
        match ring {
            Ring::Closest => self.closest,
            Ring::Close => self.close,
            Ring::Around => self.around,
        }
    }
}

words! {
    /// Openers by occasion. Holes may be left empty: see [`super::fill_clauses`].
    Openers {
        thinking_of_you: OccasionWords,
        after_a_gap: OccasionWords,
        good_news: OccasionWords,
        hard_news: OccasionWords,
        birthday: OccasionWords,
        birthday_late: OccasionWords,
        thanks: OccasionWords,
        invitation: OccasionWords,
        reply_late: OccasionWords,
    }
}

impl Openers {
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

/// How many depths the deck of questions has.
pub const DEPTHS: usize = 4;

words! {
    /// Forty questions by depth, from light to close.
    Questions {
        labels: [&'static str; DEPTHS],
        hints: [&'static str; DEPTHS],
        light: [&'static str; 10],
        everyday: [&'static str; 10],
        personal: [&'static str; 10],
        close: [&'static str; 10],
    }
}

impl Questions {
    /// The ten questions of a depth, from 0; beyond the last, the last.
    pub fn of_depth(&self, depth: usize) -> &[&'static str; 10] {
        match depth {
            0 => &self.light,
            1 => &self.everyday,
            2 => &self.personal,
            _ => &self.close,
        }
    }

    /// A question by its number in the whole deck, from 0.
    pub fn get(&self, nth: usize) -> Option<&'static str> {
        (nth < 10 * DEPTHS).then(|| self.of_depth(nth / 10).get(nth % 10).copied()).flatten()
    }
}
