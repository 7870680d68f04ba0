//! When someone is good to reach, in words.

use mainstay_core::model::BestTime;
use mainstay_core::text::{Word, text};

use super::words::listed;

/// When someone is good to reach.
pub fn best_time_words(time: BestTime) -> &'static str {
    best_time_word(time).alone
}

/// The same inside a sentence.
pub fn best_time_inside(time: BestTime) -> &'static str {
    best_time_word(time).inside
}

/// Times of the day for a list that stands by itself.
pub fn best_times_listed(times: impl IntoIterator<Item = BestTime>) -> Vec<String> {
    listed(times.into_iter().map(best_time_word))
}

fn best_time_word(time: BestTime) -> Word {
    let t = text().best_times;
    match time {
        BestTime::Mornings => t.mornings,
        BestTime::Afternoons => t.afternoons,
        BestTime::Evenings => t.evenings,
        BestTime::Weekends => t.weekends,
        BestTime::Nights => t.nights,
    }
}
