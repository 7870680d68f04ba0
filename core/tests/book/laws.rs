//! Laws that hold for any sequence of edits.

use mainstay_core::sorted::SortedSet;
use std::rc::Rc;

use chrono::Days;
use mainstay_core::archive::backup::{self, NotABackup, same_records};
use mainstay_core::archive::{read_step, v1};
use mainstay_core::book::Book;
use mainstay_core::edit::history::{UNDO_STEPS, UNDO_UNITS};
use mainstay_core::edit::{Edit, Import, Lead};
use mainstay_core::model::{ImportantDateId, Initiative, MomentId, RestWhy, Settings, Standing};
use mainstay_core::now::Now;
use mainstay_core::store::MemoryStorage;
use proptest::prelude::*;

use super::world::{
    OnADay, check_in, device, forty, important_date, moment, open, person, pid, say_the_same, today,
};

/// What must be true of every book.
fn check(book: &Book) {
    let people: SortedSet<_> = book.people().map(|person| person.id).collect();
    for moment in book.moments() {
        assert!(!moment.people.is_empty(), "a moment with nobody");
        let once: SortedSet<_> = moment.people.iter().collect();
        assert_eq!(once.len(), moment.people.len(), "the same person twice");
        assert!(moment.people.iter().all(|id| people.contains(id)), "a moment with somebody who is gone");
    }
    for person in &people {
        let timeline: Vec<_> = book.moments_with(*person).map(|moment| moment.id).collect();
        let mut there: Vec<_> = book.moments().filter(|moment| moment.people.contains(person)).collect();
        there.sort_by_key(|moment| std::cmp::Reverse((moment.day, moment.id)));
        assert_eq!(timeline, there.iter().map(|moment| moment.id).collect::<Vec<_>>());
        assert_eq!(book.last_contact(*person), there.first().map(|moment| moment.day));
    }
    for important_date in book.important_dates() {
        assert!(
            important_date.person.is_none_or(|id| people.contains(&id)),
            "a date of somebody who is gone"
        );
    }
    for id in book.record_ids() {
        assert!(!book.tombstones().contains_key(&id), "both here and gone");
        let stamp = book.record(id).unwrap().stamp().unwrap();
        assert!(book.vector()[&stamp.device] >= stamp.counter, "a stamp nobody has seen");
    }
}

