//! Reading the repository for the rules.

use crate::run::root;
use std::path::Path;

/// One file, its path relative to the repository.
pub struct Source {
    pub path: String,
    pub text: String,
}

/// Every file with this ending under these folders; a folder that does not exist yet holds none.
pub fn files(folders: &[&str], ending: &str) -> Vec<Source> {
    let mut found = Vec::new();
    for folder in folders {
        collect(&root().join(folder), ending, &mut found);
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

/// The Rust files of these folders without comments, tests left out.
pub fn product(folders: &[&str]) -> Vec<Source> {
    let all = files(folders, ".rs").into_iter().filter(|file| !is_test_file(&file.path));
    all.map(|file| Source { text: without_comments(without_tests(&file.text)), path: file.path }).collect()
}

fn collect(path: &Path, ending: &str, found: &mut Vec<Source>) {
    if let Ok(entries) = std::fs::read_dir(path) {
        for entry in entries.flatten() {
            collect(&entry.path(), ending, found);
        }
    } else if path.is_file() && path.to_string_lossy().ends_with(ending) {
        let name = path.strip_prefix(root()).unwrap_or(path).to_string_lossy().replace('\\', "/");
        found.push(Source { path: name, text: std::fs::read_to_string(path).expect("a readable file") });
    }
}

fn is_test_file(path: &str) -> bool {
    path.ends_with("/tests.rs") || path.contains("/tests/") || path.ends_with("_tests.rs")
}

/// The tests of a module stand at its end.
fn without_tests(text: &str) -> &str {
    text.split_once("#[cfg(test)]\nmod ").map_or(text, |(before, _)| before)
}

/// Takes out `//` comments; a `//` inside a string, as in an address, stays.
pub fn without_comments(text: &str) -> String {
    text.lines().map(|line| comment_start(line).map_or(line, |at| &line[..at])).collect::<Vec<_>>().join("\n")
}

fn comment_start(line: &str) -> Option<usize> {
    let starts = line.match_indices("//").map(|(at, _)| at);
    starts
        .into_iter()
        .find(|at| (line[..*at].matches('"').count() - line[..*at].matches("\\\"").count()).is_multiple_of(2))
}

/// Lines that break a rule, as `path:line: what`.
pub fn faults(files: &[Source], breaks: impl Fn(&Source, &str) -> Option<String>) -> Vec<String> {
    let mut found = Vec::new();
    for file in files {
        for (number, line) in file.text.lines().enumerate() {
            if let Some(what) = breaks(file, line) {
                found.push(format!("{}:{}: {what}", file.path, number + 1));
            }
        }
    }
    found
}

/// Fails with every fault on a line of its own.
pub fn none(faults: &[String]) {
    assert!(faults.is_empty(), "\n{}\n", faults.join("\n"));
}

/// Whether `word` stands in `line` as a whole word.
pub fn has_word(line: &str, word: &str) -> bool {
    let part = |c: char| c.is_alphanumeric() || c == '_';
    line.match_indices(word).any(|(at, _)| {
        !line[..at].chars().next_back().is_some_and(part)
            && !line[at + word.len()..].chars().next().is_some_and(part)
    })
}

#[test]
fn tidy_reads_code_without_comments() {
    assert_eq!(without_comments("let a = \"https://x\"; // why\n/// doc"), "let a = \"https://x\"; \n");
    assert!(has_word("use web_sys::Event", "web_sys") && !has_word("my_web_sys", "web_sys"));
}
