//! Every path that a document names is there, so that a reader is never sent to a file that has moved.

use super::source::none;
use crate::run::root;
use std::path::Path;

const DOCUMENTS: [&str; 5] =
    ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/format.md"];

/// What stands between backticks, line by line, with the number of its line.
fn quoted(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines()
        .enumerate()
        .flat_map(|(at, line)| line.split('`').skip(1).step_by(2).map(move |word| (at + 1, word)))
}

/// Whether this is meant as a path of this repository. `<feature>` and the like stand for a choice.
fn is_path(word: &str) -> bool {
    let plain = word.chars().all(|c| c.is_ascii_alphanumeric() || "/._-".contains(c));
    let ending = [".rs", ".ts", ".mjs", ".js", ".md", ".toml", ".json", ".css", ".html"];
    // `dist/` is made by a build.
    plain
        && !word.starts_with("dist")
        && (word.contains('/') || ending.iter().any(|ending| word.ends_with(ending)))
}

/// Whether a path is there: from the root, or as the end of one that is.
fn is_there(word: &str, known: &[String]) -> bool {
    let word = word.trim_end_matches('/');
    let below = format!("/{word}");
    known.iter().any(|path| path == word || path.ends_with(&below))
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

#[test]
fn tidy_documents_name_only_what_is_there() {
    let known = known();
    let mut faults = Vec::new();
    for document in DOCUMENTS {
        let text = std::fs::read_to_string(root().join(document)).expect("a document");
        let gone = quoted(&text).filter(|(_, word)| is_path(word) && !is_there(word, &known));
        faults.extend(gone.map(|(line, word)| format!("{document}:{line}: {word} is not there")));
    }
    none(&faults);
}

#[test]
fn tidy_document_rules_bite() {
    let known = ["core/src/book".to_owned(), "core/src/book/mod.rs".to_owned()];
    let words: Vec<_> = quoted("see `core/src/book`\nand `nowhere.rs` or `Edit`").collect();
    assert_eq!(words, [(1, "core/src/book"), (2, "nowhere.rs"), (2, "Edit")]);
    assert!(
        is_there("core/src/book/", &known)
            && is_there("book/mod.rs", &known)
            && !is_there("nowhere.rs", &known)
    );
    assert!(
        is_path("nowhere.rs") && is_path("core/tests/") && !is_path("Edit") && !is_path("src/<room>/list.rs")
    );
}
