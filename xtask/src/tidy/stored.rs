//! The stored form has names of its own: nothing of what is stored takes its name from the model.

use super::source::{Source, has_word, none, product};

/// Where records are made, changed and written down.
const PLACES: [&str; 5] =
    ["core/src/model", "core/src/record", "core/src/book", "core/src/edit", "core/src/archive"];

/// It reads JSON apart by hand and derives nothing.
const READER: &str = "core/src/archive/v1/read.rs";

/// A derived form would be made of the names of fields and variants, and a renamed one would be another form.
fn faults(file: &Source) -> Vec<String> {
    let text = file.text.replace('\n', " ");
    let lists = text.split("derive(").skip(1).filter_map(|rest| rest.split(')').next());
    let derives = lists.filter(|list| has_word(list, "Serialize") || has_word(list, "Deserialize")).count();
    let mut faults: Vec<String> = Vec::new();
    if derives > 0 {
        faults.push(format!("{}: derives a stored form", file.path));
    }
    // A word of the stored form is a literal, and none that the compiler spells after a variant.
    let spelt = ["stringify!(", "type_name", ":?}"].iter().find(|way| text.contains(*way));
    if let Some(way) = spelt.filter(|_| file.path.starts_with("core/src/archive")) {
        faults.push(format!("{}: spells a word by {way}", file.path));
    }
    if file.path != READER && has_word(&text, "serde") {
        faults.push(format!("{}: names serde", file.path));
    }
    faults
}

#[test]
fn tidy_nothing_stored_takes_its_name_from_the_model() {
    for place in PLACES {
        let files = product(&[place]);
        assert!(!files.is_empty(), "{place} holds something");
        none(&files.iter().flat_map(faults).collect::<Vec<_>>());
    }
    assert_eq!(product(&[READER]).len(), 1, "{READER} is there");
}

#[test]
fn tidy_rule_of_stored_names_bites() {
    let broken =
        |path: &str, text: &str| !faults(&Source { path: path.into(), text: text.into() }).is_empty();
    let person = "core/src/model/person.rs";
    assert!(broken(person, "use serde::Serialize;"));
    assert!(broken(person, "#[serde(rename = \"is\")]"));
    assert!(broken(person, "#[derive(Debug,\n    serde::Deserialize)]\nstruct A;"));
    assert!(broken(READER, "#[derive(Deserialize)]\nstruct A;"));
    assert!(broken("core/src/archive/v1/person.rs", "out.text(&format!(\"{ring:?}\"));"));
    assert!(broken("core/src/archive/v1/person.rs", "out.text(stringify!(Close));"));
    assert!(!broken(READER, "use serde::de::Deserialize;"));
    assert!(!broken(person, "#[derive(Debug, Clone)]\nstruct A;\nuse serde_json::Value;"));
}
