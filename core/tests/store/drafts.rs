//! What was typed and not saved: counted, erased, copied raw, in no record's way.

use mainstay_core::store::{Commit, CommitError, Engine, MemoryStorage, Storage, Store, StoreMode};

use super::world::{forty_map, memory, put, reopen};

#[test]
fn a_draft_is_kept_until_it_is_dropped_and_stands_beside_the_records() {
    let map = forty_map();
    let storage = memory(&map);
    let (mut store, before) = Store::open(&storage).unwrap();
    let generation = store.generation();
    store.keep_draft("plans/new", "{\"a\":\"né|😀\"}").unwrap();
    store.keep_draft("plans/new", "{\"a\":\"né|😀!\"}").unwrap();
    store.keep_draft("dates/new", "{}").unwrap();
    let (mut store, opened) = Store::open(&storage).unwrap();
    assert_eq!(opened.records, before.records, "no record, and nothing to be told");
    assert_eq!((opened.store_notices, store.generation()), (vec![], generation));
    assert_eq!(store.draft("plans/new").unwrap().as_deref(), Some("{\"a\":\"né|😀!\"}"));
    assert_eq!(store.draft_forms().unwrap(), ["dates/new", "plans/new"]);
    let raw = store.raw_export().unwrap();
    assert!(
        raw.iter().any(|(key, _)| key == "mainstay:1:draft:plans/new"),
        "a raw copy is everything of ours"
    );
    store.drop_draft("plans/new").unwrap();
    store.drop_draft("dates/new").unwrap();
    store.drop_draft("never/typed").unwrap();
    assert_eq!(storage.snapshot(), map);
}

#[test]
fn a_store_that_only_looks_writes_no_draft_and_shows_them() {
    let storage = memory(&forty_map());
    Store::open(&storage).unwrap().0.keep_draft("plans/new", "{}").unwrap();
    let before = storage.snapshot();
    let (mut looking, _) = Store::look(&storage).unwrap();
    assert_eq!(looking.draft("plans/new").unwrap().as_deref(), Some("{}"));
    assert!(matches!(looking.keep_draft("plans/new", "{1}"), Err(CommitError::ReadOnly(_))));
    assert!(matches!(looking.drop_draft("plans/new"), Err(CommitError::ReadOnly(_))));
    assert_eq!(storage.snapshot(), before);
}

#[test]
fn a_draft_in_a_store_without_records_leaves_it_fresh_and_goes_with_everything() {
    let storage = MemoryStorage::new();
    let (mut store, _) = Store::open(&storage).unwrap();
    store.keep_draft("people/new", "{}").unwrap();
    let (mut store, opened) = Store::open(&storage).unwrap();
    assert_eq!((opened.mode, opened.store_notices), (StoreMode::Fresh, vec![]));
    store.erase_everything().unwrap();
    assert!(storage.snapshot().is_empty());
    assert_eq!(store.draft("people/new").unwrap(), None);
}

#[test]
fn a_damaged_draft_is_no_draft() {
    let storage = memory(&forty_map());
    Store::open(&storage).unwrap().0.keep_draft("plans/new", "{}").unwrap();
    storage.set("mainstay:1:draft:plans/new", "1||00000000|{}").unwrap();
    let (store, opened) = Store::open(&storage).unwrap();
    assert_eq!((opened.mode, opened.store_notices), (StoreMode::Normal, vec![]));
    assert_eq!(store.draft("plans/new").unwrap(), None);
}

#[test]
fn the_meter_counts_drafts() {
    let storage = MemoryStorage::new();
    let (mut store, _) = Store::open(&storage).unwrap();
    for text in ["{}", "{\"words\":\"😀\"}", "{1}"] {
        store.keep_draft("people/new", text).unwrap();
        assert_eq!(store.usage().units, storage.used(Engine::Firefox));
        assert_eq!(store.usage().webkit_bytes, storage.used(Engine::WebKit));
    }
    store.drop_draft("people/new").unwrap();
    assert_eq!(store.usage().units, 0);
}

#[test]
fn drafts_make_room_for_what_is_saved_and_take_none_from_it() {
    for engine in [Engine::Chromium, Engine::Firefox, Engine::WebKit] {
        let storage = MemoryStorage::with_quota(engine, 1_000_000);
        let (mut store, _) = Store::open(&storage).unwrap();
        let one =
            |size: usize| Commit { puts: vec![put("p:1", "dev.1", &"x".repeat(size))], ..Commit::default() };
        store.commit(one(10)).unwrap();
        let pad = storage.get("mainstay:1:pad").unwrap();
        // Drafts up to the last unit that they may have.
        let mut size = 100_000;
        let mut count = 0;
        while size >= 10 {
            match store.keep_draft(&format!("form/{count}"), &"y".repeat(size)) {
                Ok(()) => count += 1,
                Err(error) => {
                    assert_eq!(error, CommitError::Full);
                    size /= 2;
                }
            }
        }
        assert_eq!(storage.get("mainstay:1:pad").unwrap(), pad, "{engine:?}: the ballast is not theirs");
        store.commit(one(100_000)).unwrap();
        assert_eq!(store.draft_forms().unwrap(), Vec::<String>::new(), "{engine:?}");
        assert_eq!(store.usage().units, storage.used(Engine::Firefox));
        assert_eq!(reopen(&storage.snapshot()).get("p:1").map(String::len), Some(100_000));
    }
}
