//! What cannot be read costs only itself: the rest opens, the raw value is kept, and nothing is ever written over it.

use mainstay_core::sorted::SortedMap;

use mainstay_core::archive::StartNotice;
use mainstay_core::book::Book;
use mainstay_core::desk::{Desk, Trouble};
use mainstay_core::edit::{Edit, Lead, Refusal};
use mainstay_core::model::{DeviceSettings, ImportantDate, Moment, Settings};
use mainstay_core::record::{Record, RecordId, RecordKind};
use mainstay_core::store::{MemoryStorage, seal};

use super::world::*;

const PREFIX: &str = "mainstay:1:";

/// One of everything, with a step to undo and one to redo.
fn small_map() -> Strings {
    let storage = MemoryStorage::new();
    let mut desk = open(&storage);
    desk.keep_device(&DeviceSettings::new(HERE)).unwrap();
    desk.edit(add_person(someone(1))).unwrap();
    desk.edit(add_person(someone(2))).unwrap();
    desk.edit(log(moment(1, ago(1), &[1, 2]))).unwrap();
    desk.edit(log(moment(2, ago(40), &[2]))).unwrap();
    desk.edit(Edit::add(important_date(1, Some(1)))).unwrap();
    desk.edit(Edit::add(check_in(1))).unwrap();
    desk.edit(Edit::change(Settings { hellos: 1, ..Settings::default() })).unwrap();
    desk.edit(add_person(someone(3))).unwrap();
    desk.edit(Edit::remove(pid(3))).unwrap();
    desk.edit(Edit::NotNow(pid(1), ahead(7))).unwrap();
    desk.step(Lead::Undo).unwrap();
    storage.snapshot()
}

/// The records by the short key that holds them.
fn by_key(book: &Book) -> SortedMap<String, Vec<RecordId>> {
    let mut keys = SortedMap::<String, Vec<RecordId>>::new();
    for id in book.record_ids() {
        let key = match book.record(id).unwrap() {
            Record::Moment(moment) => format!("r:m:{}.0", moment.day.format("%Y-%m")),
            _ => format!("r:{id}"),
        };
        keys.entry(key).or_default().push(id);
    }
    keys
}

/// Opens a storage of which the value under `short` is damaged, and holds what loads against the whole book.
fn open_damaged<'a>(storage: &'a MemoryStorage, short: &str, whole: &Book) -> Desk<&'a MemoryStorage> {
    let (desk, _) = Desk::open(storage, HERE).unwrap();
    let book = desk.book();
    for (key, ids) in by_key(whole) {
        for id in ids {
            let wanted = if key == short { None } else { whole.record(id) };
            if key != short || book.record(id).is_some() {
                assert_eq!(book.record(id), wanted, "{short} was damaged, and {id} is not as it was");
            }
        }
    }
    desk
}

#[track_caller]
fn assert_kept(storage: &MemoryStorage, raw: &str, what: &str) {
    assert!(storage.snapshot().values().any(|value| value == raw), "{what}: the raw value is gone: {raw}");
}

/// Everyday edits on the neighbours of the damage.
fn go_on(desk: &mut Desk<&MemoryStorage>, what: &str) {
    desk.edit(add_person(someone(50))).unwrap_or_else(|trouble| panic!("{what}: {trouble:?}"));
    for n in 50..53 {
        desk.edit(log(moment(n, ago((n - 50) * 20 + 1), &[50]))).unwrap();
    }
    desk.edit(Edit::change(Settings { hellos: 2, ..Settings::default() })).unwrap();
    while desk.step(Lead::Undo).unwrap() {}
}

#[test]
fn any_byte_of_any_key_may_be_wrong() {
    let start = small_map();
    let whole = open(&memory(&start)).book().clone();
    for (key, raw) in &start {
        let short = key.strip_prefix(PREFIX).unwrap();
        assert!(raw.is_ascii());
        let step = if short == "pad" { 9_000 } else { 1 };
        for at in (0..raw.len()).step_by(step) {
            let flipped: String =
                raw.bytes().enumerate().map(|(n, byte)| char::from(byte ^ u8::from(n == at))).collect();
            let mut mutations = vec![flipped];
            if at % 16 == 0 {
                mutations.push(raw[..at].to_owned());
            }
            for damaged in mutations {
                let storage = memory(&start);
                storage.restore(start.clone().into_iter().chain([(key.clone(), damaged.clone())]).collect());
                let mut desk = open_damaged(&storage, short, &whole);
                if short == "pad" {
                    continue;
                }
                assert_kept(&storage, &damaged, short);
                if at % 40 == 0 && short.starts_with("r:") {
                    go_on(&mut desk, short);
                    assert_kept(&storage, &damaged, short);
                }
            }
        }
    }
}

