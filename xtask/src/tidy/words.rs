//! How Mainstay speaks: no word that judges, hurries or sounds like an office, nothing shouted, no long sentence, and a
//! paper named on the pages to learn from only. One list for each language.

use mainstay_core::text::text;
use serde_json::Value;

use super::source::{has_word, none};

/// The words that one language never says to anybody, and the sentences that may say one all the same.
struct Speech {
    /// The language tag, as `shell.lang` has it.
    lang: &'static str,
    /// Whole words, in small letters.
    never: &'static [&'static str],
    /// Keys of sentences that may say such a word, each with the reason beside it.
    exempt: &'static [&'static str],
}

const SPEECH: &[Speech] = &[Speech {
    lang: "en",
    never: &[
        "whom",
        "noted",
        "overdue",
        "streak",
        "streaks",
        "score",
        "scores",
        "failed",
        "neglect",
        "neglected",
        "inactive",
    ],
    // None so far. The words of published check-ins may come to need one.
    exempt: &[],
}];

/// Every sentence with the key it stands under: `today.nothing_needed`, `openers.thanks.close.2`.
fn sentences(value: &Value, key: &str, found: &mut Vec<(String, String)>) {
    let join = |part: &str| if key.is_empty() { part.to_owned() } else { format!("{key}.{part}") };
    match value {
        Value::String(sentence) => found.push((key.to_owned(), sentence.clone())),
        Value::Array(all) => {
            for (at, value) in all.iter().enumerate() {
                sentences(value, &join(&at.to_string()), found);
            }
        }
        Value::Object(all) => {
            for (part, value) in all {
                sentences(value, &join(part), found);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn all_sentences() -> Vec<(String, String)> {
    let mut found = Vec::new();
    sentences(&serde_json::to_value(text()).expect("the words are plain data"), "", &mut found);
    found
}

fn unkind(speech: &Speech, key: &str, sentence: &str) -> Option<String> {
    let small = sentence.to_lowercase();
    let word =
        speech.never.iter().find(|word| has_word(&small, word)).filter(|_| !speech.exempt.contains(&key));
    let word = word.map(|word| format!("{key} says \"{word}\""));
    let rule = |broken: bool, what: &str| broken.then(|| format!("{key} {what}: {sentence}"));
    word.or_else(|| rule(sentence.contains('!'), "has an exclamation mark"))
        .or_else(|| rule(longest(sentence) > WORDS_MAX, "is long for one sentence"))
        .or_else(|| {
            rule(!key.starts_with("learn.") && names_a_paper(sentence), "names a paper outside Learn")
        })
}

/// A sentence is read in one breath, on a bad day too.
const WORDS_MAX: usize = 17;

/// How many words the longest sentence of a text has.
fn longest(text: &str) -> usize {
    let ends = |word: &&str| word.trim_end_matches(['"', ']', ')', '>']).ends_with(['.', '?', '…']);
    let count = |line: &str| {
        let words: Vec<&str> = line.split_whitespace().collect();
        words.split_inclusive(|word| ends(word)).map(<[&str]>::len).max()
    };
    // A clause stands right behind its full stop.
    text.replace('[', " ").lines().filter_map(count).max().unwrap_or_default()
}

/// Whether a year stands in brackets: "(Hall, 2018)".
fn names_a_paper(text: &str) -> bool {
    let inside = text.split('(').skip(1).filter_map(|rest| rest.split_once(')'));
    inside
        .into_iter()
        .any(|(inside, _)| inside.split(|c: char| !c.is_ascii_digit()).any(|number| number.len() == 4))
}

#[test]
fn tidy_words_are_kind_and_calm() {
    let speech = SPEECH.iter().find(|speech| speech.lang == text().shell.lang);
    let speech = speech.expect("a language has its list of words before it is shipped");
    let all = all_sentences();
    assert!(all.len() > 1_000, "only {} sentences were read", all.len());
    none(&all.iter().filter_map(|(key, sentence)| unkind(speech, key, sentence)).collect::<Vec<_>>());
    // An exemption that nothing needs any more would let the next word through.
    let needed = |key: &&&str| {
        let sentence =
            all.iter().find(|(other, _)| other == **key).map(|(_, sentence)| sentence.to_lowercase());
        sentence.is_some_and(|sentence| speech.never.iter().any(|word| has_word(&sentence, word)))
    };
    none(
        &speech
            .exempt
            .iter()
            .filter(|key| !needed(key))
            .map(|key| format!("{key} needs no exemption"))
            .collect::<Vec<_>>(),
    );
}

#[test]
fn tidy_word_rules_bite() {
    let speech = Speech { lang: "en", never: &["overdue"], exempt: &["scales.b"] };
    assert!(unkind(&speech, "today.a", "This is Overdue.").is_some());
    assert!(unkind(&speech, "today.a", "Well done!").is_some());
    assert!(unkind(&speech, "scales.b", "Overdue books").is_none());
    assert!(unkind(&speech, "today.a", "Underscored, not overdued.").is_none());
    let words = |n: usize| format!("One more. {}end.", "word ".repeat(n - 1));
    assert!(unkind(&speech, "today.a", &words(WORDS_MAX + 1)).is_some());
    assert!(unkind(&speech, "today.a", &words(WORDS_MAX)).is_none());
    assert!(unkind(&speech, "today.a", "Only a hint (Hall, 2018).").is_some());
    assert!(unkind(&speech, "learn.a", "Only a hint (Hall, 2018).").is_none());
    assert!(unkind(&speech, "today.a", "A day (one of 365).").is_none());
}
