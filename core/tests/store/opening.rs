//! What opening says, and that it leaves a store in order alone.

use mainstay_core::sorted::SortedMap;

use mainstay_core::store::{
    Commit, CommitError, Fault, FaultStorage, MemoryStorage, PREFIX, Storage, Store, StoreMode, Why, seal,
};

use super::world::{Strings, forty, forty_map, memory, put, records};

#[test]
fn opening_a_store_in_order_writes_nothing() {
    for map in [Strings::new(), forty_map()] {
        let storage = FaultStorage::new(memory(&map));
        let (_, opened) = Store::open(&storage).unwrap();
        assert_eq!(opened.mode, if map.is_empty() { StoreMode::Fresh } else { StoreMode::Normal });
        assert_eq!((storage.changes(), opened.store_notices), (0, vec![]));
        assert_eq!(storage.calls(), 1 + map.len() as u64, "one pass");
    }
}

#[test]
fn what_was_committed_is_what_is_opened() {
    let storage = memory(&forty_map());
    let (store, opened) = Store::open(&storage).unwrap();
    let wanted: Vec<(String, String, String)> = {
        let mut puts: Vec<_> = forty().puts.into_iter().map(|p| (p.name, p.stamp, p.json)).collect();
        puts.sort();
        puts
    };
    let found: Vec<_> = opened.records.into_iter().map(|r| (r.name, r.stamp, r.json)).collect();
    assert_eq!(found, wanted);
    assert_eq!(opened.vector, forty().vector);
    assert_eq!(store.generation(), 1);
    assert_eq!(store.device_record().unwrap().as_deref(), Some("{\"lang\":\"en\"}"));
}

#[test]
fn counters_never_go_back() {
    let storage = memory(&forty_map());
    let (mut store, _) = Store::open(&storage).unwrap();
    let vector = SortedMap::from([("dev".to_owned(), 1), ("new".to_owned(), 5)]);
    store.commit(Commit { vector, ..Commit::default() }).unwrap();
    let (_, opened) = Store::open(&storage).unwrap();
    let wanted = [("dev", 40), ("new", 5), ("tel", 4)].map(|(device, counter)| (device.to_owned(), counter));
    assert_eq!(opened.vector, wanted.into());
}

/// A value in the next format: the frozen header with another version number.
fn newer(short: &str, json: &str) -> String {
    let checksum = {
        let mut hasher = crc32fast::Hasher::new();
        hasher.update(format!("{short}|2|dev.1|{json}|").as_bytes());
        hasher.finalize()
    };
    format!("2|dev.1|{checksum:08x}|{json}")
}

#[test]
fn anything_newer_makes_it_read_only_without_a_single_write() {
    for short in ["head", "tx", "device", "r:p:5", "s:p:5"] {
        let mut map = forty_map();
        let sealed_as = if short == "s:p:5" { "r:p:5" } else { short };
        map.insert(format!("{PREFIX}{short}"), newer(sealed_as, "{\"tomorrow\":true}"));
        map.insert(format!("{PREFIX}r:p:6"), "damaged".to_owned());
        map.insert(format!("{PREFIX}s:p:9"), seal("r:p:9", "dev.1", "{}"));
        let storage = FaultStorage::new(memory(&map));
        let (mut store, opened) = Store::open(&storage).unwrap();
        let why = Why::NewerFormat { found: 2 };
        assert_eq!(opened.mode, StoreMode::ReadOnly(why.clone()), "{short}");
        assert_eq!(opened.records.len(), if short == "r:p:5" { 38 } else { 39 });
        assert_eq!(store.commit(forty()), Err(CommitError::ReadOnly(why.clone())));
        assert_eq!(store.set_device_record("{}"), Err(CommitError::ReadOnly(why)));
        assert!(store.set_aside(&["p:1".to_owned()]).is_ok());
        assert_eq!(storage.changes(), 0);
        let exported: Strings = store.raw_export().unwrap().into_iter().collect();
        map.remove("other-app");
        assert_eq!(exported, map);
    }
}

