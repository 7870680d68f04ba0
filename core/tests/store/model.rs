//! Random histories against a plain map, and random contents in any key.

use mainstay_core::sorted::SortedMap;

use mainstay_core::store::{
    Commit, CommitError, Fault, FaultStorage, PREFIX, Store, StoreMode, seal, unseal,
};
use proptest::prelude::*;

use super::world::{Records, after, forty_map, memory, put, records, reopen};

/// Names and texts with everything that has ever gone wrong in one.
fn odd_text() -> impl Strategy<Value = String> {
    let odd = prop::sample::select(vec![
        "\0",
        "😀",
        "👩‍👩‍👧",
        "\u{202e}שלום",
        "\"",
        "\\",
        "|",
        "é",
        "e\u{301}",
        "\u{feff}",
        "a",
        "\n",
    ]);
    prop_oneof![prop::collection::vec(odd, 0..6).prop_map(|parts| parts.concat()), any::<String>()]
}

fn a_commit() -> impl Strategy<Value = Commit> {
    let name = || prop_oneof![(0..6u8).prop_map(|n| format!("p:{n}")), odd_text()];
    let json = prop_oneof![9 => odd_text(), 1 => Just("z".repeat(40_000))];
    (
        prop::collection::vec((name(), json), 0..5),
        prop::collection::vec(name(), 0..3),
        prop::collection::btree_map(odd_text(), any::<u64>(), 0..2),
    )
        .prop_map(|(puts, deletes, vector)| Commit {
            puts: puts.iter().map(|(name, json)| put(name, "dev.1", json)).collect(),
            deletes,
            vector: vector.into_iter().collect(),
        })
}

fn a_fault() -> impl Strategy<Value = Option<Fault>> {
    prop_oneof![
        Just(None),
        (0..40u64).prop_map(|at| Some(Fault::DieAt(at))),
        (0..12u64).prop_map(|at| Some(Fault::FullOnce(at))),
        (0..12u64).prop_map(|at| Some(Fault::FullFrom(at))),
        (0..12u64).prop_map(|at| Some(Fault::TornAt(at))),
        (0..12u64).prop_map(|at| Some(Fault::DeafFrom(at))),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    /// Histories of changes, faults and restarts: what is there is what was confirmed, whole.
    #[test]
    fn any_history_equals_a_plain_map(steps in prop::collection::vec((a_commit(), a_fault()), 1..12)) {
        let mut model = Records::new();
        let mut storage = FaultStorage::default();
        let (mut store, _) = Store::open(&storage).unwrap();
        for (commit, fault) in steps {
            let changed = after(&model, &commit);
            storage.arm(fault.unwrap_or(Fault::DieAt(u64::MAX)));
            let result = store.commit(commit);
            let map = storage.snapshot();
            let found = reopen(&map);
            match result {
                Ok(_) => prop_assert_eq!(&found, &changed),
                Err(CommitError::Unsettled(_)) => prop_assert!(found == model || found == changed),
                Err(_) => prop_assert_eq!(&found, &model),
            }
            model = found;
            let restart = matches!(store.mode(), StoreMode::ReadOnly(_)) || matches!(fault, Some(Fault::DieAt(_)));
            if restart {
                drop(store);
                storage = FaultStorage::new(memory(&map));
                store = Store::open(&storage).unwrap().0;
            }
        }
    }

    /// Whatever stands in our keys: no panic, no read-only surprise, and every unreadable value is still somewhere.
    #[test]
    fn anything_in_any_key_is_survived(
        keys in prop::collection::vec(("(head|tx|pad|device|[rsq]:(p:[0-9]|0:r:p:1|)|[a-z]{0,3})", odd_text()), 1..8)
    ) {
        let mut map = forty_map();
        for (short, raw) in &keys {
            map.insert(format!("{PREFIX}{short}"), raw.clone());
        }
        let storage = memory(&map);
        let (mut store, opened) = Store::open(&storage).unwrap();
        prop_assert_eq!(&opened.mode, &StoreMode::Normal);
        let now: Vec<String> = storage.snapshot().into_values().collect();
        for (short, _) in &keys {
            let raw = &map[&format!("{PREFIX}{short}")];
            prop_assert!(short == "pad" || now.contains(raw), "{} = {:?} is gone", short, raw);
        }
        store.commit(Commit { puts: vec![put("p:1", "dev.99", "{}")], ..Commit::default() }).unwrap();
        let (_, again) = Store::open(&storage).unwrap();
        prop_assert_eq!(&again.store_notices, &vec![]);
        prop_assert_eq!(&records(&again)["p:1"], "{}");
    }

    /// A value comes back byte for byte under its own key, and under no other.
    #[test]
    fn sealing_is_byte_stable(key in odd_text(), other in odd_text(), json in odd_text(), stamp in "[a-z0-9._-]{0,24}") {
        let raw = seal(&key, &stamp, &json);
        let found = unseal(&key, &raw).unwrap();
        prop_assert_eq!((found.stamp, found.json), (&*stamp, &*json));
        prop_assert!(key == other || unseal(&other, &raw).is_err());
    }

    #[test]
    fn unsealing_never_panics(key in odd_text(), raw in odd_text()) {
        let _ = unseal(&key, &raw);
    }
}

#[test]
fn odd_names_and_texts_come_back_byte_for_byte() {
    let texts =
        ["\0", "😀", "👩‍👩‍👧", "\u{202e}שלום\u{202c}", "\"quoted\" \\ |", "e\u{301}é", "\u{feff}", "", "a:b"];
    let storage = FaultStorage::default();
    let (mut store, _) = Store::open(&storage).unwrap();
    let puts = texts.iter().map(|text| put(text, "dev.1", text)).collect();
    store.commit(Commit { puts, ..Commit::default() }).unwrap();
    let wanted: SortedMap<String, String> =
        texts.iter().map(|t| ((*t).to_owned(), (*t).to_owned())).collect();
    assert_eq!(reopen(&storage.snapshot()), wanted);
}
