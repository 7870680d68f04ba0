//! Damaged, swapped, missing: the rest loads, and nothing unreadable is lost.

use mainstay_core::sorted::SortedMap;

use mainstay_core::store::{
    Commit, CommitError, Fault, FaultStorage, MemoryStorage, Storage, Store, StoreMode, StoreNotice, Why,
};

use super::world::{Records, Strings, forty_map, memory, put, records, reopen};

const OURS: &str = "mainstay:1:";

/// Every way one value is damaged in the test: each byte flipped, each byte dropped, cut at each byte, emptied, and
/// replaced by each neighbour's value.
fn damages(map: &Strings, key: &str) -> Vec<String> {
    let raw = map[key].as_bytes();
    let mut all: Vec<Vec<u8>> = vec![Vec::new()];
    for at in 0..raw.len() {
        for bit in [0x01, 0x10, 0x20] {
            let mut flipped = raw.to_vec();
            flipped[at] ^= bit;
            all.push(flipped);
        }
        let mut dropped = raw.to_vec();
        dropped.remove(at);
        all.push(dropped);
        all.push(raw[..at].to_vec());
    }
    let neighbours = ["head", "device", "r:p:0", "r:p:1", "r:settings"];
    all.extend(neighbours.iter().map(|short| map[&format!("{OURS}{short}")].as_bytes().to_vec()));
    let mut texts: Vec<String> =
        all.iter().map(|bytes| String::from_utf8_lossy(bytes).into_owned()).collect();
    texts.retain(|text| *text != map[key]);
    texts.sort();
    texts.dedup();
    texts
}

/// A store of six records, small enough to damage every byte of it.
fn six_map() -> Strings {
    let storage = MemoryStorage::new();
    storage.set("other-app", "theirs").unwrap();
    let (mut store, _) = Store::open(&storage).unwrap();
    store.set_device_record("{}").unwrap();
    let puts =
        [("p:0", "{\"n\":\"Ann\"}"), ("p:1", "{\"n\":\"Bo 😀\"}"), ("p:2", "{}"), ("m:2026-11.0", "[1,2]")];
    let mut puts: Vec<_> = puts.iter().map(|(name, json)| put(name, "dev.7", json)).collect();
    puts.push(put("settings", "dev.8", "{\"a\":null}"));
    puts.push(put("é|:", "tab-2", "|"));
    store.commit(Commit { puts, deletes: vec![], vector: SortedMap::from([("dev".to_owned(), 8)]) }).unwrap();
    storage.snapshot()
}

#[test]
fn any_damage_to_any_byte_costs_at_most_that_record_and_keeps_its_raw_value() {
    let map = six_map();
    let whole = reopen(&map);
    let mut tried = 0;
    for key in map.keys().filter(|key| key.starts_with(OURS) && !key.ends_with(":pad")) {
        let short = key.strip_prefix(OURS).unwrap();
        let mut rest = whole.clone();
        if let Some(name) = short.strip_prefix("r:") {
            rest.remove(name).unwrap();
        }
        for raw in damages(&map, key) {
            tried += 1;
            let mut damaged = map.clone();
            damaged.insert(key.clone(), raw.clone());
            let storage = memory(&damaged);
            let (mut store, opened) = Store::open(&storage).unwrap();
            assert_eq!(records(&opened), rest, "{key} = {raw:?}");
            assert_eq!(opened.mode, StoreMode::Normal);
            assert_eq!(storage.get("other-app").unwrap().as_deref(), Some("theirs"));
            if short == "device" {
                assert_eq!(store.device_record().unwrap(), None);
                assert_eq!(storage.get(key).unwrap(), Some(raw.clone()), "opening leaves it alone");
                store.set_device_record("{\"new\":1}").unwrap();
            } else {
                assert!(
                    opened.store_notices.contains(&StoreNotice::SetAside { key: short.to_owned() }),
                    "{key} = {raw:?}"
                );
            }
            assert_eq!(store.quarantined().unwrap(), vec![(format!("{OURS}q:0:{short}"), raw)]);
            assert_eq!(reopen(&storage.snapshot()), rest, "the next opening has nothing left to say");
        }
    }
    assert!(tried > 1_000, "{tried}");
}

#[test]
fn a_damaged_head_loses_nothing_but_itself() {
    let mut map = six_map();
    map.insert(format!("{OURS}head"), "?".to_owned());
    let storage = memory(&map);
    let (mut store, opened) = Store::open(&storage).unwrap();
    assert_eq!(
        opened.store_notices,
        [StoreNotice::HeadRebuilt, StoreNotice::SetAside { key: "head".to_owned() }]
    );
    let vector = SortedMap::from([("dev".to_owned(), 8), ("tab".to_owned(), 2)]);
    assert_eq!(opened.vector, vector, "counters come back from the stamps");
    store.commit(Commit { deletes: vec!["p:0".to_owned()], ..Commit::default() }).unwrap();
    assert_eq!(reopen(&storage.snapshot()).len(), 5);

    map.remove(&format!("{OURS}head"));
    let (_, opened) = Store::open(&memory(&map)).unwrap();
    assert_eq!(opened.store_notices, [StoreNotice::HeadRebuilt]);
    assert_eq!(opened.records.len(), 6);
}

