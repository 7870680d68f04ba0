//! The rungs of the ladder in words.

use mainstay_core::model::Rung;
use mainstay_core::text::text;

/// The rung: "A short chat".
pub fn rung_words(rung: Rung) -> &'static str {
    text().ladder.rungs.of(rung).name
}

/// What one says to have reached it: "We had a short chat".
pub fn reached_words(rung: Rung) -> &'static str {
    text().ladder.rungs.of(rung).reached
}

/// The next tiny step from here.
pub fn next_step_words(rung: Rung) -> &'static str {
    text().ladder.rungs.of(rung).next_step
}
