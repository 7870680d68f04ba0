//! A word of ours that stands both by itself and inside a sentence.

use serde::Serialize;

/// The two forms of a word. No code makes one from the other: a language decides for each word whether it changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Word {
    /// By itself: on a button, in a list, as a heading.
    pub alone: &'static str,
    /// Inside a sentence or in a row of facts, anywhere but at its beginning.
    pub inside: &'static str,
}

/// A word with its two forms.
pub(super) const fn word(alone: &'static str, inside: &'static str) -> Word {
    Word { alone, inside }
}
