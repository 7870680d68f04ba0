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
        if !for_the_browser(before) && (reads_as_words(literal) || stands_as_text(before, literal)) {
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

/// Text without quotes between two tags on one line.
fn bare_text(line: &str) -> Option<String> {
    let (_, after) = line.split_once('>')?;
    let (text, _) = after.split_once("</")?;
    let plain = !text.contains(['{', '}', '"', '(', ';', '<', '>', '=', '|']);
    (plain && letter_run(text)).then(|| text.trim().to_string())
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
        let bare = file.text.lines().filter_map(bare_text);
        let all = words_in(&file.text).into_iter().chain(bare);
        faults.extend(all.map(|words| format!("{}: \"{words}\" belongs into core/src/text", file.path)));
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
    ] {
        assert_eq!(words_in(text).len(), 1, "{text}");
    }
    for text in [
        "class=\"btn btn-primary\"",
        "format!(\"{a} {b}\")",
        "<path d=\"M1 2h3 Zm\"/>",
        "match x { _ => \"today\" }",
        "'\"'",
    ] {
        assert_eq!(words_in(text), Vec::<String>::new(), "{text}");
    }
    assert!(bare_text("<p>Not now</p>").is_some());
    assert!(bare_text("<p>{words.later}</p>").is_none());
    assert!(bare_text("fn a() -> Vec<String> { b::<C>() }").is_none());
}
