//! How Mainstay speaks: no word that judges or hurries, and nothing shouted.

use super::source::{faults, files, has_word, none};

const NEVER: &[&str] =
    &["overdue", "streak", "streaks", "score", "scores", "failed", "neglect", "neglected", "inactive"];

fn unkind(line: &str) -> Option<String> {
    // Only what stands between quotes is read by anybody.
    let sentence = line.split('"').skip(1).step_by(2).collect::<Vec<_>>().join(" ");
    let small = sentence.to_lowercase();
    let word = NEVER.iter().find(|word| has_word(&small, word)).map(|word| format!("says \"{word}\""));
    word.or_else(|| sentence.contains('!').then(|| "has an exclamation mark".into()))
}

#[test]
fn tidy_words_are_kind_and_calm() {
    let all = files(&["core/src/text"], ".rs");
    assert!(all.iter().any(|file| file.path == "core/src/text/en/mod.rs"));
    none(&faults(&all, |_, line| unkind(line)));
}

#[test]
fn tidy_word_rules_bite() {
    assert!(unkind("a: \"This is Overdue.\",").is_some());
    assert!(unkind("a: \"Well done!\",").is_some());
    assert!(unkind("a: \"Underscored, unfailed.\", // overdue!").is_none());
}
