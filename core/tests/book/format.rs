//! `docs/format.md` says what the program does, and the program does what it says: compared both ways.

use std::collections::{BTreeMap, BTreeSet};

use mainstay_core::archive::backup;
use mainstay_core::archive::v1::{self, StoredField, StoredForm, WhenWritten};
use mainstay_core::book::Book;
use mainstay_core::model::DeviceId;
use mainstay_core::now::Now;
use mainstay_core::record::RecordKind;
use mainstay_core::store::KEYS;
use serde_json::Value;

use super::world::today;

const FORMAT: &str = include_str!("../../../docs/format.md");

/// The rows of every table by the heading above it, without the head of the table.
type Tables = BTreeMap<String, Vec<Vec<String>>>;

fn tables_of(document: &str) -> Tables {
    let mut tables = Tables::new();
    let mut heading = String::new();
    for line in document.lines() {
        if let Some(title) = line.strip_prefix("##") {
            heading = title.trim_start_matches('#').trim().to_owned();
        } else if let Some(row) = line.strip_prefix('|') {
            let cells = row.trim_end_matches('|').split(" |");
            let cells = cells.map(|cell| cell.trim().trim_matches('`').to_owned()).collect();
            tables.entry(heading.clone()).or_default().push(cells);
        }
    }
    for rows in tables.values_mut() {
        // The names of the columns, and the line below them.
        rows.drain(..2);
    }
    tables
}

/// What the program knows, as the document has to say it.
#[derive(Default)]
struct Wanted {
    tables: BTreeMap<&'static str, Vec<Vec<String>>>,
    plain: BTreeSet<&'static str>,
}

impl Wanted {
    fn fields(&mut self, title: &'static str, fields: &[StoredField]) {
        let when = |when| match when {
            WhenWritten::Always => "always",
            WhenWritten::Usually => "usually",
            WhenWritten::IfAny => "if any",
        };
        let rows = fields
            .iter()
            .map(|field| vec![field.name.to_owned(), field.form.to_string(), when(field.when).to_owned()]);
        self.put(title, rows.collect());
        for field in fields {
            self.form(&field.form);
        }
    }

    fn put(&mut self, title: &'static str, rows: Vec<Vec<String>>) {
        let before = self.tables.insert(title, rows.clone());
        assert!(before.is_none_or(|before| before == rows), "two things are called {title}");
    }

    fn form(&mut self, form: &StoredForm) {
        match form {
            StoredForm::Plain(name) => {
                self.plain.insert(name);
            }
            // A moment has its own table.
            StoredForm::Part(_, []) => {}
            StoredForm::Part(title, fields) => self.fields(title, fields),
            StoredForm::OneOf(title, words) => {
                let holds =
                    |holds: &Option<StoredForm>| holds.map(|form| form.to_string()).unwrap_or_default();
                let rows = words.iter().map(|(word, form)| vec![(*word).to_owned(), holds(form)]);
                self.put(title, rows.collect());
                for form in words.iter().filter_map(|(_, holds)| holds.as_ref()) {
                    self.form(form);
                }
            }
            StoredForm::OrNull(form) | StoredForm::List(form) => self.form(form),
            StoredForm::Map(name, form) => {
                self.form(name);
                self.form(form);
            }
        }
    }

    fn of_version_1() -> Self {
        let mut wanted = Self::default();
        for (title, fields) in v1::tables() {
            wanted.fields(title, &fields);
        }
        wanted
    }
}

