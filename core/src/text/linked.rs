//! A sentence of which one part can be tapped, so that no language must put the link where English has it.

use serde::Serialize;

use super::fill::fill_all;

/// A sentence with one marked part: `Linked("Every number says <how this is counted>.")`. The page makes the marked part a
/// link, a button or a strong word, and sets the rest around it as it stands, with its own spaces. Nothing is glued.
///
/// In the words: `counted: Linked = Linked("Every number says <how this is counted>."),`. On a page:
/// `<LinkedSentence sentence=t.counted.plain() href=route.href() />`, or the three parts around a button.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Linked(pub &'static str);

/// A sentence cut at its marks, with its holes filled.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LinkedParts {
    /// What stands before the link; may be empty.
    pub before: String,
    /// What is tapped.
    pub link: String,
    /// What stands after it; may be empty.
    pub after: String,
}

impl Linked {
    /// The parts of a sentence without holes.
    pub fn plain(self) -> LinkedParts {
        self.fill(&[])
    }

    /// The parts with each `{name}` replaced. The marks are found first, so what is put in may hold anything.
    pub fn fill(self, values: &[(&str, &str)]) -> LinkedParts {
        let (before, rest) = self.0.split_once('<').unwrap_or(("", self.0));
        let (link, after) = rest.split_once('>').unwrap_or((rest, ""));
        LinkedParts {
            before: fill_all(before, values),
            link: fill_all(link, values),
            after: fill_all(after, values),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(before: &str, link: &str, after: &str) -> LinkedParts {
        LinkedParts { before: before.into(), link: link.into(), after: after.into() }
    }

    #[test]
    fn a_sentence_is_cut_at_its_marks() {
        assert_eq!(Linked("Read <this page>.").plain(), parts("Read ", "this page", "."));
        assert_eq!(Linked("<This page> says more.").plain(), parts("", "This page", " says more."));
        assert_eq!(Linked("This page").plain(), parts("", "This page", ""));
    }

    #[test]
    fn what_is_put_in_is_not_cut() {
        let filled = Linked("{name} is here. <Ask {name}>").fill(&[("name", "A <b>")]);
        assert_eq!(filled, parts("A <b> is here. ", "Ask A <b>", ""));
    }
}
