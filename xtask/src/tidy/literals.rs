//! Words a person reads live in `core/src/text`: none in markup.

use super::source::{Source, none, product};

/// Attributes whose values are for the browser, not for people.
const FOR_THE_BROWSER: &[&str] = &[
    "class",
    "d",
    "points",
    "transform",
    "viewBox",
    "rel",
    "autocomplete",
    "accept",
    "sizes",
    "media",
    "stroke-dasharray",
    "aria-describedby",
    "aria-labelledby",
    "preserveAspectRatio",
    "sandbox",
    "content",
    "reason",
    "note",
    "doc",
];

/// Names of keys on a keyboard, which begin as a word of a sentence does.
const KEYS: &[&str] = &[
    "ArrowDown",
    "ArrowLeft",
    "ArrowRight",
    "ArrowUp",
    "End",
    "Enter",
    "Escape",
    "Home",
    "PageDown",
    "PageUp",
    "Tab",
];

/// String literals with a letter run and a space, or that stand as text between tags.
fn words_in(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find('"') {
        let before = &rest[..start];
        let after = &rest[start + 1..];
        let Some(end) = closing_quote(after) else { break };
        let literal = &after[..end];
        rest = &after[end + 1..];
        // A quote as a character is not the start of a string.
        if before.ends_with('\'') {
            continue;
        }
        let read = reads_as_words(literal)
            || begins_a_sentence(literal)
            || stands_as_text(before, literal)
            || stands_beside(before, literal, rest)
            || is_told(before, literal);
        if !for_the_browser(before) && read {
            found.push(literal.to_string());
        }
    }
    found
}

fn closing_quote(text: &str) -> Option<usize> {
    let mut escaped = false;
    text.char_indices().find_map(|(at, c)| {
        let closes = c == '"' && !escaped;
        escaped = c == '\\' && !escaped;
        closes.then_some(at)
    })
}

fn for_the_browser(before: &str) -> bool {
    let before = before.trim_end().trim_end_matches("move ||").trim_end();
    let Some(before) = before.strip_suffix('=') else { return false };
    let name =
        before.trim_end().rsplit(|c: char| c.is_whitespace() || c == '(' || c == '<').next().unwrap_or("");
    FOR_THE_BROWSER.contains(&name)
}

/// Whether the literal is what an attribute tells a person, and a hole of words in it or not, no key of ours.
fn is_told(before: &str, literal: &str) -> bool {
    const TOLD: &[&str] =
        &["aria-label", "aria-description", "aria-valuetext", "placeholder", "title", "alt"];
    let Some(before) = before.strip_suffix('=') else { return false };
    let name = before.rsplit(|c: char| c.is_whitespace() || c == '<').next().unwrap_or("");
    TOLD.contains(&name) && letter_run(&without_holes(literal))
}

/// A capital and a small letter: keys, ids and classes of ours have small letters only.
fn begins_a_sentence(literal: &str) -> bool {
    let mut letters = literal.chars();
    let capital = letters.next().is_some_and(char::is_uppercase);
    capital && letters.next().is_some_and(char::is_lowercase) && !KEYS.contains(&literal)
}

/// Whether the literal is a word after a part of markup and before another: `{icon} "people"</p>`, `>{"people"}<`.
fn stands_beside(before: &str, literal: &str, after: &str) -> bool {
    let (before, after) = (before.trim_end(), after.trim_start());
    let held = before.ends_with(">{") && after.starts_with("}<");
    let beside = before.ends_with('}') && after.starts_with("</");
    (held || beside) && letter_run(&without_holes(literal))
}

fn reads_as_words(literal: &str) -> bool {
    let plain = without_holes(literal);
    plain.contains(' ') && letter_run(&plain)
}

fn stands_as_text(before: &str, literal: &str) -> bool {
    before.trim_end().ends_with('>')
        && !before.trim_end().ends_with("=>")
        && letter_run(&without_holes(literal))
}

fn letter_run(text: &str) -> bool {
    let letters: Vec<bool> = text.chars().map(char::is_alphabetic).collect();
    letters.windows(2).any(|pair| pair[0] && pair[1])
}