#[test]
fn an_unfinished_change_that_does_not_follow_is_left_alone() {
    let start = forty_map();
    let storage = FaultStorage::new(memory(&start));
    let (mut store, _) = Store::open(&storage).unwrap();
    for n in 50..53 {
        store
            .commit(Commit { puts: vec![put("y", &format!("dev.{n}"), "{}")], ..Commit::default() })
            .unwrap();
    }
    storage.arm(Fault::DieAt(6));
    assert!(store.commit(Commit { puts: vec![put("z", "dev.60", "{}")], ..Commit::default() }).is_err());
    let mut map = start.clone();
    map.insert(format!("{PREFIX}tx"), storage.snapshot()[&format!("{PREFIX}tx")].clone());
    let storage = FaultStorage::new(memory(&map));
    let (_, opened) = Store::open(&storage).unwrap();
    assert_eq!(opened.mode, StoreMode::ReadOnly(Why::OutOfStep));
    assert_eq!(records(&opened).len(), 40);
    assert_eq!(storage.changes(), 0);
}

#[test]
fn an_unfinished_change_from_long_ago_is_dropped() {
    let start = forty_map();
    let storage = FaultStorage::new(memory(&start));
    let (mut store, _) = Store::open(&storage).unwrap();
    storage.arm(Fault::DieAt(4));
    assert!(
        store.commit(Commit { puts: vec![put("x", "dev.60", "{\"old\":1}")], ..Commit::default() }).is_err()
    );
    let intent = storage.snapshot()[&format!("{PREFIX}tx")].clone();
    let storage = memory(&start);
    let (mut store, _) = Store::open(&storage).unwrap();
    for n in 50..53 {
        store
            .commit(Commit { puts: vec![put("x", &format!("dev.{n}"), "{\"new\":1}")], ..Commit::default() })
            .unwrap();
    }
    storage.set(&format!("{PREFIX}tx"), &intent).unwrap();
    let (_, opened) = Store::open(&storage).unwrap();
    assert_eq!(records(&opened)["x"], "{\"new\":1}");
    assert_eq!(opened.store_notices, [mainstay_core::store::StoreNotice::IntentDropped]);
    assert_eq!(storage.get(&format!("{PREFIX}tx")).unwrap(), None);
}

#[test]
fn values_nobody_waits_for_are_swept() {
    let mut map = forty_map();
    map.insert(format!("{PREFIX}s:p:9"), seal("r:p:9", "dev.1", "{\"never\":\"confirmed\"}"));
    map.insert(format!("{PREFIX}unknown"), "kept".to_owned());
    map.insert("mainstay:10:r:p:1".to_owned(), "not ours".to_owned());
    let storage = memory(&map);
    let (mut store, opened) = Store::open(&storage).unwrap();
    assert_eq!(records(&opened)["p:9"], "{\"name\":\"P9\"}");
    map.remove(&format!("{PREFIX}s:p:9"));
    assert_eq!(storage.snapshot(), map);
    store.erase_everything().unwrap();
    assert_eq!(storage.keys().unwrap(), ["mainstay:10:r:p:1", "other-app"]);
}

#[test]
fn a_stamp_that_would_break_the_header_is_refused() {
    let storage = MemoryStorage::new();
    let (mut store, _) = Store::open(&storage).unwrap();
    let refused = store.commit(Commit { puts: vec![put("a", "x|y", "{}")], ..Commit::default() });
    assert_eq!(refused, Err(CommitError::BadStamp { name: "a".to_owned() }));
    assert_eq!(storage.snapshot(), Strings::new());
}

#[test]
fn a_large_store_opens_in_one_pass_and_a_commit_touches_only_its_own_keys() {
    let storage = FaultStorage::default();
    let (mut store, _) = Store::open(&storage).unwrap();
    let body = "x".repeat(80);
    let puts = (0..11_000).map(|n| put(&format!("p:{n}"), &format!("dev.{n}"), &body)).collect();
    store.commit(Commit { puts, ..Commit::default() }).unwrap();
    let (mut store, opened) = Store::open(&storage).unwrap();
    assert_eq!((opened.records.len(), opened.store_notices.len()), (11_000, 0));
    let keys = storage.snapshot().len() as u64;
    storage.arm(Fault::DieAt(u64::MAX));
    Store::open(&storage).unwrap();
    assert_eq!(storage.calls(), 1 + keys);
    storage.arm(Fault::DieAt(u64::MAX));
    store.commit(Commit { puts: vec![put("p:1", "dev.12000", "{}")], ..Commit::default() }).unwrap();
    assert!(storage.calls() <= 11, "{} calls for one record", storage.calls());
}