#[test]
fn any_two_values_may_have_changed_places() {
    let start = small_map();
    let whole = open(&memory(&start)).book().clone();
    let keys: Vec<&String> = start.keys().filter(|key| key.contains(":r:")).collect();
    for (n, a) in keys.iter().enumerate() {
        for b in &keys[n + 1..] {
            let mut map = start.clone();
            map.insert((*a).clone(), start[*b].clone());
            map.insert((*b).clone(), start[*a].clone());
            let storage = memory(&map);
            let (desk, found) = Desk::open(&storage, HERE).unwrap();
            assert!(found.start_notices.contains(&StartNotice::Unreadable(2)), "{a} {b}");
            for id in desk.book().record_ids() {
                assert_eq!(desk.book().record(id), whole.record(id), "{a} {b}");
            }
            assert_kept(&storage, &start[*a], a);
            assert_kept(&storage, &start[*b], b);
        }
    }
}

/// Bodies that are sound to the letter but are not what their names say: written by another program, or by a version
/// of this one that is to come.
fn odd_values(start: &Strings) -> Vec<(String, String)> {
    let bodies = [
        "{}",
        "[]",
        "null",
        "{\"gone\":7}",
        "{\"id\":\"AAAAAAAAAAJ\"}",
        "{\"device\":\"AAAAAA\",\"moments\":[]}",
    ];
    let records = start.keys().filter_map(|key| key.strip_prefix(PREFIX)).filter(|key| key.starts_with("r:"));
    let strange =
        ["r:z:later", "r:p:short", "r:m:2026-11.00", "r:m:2026-11.+1", "r:m:2026-13.0", "r:u:x", "r:u:007"];
    let mut odd = vec![];
    for short in records.chain(strange) {
        for body in bodies {
            odd.push((short.to_owned(), seal(short, "AAAAAA.1", body)));
        }
    }
    odd
}

#[test]
fn what_is_not_what_its_name_says_is_told_and_never_written_over() {
    let start = small_map();
    let desk = open(memory(&start));
    let (whole, backup) = (desk.book().clone(), backup_of(desk.book()));
    for (short, raw) in odd_values(&start) {
        let mut map = start.clone();
        map.insert(format!("{PREFIX}{short}"), raw.clone());
        let storage = memory(&map);
        let mut desk = open_damaged(&storage, &short, &whole);
        let found = Desk::look(&storage, HERE).unwrap().1.start_notices;
        assert!(found.contains(&StartNotice::Unreadable(1)), "{short} {raw}: {found:?}");
        assert_kept(&storage, &raw, "opened");
        go_on(&mut desk, &short);
        assert_kept(&storage, &raw, "edited");

        // A backup brings everything back, the damaged record too.
        let read = mainstay_core::archive::backup::read(backup.as_bytes(), HERE).unwrap();
        match desk.edit(Edit::Restore(Box::new(read))) {
            Ok(()) => {}
            // Nothing was taken back across a step that cannot be read, so all of it is here still.
            Err(Trouble::Refused(Refusal::NothingNew)) => {
                assert!(short.starts_with("r:u:") || short.starts_with("r:v:"), "{short}");
            }
            Err(trouble) => panic!("{short}: {trouble:?}"),
        }
        super::edits::assert_same_words(desk.book(), &whole, &short);
        assert_kept(&storage, &raw, "restored");
        let (again, _) = Desk::open(&storage, HERE).unwrap();
        assert_eq!(again.book(), desk.book(), "{short}");
        assert_kept(&storage, &raw, "opened again");
    }
}

#[test]
fn whoever_cannot_be_read_just_now_stays_where_they_are_mentioned_and_comes_into_nothing_new() {
    let mut map = small_map();
    map.insert(format!("{PREFIX}r:{}", RecordId::from(pid(2))), "damaged".to_owned());
    let storage = memory(&map);
    let (mut desk, found) = Desk::open(&storage, HERE).unwrap();
    assert_eq!(found.start_notices, [StartNotice::Unreadable(1)]);
    assert_eq!(desk.book().person(pid(2)), None);

    let noted = Moment { note: "By the lake.".into(), ..moment(1, ago(1), &[1, 2]) };
    desk.edit(Edit::change(noted.clone())).unwrap();
    assert_eq!(desk.book().moment(mid(1)).map(|kept| &kept.people), Some(&noted.people));

    let gone = || Err(Trouble::Refused(Refusal::Gone(RecordKind::Person)));
    let near = ImportantDate { near: vec![pid(2)], ..important_date(1, Some(1)) };
    assert_eq!(desk.edit(Edit::change(near)), gone(), "in what mentioned somebody else");
    assert_eq!(desk.edit(log(moment(3, ago(1), &[1, 2]))), gone(), "in what is new");
    let before = desk.book().clone();
    let third = Moment { people: vec![pid(1), pid(2), pid(3)], ..noted };
    assert_eq!(desk.edit(Edit::change(third)), gone(), "nor does anybody come along with them");
    assert_eq!(desk.book(), &before);
}
