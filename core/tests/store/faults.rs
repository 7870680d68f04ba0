//! Every commit is cut at every call and refused at every write.

use mainstay_core::sorted::SortedMap;

use mainstay_core::store::{Commit, CommitError, Fault, FaultStorage, Store, StoreMode, Why};

use super::world::{Records, Strings, after, forty, forty_map, memory, put, records, reopen};

fn commits() -> Vec<(&'static str, Commit)> {
    let vector = SortedMap::from([("dev".to_owned(), 50)]);
    let long = "x".repeat(2_400);
    vec![
        ("one put", Commit { puts: vec![put("p:3", "dev.50", "{\"name\":\"new\"}")], ..Commit::default() }),
        (
            "puts and deletes",
            Commit {
                puts: (25..35)
                    .map(|n| put(&format!("p:{n}"), "dev.50", "{\"name\":\"longer than before\"}"))
                    .collect(),
                deletes: vec!["p:1".to_owned(), "x".to_owned(), "p:26".to_owned(), "never there".to_owned()],
                vector: vector.clone(),
            },
        ),
        (
            "staged",
            Commit {
                puts: (20..50)
                    .map(|n| put(&format!("p:{n}"), "dev.50", &format!("{{\"l\":\"{long}\"}}")))
                    .collect(),
                deletes: vec!["m:2026-03.0".to_owned(), "p:2".to_owned()],
                vector,
            },
        ),
        (
            "deletes only",
            Commit { deletes: (0..20).map(|n| format!("p:{n}")).collect(), ..Commit::default() },
        ),
        (
            "nothing but counters",
            Commit { vector: SortedMap::from([("new".to_owned(), 9)]), ..Commit::default() },
        ),
    ]
}

/// Runs `commit` on `start` with `fault` and holds what a restart finds against before and after.
fn try_with(
    start: &Strings,
    before: &Records,
    commit: &Commit,
    fault: Fault,
    what: &str,
) -> (Result<(), CommitError>, Records) {
    let expected = after(before, commit);
    let storage = FaultStorage::new(memory(start));
    let (mut store, _) = Store::open(&storage).unwrap();
    storage.arm(fault);
    let result = store.commit(commit.clone()).map(|_| ());
    let found = reopen(&storage.snapshot());
    match &result {
        Ok(()) => assert_eq!(found, expected, "{what} {fault:?}: confirmed, not there"),
        Err(CommitError::Unsettled(_)) => {
            assert_eq!(*store.mode(), StoreMode::ReadOnly(Why::Unsettled));
            assert!(found == *before || found == expected, "{what} {fault:?}: half a change");
        }
        Err(error) => assert_eq!(found, *before, "{what} {fault:?}: refused with {error}, yet there"),
    }
    (result, found)
}

fn calls_and_writes(start: &Strings, commit: &Commit) -> (u64, u64) {
    let storage = FaultStorage::new(memory(start));
    let (mut store, _) = Store::open(&storage).unwrap();
    storage.arm(Fault::DieAt(u64::MAX));
    store.commit(commit.clone()).unwrap();
    (storage.calls(), storage.writes())
}

fn starts() -> Vec<Strings> {
    let mut without_pad = forty_map();
    without_pad.remove("mainstay:1:pad").unwrap();
    vec![forty_map(), without_pad]
}

#[test]
fn killed_between_any_two_calls_it_is_before_or_after() {
    for start in starts() {
        let before = reopen(&start);
        for (what, commit) in commits() {
            let (calls, _) = calls_and_writes(&start, &commit);
            let (mut kept, mut lost) = (0, 0);
            for at in 0..calls {
                let (result, left) = try_with(&start, &before, &commit, Fault::DieAt(at), what);
                if left == before && result.is_err() { lost += 1 } else { kept += 1 }
            }
            assert!(kept > 0, "{what}: no cut came late enough to keep the change");
            assert!(
                lost > 0 || what == "nothing but counters",
                "{what}: no cut came early enough to lose it"
            );
        }
    }
}

#[test]
fn a_first_commit_is_whole_or_not_at_all() {
    let (calls, _) = calls_and_writes(&Strings::new(), &forty());
    for at in 0..calls {
        let _ = try_with(&Strings::new(), &Records::new(), &forty(), Fault::DieAt(at), "first");
    }
}

