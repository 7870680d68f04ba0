//! Every path and every type that a document names is there, so that a reader is never sent to what has moved.

use super::source::{files, has_word, none, without_comments};
use crate::run::root;
use std::path::Path;

const DOCUMENTS: [&str; 5] =
    ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/format.md"];
/// The documents that name things of the code, and the code.
const OF_THE_CODE: [&str; 3] = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"];
/// What lies here is published as it is, beside the page.
const PUBLISHED: &str = "public";
const CODE: [&str; 4] = ["src", "core/src", "markup/src", "xtask/src"];

/// What stands between backticks, with the number of its line. It may go on in the next line.
fn quoted(text: &str) -> Vec<(usize, &str)> {
    let mut line = 1;
    let mut found = Vec::new();
    for (nth, part) in text.split('`').enumerate() {
        if nth % 2 == 1 {
            found.push((line, part));
        }
        line += part.matches('\n').count();
    }
    found
}

/// The points and paragraphs of a document, each with the number of its first line.
fn paragraphs(text: &str) -> Vec<(usize, String)> {
    let mut found: Vec<(usize, String)> = Vec::new();
    for (at, line) in text.lines().enumerate() {
        let begins = line.is_empty() || line.starts_with("- ") || line.starts_with("```");
        match found.last_mut().filter(|_| !begins) {
            Some((_, paragraph)) => *paragraph += &format!("\n{line}"),
            None => found.push((at + 1, line.replace("```", ""))),
        }
    }
    found
}

/// Whether this is meant as a path of this repository.
fn is_path(word: &str) -> bool {
    let plain = word.chars().all(|c| c.is_ascii_alphanumeric() || "/._-<>".contains(c));
    let ending = [".rs", ".ts", ".mjs", ".js", ".md", ".toml", ".json", ".css", ".html"];
    // `dist/` is made by a build.
    plain
        && !word.starts_with("dist")
        && (word.contains('/') || ending.iter().any(|ending| word.ends_with(ending)))
}

/// The paths of a paragraph that are nowhere: neither from the root, nor in a folder that the same paragraph has named
/// from the root before, nor beside a file of it, nor published under its bare name.
fn gone<'a>(paragraph: &'a str, known: &[String]) -> Vec<(usize, &'a str)> {
    let is_known = |path: &str| known.iter().any(|known| known == path);
    let mut folders = vec![PUBLISHED.to_owned()];
    let mut gone = Vec::new();
    for (line, word) in quoted(paragraph).into_iter().filter(|(_, word)| is_path(word)) {
        // `<feature>` and the like stand for a choice; the folder that holds it is there.
        let chosen =
            word.split_once('<').map(|(before, _)| before.rsplit_once('/').map_or("", |(folder, _)| folder));
        let path = chosen.unwrap_or(word).trim_end_matches('/');
        if is_known(path) {
            folders.push(path.to_owned());
            folders.extend(path.rsplit_once('/').map(|(folder, _)| folder.to_owned()));
        } else if !folders.iter().any(|folder| is_known(&format!("{folder}/{path}"))) {
            gone.push((line, word));
        }
    }
    gone
}

/// The names of types, variants and components in what is quoted: `GivenOrGot`, `Shown<T>`, `ui::Each`.
fn types(word: &str) -> impl Iterator<Item = &str> {
    let names = word.split(|c: char| !(c.is_alphanumeric() || c == '_'));
    names.filter(|name| {
        name.starts_with(|c: char| c.is_ascii_uppercase()) && name.contains(|c: char| c.is_ascii_lowercase())
    })
}

/// Every file and folder that belongs to the repository.
fn known() -> Vec<String> {
    let mut known = Vec::new();
    walk(&root(), "", &mut known);
    known
}

