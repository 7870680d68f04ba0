//! Two stores on one storage: the second never overwrites what it has not seen.

use mainstay_core::store::{Commit, CommitError, Storage, Store, StoreMode};

use super::world::{forty_map, memory, put, records, reopen};

fn rename(to: &str) -> Commit {
    Commit { puts: vec![put("p:3", "dev.41", to)], ..Commit::default() }
}

fn delete(name: &str) -> Commit {
    Commit { deletes: vec![name.to_owned()], ..Commit::default() }
}

#[test]
fn a_stale_commit_is_refused_and_changes_nothing() {
    let storage = memory(&forty_map());
    let (mut first, _) = Store::open(&storage).unwrap();
    let (mut second, _) = Store::open(&storage).unwrap();
    first.commit(rename("{\"name\":\"first\"}")).unwrap();
    let left = storage.snapshot();
    for _ in 0..2 {
        assert_eq!(second.commit(rename("{\"name\":\"second\"}")), Err(CommitError::AnotherWriter));
        assert_eq!(storage.snapshot(), left);
    }
    let (mut second, opened) = Store::open(&storage).unwrap();
    assert_eq!(second.generation(), first.generation());
    assert_eq!(records(&opened)["p:3"], "{\"name\":\"first\"}");
    second.commit(rename("{\"name\":\"second\"}")).unwrap();
    assert_eq!(first.commit(rename("{\"name\":\"third\"}")), Err(CommitError::AnotherWriter));
    assert_eq!(reopen(&storage.snapshot())["p:3"], "{\"name\":\"second\"}");
}

#[test]
fn a_stale_commit_to_another_record_is_refused_as_well() {
    let storage = memory(&forty_map());
    let (mut first, _) = Store::open(&storage).unwrap();
    let (mut second, _) = Store::open(&storage).unwrap();
    first.commit(rename("{}")).unwrap();
    let left = storage.snapshot();
    for commit in [
        Commit { puts: vec![put("p:4", "dev.41", "{}")], ..Commit::default() },
        Commit::default(),
        delete("p:5"),
    ] {
        assert_eq!(second.commit(commit), Err(CommitError::AnotherWriter));
        assert_eq!(storage.snapshot(), left);
    }
}

#[test]
fn two_first_runs_do_not_overwrite_each_other() {
    let storage = memory(&Default::default());
    let (mut first, opened) = Store::open(&storage).unwrap();
    assert_eq!(opened.mode, StoreMode::Fresh);
    let (mut second, _) = Store::open(&storage).unwrap();
    first.commit(rename("a")).unwrap();
    assert_eq!(*first.mode(), StoreMode::Normal);
    assert_eq!(second.commit(rename("b")), Err(CommitError::AnotherWriter));
    assert_eq!(reopen(&storage.snapshot())["p:3"], "a");
}

#[test]
fn storage_cleared_or_edited_behind_our_back_is_noticed_before_writing() {
    let storage = memory(&forty_map());
    let (mut store, _) = Store::open(&storage).unwrap();
    storage.set("mainstay:1:r:p:3", "edited by hand").unwrap();
    assert_eq!(store.commit(rename("x")), Err(CommitError::AnotherWriter));
    assert_eq!(storage.get("mainstay:1:r:p:3").unwrap().as_deref(), Some("edited by hand"));
    storage.restore(Default::default());
    assert_eq!(store.commit(rename("x")), Err(CommitError::AnotherWriter));
    assert_eq!(storage.snapshot(), Default::default());
}

#[test]
fn another_writer_in_the_middle_of_a_change_is_noticed() {
    let storage = memory(&forty_map());
    let (mut store, _) = Store::open(&storage).unwrap();
    storage.set("mainstay:1:tx", "whatever they are doing").unwrap();
    assert_eq!(store.commit(rename("x")), Err(CommitError::AnotherWriter));
}