/// What the document says otherwise than the program, as far as records, their parts and their words go.
fn differences(document: &str) -> Vec<String> {
    /// Tables about other things, which have tests of their own.
    const OTHERS: [&str; 6] =
        ["Keys", "Names of records", "Plain values", "head", "intent", "The backup file"];
    let found = tables_of(document);
    let wanted = Wanted::of_version_1();
    let mut differences = Vec::new();
    for (title, rows) in &wanted.tables {
        let written = found.get(*title).cloned().unwrap_or_default();
        let width = rows.first().map_or(0, Vec::len);
        if written.iter().any(|row| row.get(width).is_none_or(String::is_empty)) {
            differences.push(format!("{title}: a line does not say what it means"));
        }
        let written: Vec<Vec<String>> =
            written.into_iter().map(|row| row.into_iter().take(width).collect()).collect();
        for row in rows.iter().filter(|row| !written.contains(row)) {
            differences.push(format!("{title}: the document lacks {row:?}"));
        }
        for row in written.iter().filter(|row| !rows.contains(row)) {
            differences.push(format!("{title}: the program lacks {row:?}"));
        }
        if differences.is_empty() && written != *rows {
            differences.push(format!("{title}: not in the order in which it is written"));
        }
    }
    for title in found.keys().filter(|title| !OTHERS.contains(&title.as_str())) {
        if !wanted.tables.contains_key(title.as_str()) {
            differences.push(format!("the program has no {title}"));
        }
    }
    let first = |title: &str| -> BTreeSet<String> {
        found.get(title).into_iter().flatten().filter_map(|row| row.first().cloned()).collect()
    };
    let plain: BTreeSet<String> = wanted.plain.iter().map(|name| (*name).to_owned()).collect();
    for name in plain.symmetric_difference(&first("Plain values")) {
        differences.push(format!("{name} is a plain value only here or only there"));
    }
    differences
}

#[test]
fn every_field_and_word_is_in_the_document_and_the_other_way_round() {
    let found = differences(FORMAT);
    assert!(found.is_empty(), "\n{}\n", found.join("\n"));
}

#[test]
fn a_document_that_says_something_else_is_noticed() {
    let line = |begins: &str| FORMAT.lines().find(|line| line.starts_with(begins)).unwrap();
    let broken = [
        (line("| `bearing` |").to_owned(), line("| `bearing` |").replace("bearing", "angle")),
        (line("| `bearing` |").to_owned(), line("| `bearing` |").replace("number or null", "text")),
        (line("| `added` |").to_owned(), line("| `added` |").replace("always", "if any")),
        (line("| `keep_loop` |").to_owned(), String::new()),
        ("### ladder".to_owned(), "### steps".to_owned()),
        (line("| weight |").to_owned(), String::new()),
        ("| the ring from each of these days on; only once it has changed |".to_owned(), "| |".to_owned()),
    ];
    for (from, to) in &broken {
        assert!(FORMAT.contains(from.as_str()), "{from}");
        assert!(!differences(&FORMAT.replacen(from.as_str(), to, 1)).is_empty(), "{from} -> {to}");
    }
}

/// The first cell of each line of a table, in order.
fn firsts(title: &str) -> Vec<String> {
    let mut firsts: Vec<String> = tables_of(FORMAT)[title].iter().map(|row| row[0].clone()).collect();
    firsts.sort();
    firsts
}

fn in_order(mut names: Vec<String>) -> Vec<String> {
    names.sort();
    names
}

#[test]
fn every_key_is_in_the_document_and_the_other_way_round() {
    assert_eq!(firsts("Keys"), in_order(KEYS.iter().map(|key| (*key).to_owned()).collect()));
    // Kinds of which there are many have one letter, and an id after it.
    let name = |kind: &RecordKind| match kind.key() {
        letter if letter.len() == 1 => format!("{letter}:"),
        only => only.to_owned(),
    };
    let steps = ["u:".to_owned(), "v:".to_owned()];
    let names = RecordKind::ALL.iter().map(name).chain(steps).collect();
    assert_eq!(firsts("Names of records"), in_order(names));
    // Each of them leads to a table of fields.
    let titles: BTreeSet<&str> = v1::tables().into_iter().map(|(title, _)| title).collect();
    for row in &tables_of(FORMAT)["Names of records"] {
        let anchor = row[2].split_once("(#").and_then(|(_, rest)| rest.split_once(')')).unwrap().0;
        let is_heading = titles.iter().any(|title| title.replace(' ', "-") == anchor);
        assert!(is_heading, "{anchor} is no table of fields");
    }
}

#[test]
fn the_backup_file_has_the_fields_that_the_document_says() {
    let file = backup::write(&Book::new(DeviceId::from_bits(1)), Now::on(today()));
    let Value::Object(file) = serde_json::from_str(&file).unwrap() else { panic!("an object") };
    assert_eq!(firsts("The backup file"), in_order(file.keys().cloned().collect()));
}
