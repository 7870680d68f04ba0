//! No id leads to what is not there. This is told from the stored form alone, which knows of what each field holds an id.

use mainstay_core::sorted::SortedSet;

use mainstay_core::archive::v1::{StoredField, StoredForm, table_of, tables};
use mainstay_core::edit::Edit;
use mainstay_core::record::RecordKind;
use mainstay_core::store::MemoryStorage;
use serde_json::Value;

use super::world::*;

/// What stands under `form`, and every id in it: of what, and which.
fn ids(form: &StoredForm, value: &Value, found: &mut SortedSet<(String, String)>) {
    match form {
        StoredForm::Plain(kind) if kind.starts_with("id of ") => {
            found.insert(((*kind).to_owned(), value.as_str().unwrap().to_owned()));
        }
        StoredForm::Plain(_) => {}
        StoredForm::OneOf(_, words) => {
            let Some((word, held)) = value.as_object().and_then(|one| one.iter().next()) else { return };
            let form = words.iter().find(|(known, _)| known == word).and_then(|(_, form)| form.as_ref());
            ids(form.unwrap(), held, found);
        }
        StoredForm::Part(_, fields) => ids_in(fields, value, found),
        StoredForm::OrNull(form) if !value.is_null() => ids(form, value, found),
        StoredForm::OrNull(_) => {}
        StoredForm::List(form) => value.as_array().unwrap().iter().for_each(|one| ids(form, one, found)),
        StoredForm::Map(name, form) => {
            for (key, one) in value.as_object().unwrap() {
                ids(name, &Value::from(key.as_str()), found);
                ids(form, one, found);
            }
        }
    }
}

fn ids_in(fields: &[StoredField], value: &Value, found: &mut SortedSet<(String, String)>) {
    for field in fields {
        if let Some(value) = value.get(field.name) {
            ids(&field.form, value, found);
        }
    }
}

/// The heading in `docs/format.md` of what stands under a name.
fn heading(name: &str) -> Option<&'static str> {
    let key = name.split_once(':').map_or(name, |(letter, _)| letter);
    let kind = RecordKind::ALL.iter().find(|kind| kind.key() == key)?;
    table_of(*kind).map(|(heading, _)| heading)
}

/// The ids that are there, and those that are mentioned anywhere.
fn there_and_mentioned(storage: &MemoryStorage) -> [SortedSet<(String, String)>; 2] {
    let tables = tables();
    let fields = |heading: &str| &tables.iter().find(|(name, _)| *name == heading).unwrap().1;
    let (mut there, mut mentioned) = (SortedSet::new(), SortedSet::new());
    for (key, raw) in storage.snapshot() {
        let Some(name) = key.strip_prefix("mainstay:1:r:") else { continue };
        // The digit of a step of the history tells it from a kind with the same letter.
        let is_step = name.get(2..3).is_some_and(|first| first.parse::<u8>().is_ok());
        let body: Value = serde_json::from_str(raw.splitn(4, '|').nth(3).unwrap()).unwrap();
        if name.starts_with("m:") {
            for (id, moment) in body["moments"].as_object().into_iter().flatten() {
                there.insert(("id of a moment".to_owned(), id.clone()));
                ids_in(fields("moment"), moment, &mut mentioned);
            }
            continue;
        }
        if body.get("gone").is_some() || (is_step && (name.starts_with("u:") || name.starts_with("v:"))) {
            continue;
        }
        let fields = fields(heading(name).unwrap_or_else(|| panic!("no heading for {name}")));
        ids_in(fields, &body, &mut mentioned);
        ids_in(
            &fields.iter().copied().filter(|field| field.name == "id").collect::<Vec<_>>(),
            &body,
            &mut there,
        );
    }
    [there, mentioned]
}

#[track_caller]
pub fn assert_nothing_dangles(storage: &MemoryStorage, what: &str) {
    let [there, mentioned] = there_and_mentioned(storage);
    let dangling: Vec<_> = mentioned.difference(&there).collect();
    assert!(dangling.is_empty(), "{what}: {dangling:?}");
}

#[test]
fn after_anything_is_removed_no_stored_id_leads_to_what_is_not_there() {
    let map = full_map();
    let [there, mentioned] = there_and_mentioned(&memory(&map));
    assert!(there.len() > 40 && mentioned.iter().all(|one| there.contains(one)));
    let mut removed = 0;
    for id in open(memory(&map)).book().record_ids() {
        let storage = memory(&map);
        let mut desk = open(&storage);
        if desk.edit(Edit::remove(id)).is_err() {
            continue;
        }
        removed += 1;
        assert_nothing_dangles(&storage, &format!("{id} was removed"));
    }
    assert!(removed > 30, "{removed}");
}
