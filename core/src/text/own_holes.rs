//! Holes in a person's own words. They are written as they are called on screen; what was called otherwise earlier is
//! read all the same, for it may be stored.

/// How a hole of ours is called on screen, and what it was called earlier.
struct Hole {
    ours: &'static str,
    on_screen: &'static str,
    earlier: &'static str,
}

/// Those with more than one name.
const HOLES: [Hole; 1] = [Hole { ours: "{to_ask}", on_screen: "{to ask about}", earlier: "{loop}" }];

/// Own words with the holes that our words have, to be filled in.
pub fn with_our_holes(words: &str) -> String {
    let ours = |words: String, hole: &Hole| {
        words.replace(hole.on_screen, hole.ours).replace(hole.earlier, hole.ours)
    };
    HOLES.iter().fold(words.to_owned(), ours)
}

/// Own words for their writer to read: each hole as it is called on screen.
pub fn with_holes_on_screen(words: &str) -> String {
    HOLES.iter().fold(with_our_holes(words), |words, hole| words.replace(hole.ours, hole.on_screen))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{fill_own_words, text};

    const WORDS: [&str; 3] = [
        "Hi {name}. How did {loop} go?",
        "Hi {name}. How did {to ask about} go?",
        "Hi {name}. How did {to_ask} go?",
    ];

    #[test]
    fn every_name_of_a_hole_fills_it() {
        let known = [("name", Some("Ana")), ("to_ask", Some("the scan"))];
        let unknown = [("name", Some("Ana")), ("to_ask", None)];
        for words in WORDS {
            let words = with_our_holes(words);
            assert_eq!(fill_own_words(&words, &known), "Hi Ana. How did the scan go?");
            assert_eq!(fill_own_words(&words, &unknown), "Hi Ana.");
        }
        assert_eq!(with_our_holes("A loop {of ours} {to ask}"), "A loop {of ours} {to ask}");
    }

    #[test]
    fn a_hole_is_read_as_it_is_called_on_screen() {
        for words in WORDS {
            assert_eq!(with_holes_on_screen(words), "Hi {name}. How did {to ask about} go?");
        }
        assert!(text().starters.own_hint.contains("{to ask about}"));
        assert!(!text().starters.own_hint.contains("loop"));
    }
}