/// Any edit, sensible or not, over a small world of ids, so that they meet each other.
fn edits() -> impl Strategy<Value = Edit> {
    let id = 1..6u64;
    let name = prop::sample::select(vec!["Ana", "Ben 🌊", "שלום", "O'Neil | \"quoted\"", "a\u{0}b"]);
    let standings = prop::sample::select(vec![
        Standing::Present,
        Standing::Remembered,
        Standing::KeptApart,
        Standing::Resting { until: None, why: RestWhy::Break },
    ]);
    let log = (1..9u64, 0..400u64, prop::collection::vec(1..6u64, 0..4), "\\PC{0,12}").prop_map(
        |(n, ago, with, note)| {
            let mut logged = moment(n, today() - Days::new(ago), &with);
            logged.note = note;
            logged.initiative = Some(Initiative::Me);
            logged
        },
    );
    prop_oneof![
        3 => (id.clone(), name.clone()).prop_map(|(n, name)| Edit::add(person(n, name))),
        1 => (id.clone(), name, 0..2u64).prop_map(|(n, name, waits)| {
            let mut changed = person(n, name);
            changed.waiting_since = (waits == 1).then(|| today() - Days::new(30));
            Edit::change(changed)
        }),
        1 => id.clone().prop_map(|n| Edit::remove(pid(n))),
        1 => (id.clone(), standings).prop_map(|(n, standing)| Edit::SetStanding(pid(n), standing)),
        1 => id.clone().prop_map(|n| Edit::NotNow(pid(n), today() + Days::new(7))),
        3 => log.clone().prop_map(Edit::add),
        2 => log.prop_map(Edit::change),
        1 => (1..9u64).prop_map(|n| Edit::remove(MomentId::from_bits(n))),
        1 => (id.clone(), id.clone()).prop_map(|(n, person)| Edit::add(important_date(n, person))),
        1 => (id.clone(), id.clone()).prop_map(|(n, person)| Edit::change(important_date(n, person))),
        1 => id.clone().prop_map(|n| Edit::remove(ImportantDateId::from_bits(n))),
        1 => id.clone().prop_map(|n| Edit::add(check_in(n))),
        1 => id.clone().prop_map(|n| Edit::remove(check_in(n).id)),
        1 => (0..5u8).prop_map(|hellos| Edit::change(Settings { hellos, ..Settings::default() })),
        1 => (id.clone(), id).prop_map(|(n, joined)| Edit::Import(Box::new(Import {
            people: vec![person(n, "From a file")],
            joined: vec![person(joined, "Joined")],
            important_dates: vec![important_date(n + 10, n)],
        }))),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_edits_keep_the_book_whole_and_read_back(edits in prop::collection::vec(edits(), 1..30)) {
        let storage = Rc::new(MemoryStorage::new());
        let mut desk = open(Rc::clone(&storage));
        for edit in edits {
            let before = desk.book().clone();
            if desk.edit(edit).is_err() {
                prop_assert_eq!(desk.book(), &before);
            }
            check(desk.book());
        }
        let again = open(storage);
        prop_assert_eq!(again.book(), desk.book());
        prop_assert_eq!(again.history(), desk.history());
        let file = backup::write(desk.book(), Now::on(today()));
        let read = backup::read(file.as_bytes(), device()).unwrap();
        prop_assert!(same_records(&read, desk.book()));
        prop_assert_eq!(read.tombstones(), desk.book().tombstones());
    }

    #[test]
    fn undo_restores_and_redo_restores_again(edits in prop::collection::vec(edits(), 1..20)) {
        let storage = Rc::new(MemoryStorage::new());
        let mut desk = open(Rc::clone(&storage));
        let mut books = vec![desk.book().clone()];
        for edit in edits {
            if desk.edit(edit).is_ok() {
                books.push(desk.book().clone());
            }
        }
        let last = books.len() - 1;
        for n in (0..last).rev() {
            // Undo works the same after the page was closed.
            desk = open(Rc::clone(&storage));
            prop_assert!(desk.step(Lead::Undo).unwrap());
            prop_assert!(say_the_same(desk.book(), &books[n]));
            check(desk.book());
        }
        prop_assert!(!desk.step(Lead::Undo).unwrap());
        for book in &books[1..] {
            prop_assert!(desk.step(Lead::Redo).unwrap());
            prop_assert!(say_the_same(desk.book(), book));
        }
        prop_assert!(!desk.step(Lead::Redo).unwrap());
    }

    #[test]
    fn no_bytes_make_a_reader_panic(bytes: Vec<u8>, text in "\\PC{0,60}") {
        let _ = backup::read(&bytes, device());
        let _ = backup::read(format!("{{\"mainstay\":\"backup\",{text}").as_bytes(), device());
        let _ = v1::read_month("2026-11".parse().unwrap(), &text);
        let _ = v1::read_single("settings".parse().unwrap(), &text);
        let _ = read_step(&text);
    }
}

#[test]
fn a_backup_opened_on_an_empty_device_is_the_same_book() {
    let mut desk = open(forty());
    // With its settings made again the book holds no note of anything deleted, which an empty device has no use for.
    assert!(desk.step(Lead::Redo).unwrap());
    let file = backup::write(desk.book(), Now::on(today()));
    let mut other = open(Rc::new(MemoryStorage::new()));
    other.edit(Edit::Restore(Box::new(backup::read(file.as_bytes(), device()).unwrap()))).unwrap();
    assert!(same_records(other.book(), desk.book()), "stamps included");
    let again = backup::write(other.book(), Now::on(today()));
    let records = |file: &str| file.split("\"records\"").nth(1).unwrap().to_owned();
    assert_eq!(records(&again), records(&file));
}

#[test]
fn a_backup_cut_short_newer_or_foreign_is_refused() {
    let file = backup::write(open(forty()).book(), Now::on(today()));
    for cut in 1..200 {
        let end = file.floor_char_boundary(file.len() * cut / 200);
        assert!(backup::read(&file.as_bytes()[..end], device()).is_err(), "cut at {end}");
    }
    let half = &file.as_bytes()[..file.len() / 2];
    assert_eq!(backup::read(half, device()), Err(NotABackup::Damaged));
    let newer = file.replacen("\"version\": 1", "\"version\": 2", 1);
    assert_eq!(backup::read(newer.as_bytes(), device()), Err(NotABackup::Newer { found: 2 }));
    for foreign in ["{}", "[1]", "{\"mainstay\":1}", "BEGIN:VCARD", "null", "\u{FEFF}{\"a\":{}}"] {
        assert_eq!(backup::read(foreign.as_bytes(), device()), Err(NotABackup::NotOurs), "{foreign}");
    }
    assert_eq!(backup::read(b" \n", device()), Err(NotABackup::Empty));
    let missing = file.replacen("\"p:AAAAAAAAAAE\"", "\"p:AAAAAAAAAAF\"", 1);
    assert_eq!(backup::read(missing.as_bytes(), device()), Err(NotABackup::Damaged));
}

#[test]
fn history_stays_within_its_limits() {
    let storage = Rc::new(MemoryStorage::new());
    let mut desk = open(Rc::clone(&storage));
    for n in 0..60 {
        desk.edit(Edit::add(person(n, "Somebody"))).unwrap();
    }
    assert_eq!(desk.history().len(), UNDO_STEPS);
    for n in 0..30 {
        let mut long = person(n, "Somebody");
        long.note = "x".repeat(4_000);
        desk.edit(Edit::change(long.clone())).unwrap();
        long.note = "y".repeat(4_000);
        desk.edit(Edit::change(long)).unwrap();
    }
    let steps = storage.snapshot().into_iter().filter(|(key, _)| key.contains(":r:u:"));
    let units: usize = steps.map(|(_, value)| value.len()).sum();
    assert!(units < UNDO_UNITS + UNDO_STEPS * 64, "{units}");
    assert_eq!(open(storage).history(), desk.history());
}