fn walk(folder: &Path, name: &str, known: &mut Vec<String>) {
    const MADE: [&str; 6] = ["target", "dist", "node_modules", ".git", "test-results", "playwright-report"];
    for entry in std::fs::read_dir(folder).expect("a folder that can be read").flatten() {
        let file = entry.file_name().to_string_lossy().into_owned();
        if MADE.contains(&file.as_str()) {
            continue;
        }
        let path = if name.is_empty() { file } else { format!("{name}/{file}") };
        if entry.path().is_dir() {
            walk(&entry.path(), &path, known);
        }
        known.push(path);
    }
}

fn read(document: &str) -> String {
    std::fs::read_to_string(root().join(document)).expect("a document")
}

#[test]
fn tidy_documents_name_only_what_is_there() {
    let known = known();
    let mut faults = Vec::new();
    for document in DOCUMENTS {
        for (first, paragraph) in paragraphs(&read(document)) {
            let gone = gone(&paragraph, &known).into_iter();
            faults.extend(gone.map(|(line, word)| {
                format!("{document}:{}: {word} is not there; a path begins at the root", first + line - 1)
            }));
        }
    }
    none(&faults);
}

#[test]
fn tidy_documents_name_only_types_that_are_there() {
    let code: Vec<String> = files(&CODE, ".rs").iter().map(|file| without_comments(&file.text)).collect();
    let mut faults = Vec::new();
    for document in OF_THE_CODE {
        for (first, paragraph) in paragraphs(&read(document)) {
            for (line, word) in quoted(&paragraph) {
                let gone = types(word).filter(|name| !code.iter().any(|text| has_word(text, name)));
                faults.extend(
                    gone.map(|name| format!("{document}:{}: no {name} in the code", first + line - 1)),
                );
            }
        }
    }
    none(&faults);
}

#[test]
fn tidy_document_rules_bite() {
    let known = [
        "core",
        "core/src/edit",
        "core/src/edit/mod.rs",
        "core/src/edit/apply.rs",
        "src/pages/mod.rs",
        "src/pages",
        "public/rescue.html",
    ];
    let known: Vec<String> = known.into_iter().map(str::to_owned).collect();
    let words = quoted("see `core/src/edit`\nand `nowhere.rs` or `connect-src\n'none'` and `Edit`");
    assert_eq!(words, [(1, "core/src/edit"), (2, "nowhere.rs"), (2, "connect-src\n'none'"), (3, "Edit")]);
    for (paragraph, word) in [
        ("see `nowhere.rs`", "nowhere.rs"),
        // Some file of this name is there, and no reader would know which.
        ("see `apply.rs`", "apply.rs"),
        ("see `edit/mod.rs`", "edit/mod.rs"),
        ("see `src/pages`, its `apply.rs`", "apply.rs"),
        ("see `apply.rs` of `core/src/edit`", "apply.rs"),
        ("see `src/rooms/<feature>/list.rs`", "src/rooms/<feature>/list.rs"),
    ] {
        assert_eq!(gone(paragraph, &known), [(1, word)], "{paragraph}");
    }
    for paragraph in [
        "see `core/src/edit/`, its `apply.rs`",
        "see `core/src/edit/mod.rs` and\nbeside it `apply.rs`",
        "see `src/pages/<feature>/` and its `mod.rs`",
        "an `Edit` by `cargo xtask`, and `rescue.html`",
    ] {
        assert_eq!(gone(paragraph, &known), [], "{paragraph}");
    }
    let parts = paragraphs("# A\n- `a`\n  b\n- c\n\n```\nd\n```\n");
    assert_eq!(parts.iter().map(|(line, _)| *line).collect::<Vec<_>>(), [1, 2, 4, 5, 6, 8]);
    let named = |word| types(word).collect::<Vec<_>>();
    assert_eq!(named("screen(page) -> Screen { tab }"), ["Screen"]);
    assert_eq!(named("ui::Each"), ["Each"]);
    assert_eq!(named("Shown<T>"), ["Shown"]);
    assert!(named("src/signals/shown.rs").is_empty() && named("RFC").is_empty());
}
