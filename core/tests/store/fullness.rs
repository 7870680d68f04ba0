//! A full store can always be tidied, and the meter says what the engines say.

use mainstay_core::store::{Commit, CommitError, Engine, MemoryStorage, Room, Storage, Store, Usage};

use super::world::{memory, put, reopen};

const ENGINES: [Engine; 3] = [Engine::Chromium, Engine::Firefox, Engine::WebKit];

fn one(name: &str, size: usize) -> Commit {
    Commit { puts: vec![put(name, "dev.1", &"x".repeat(size))], ..Commit::default() }
}

fn without(name: &str) -> Commit {
    Commit { deletes: vec![name.to_owned()], ..Commit::default() }
}

/// A store into which not even ten more units go.
fn full(engine: Engine) -> (MemoryStorage, usize) {
    let storage = MemoryStorage::with_quota(engine, 1_000_000);
    let (mut store, _) = Store::open(&storage).unwrap();
    let (mut size, mut count) = (20_000, 0);
    while size >= 10 {
        match store.commit(one(&format!("p:{count}"), size)) {
            Ok(_) => count += 1,
            Err(error) => {
                assert_eq!(error, CommitError::Full);
                size /= 2;
            }
        }
    }
    (storage, count)
}

#[test]
fn everything_can_be_deleted_from_a_full_store_one_by_one() {
    for engine in ENGINES {
        let (storage, count) = full(engine);
        assert!(storage.used(engine) > 950_000, "{engine:?}: {}", storage.used(engine));
        let (mut store, _) = Store::open(&storage).unwrap();
        for n in 0..count {
            let left = store.commit(without(&format!("p:{n}")));
            assert!(left.is_ok(), "{engine:?}: deleting {n} of {count}: {left:?}");
        }
        assert!(reopen(&storage.snapshot()).is_empty());
    }
}

#[test]
fn a_full_store_filled_to_the_last_unit_from_outside_can_still_delete() {
    for engine in ENGINES {
        let (storage, _) = full(engine);
        let room = (1_000_000 - storage.used(engine)) / engine.cost("x");
        storage.set("z", &"x".repeat(usize::try_from(room).unwrap().saturating_sub(1))).unwrap();
        assert!(storage.used(engine) >= 999_998);
        let (mut store, opened) = Store::open(&storage).unwrap();
        let names: Vec<String> = opened.records.iter().map(|record| record.name.clone()).collect();
        for name in names.iter().take(5) {
            store.commit(without(name)).unwrap();
        }
        assert_eq!(reopen(&storage.snapshot()).len(), names.len() - 5);
    }
}

#[test]
fn a_change_that_does_not_fit_leaves_everything_as_it_was() {
    for engine in ENGINES {
        let (storage, _) = full(engine);
        let (mut store, _) = Store::open(&storage).unwrap();
        let before = reopen(&storage.snapshot());
        for size in [10_000, 300_000] {
            assert_eq!(store.commit(one("new", size)), Err(CommitError::Full));
            assert_eq!(reopen(&storage.snapshot()), before);
        }
        store.erase_everything().unwrap();
        assert_eq!(storage.used(engine), 0);
    }
}

#[test]
fn a_large_import_needs_no_more_than_its_own_size_and_one_record() {
    let storage = MemoryStorage::with_quota(Engine::Firefox, 1_000_000);
    let (mut store, _) = Store::open(&storage).unwrap();
    let puts = (0..900).map(|n| put(&format!("p:{n}"), "dev.1", &"x".repeat(1_000))).collect();
    store.commit(Commit { puts, ..Commit::default() }).unwrap();
    assert_eq!(reopen(&storage.snapshot()).len(), 900);
}

#[test]
fn the_meter_follows_every_write() {
    let storage = MemoryStorage::new();
    storage.set("other-app", "theirs😀").unwrap();
    let (mut store, _) = Store::open(&storage).unwrap();
    let check = |usage: Usage| {
        assert_eq!(usage.units, storage.used(Engine::Firefox));
        assert_eq!(usage.units * 2, storage.used(Engine::Chromium));
        assert_eq!(usage.webkit_bytes, storage.used(Engine::WebKit));
        assert_eq!((usage.foreign_keys, usage.foreign_units), (1, 17));
        assert_eq!(Store::open(&storage).unwrap().0.usage(), usage);
    };
    check(store.usage());
    for commit in [one("a", 10), one("b", 100_000), one("a", 5), without("b"), without("nothing")] {
        store.commit(commit).unwrap();
        check(store.usage());
    }
    store.commit(Commit { puts: vec![put("a", "dev.2", "😀")], ..Commit::default() }).unwrap();
    check(store.usage());
    store.set_device_record("{\"é\":1}").unwrap();
    store.set_device_record("{}").unwrap();
    check(store.usage());
    storage.set("mainstay:1:r:a", "damaged").unwrap();
    check(Store::open(&storage).unwrap().0.usage());
    assert_eq!(store.usage().room(), Room::Plenty);
}

#[test]
fn refused_changes_do_not_disturb_the_meter() {
    let (storage, _) = full(Engine::Firefox);
    let (mut store, _) = Store::open(&storage).unwrap();
    assert_eq!(store.commit(one("new", 10_000)), Err(CommitError::Full));
    assert_eq!(store.usage().units, storage.used(Engine::Firefox));
    store.commit(without("p:1")).unwrap();
    assert_eq!(store.usage().units, storage.used(Engine::Firefox));
}

#[test]
fn no_ballast_is_laid_where_it_would_be_in_the_way() {
    let storage = memory(&Default::default());
    storage.set("other-app", &"x".repeat(3_650_000)).unwrap();
    let (mut store, _) = Store::open(&storage).unwrap();
    store.commit(one("a", 10)).unwrap();
    assert_eq!(storage.get("mainstay:1:pad").unwrap(), None);
    storage.remove("other-app").unwrap();
    let (mut store, _) = Store::open(&storage).unwrap();
    store.commit(one("a", 10)).unwrap();
    assert!(storage.get("mainstay:1:pad").unwrap().is_some());
}