fn without_holes(literal: &str) -> String {
    let mut plain = String::new();
    let mut depth = 0;
    for c in literal.chars() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ if depth == 0 => plain.push(c),
            _ => {}
        }
    }
    plain
}

/// Text without quotes before a closing tag, on its line or by itself on the line before.
fn bare_texts(text: &str) -> Vec<String> {
    let plain = |text: &str| {
        !text.contains(['"', '(', '<', '=', '|', ':']) && (text.contains('&') || !text.ends_with([';', ',']))
    };
    let mut found = Vec::new();
    let lines: Vec<&str> = text.lines().collect();
    for (nth, line) in lines.iter().enumerate() {
        for (at, _) in line.match_indices("</") {
            let before = &line[..at];
            let start = before.rfind('>').map_or(0, |at| at + 1);
            let text = without_holes(&before[start..]);
            if plain(&text) && !text.trim().is_empty() {
                found.push(text.trim().to_owned());
            }
        }
        let opens = |line: &str| line.ends_with('>') && !line.ends_with("=>") && !line.ends_with("->");
        let (line, last) = (line.trim(), nth.checked_sub(1).and_then(|nth| lines.get(nth)));
        let next = lines.get(nth + 1).is_some_and(|next| next.trim_start().starts_with("</"));
        if next && last.is_some_and(|last| opens(last)) && plain(line) && letter_run(&without_holes(line)) {
            found.push(line.to_owned());
        }
    }
    found
}

/// What only whoever works on the code reads.
const SAID_TO_US: &[&str] = &["a Shown<T> is made from a T only"];

/// Where words for people would be made, besides the markup. What a chart is drawn with is none.
fn telling() -> Vec<Source> {
    let mut all = product(&["src/state", "core/src/view", "core/src/insight"]);
    all.retain(|file| file.path != "core/src/view/trend_chart.rs");
    all
}

fn markup() -> Vec<Source> {
    let mut all = product(&["src/pages", "src/ui", "src/app.rs"]);
    // Strokes of drawings, not words.
    all.retain(|file| file.path != "src/ui/icon.rs");
    all
}

#[test]
fn tidy_no_words_in_markup() {
    let mut faults = Vec::new();
    for file in markup() {
        let all = words_in(&file.text).into_iter().chain(bare_texts(&file.text));
        faults.extend(all.map(|words| format!("{}: \"{words}\" belongs into core/src/text", file.path)));
    }
    for file in telling() {
        let foreign = words_in(&file.text).into_iter().filter(|words| !SAID_TO_US.contains(&words.as_str()));
        faults.extend(foreign.map(|words| format!("{}: \"{words}\" belongs into core/src/text", file.path)));
    }
    none(&faults);
}

#[test]
fn tidy_literal_rules_bite() {
    for text in [
        "<p>\"Saved\"</p>",
        "let a = \"Not now\";",
        "placeholder=\"First name\"",
        "format!(\"Hello {name}\")",
        "let a = if on { \"Yes\" } else { no };",
        "<button aria-label=\"close\">",
        "<p>{icon} \"people\"</p>",
        "<button>{\"save\"}</button>",
    ] {
        assert_eq!(words_in(text).len(), 1, "{text}");
    }
    for text in [
        "class=\"btn btn-primary\"",
        "format!(\"{a} {b}\")",
        "<path d=\"M1 2h3 Zm\"/>",
        "match x { _ => \"today\" }",
        "\"Escape\" => close(),",
        "'\"'",
    ] {
        assert_eq!(words_in(text), Vec::<String>::new(), "{text}");
    }
    for text in [
        "<p>Not now</p>",
        "<p>\n    Saved\n</p>",
        "<p>{icon} Saved</p>",
        "<p>{first}, {next}</p>",
        "<p>{first}&nbsp;</p>",
    ] {
        assert_eq!(bare_texts(text).len(), 1, "{text}");
    }
    for text in ["<p>{words.later}</p>", "fn a() -> Vec<String> { b::<C>() }", "<p>\n    {words}\n</p>"] {
        assert_eq!(bare_texts(text), Vec::<String>::new(), "{text}");
    }
}
