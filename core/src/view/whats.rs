//! What one could ask for, each by its key: a draft keeps the key, whatever the words and their order are by then.

use crate::model::Kind;
use crate::text::{What, text};

/// The keys, in the order of the words. Older drafts kept the place in this list, so what is new goes to its end.
pub const fn keys(kind: Kind) -> &'static [&'static str; 3] {
    match kind {
        Kind::Listening => &["chat", "walk_and_talk", "call"],
        Kind::Advice => &["question", "who_to_ask", "show_how"],
        Kind::Encouragement => &["honest_view", "cheer", "read_something"],
        Kind::Hand => &["hand", "lift", "errand"],
        Kind::Company => &["walk", "tea_or_coffee", "sit_together"],
    }
}

/// What one could ask for, each with its key.
pub fn whats(kind: Kind) -> impl Iterator<Item = (&'static str, What)> {
    keys(kind).iter().copied().zip(text().ask.whats.of(kind))
}

/// What is asked for by this key.
pub fn what(kind: Kind, key: &str) -> Option<What> {
    whats(kind).find(|(one, _)| *one == key).map(|(_, what)| what)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_has_a_key_of_its_own() {
        for kind in Kind::ALL {
            for (key, own) in whats(kind) {
                assert_eq!(what(kind, key).map(|what| what.label), Some(own.label));
            }
            assert!(what(kind, "0").is_none());
        }
        assert_eq!(what(Kind::Hand, "errand").map(|what| what.label), Some("an errand"));
    }
}
