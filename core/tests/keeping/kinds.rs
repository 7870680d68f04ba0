//! What holds for every kind of record by what it stores, one that nobody has written an example of included.

use mainstay_core::archive::v1::{Single, StoredField, StoredForm, WhenWritten, read_single, table_of};
use mainstay_core::book::Book;
use mainstay_core::edit::{Edit, Lead, apply};
use mainstay_core::now::Now;
use mainstay_core::record::{Record, RecordId, RecordKind, Verb};
use serde_json::{Map as Object, Value, json};

use super::edits::assert_same_words;
use super::world::*;

/// Something that this form can hold; whatever it mentions is the first of its kind.
fn sample(form: &StoredForm) -> Value {
    match form {
        StoredForm::Plain("text" | "name") => json!("Walks by the lake"),
        StoredForm::Plain("yes or no") => json!(true),
        StoredForm::Plain("number") => json!(3),
        StoredForm::Plain("image") => json!("image/png;base64,AAAA"),
        StoredForm::Plain("weight") => json!(2),
        StoredForm::Plain("day") => json!(ago(3)),
        StoredForm::Plain("date") => json!("1990-01-03"),
        StoredForm::Plain("device") => json!(HERE.to_string()),
        StoredForm::Plain("stamp") => json!(format!("{HERE}.1")),
        StoredForm::Plain(id) => {
            assert!(id.starts_with("id of "), "{id} has no sample");
            json!(pid(1).to_string())
        }
        StoredForm::OneOf(_, words) => match words.first() {
            Some((word, None)) => json!(word),
            Some((tag, Some(holds))) => json!({ *tag: sample(holds) }),
            None => panic!("one of nothing"),
        },
        StoredForm::Part(_, fields) => Value::Object(samples(fields.iter())),
        StoredForm::OrNull(form) => sample(form),
        StoredForm::List(form) => json!([sample(form)]),
        StoredForm::Map(name, form) => {
            let Value::String(name) = sample(name) else { panic!("{name} is no name") };
            json!({ name: sample(form) })
        }
    }
}

fn samples<'a>(fields: impl Iterator<Item = &'a StoredField>) -> Object<String, Value> {
    fields.map(|field| (field.name.to_owned(), sample(&field.form))).collect()
}

/// The record of a kind that holds what it must, and this beside it.
fn holding(kind: RecordKind, n: u64, beside: Option<&str>) -> Option<Record> {
    let (_, fields) = table_of(kind)?;
    let is_in = |field: &&StoredField| {
        field.when == WhenWritten::Always || field.name == "stamp" || beside == Some(field.name)
    };
    let mut json = samples(fields.iter().filter(is_in));
    let id = format!("{}:{}", kind.key(), pid(n));
    let id: RecordId = if kind.is_single() { kind.key() } else { id.as_str() }.parse().unwrap();
    if !kind.is_single() {
        json.insert("id".into(), json!(pid(n).to_string()));
    }
    match read_single(id, &Value::Object(json).to_string()).unwrap() {
        Single::Here(record) => Some(record),
        Single::Gone(_) => None,
    }
}

/// A record as it comes into the book; the only one of its kind is there already.
fn new(record: Record) -> Edit {
    let is_new = !record.id().kind().is_single();
    Edit::keep(record, is_new)
}

/// The names of the fields that a kind need not hold.
fn beside(kind: RecordKind) -> Vec<&'static str> {
    let fields = table_of(kind).map_or(&[][..], |(_, fields)| fields);
    let beside = fields.iter().filter(|field| field.when != WhenWritten::Always && field.name != "stamp");
    beside.map(|field| field.name).collect()
}

/// The smallest record of a kind that this book takes. There is none of a moment, which is stored with its month.
pub fn smallest(book: &Book, kind: RecordKind, n: u64) -> Option<Record> {
    // The id of a picture is that of somebody who is there, of whom there are fourteen.
    let n = if kind == RecordKind::Picture { n.min(14) } else { n };
    let fields = [None].into_iter().chain(beside(kind).into_iter().map(Some));
    let mut records = fields.filter_map(|field| holding(kind, n, field));
    records.find(|record| apply(book, new(record.clone()), Now::on(today())).is_ok())
}

#[test]
fn every_field_of_every_kind_is_kept_named_and_can_be_taken_back() {
    for kind in RecordKind::ALL.iter().copied().filter(|kind| *kind != RecordKind::Moment) {
        let storage = memory(&full_map());
        let mut desk = open(&storage);
        let first = smallest(desk.book(), kind, 30).unwrap_or_else(|| panic!("no {kind:?} is taken"));
        let id = first.id();
        let mut edits = vec![(new(first), Verb::keeps(kind, true))];
        for field in beside(kind) {
            edits.push((Edit::change(holding(kind, 30, Some(field)).unwrap()), Verb::keeps(kind, false)));
        }
        if !kind.is_single() {
            edits.push((Edit::remove(id), Verb::removes(kind)));
        }
        let mut made = Vec::new();
        for (edit, verb) in edits {
            let before = desk.book().clone();
            // A field can ask for another beside it, and then a rule of its kind says so.
            if desk.edit(edit).is_err() {
                continue;
            }
            made.push(verb);
            assert_eq!(desk.history().next(Lead::Undo).unwrap().act.verb, verb);
            assert_eq!(reopen(&storage.snapshot()), state(&desk), "{kind:?}");
            let after = desk.book().clone();
            assert!(desk.step(Lead::Undo).unwrap());
            assert_same_words(desk.book(), &before, &format!("{kind:?} taken back"));
            assert!(desk.step(Lead::Redo).unwrap());
            assert_same_words(desk.book(), &after, &format!("{kind:?} made again"));
            assert_eq!(reopen(&storage.snapshot()), state(&desk), "{kind:?} made again");
        }
        assert_eq!(made.first(), Some(&Verb::keeps(kind, true)));
        assert!(made.contains(&Verb::keeps(kind, false)), "no {kind:?} is changed");
        assert_eq!(made.last(), Some(&Verb::removes(kind)));
    }
}
