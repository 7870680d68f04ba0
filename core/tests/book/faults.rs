//! Every edit, cut between every two storage calls and refused at every write: afterwards the book is as before or as
//! after, whole, and never anything else.

use std::rc::Rc;

use chrono::Days;
use mainstay_core::archive::StartNotice;
use mainstay_core::archive::backup::same_records;
use mainstay_core::book::Book;
use mainstay_core::desk::Desk;
use mainstay_core::edit::{Edit, History, Import, Lead};
use mainstay_core::model::{RestWhy, Settings, Standing};
use mainstay_core::store::{Fault, FaultStorage, MemoryStorage};

use super::world::{OnADay, check_in, device, forty, important_date, moment, open, person, pid, today};

/// What is done to the forty records.
#[derive(Clone)]
enum Act {
    Edit(Edit),
    Step(Lead),
    Erase,
}

fn acts() -> Vec<(&'static str, Act)> {
    let ago = |days| today() - Days::new(days);
    let mut changed = person(2, "Changed");
    changed.note = "New words".into();
    let mut moved = moment(3, ago(200), &[4]);
    moved.note = "Moved to another month".into();
    let many = (100..160).map(|n| person(n, &format!("From a file {n}"))).collect();
    let import = Import {
        people: many,
        joined: vec![changed.clone()],
        important_dates: vec![important_date(50, 101)],
    };
    let mut other = open(Rc::new(MemoryStorage::new()));
    for n in 1..=5 {
        other.edit(Edit::add(person(n * 3, "From the backup"))).unwrap();
        other.edit(Edit::add(moment(n, ago(n), &[n * 3]))).unwrap();
    }
    let edits = vec![
        ("add person", Edit::add(person(99, "New"))),
        ("change person", Edit::change(changed)),
        ("remove person", Edit::remove(pid(4))),
        ("standing", Edit::SetStanding(pid(5), Standing::Resting { until: None, why: RestWhy::Break })),
        ("not now", Edit::NotNow(pid(6), today() + Days::new(7))),
        ("log moment", Edit::add(moment(99, today(), &[1, 2]))),
        ("change moment", Edit::change(moved)),
        ("remove moment", Edit::remove(moment(7, today(), &[]).id)),
        ("add date", Edit::add(important_date(60, 2))),
        ("change date", Edit::change(important_date(2, 8))),
        ("remove date", Edit::remove(important_date(1, 1).id)),
        ("record check-in", Edit::add(check_in(2))),
        ("remove check-in", Edit::remove(check_in(1).id)),
        ("settings", Edit::change(Settings { hellos: 1, ..Settings::default() })),
        ("import", Edit::Import(Box::new(import))),
        ("restore", Edit::Restore(Box::new(other.book().clone()))),
    ];
    let edits = edits.into_iter().map(|(name, edit)| (name, Act::Edit(edit)));
    let rest = [("undo", Act::Step(Lead::Undo)), ("redo", Act::Step(Lead::Redo)), ("erase", Act::Erase)];
    edits.chain(rest).collect()
}

fn perform(desk: &mut Desk<Rc<FaultStorage>>, act: &Act) -> Result<(), ()> {
    match act.clone() {
        Act::Edit(edit) => desk.edit(edit).map_err(|_| ()),
        Act::Step(lead) => desk.step(lead).map(|_| ()).map_err(|_| ()),
        Act::Erase => desk.erase_everything().map_err(|_| ()),
    }
}

fn reopened(storage: &FaultStorage) -> (Book, History) {
    let memory = MemoryStorage::new();
    memory.restore(storage.snapshot());
    let desk = open(memory);
    (desk.book().clone(), desk.history().clone())
}

fn same(a: &(Book, History), b: &(Book, History)) -> bool {
    same_records(&a.0, &b.0) && a.0.tombstones() == b.0.tombstones() && a.1 == b.1
}

