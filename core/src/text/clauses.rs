//! Messages with holes that may have nothing to put in: the clause goes, never a hole is printed.

/// A message of ours with each `{name}` of `values` filled in. What stands in `[brackets]` around a hole is a clause: it goes
/// when one of its holes has nothing to put in. So a clause ends where the text says, in every script, and no full stop is
/// looked for. A hole outside brackets always has a value; without one there is no message.
pub fn fill_clauses(message: &str, values: &[(&str, Option<&str>)]) -> String {
    fill_sentence(message, values).unwrap_or_default().trim().to_owned()
}

/// A message in somebody's own words, who marks nothing: beside clauses in brackets, a sentence goes when one of its holes has
/// nothing to put in. A hole of a name that nobody knows has no value; braces and brackets around anything else are words of
/// theirs, and stay.
pub fn fill_own_words(message: &str, values: &[(&str, Option<&str>)]) -> String {
    let filled: String = sentences(message).filter_map(|sentence| fill_sentence(sentence, values)).collect();
    filled.trim().to_owned()
}

/// The sentences with what follows them up to the next one. Brackets are never cut.
fn sentences(message: &str) -> impl Iterator<Item = &str> {
    let mut rest = message;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let (sentence, after) = rest.split_at(sentence_end(rest));
        rest = after;
        Some(sentence)
    })
}

/// Where the next sentence begins. A clause in brackets that holds a whole sentence is one.
fn sentence_end(text: &str) -> usize {
    let is_stop = |c: char| matches!(c, '.' | '?' | '!' | '…' | '؟' | '۔' | '।') || is_wide_stop(c);
    let (mut inside, mut ended, mut before) = (0_usize, false, ' ');
    for (at, c) in text.char_indices() {
        if ended && inside == 0 && !c.is_whitespace() {
            return at;
        }
        match c {
            '[' => inside += 1,
            ']' => {
                inside = inside.saturating_sub(1);
                ended |= inside == 0 && is_stop(before);
            }
            _ => {}
        }
        let after = text.get(at + c.len_utf8()..).and_then(|after| after.chars().next());
        // A wide stop ends its sentence by itself; after any other there is a space.
        let stops =
            is_wide_stop(c) || is_stop(c) && after.is_none_or(|after| after.is_whitespace() || after == '[');
        ended |= inside == 0 && (stops || c == '\n');
        before = c;
    }
    text.len()
}

/// The full stops of Chinese and Japanese, after which no space stands.
const fn is_wide_stop(c: char) -> bool {
    matches!(c, '。' | '？' | '！')
}

fn fill_sentence(sentence: &str, values: &[(&str, Option<&str>)]) -> Option<String> {
    let mut filled = String::with_capacity(sentence.len());
    let mut rest = sentence;
    while let Some((before, clause, after)) = next_clause(rest) {
        filled.push_str(&fill_holes(before, values)?);
        if has_hole(clause) {
            filled.push_str(&fill_holes(clause, values).unwrap_or_default());
        } else {
            filled.push('[');
            filled.push_str(clause);
            filled.push(']');
        }
        rest = after;
    }
    filled.push_str(&fill_holes(rest, values)?);
    Some(filled)
}

/// What stands before, inside and after the next brackets.
fn next_clause(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once('[')?;
    let (clause, after) = rest.split_once(']')?;
    Some((before, clause, after))
}

fn has_hole(text: &str) -> bool {
    text.split('{').skip(1).any(|after| after.split_once('}').is_some_and(|(name, _)| is_hole(name)))
}

/// Whether what stands in braces is meant as a hole: a plain word.
fn is_hole(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || c == '_')
}

/// None when a hole has nothing to put in. What is put in is never searched again.
fn fill_holes(text: &str, values: &[(&str, Option<&str>)]) -> Option<String> {
    let mut filled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let hole = after.split_once('}');
        let known = hole.and_then(|(name, after)| {
            let value = values.iter().find(|(key, _)| *key == name).and_then(|(_, value)| *value);
            is_hole(name).then_some((value, after))
        });
        match known {
            Some((value, after)) => {
                filled.push_str(value.map(str::trim).filter(|value| !value.is_empty())?);
                rest = after;
            }
            None => {
                filled.push('{');
                rest = after;
            }
        }
    }
    filled.push_str(rest);
    Some(filled)
}

