//! Sentences and facts one after the other, where it depends on what is noted which of them stand there.

use super::{fill, text};

/// The sentences as one paragraph, in the way of the language: a space between them in English, nothing in Japanese.
/// Sentences that always stand together are one sentence in the words instead.
pub fn paragraph(sentences: &[String]) -> String {
    in_order(text().frame.two_sentences, sentences)
}

/// Facts in one line that is no sentence: "Close · Friend".
pub fn row_of_facts(facts: &[String]) -> String {
    in_order(text().frame.two_facts, facts)
}

fn in_order(two: &str, all: &[String]) -> String {
    let Some((first, rest)) = all.split_first() else { return String::new() };
    rest.iter()
        .fold(first.clone(), |before, next| fill(two, &[("first", before.as_str()), ("next", next.as_str())]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_follow_each_other() {
        let all = ["You were there.".to_owned(), "Twice.".to_owned(), "{next}".to_owned()];
        assert_eq!(paragraph(&all), "You were there. Twice. {next}");
        assert_eq!(paragraph(&all[..1]), "You were there.");
        assert_eq!(paragraph(&[]), "");
    }

    #[test]
    fn facts_stand_apart() {
        assert_eq!(row_of_facts(&["Close".to_owned(), "Friend".to_owned()]), "Close · Friend");
    }
}