#[test]
fn cut_or_refused_anywhere_it_is_before_or_after() {
    let start = forty().snapshot();
    let world = || {
        let memory = MemoryStorage::new();
        memory.restore(start.clone());
        let storage = Rc::new(FaultStorage::new(memory));
        let desk = open(Rc::clone(&storage));
        (storage, desk)
    };
    let mut states = 0;
    for (name, act) in acts() {
        let (storage, mut desk) = world();
        let before = (desk.book().clone(), desk.history().clone());
        storage.arm(Fault::DieAt(u64::MAX));
        perform(&mut desk, &act).unwrap();
        let (calls, writes) = (storage.calls(), storage.writes());
        let after = reopened(&storage);
        let shown = (desk.book().clone(), desk.history().clone());
        assert!(same(&after, &shown), "{name}: what is kept is what is shown");
        let faults = (0..=calls).map(Fault::DieAt);
        let faults = faults.chain((0..=writes).map(Fault::FullOnce)).chain((0..=writes).map(Fault::FullFrom));
        for fault in faults {
            let (storage, mut desk) = world();
            storage.arm(fault);
            let done = perform(&mut desk, &act);
            let found = reopened(&storage);
            let is_before = same(&found, &before);
            let is_after = same(&found, &after);
            assert!(is_before || is_after, "{name}, {fault:?}: neither before nor after");
            if done.is_ok() {
                assert!(is_after, "{name}, {fault:?}: called kept and is not");
            }
            states += 1;
        }
    }
    println!("{states} states");
}

#[test]
fn after_a_refused_write_the_next_change_is_kept() {
    let start = forty().snapshot();
    for (name, act) in acts().into_iter().filter(|(_, act)| !matches!(act, Act::Erase)) {
        let memory = MemoryStorage::new();
        memory.restore(start.clone());
        let storage = Rc::new(FaultStorage::new(memory));
        let mut desk = open(Rc::clone(&storage));
        let book = desk.book().clone();
        // The very first write of the change, its intent, meets a full storage twice: once more after the ballast.
        storage.arm(Fault::FullFrom(0));
        assert!(perform(&mut desk, &act).is_err(), "{name}");
        assert_eq!(*desk.book(), book, "{name}: nothing has changed");
        storage.arm(Fault::DieAt(u64::MAX));
        perform(&mut desk, &act).unwrap_or_else(|()| panic!("{name}: tried again"));
        desk.edit(Edit::add(moment(500, today(), &[3])))
            .or_else(|_| desk.edit(Edit::add(person(777, "Next"))))
            .unwrap();
        assert!(same(&reopened(&storage), &(desk.book().clone(), desk.history().clone())), "{name}");
    }
}

/// Every byte of every key, changed: the rest loads, the raw value is kept, nothing panics, and what cannot be read is
/// not written over by what is done next.
#[test]
fn a_changed_byte_costs_at_most_its_own_record() {
    let start = forty().snapshot();
    let all = open(forty()).book().record_ids().len();
    for (key, value) in &start {
        let step = (value.len() / 40).max(1);
        for at in (0..value.len()).step_by(step) {
            let mut bytes = value.clone().into_bytes();
            bytes[at] ^= 1;
            let Ok(damaged) = String::from_utf8(bytes) else { continue };
            let memory = Rc::new(MemoryStorage::new());
            let mut map = start.clone();
            map.insert(key.clone(), damaged.clone());
            memory.restore(map);
            let (mut desk, opened) = Desk::open(Rc::clone(&memory), device()).unwrap();
            let is_record = key.contains(":r:") && !key.contains(":r:u:") && !key.contains(":r:v:");
            let in_month = key.contains(":r:m:");
            // The note of a deleted record holds nothing that a person could miss.
            let is_note = value.contains("{\"gone\"");
            let lost = all - desk.book().record_ids().len();
            assert!(
                if is_record && !is_note { lost == 1 || in_month } else { lost == 0 },
                "{key} at {at}: {lost} lost"
            );
            if is_record {
                let is_told =
                    opened.start_notices.iter().any(|notice| matches!(notice, StartNotice::Unreadable(_)));
                assert!(is_told, "{key} at {at}: silent");
            }
            if desk.read_only().is_none() {
                let _ = desk.edit(Edit::add(person(888, "After")));
                let _ = desk.edit(Edit::add(moment(888, today(), &[888])));
            }
            let pad_or_head = !key.contains(":r:");
            assert!(
                pad_or_head || memory.snapshot().values().any(|kept| *kept == damaged),
                "{key} at {at}: raw value lost"
            );
        }
    }
}