/// A message as an own opener keeps it: what someone is called becomes a hole, wherever it stands as a whole word.
pub fn with_hole(message: &str, name: &str) -> String {
    if name.is_empty() {
        return message.to_owned();
    }
    let mut kept = String::with_capacity(message.len());
    let mut rest = message;
    while let Some((before, after)) = rest.split_once(name) {
        let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let inside = letter(before.chars().next_back().or(kept.chars().next_back()).filter(|_| true))
            || letter(after.chars().next());
        kept.push_str(before);
        kept.push_str(if inside { name } else { "{name}" });
        rest = after;
    }
    kept.push_str(rest);
    kept
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const BOTH: [(&str, Option<&str>); 2] = [("name", Some("Ana")), ("goal", Some("the exam"))];
    const NO_GOAL: [(&str, Option<&str>); 2] = [("name", Some("Ana")), ("goal", None)];

    #[test]
    fn a_clause_without_a_value_goes() {
        let message = "Hi {name}, I thought of you.[ How is {goal} going?]";
        assert_eq!(fill_clauses(message, &BOTH), "Hi Ana, I thought of you. How is the exam going?");
        assert_eq!(fill_clauses(message, &NO_GOAL), "Hi Ana, I thought of you.");
        let inside = "Good luck[ with {goal}], {name}.";
        assert_eq!(fill_clauses(inside, &NO_GOAL), "Good luck, Ana.");
        assert_eq!(fill_clauses(inside, &[("name", Some("Ana")), ("goal", Some("  "))]), "Good luck, Ana.");
    }

    #[test]
    fn without_brackets_the_sentence_goes() {
        let message = "Hi {name}. Good luck with {goal}. See you soon.";
        assert_eq!(fill_own_words(message, &NO_GOAL), "Hi Ana. See you soon.");
        assert_eq!(fill_own_words("{goal}", &NO_GOAL), "");
        assert_eq!(
            fill_own_words("One line\nabout {goal}\nand one more.", &NO_GOAL),
            "One line\nand one more."
        );
    }

    #[test]
    fn a_sentence_in_brackets_stands_and_goes_by_itself() {
        let message = "Hello {name}.[ How is {goal}?] And {whatever}.";
        assert_eq!(fill_own_words(message, &BOTH), "Hello Ana. How is the exam?");
        assert_eq!(fill_own_words(message, &NO_GOAL), "Hello Ana.");
    }

    #[test]
    fn words_of_ones_own_stay() {
        assert_eq!(fill_own_words("Hi [you] {:-)} 3.5 { ok", &BOTH), "Hi [you] {:-)} 3.5 { ok");
        assert_eq!(fill_own_words("Hi {name}. On {day}?[ At {place}.]", &BOTH), "Hi Ana.");
        assert_eq!(fill_own_words("Hi {name}", &[("name", Some("{goal}")), ("goal", None)]), "Hi {goal}");
    }

    #[test]
    fn a_clause_of_ours_needs_no_full_stop() {
        let message = "{name}さん、元気ですか[{goal}はどうですか]また話しましょう";
        assert_eq!(fill_clauses(message, &BOTH), "Anaさん、元気ですかthe examはどうですかまた話しましょう");
        assert_eq!(fill_clauses(message, &NO_GOAL), "Anaさん、元気ですかまた話しましょう");
        assert_eq!(fill_clauses("Hi {name}. {goal}? Bye.", &NO_GOAL), "");
    }

    #[test]
    fn sentences_of_ones_own_end_in_every_script() {
        assert_eq!(fill_own_words("{name}、元気？{goal}はどう？またね。", &NO_GOAL), "Ana、元気？またね。");
        assert_eq!(fill_own_words("مرحبا {name}. كيف {goal}؟ سلام.", &NO_GOAL), "مرحبا Ana. سلام.");
        assert_eq!(fill_own_words("{name}, नमस्ते। {goal} कैसा है? फिर मिलेंगे।", &NO_GOAL), "Ana, नमस्ते। फिर मिलेंगे।");
    }

    #[test]
    fn a_name_becomes_a_hole_only_as_a_word() {
        assert_eq!(with_hole("Ana, are you in Anaheim, Ana?", "Ana"), "{name}, are you in Anaheim, {name}?");
        assert_eq!(with_hole("Bananas", "ana"), "Bananas");
    }

    proptest! {
        #[test]
        fn no_known_hole_is_ever_printed(message in "[a-z .?{}\\[\\]\n]{0,20}(\\{goal\\}|\\{name\\}|\\[| ){0,3}[a-z .?{}\\[\\]\n]{0,20}") {
            let filled = fill_own_words(&message, &[("name", Some("Ana")), ("goal", None)]);
            prop_assert!(!filled.contains("{goal}"), "{message:?} became {filled:?}");
            let filled = fill_clauses(&message, &[("name", Some("Ana")), ("goal", None)]);
            prop_assert!(!filled.contains("{goal}"), "{message:?} became {filled:?}");
        }
    }
}
