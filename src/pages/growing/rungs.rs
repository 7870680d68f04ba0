//! The rungs of the ladder in words.

use mainstay_core::model::Rung;
use mainstay_core::text::text;

fn at(rung: Rung, words: [&'static str; 6]) -> &'static str {
    let nth = Rung::ALL.iter().position(|one| *one == rung).unwrap_or_default();
    words.get(nth).copied().unwrap_or_default()
}

/// The rung: "A short chat".
pub fn rung_words(rung: Rung) -> &'static str {
    at(rung, text().ladder.rungs)
}

/// What one says to have reached it: "We had a short chat".
pub fn reached_words(rung: Rung) -> &'static str {
    at(rung, text().ladder.reached)
}

/// The next tiny step from here.
pub fn next_step_words(rung: Rung) -> &'static str {
    at(rung, text().ladder.next_steps)
}