#[test]
fn a_full_storage_at_any_write_leaves_the_old_state() {
    for start in starts() {
        let before = reopen(&start);
        for (what, commit) in commits() {
            let (_, writes) = calls_and_writes(&start, &commit);
            for at in 0..writes {
                let _ = try_with(&start, &before, &commit, Fault::FullFrom(at), what);
                let (result, _) = try_with(&start, &before, &commit, Fault::FullOnce(at), what);
                assert!(
                    !matches!(result, Err(CommitError::Unsettled(_))),
                    "{what} {at}: one refusal was too much"
                );
                if start.contains_key("mainstay:1:pad") {
                    assert_eq!(result, Ok(()), "{what}: the ballast should have covered refusal {at}");
                }
            }
        }
    }
}

#[test]
fn a_value_that_is_not_kept_is_noticed() {
    for start in starts() {
        for (what, commit) in commits() {
            let (_, writes) = calls_and_writes(&start, &commit);
            let mut noticed = 0;
            for at in 0..writes {
                let storage = FaultStorage::new(memory(&start));
                let (mut store, _) = Store::open(&storage).unwrap();
                storage.arm(Fault::TornAt(at));
                match store.commit(commit.clone()) {
                    // The ballast may be torn: it holds nothing.
                    Ok(_) => assert_eq!(reopen(&storage.snapshot()), after(&reopen(&start), &commit)),
                    Err(error) => {
                        assert_eq!(error, CommitError::NotConfirmed, "{what} {at}");
                        assert_eq!(reopen(&storage.snapshot()), reopen(&start));
                        noticed += 1;
                    }
                }
            }
            assert!(noticed >= 2, "{what}: a torn intent and a torn head at least");
        }
    }
}

#[test]
fn a_storage_that_stops_keeping_anything_is_noticed() {
    let start = forty_map();
    let before = reopen(&start);
    for (what, commit) in commits() {
        let (_, writes) = calls_and_writes(&start, &commit);
        for at in 0..writes {
            let (result, _) = try_with(&start, &before, &commit, Fault::DeafFrom(at), what);
            assert!(result.is_err(), "{what} {at}");
        }
    }
}

/// The redo of a cut commit is cut again at every call, and refused at every write.
#[test]
fn finishing_a_cut_change_can_be_cut_as_well() {
    let start = forty_map();
    for (what, commit) in commits() {
        let before = reopen(&start);
        let expected = after(&before, &commit);
        let (calls, _) = calls_and_writes(&start, &commit);
        let step = if what == "staged" { 11 } else { 3 };
        for first in (0..calls).step_by(step) {
            let storage = FaultStorage::new(memory(&start));
            let (mut store, _) = Store::open(&storage).unwrap();
            storage.arm(Fault::DieAt(first));
            let _ = store.commit(commit.clone());
            let cut = storage.snapshot();
            let destined = reopen(&cut);
            assert!(destined == before || destined == expected);

            let counter = FaultStorage::new(memory(&cut));
            Store::open(&counter).unwrap();
            for second in (0..counter.calls()).step_by(step) {
                let storage = FaultStorage::new(memory(&cut));
                storage.arm(Fault::DieAt(second));
                let _ = Store::open(&storage);
                assert_eq!(reopen(&storage.snapshot()), destined, "{what} {first} {second}");
            }
            for write in 0..counter.writes() {
                let storage = FaultStorage::new(memory(&cut));
                storage.arm(Fault::FullFrom(write));
                let (_, opened) = Store::open(&storage).unwrap();
                assert_eq!(records(&opened), destined, "{what} {first} full at {write}");
                assert_eq!(reopen(&storage.snapshot()), destined);
                let storage = FaultStorage::new(memory(&cut));
                storage.arm(Fault::DeafFrom(write));
                let (_, opened) = Store::open(&storage).unwrap();
                assert_eq!(records(&opened), destined, "{what} {first} deaf from {write}");
                assert_eq!(reopen(&storage.snapshot()), destined);
            }
        }
    }
}

