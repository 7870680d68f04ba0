//! What a newer version wrote is kept as it is, counted and told of, and never dropped.

use mainstay_core::archive::StartNotice;
use mainstay_core::archive::backup::{self, NotABackup};
use mainstay_core::desk::{Desk, Trouble};
use mainstay_core::edit::{Edit, Lead};
use mainstay_core::model::{Plan, PlanId, Stamps};
use mainstay_core::record::Newer;
use mainstay_core::store::{Commit, MemoryStorage, Put, Storage, Store};

use super::world::{
    HERE, Strings, Today, add_person, ago, backup_of, full_map, log, memory, mid, moment, pid, someone,
};

const SONG: &str = r#"{"id":"AAAAAAAAAAB","title":"Zoë | \"1.50\"","bars":1.50,"stamp":"AAAAAH.41"}"#;
const GARDEN: &str = r#"{"beds":[{"x":1}],"stamp":"AAAAAH.42"}"#;
const GONE: &str = r#"{"gone":"AAAAAH.43"}"#;

/// Keeps records in a storage as a newer version would.
fn commit(storage: &MemoryStorage, records: &[(&str, &str)]) {
    let put = |(name, json): &(&str, &str)| Put {
        name: (*name).to_owned(),
        stamp: "AAAAAH.43".to_owned(),
        json: (*json).to_owned(),
    };
    let (mut store, _) = Store::open(storage).unwrap();
    let puts = records.iter().map(put).collect();
    store.commit(Commit { puts, ..Commit::default() }).unwrap();
}

/// A full store in which a newer version has kept two records of its own and deleted a third.
fn newer_map() -> Strings {
    let storage = memory(&full_map());
    commit(&storage, &[("z:AAAAAAAAAAB", SONG), ("garden", GARDEN), ("z:AAAAAAAAAAC", GONE)]);
    storage.snapshot()
}

fn raw(map: &Strings) -> Vec<(&String, &String)> {
    map.iter().filter(|(key, _)| key.contains(":r:z:") || key.ends_with(":r:garden")).collect()
}

/// Opens what is expected to hold nothing out of order but records of a newer version.
fn open(storage: &MemoryStorage, newer: usize) -> Desk<&MemoryStorage> {
    let (desk, found) = Desk::open(storage, HERE).unwrap();
    let notices = if newer > 0 { vec![StartNotice::Newer(newer)] } else { vec![] };
    assert_eq!(found.start_notices, notices);
    assert_eq!(desk.read_only(), None);
    desk
}

fn title(newer: &Newer) -> &str {
    &newer.fields.as_ref().unwrap()["title"]
}

#[test]
fn it_is_told_of_calmly_and_stays_to_the_letter_whatever_is_done() {
    let map = newer_map();
    let storage = memory(&map);
    let (_, looked) = Desk::look(&storage, HERE).unwrap();
    assert_eq!(looked.start_notices, [StartNotice::Newer(2)]);
    let mut desk = open(&storage, 2);
    assert_eq!(storage.snapshot(), map, "opening writes nothing");
    desk.edit(add_person(someone(50))).unwrap();
    desk.edit(log(moment(50, ago(1), &[50]))).unwrap();
    desk.edit(Edit::remove(pid(1))).unwrap();
    while desk.step(Lead::Undo).unwrap() {}
    while desk.step(Lead::Redo).unwrap() {}
    let now = storage.snapshot();
    assert_eq!(raw(&now), raw(&map));
    assert_eq!(open(&storage, 2).book(), desk.book());
}

#[test]
fn a_repair_leaves_it_where_it_is() {
    let mut map = newer_map();
    let person = map.keys().find(|key| key.contains(":r:p:")).unwrap().clone();
    map.insert(person, "damaged".to_owned());
    map.insert("mainstay:1:head".to_owned(), "damaged".to_owned());
    let storage = memory(&map);
    let (_, found) = Desk::open(&storage, HERE).unwrap();
    assert!(found.start_notices.contains(&StartNotice::Newer(2)), "{:?}", found.start_notices);
    assert!(found.start_notices.contains(&StartNotice::Unreadable(2)), "{:?}", found.start_notices);
    let now = storage.snapshot();
    assert_eq!(raw(&now), raw(&map));
    open(&storage, 2);
}

