//! Sentences one after the other, for paragraphs of which the sentences depend on what is noted.

use super::{fill, text};

/// The sentences as one paragraph, in the way of the language: a space between them in English, nothing in Japanese.
/// Sentences that always stand together are one sentence in the words instead.
pub fn paragraph(sentences: &[String]) -> String {
    let Some((first, rest)) = sentences.split_first() else { return String::new() };
    rest.iter().fold(first.clone(), |all, next| {
        fill(text().frame.two_sentences, &[("first", all.as_str()), ("next", next.as_str())])
    })
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
}