#[test]
fn a_damaged_intent_is_dropped_and_kept_aside() {
    let start = six_map();
    let commit = Commit { puts: vec![put("p:0", "dev.9", "{\"n\":\"Anna\"}")], ..Commit::default() };
    let storage = FaultStorage::new(memory(&start));
    let (mut store, _) = Store::open(&storage).unwrap();
    storage.arm(Fault::DieAt(4));
    assert!(store.commit(commit).is_err());
    let cut = storage.snapshot();
    let key = format!("{OURS}tx");
    assert_eq!(reopen(&cut)["p:0"], "{\"n\":\"Anna\"}", "whole, the intent is carried out");
    for raw in damages(&cut, &key) {
        let mut damaged = cut.clone();
        damaged.insert(key.clone(), raw.clone());
        let storage = memory(&damaged);
        let (store, opened) = Store::open(&storage).unwrap();
        assert_eq!(
            opened.store_notices,
            [StoreNotice::IntentDropped, StoreNotice::SetAside { key: "tx".to_owned() }]
        );
        assert_eq!(records(&opened), reopen(&start));
        assert_eq!(store.quarantined().unwrap(), vec![(format!("{OURS}q:0:tx"), raw)]);
        assert_eq!(reopen(&storage.snapshot()), reopen(&start));
    }
}

#[test]
fn arbitrary_damage_between_a_cut_and_the_next_start_never_panics() {
    let start = six_map();
    let long = "x".repeat(70_000);
    let puts = vec![put("p:0", "dev.9", &long), put("p:9", "dev.9", "{}")];
    let commit = Commit { puts, deletes: vec!["p:2".to_owned()], ..Commit::default() };
    let counter = FaultStorage::new(memory(&start));
    let (mut store, _) = Store::open(&counter).unwrap();
    counter.arm(Fault::DieAt(u64::MAX));
    store.commit(commit.clone()).unwrap();
    for at in 0..counter.calls() {
        let storage = FaultStorage::new(memory(&start));
        let (mut store, _) = Store::open(&storage).unwrap();
        storage.arm(Fault::DieAt(at));
        let _ = store.commit(commit.clone());
        let cut = storage.snapshot();
        for key in cut.keys().filter(|key| key.starts_with(OURS)) {
            for raw in ["", "1|", "1||00000000|{}", &cut["mainstay:1:r:p:1"].clone()] {
                let mut damaged = cut.clone();
                damaged.insert(key.clone(), raw.to_owned());
                let storage = memory(&damaged);
                let (_, opened) = Store::open(&storage).unwrap();
                assert!(
                    ["p:1", "settings"].iter().filter(|n| records(&opened).contains_key(**n)).count() >= 1
                );
                let now = storage.snapshot();
                // What an unfinished change is about to replace is healed by finishing it.
                let replaced = ["r:p:0", "r:p:2", "r:p:9"].map(|short| format!("{OURS}{short}"));
                let exempt = replaced.contains(key) || key.ends_with(":pad");
                assert!(exempt || now.values().any(|value| value == raw), "{at} {key} {raw:?}");
                let (_, again) = Store::open(&storage).unwrap();
                assert_eq!(again.records, opened.records);
            }
        }
    }
}

#[test]
fn missing_records_are_counted_until_the_next_commit() {
    let map = forty_map();
    let names: Vec<String> = map.keys().filter(|key| key.starts_with("mainstay:1:r:")).cloned().collect();
    for count in 1..=names.len() {
        let mut damaged = map.clone();
        for key in names.iter().rev().take(count) {
            damaged.remove(key);
        }
        let storage = memory(&damaged);
        let missing = vec![StoreNotice::Missing { count: count as u64 }];
        for _ in 0..2 {
            let (_, opened) = Store::open(&storage).unwrap();
            assert_eq!(opened.store_notices, missing);
            assert_eq!(opened.records.len(), 40 - count);
            assert_eq!(storage.snapshot(), damaged, "telling is not writing");
        }
        let (mut store, _) = Store::open(&storage).unwrap();
        store.commit(Commit { puts: vec![put("new", "dev.60", "{}")], ..Commit::default() }).unwrap();
        assert_eq!(reopen(&storage.snapshot()).len(), 41 - count);
    }
}

