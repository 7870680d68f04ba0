//! One word for one thing: a name with a capital, be it a type, a component or a section of the words, is declared once.

use std::collections::BTreeMap;

use super::source::{Source, none, product};

/// Names that may stand for more than one thing, and why. None so far.
const MAY: &[(&str, &str)] = &[];

/// What declares a name: a type, a trait, or a component, which is a function with a capital.
const DECLARES: [&str; 5] = ["struct ", "enum ", "trait ", "type ", "fn "];

fn starts_with_capital(rest: &str) -> Option<&str> {
    let name = rest.split(|c: char| !c.is_alphanumeric() && c != '_').next()?;
    name.starts_with(|c: char| c.is_ascii_uppercase()).then_some(name)
}

/// The name that a line declares. A `type` that stands inside belongs to its trait, as `type Err` does.
fn declared(line: &str) -> Option<&str> {
    let code = line.trim_start();
    let is_inside = code.len() < line.len();
    let code = match code.strip_prefix("pub") {
        Some(rest) => {
            rest.strip_prefix('(').and_then(|rest| rest.split_once(')')).map_or(rest, |(_, rest)| rest)
        }
        None => code,
    };
    let (word, rest) =
        DECLARES.iter().find_map(|word| Some((*word, code.trim_start().strip_prefix(word)?)))?;
    starts_with_capital(rest).filter(|_| !(is_inside && word == "type "))
}

/// The section of the words that a line declares: its name, and that of its English.
fn section(line: &str) -> Option<&str> {
    let (name, rest) = line.strip_prefix("    ")?.split_once(", ")?;
    let english = rest.split([' ', ',']).next()?;
    let is_constant = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_';
    let opens = rest.ends_with('{') && !english.is_empty() && english.chars().all(is_constant);
    starts_with_capital(name).filter(|found| opens && *found == name)
}

fn told_twice(files: &[Source]) -> Vec<String> {
    let mut places: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for file in files {
        let is_words = file.path.starts_with("core/src/text");
        for (number, line) in file.text.lines().enumerate() {
            if let Some(name) = declared(line).or_else(|| section(line).filter(|_| is_words)) {
                places.entry(name).or_default().push(format!("{}:{}", file.path, number + 1));
            }
        }
    }
    let twice = places
        .into_iter()
        .filter(|(name, places)| places.len() > 1 && !MAY.iter().any(|(may, _)| may == name));
    twice.map(|(name, places)| format!("{name} is declared more than once: {}", places.join(", "))).collect()
}

#[test]
fn tidy_a_name_is_declared_once() {
    none(&told_twice(&product(&["core/src", "markup/src", "src"])));
}

#[test]
fn tidy_rule_of_names_bites() {
    let file = |path: &str, text: &str| Source { path: path.into(), text: text.into() };
    let faults = |a: &str, b: &str| told_twice(&[file("core/src/text/a.rs", a), file("src/b.rs", b)]).len();
    for (a, b) in [
        ("pub struct Place {", "#[component]\nfn Place(id: PlaceId) -> impl IntoView {"),
        ("pub(in crate::archive) trait Kept {", "    pub(super) enum Kept {"),
        ("type Row<'a> = (u64, &'a str);", "struct Row(u64);"),
        ("    Dates, DATES {\n        title = \"Dates\",", "pub fn Dates() -> impl IntoView {"),
        ("    AgainWords, AGAINS, Again => &'static str {", "struct AgainWords;"),
    ] {
        assert_eq!(faults(a, b), 1, "{a} and {b}");
    }
    assert_eq!(faults("struct Place;", "struct PlaceRow;\nfn place() {}\nenum Way { Place }"), 0);
    assert_eq!(faults("    type Err = ();", "    type Err = u8;"), 0);
}
