//! Many sentences of one kind in one text.

use serde::{Serialize, Serializer};

/// Sentences that are chosen by their number, one to a line of one text: as texts of their own, each would bring a pointer and a
/// length that no packing makes smaller.
#[derive(Debug, Clone, Copy)]
pub struct Sentences(pub(super) &'static str);

/// Puts the sentences one to a line.
macro_rules! sentences {
    ($($one:literal),+ $(,)?) => {
        $crate::text::Sentences(concat!($($one, "\n"),+))
    };
}
pub(super) use sentences;

impl Sentences {
    /// All of them, in their order.
    pub fn iter(self) -> std::str::Lines<'static> {
        self.0.lines()
    }

    /// One of them, from 0.
    pub fn get(self, nth: usize) -> Option<&'static str> {
        self.iter().nth(nth)
    }
}

impl Serialize for Sentences {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}