#[test]
fn putting_a_record_aside_does_not_hush_up_a_missing_one() {
    let mut map = forty_map();
    map.remove("mainstay:1:r:p:7");
    map.insert("mainstay:1:r:p:8".to_owned(), "?".to_owned());
    let storage = memory(&map);
    let (_, opened) = Store::open(&storage).unwrap();
    let aside = StoreNotice::SetAside { key: "r:p:8".to_owned() };
    assert_eq!(opened.store_notices, [StoreNotice::Missing { count: 1 }, aside]);
    let (_, opened) = Store::open(&storage).unwrap();
    assert_eq!(opened.store_notices, [StoreNotice::Missing { count: 1 }]);
}

#[test]
fn an_older_value_in_place_of_a_newer_is_noticed() {
    let storage = memory(&forty_map());
    let old = storage.get("mainstay:1:r:p:3").unwrap().unwrap();
    let (mut store, _) = Store::open(&storage).unwrap();
    store
        .commit(Commit { puts: vec![put("p:3", "dev.41", "{\"name\":\"new\"}")], ..Commit::default() })
        .unwrap();
    storage.set("mainstay:1:r:p:3", &old).unwrap();
    let (_, opened) = Store::open(&storage).unwrap();
    assert_eq!(opened.store_notices, [StoreNotice::Altered]);
    let mut map = forty_map();
    let raw = mainstay_core::store::seal("r:p:99", "dev.1", "{}");
    map.insert("mainstay:1:r:p:99".to_owned(), raw);
    let (_, opened) = Store::open(&memory(&map)).unwrap();
    assert_eq!(opened.store_notices, [StoreNotice::Altered], "one more than was saved");
}

#[test]
fn without_room_for_a_copy_the_value_stays_and_its_name_is_locked() {
    let mut map = forty_map();
    map.remove("mainstay:1:pad");
    map.insert("mainstay:1:r:p:8".to_owned(), "damaged".to_owned());
    let storage = FaultStorage::new(memory(&map));
    storage.arm(Fault::FullFrom(0));
    for _ in 0..2 {
        let (mut store, opened) = Store::open(&storage).unwrap();
        assert_eq!(opened.store_notices, [StoreNotice::LeftInPlace { key: "r:p:8".to_owned() }]);
        assert_eq!(opened.mode, StoreMode::Normal);
        assert_eq!(opened.records.len(), 39);
        assert_eq!(storage.snapshot(), map);
        let locked = Err(CommitError::Locked { name: "p:8".to_owned() });
        let puts = vec![put("p:8", "dev.50", "{}"), put("p:9", "dev.50", "{}")];
        assert_eq!(store.commit(Commit { puts, ..Commit::default() }), locked);
        assert_eq!(store.commit(Commit { deletes: vec!["p:8".to_owned()], ..Commit::default() }), locked);
    }
    // Others can be written, and the value is still there, and still told.
    storage.arm(Fault::FullOnce(0));
    let (mut store, _) = Store::open(&storage).unwrap();
    store.commit(Commit { puts: vec![put("p:9", "dev.50", "{}")], ..Commit::default() }).unwrap();
    assert_eq!(storage.get("mainstay:1:r:p:8").unwrap().as_deref(), Some("damaged"));
    let (_, opened) = Store::open(&storage).unwrap();
    assert_eq!(
        opened.store_notices,
        [StoreNotice::SetAside { key: "r:p:8".to_owned() }],
        "room again: copied now"
    );
}

#[test]
fn an_unreadable_head_without_room_for_a_copy_stops_all_writing() {
    let mut map = forty_map();
    map.remove("mainstay:1:pad");
    map.insert("mainstay:1:head".to_owned(), "damaged".to_owned());
    let storage = FaultStorage::new(memory(&map));
    storage.arm(Fault::FullFrom(0));
    let (mut store, opened) = Store::open(&storage).unwrap();
    assert_eq!(opened.mode, StoreMode::ReadOnly(Why::NoRoom));
    assert_eq!(opened.records.len(), 40);
    assert_eq!(store.commit(Commit::default()), Err(CommitError::ReadOnly(Why::NoRoom)));
    assert_eq!(storage.snapshot(), map);
    let exported: Strings = store.raw_export().unwrap().into_iter().collect();
    assert_eq!(exported.len(), map.len() - 1, "everything but the other page's key");
    assert!(exported.iter().all(|(key, raw)| map[key] == *raw));
}

#[test]
fn the_caller_can_have_a_record_set_aside() {
    let storage = memory(&forty_map());
    let raw = storage.get("mainstay:1:r:x").unwrap();
    let (mut store, _) = Store::open(&storage).unwrap();
    let notices = store.set_aside(&["x".to_owned(), "not there".to_owned()]).unwrap();
    assert_eq!(notices, [StoreNotice::SetAside { key: "r:x".to_owned() }]);
    assert_eq!(storage.get("mainstay:1:q:0:r:x").unwrap(), raw);
    let left: Records = reopen(&storage.snapshot());
    assert_eq!(left.len(), 39);
}