#[test]
fn a_backup_holds_it_and_a_restore_brings_it_back() {
    let map = newer_map();
    let book = open(&memory(&map), 2).book().clone();
    let file = backup_of(&book);
    assert!(file.contains(r#""bars":1.50"#), "a number as it was written");
    let read = backup::read(file.as_bytes(), HERE).unwrap();
    assert_eq!(read, book);

    // On another device, where nothing is.
    let storage = MemoryStorage::new();
    let mut desk = open(&storage, 0);
    desk.edit(Edit::Restore(Box::new(read.clone()))).unwrap();
    assert!(backup::same_records(open(&storage, 2).book(), desk.book()));
    assert_eq!(title(&desk.book().newer()["z:AAAAAAAAAAB"]), r#""Zoë | \"1.50\"""#);
    assert_eq!(desk.book().newer()["garden"], book.newer()["garden"], "its stamp included");
    // A second time there is nothing to do.
    let again = desk.edit(Edit::Restore(Box::new(read)));
    assert!(matches!(again, Err(Trouble::Refused(_))), "{again:?}");

    let before = desk.book().n_newer();
    // Taken back, it goes; made again, it is here again.
    assert!(desk.step(Lead::Undo).unwrap());
    assert_eq!((desk.book().n_newer(), before), (0, 2));
    assert_eq!(open(&storage, 0).book(), desk.book());
    assert!(desk.step(Lead::Redo).unwrap());
    assert_eq!(title(&open(&storage, 2).book().newer()["z:AAAAAAAAAAB"]), r#""Zoë | \"1.50\"""#);
}

#[test]
fn a_restore_takes_nothing_away_that_nobody_here_understands() {
    let storage = memory(&newer_map());
    let mut desk = open(&storage, 2);
    let here = desk.book().newer().clone();
    // An older backup, from before the newer version.
    let older = super::world::open(memory(&full_map())).book().clone();
    let other = backup_of(&older).replacen("Person 1\"", "Person One\"", 1);
    let other = backup::read(other.as_bytes(), HERE).unwrap();
    desk.edit(Edit::Restore(Box::new(other))).unwrap();
    assert_eq!(*desk.book().newer(), here);
    assert_eq!(open(&storage, 2).book(), desk.book());

    // One that says something else of it does count, and can be taken back.
    let file = backup_of(desk.book()).replacen("1.50,", "2.0,", 1);
    let other = backup::read(file.as_bytes(), HERE).unwrap();
    desk.edit(Edit::Restore(Box::new(other))).unwrap();
    assert_eq!(desk.book().newer()["z:AAAAAAAAAAB"].fields.as_ref().unwrap()["bars"], "2.0");
    assert!(desk.step(Lead::Undo).unwrap());
    let fields = |newer: &Newer| newer.fields.clone();
    assert_eq!(fields(&desk.book().newer()["z:AAAAAAAAAAB"]), fields(&here["z:AAAAAAAAAAB"]));
    assert_eq!(open(&storage, 2).book(), desk.book());
}

#[test]
fn steps_of_a_newer_version_are_not_called_unreadable() {
    let storage = memory(&newer_map());
    let step = r#"{"did":"keep_song","about":"Zoë","before":[["z:AAAAAAAAAAB",null]]}"#;
    commit(&storage, &[("u:900", step)]);
    let raw = storage.get("mainstay:1:r:u:900").unwrap().unwrap();
    let mut desk = open(&storage, 3);
    assert_eq!(storage.get("mainstay:1:r:u:900").unwrap().as_ref(), Some(&raw));
    desk.edit(add_person(someone(50))).unwrap();
    while desk.step(Lead::Undo).unwrap() {}
    assert_eq!(storage.get("mainstay:1:r:u:900").unwrap(), Some(raw), "it waits where it is");

    // What it did with a word that is known here can be taken back here.
    let step = format!(r#"{{"did":"restore","before":[["p:AAAAAAAAAAB",null],["garden",{GARDEN}]]}}"#);
    let storage = memory(&newer_map());
    commit(&storage, &[("u:900", &step), ("garden", r#"{"beds":[],"stamp":"AAAAAH.43"}"#)]);
    let mut desk = open(&storage, 2);
    assert!(desk.step(Lead::Undo).unwrap());
    let garden = open(&storage, 2).book().newer()["garden"].clone();
    assert_eq!(garden.fields.as_ref().unwrap()["beds"], r#"[{"x":1}]"#);
    assert_eq!(
        Some(garden.stamp),
        desk.book()
            .vector()
            .get(&HERE)
            .map(|counter| { mainstay_core::model::Stamp { device: HERE, counter: *counter } })
    );
}

/// The short keys of the steps that are stored, with what stands there.
fn steps(storage: &MemoryStorage) -> Strings {
    let is_step = |key: &str| key.contains(":r:u:") || key.contains(":r:v:");
    storage.snapshot().into_iter().filter(|(key, _)| is_step(key)).collect()
}

#[test]
fn nothing_is_taken_back_or_made_again_across_a_step_that_cannot_be_read() {
    let newer = r#"{"did":"keep_song","before":[["p:AAAAAAAAAAB",null]]}"#;
    for (name, step, notice) in [
        ("u:900", newer, StartNotice::Newer(1)),
        ("v:900", newer, StartNotice::Newer(1)),
        ("u:900", "{}", StartNotice::Unreadable(1)),
        ("u:900", "damaged", StartNotice::Unreadable(1)),
    ] {
        let storage = memory(&full_map());
        commit(&storage, &[(name, step)]);
        if step == "damaged" {
            storage.set(&format!("mainstay:1:r:{name}"), step).unwrap();
        }
        let (mut desk, found) = Desk::open(&storage, HERE).unwrap();
        assert_eq!(found.start_notices, [notice]);
        let (stored, before) = (steps(&storage), desk.book().clone());
        assert!(stored.len() > 10, "there is something to take back");
        for lead in [Lead::Undo, Lead::Redo] {
            assert_eq!(desk.history().next(lead), None, "{name} {step}");
            assert!(!desk.step(lead).unwrap());
        }
        assert_eq!((steps(&storage), desk.book()), (stored.clone(), &before));

        // What is done here from now on can be taken back, after another opening too, and no more than that.
        desk.edit(add_person(someone(50))).unwrap();
        desk.edit(log(moment(50, ago(1), &[50]))).unwrap();
        let (mut desk, _) = Desk::open(&storage, HERE).unwrap();
        assert!(desk.step(Lead::Undo).unwrap() && desk.step(Lead::Undo).unwrap());
        assert!(!desk.step(Lead::Undo).unwrap(), "{name} {step}");
        super::edits::assert_same_words(desk.book(), &before, name);
        let now = steps(&storage);
        let mut waiting = stored.iter().filter(|(key, _)| key.contains(":r:u:") || key.ends_with(name));
        assert!(waiting.all(|(key, raw)| now.get(key) == Some(raw)), "{name} {step}");
        let (mut desk, _) = Desk::open(&storage, HERE).unwrap();
        assert!(desk.step(Lead::Redo).unwrap() && desk.step(Lead::Redo).unwrap());
        assert!(desk.book().moment(mid(50)).is_some());
    }
}

#[test]
fn what_no_version_would_have_written_is_refused_in_a_backup() {
    let file = backup_of(open(&memory(&newer_map()), 2).book());
    let broken = file.replacen("\"stamp\":\"AAAAAH.42\"", "\"stamp\":\"AAAAAH\"", 1);
    assert_ne!(broken, file);
    assert_eq!(backup::read(broken.as_bytes(), HERE), Err(NotABackup::Damaged));
}

/// Records into whose parts a newer version wrote: a way to reach someone, a rest, a rung, an opener, a contact, what a
/// moment gave.
const WITH_PARTS: [(&str, &str); 4] = [
    (
        "p:AAAAAAAAAAB",
        r#"{"id":"AAAAAAAAAAB","name":"Ana","ring":"close","channels":[{"on":"phone","value":"1","hours":{"from":9.50}},{"on":{"app":"signal"},"value":"2","first":true,"x":null}],"standing":{"resting":{"why":"they_asked","mood":[1]}},"added":"2026-01-01","ladder":{"rung":"seen","since":"2026-01-01","how":"x"},"stamp":"AAAAAH.1"}"#,
    ),
    (
        "m:2026-11.0",
        r#"{"device":"AAAAAH","moments":{"AAAAAAAAAAB":{"d":1,"with":["AAAAAAAAAAB"],"support":[{"kind":"hand","way":"gave","size":7}],"at":1}}}"#,
    ),
    (
        "settings",
        r#"{"hellos":2,"openers":[{"for":"thanks","words":"Hi","tone":"warm"},{"for":"thanks","words":"Hello"}],"stamp":"AAAAAH.1"}"#,
    ),
    (
        "hard_times",
        r#"{"distract":[{"contact":{"name":"Dr Levi","number":"1","note":"\u00e9"}}],"stamp":"AAAAAH.1"}"#,
    ),
];

/// What is stored under a name, without its header.
fn body(storage: &MemoryStorage, name: &str) -> String {
    let raw = storage.get(&format!("mainstay:1:r:{name}")).unwrap().unwrap();
    raw.splitn(4, '|').nth(3).unwrap().to_owned()
}

#[test]
fn what_it_wrote_into_a_part_of_a_record_stays_with_the_part() {
    let storage = MemoryStorage::new();
    commit(&storage, &WITH_PARTS);
    let mut desk = open(&storage, 0);
    let file = backup_of(desk.book());
    for (name, json) in WITH_PARTS {
        assert!(file.contains(json), "{name}: {file}");
    }
    assert_eq!(backup::read(file.as_bytes(), HERE).as_ref(), Ok(desk.book()));

    // A form makes its parts anew from what was typed; one that says the same is the same.
    let mut ana = desk.book().person(pid(1)).unwrap().clone();
    ana.note = "Edited".to_owned();
    ana.channels.reverse();
    ana.channels[1].value = "another".to_owned();
    desk.edit(Edit::change(ana)).unwrap();
    let now = body(&storage, "p:AAAAAAAAAAB");
    let channels = r#""channels":[{"on":{"app":"signal"},"value":"2","first":true,"x":null},{"on":"phone","value":"another"}]"#;
    assert!(now.contains(channels), "{now}");
    assert!(now.contains(r#"{"rung":"seen","since":"2026-01-01","how":"x"}"#), "{now}");
    assert!(now.contains(r#"{"resting":{"why":"they_asked","mood":[1]}}"#), "{now}");
    let mut walk = desk.book().moment(mid(1)).unwrap().clone();
    walk.note = "Edited".to_owned();
    desk.edit(Edit::change(walk)).unwrap();
    assert!(body(&storage, "m:2026-11.0").contains(r#"[{"kind":"hand","way":"gave","size":7}]"#));

    // Taken back from what the store holds, all of it is there again.
    let mut desk = open(&storage, 0);
    while desk.step(Lead::Undo).unwrap() {}
    let before = WITH_PARTS[0].1.replace("AAAAAH.1", &desk.book().person(pid(1)).unwrap().stamp.to_string());
    assert_eq!(body(&storage, "p:AAAAAAAAAAB"), before);
    let again = open(&storage, 0);
    assert_eq!((again.book(), again.history()), (desk.book(), desk.history()));
}

#[test]
fn stamps_of_fields_stay_true_when_the_record_is_changed_here() {
    let storage = MemoryStorage::new();
    let walk = r#"{"id":"AAAAAAAAAAB","what":"A walk","place":"The mill","stamp":"AAAAAH.4","made":"AAAAAH.1","changed":{"place":"AAAAAH.4"}}"#;
    commit(&storage, &[("l:AAAAAAAAAAB", walk)]);
    let mut desk = open(&storage, 0);
    // A form knows nothing of stamps.
    let id = PlanId::from_bits(1);
    let plan = desk.book().plan(id).unwrap().clone();
    let plan = Plan { note: "Boots.".to_owned(), stamps: Stamps::default(), ..plan };
    desk.edit(Edit::change(plan)).unwrap();
    let now = desk.book().plan(id).unwrap().stamp;
    let changed = format!(r#""made":"AAAAAH.1","changed":{{"note":"{now}","place":"AAAAAH.4"}}}}"#);
    assert!(body(&storage, "l:AAAAAAAAAAB").ends_with(&changed));
    assert!(desk.step(Lead::Undo).unwrap());
    let now = desk.book().plan(id).unwrap().stamp;
    let changed = format!(r#""made":"AAAAAH.1","changed":{{"note":"{now}","place":"AAAAAH.4"}}}}"#);
    assert!(body(&storage, "l:AAAAAAAAAAB").ends_with(&changed), "taking back is a change too");
    assert_eq!(open(&storage, 0).book().plan(id), desk.book().plan(id));
}