#[test]
fn a_look_shows_what_will_be_and_writes_nothing() {
    let start = forty_map();
    for (what, commit) in commits() {
        let (calls, _) = calls_and_writes(&start, &commit);
        for at in (0..calls).step_by(5) {
            let storage = FaultStorage::new(memory(&start));
            let (mut store, _) = Store::open(&storage).unwrap();
            storage.arm(Fault::DieAt(at));
            let _ = store.commit(commit.clone());
            let cut = FaultStorage::new(memory(&storage.snapshot()));
            let (mut looking, opened) = Store::look(&cut).unwrap();
            assert_eq!(records(&opened), reopen(&storage.snapshot()), "{what} {at}");
            assert_eq!(looking.commit(commit.clone()), Err(CommitError::ReadOnly(Why::Looking)));
            assert_eq!(looking.erase_everything(), Err(CommitError::ReadOnly(Why::Looking)));
            assert_eq!(cut.changes(), 0);
        }
    }
}

#[test]
fn setting_aside_can_be_cut_anywhere() {
    let mut damaged = forty_map();
    let expected: Records = {
        let mut left = reopen(&damaged);
        for name in ["p:4", "p:5", "settings"] {
            left.remove(name).unwrap();
        }
        left
    };
    for key in ["r:p:4", "r:p:5", "r:settings", "head"] {
        let raw = damaged.get_mut(&format!("mainstay:1:{key}")).unwrap();
        raw.truncate(11);
    }
    let raws: Vec<String> = ["r:p:4", "r:p:5", "r:settings", "head"]
        .map(|key| damaged[&format!("mainstay:1:{key}")].clone())
        .into();

    let check = |map: &Strings| {
        let storage = memory(map);
        let (store, opened) = Store::open(&storage).unwrap();
        assert_eq!(records(&opened), expected);
        assert_eq!(opened.vector, SortedMap::from([("dev".to_owned(), 40), ("tel".to_owned(), 4)]));
        let mut kept: Vec<String> = store.quarantined().unwrap().into_iter().map(|(_, raw)| raw).collect();
        let mut wanted = raws.clone();
        kept.sort();
        wanted.sort();
        assert_eq!(kept, wanted, "each raw value once, byte for byte");
        assert_eq!(reopen(&storage.snapshot()), expected);
    };
    let counter = FaultStorage::new(memory(&damaged));
    Store::open(&counter).unwrap();
    for at in 0..counter.calls() {
        let storage = FaultStorage::new(memory(&damaged));
        storage.arm(Fault::DieAt(at));
        let _ = Store::open(&storage);
        check(&storage.snapshot());
    }
    for at in 0..counter.writes() {
        for fault in [Fault::FullOnce(at), Fault::FullFrom(at), Fault::TornAt(at)] {
            let storage = FaultStorage::new(memory(&damaged));
            storage.arm(fault);
            let (_, opened) = Store::open(&storage).unwrap();
            assert_eq!(records(&opened), expected, "{fault:?}");
            let now: Vec<String> = storage.snapshot().into_values().collect();
            assert!(raws.iter().all(|raw| now.contains(raw)), "{fault:?}: a raw value is gone");
        }
    }
}

#[test]
fn erasing_can_be_cut_anywhere_after_its_intent() {
    let start = forty_map();
    let counter = FaultStorage::new(memory(&start));
    let (mut store, _) = Store::open(&counter).unwrap();
    counter.arm(Fault::DieAt(u64::MAX));
    store.erase_everything().unwrap();
    let theirs: Strings = [("other-app".to_owned(), "theirs".to_owned())].into();
    assert_eq!(counter.snapshot(), theirs);
    assert_eq!(*store.mode(), StoreMode::Fresh);
    assert_eq!(store.usage().units, 15);
    for at in 0..counter.calls() {
        let storage = FaultStorage::new(memory(&start));
        let (mut store, _) = Store::open(&storage).unwrap();
        storage.arm(Fault::DieAt(at));
        let _ = store.erase_everything();
        let found = reopen(&storage.snapshot());
        assert!(found == reopen(&start) || found.is_empty());
    }
    store.commit(forty()).unwrap();
    assert_eq!(reopen(&counter.snapshot()).len(), 40);
}
