//! A store of forty records and the few moves the tests make with it.

use mainstay_core::sorted::SortedMap;

use mainstay_core::store::{Commit, MemoryStorage, Opened, Put, Storage, Store, StoreMode};

pub type Records = SortedMap<String, String>;
pub type Strings = SortedMap<String, String>;

pub fn put(name: &str, stamp: &str, json: &str) -> Put {
    Put { name: name.to_owned(), stamp: stamp.to_owned(), json: json.to_owned() }
}

/// Forty records: thirty people, eight months, settings and a device that knows some odd characters.
pub fn forty() -> Commit {
    let mut puts: Vec<Put> = (0..30)
        .map(|n| put(&format!("p:{n}"), &format!("dev.{n}"), &format!("{{\"name\":\"P{n}\"}}")))
        .collect();
    puts.extend((1..9).map(|n| put(&format!("m:2026-0{n}.0"), "dev.40", "{\"rows\":[]}")));
    puts.push(put("settings", "tel.3", "{\"a\":\"\\u0000 \u{202e}😀\"}"));
    puts.push(put("x", "tel.4", "{}"));
    Commit { puts, deletes: vec![], vector: SortedMap::from([("dev".to_owned(), 40), ("tel".to_owned(), 4)]) }
}

/// The storage after the forty records were committed by an app that was then closed.
pub fn forty_map() -> Strings {
    let storage = MemoryStorage::new();
    storage.set("other-app", "theirs").unwrap();
    let (mut store, _) = Store::open(&storage).unwrap();
    store.set_device_record("{\"lang\":\"en\"}").unwrap();
    store.commit(forty()).unwrap();
    storage.snapshot()
}

pub fn memory(map: &Strings) -> MemoryStorage {
    let storage = MemoryStorage::new();
    storage.restore(map.clone());
    storage
}

pub fn records(opened: &Opened) -> Records {
    opened.records.iter().map(|record| (record.name.clone(), record.json.clone())).collect()
}

/// What the commit makes of the records, by the plainest possible means.
pub fn after(before: &Records, commit: &Commit) -> Records {
    let mut after = before.clone();
    for name in &commit.deletes {
        after.remove(name);
    }
    for put in &commit.puts {
        after.insert(put.name.clone(), put.json.clone());
    }
    after
}

/// Opens a storage as a restarted app would, expects it to be in order, and expects a second start to find the same
/// and to leave everything alone.
pub fn reopen(map: &Strings) -> Records {
    let storage = memory(map);
    let (store, opened) = Store::open(&storage).unwrap();
    assert!(matches!(opened.mode, StoreMode::Normal | StoreMode::Fresh), "{:?}", opened.mode);
    assert_eq!(opened.store_notices, vec![]);
    drop(store);
    let settled = storage.snapshot();
    let (_, again) = Store::open(&storage).unwrap();
    assert_eq!(again.records, opened.records);
    assert_eq!(again.vector, opened.vector);
    assert_eq!(again.store_notices, vec![]);
    assert_eq!(storage.snapshot(), settled, "the second opening wrote something");
    assert!(!settled.keys().any(|key| key.starts_with("mainstay:1:s:") || key == "mainstay:1:tx"));
    assert_eq!(settled.get("other-app"), map.get("other-app"));
    records(&opened)
}
