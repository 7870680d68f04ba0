//! Everything a person can do, cut between any two calls of the storage and refused at any write: a restart finds the
//! book and its history as they were before or as they are after, never anything else.

use mainstay_core::desk::{Desk, Trouble};
use mainstay_core::edit::{Edit, Lead};
use mainstay_core::store::{CommitError, Engine, Fault, FaultStorage, MemoryStorage, Why};

use super::edits::examples;
use super::world::*;

#[derive(Debug, Clone)]
enum Action {
    Edit(Edit),
    Undo,
    Redo,
    Erase,
}

impl Action {
    fn run(&self, desk: &mut Desk<&FaultStorage>) -> Result<(), CommitError> {
        let done = match self {
            Self::Edit(edit) => desk.edit(edit.clone()),
            Self::Undo => desk.step(Lead::Undo).map(|went| assert!(went)),
            Self::Redo => desk.step(Lead::Redo).map(|went| assert!(went)),
            Self::Erase => desk.erase_everything().map_err(Trouble::NotKept),
        };
        done.map_err(|trouble| match trouble {
            Trouble::NotKept(error) => error,
            trouble => panic!("{trouble:?}"),
        })
    }

    fn name(&self) -> String {
        format!("{self:?}").chars().take(40).collect()
    }
}

fn actions() -> Vec<Action> {
    let edits = examples().into_iter().map(Action::Edit);
    edits.chain([Action::Undo, Action::Redo, Action::Erase]).collect()
}

/// What an action does when nothing goes wrong, and how many calls and writes that takes.
struct Plain {
    start: Strings,
    before: State,
    after: State,
    calls: u64,
    writes: u64,
}

impl Plain {
    fn of(action: &Action) -> Self {
        let start = full_map();
        let before = reopen(&start);
        let storage = FaultStorage::new(memory(&start));
        let mut desk = open(&storage);
        storage.arm(Fault::DieAt(u64::MAX));
        action.run(&mut desk).unwrap();
        let (calls, writes) = (storage.calls(), storage.writes());
        let after = reopen(&storage.snapshot());
        assert_eq!(after, state(&desk), "{}", action.name());
        assert_ne!(after, before, "{}", action.name());
        Self { start, before, after, calls, writes }
    }
}

/// Runs the action with a fault, then looks with a restart's eyes, then goes on with the same keeper.
fn try_with(plain: &Plain, action: &Action, fault: Fault) -> (Result<(), CommitError>, State) {
    let what = format!("{} {fault:?}", action.name());
    let storage = FaultStorage::new(memory(&plain.start));
    let mut desk = open(&storage);
    storage.arm(fault);
    let result = action.run(&mut desk);
    let found = reopen(&storage.snapshot());
    match &result {
        Ok(()) => assert!(found == plain.after, "{what}: said to be kept, not there"),
        Err(_) if matches!(action, Action::Erase) => {
            assert!(found == plain.before || found == plain.after, "{what}: half erased");
            // What a cut erasing leaves is for the next opening to finish.
            return (result, found);
        }
        Err(CommitError::Unsettled(_)) => {
            assert!(found == plain.before || found == plain.after, "{what}: half a change");
        }
        Err(error) => assert!(found == plain.before, "{what}: {error}, yet something is there"),
    }
    storage.arm(Fault::DieAt(u64::MAX));
    go_on(&mut desk, &storage, &result, &what);
    (result, found)
}

/// The next edits, on the months that the action may have touched.
fn go_on(
    desk: &mut Desk<&FaultStorage>,
    storage: &FaultStorage,
    result: &Result<(), CommitError>,
    what: &str,
) {
    if desk.book().is_empty() {
        desk.edit(add_person(someone(1))).unwrap();
    }
    let next = desk.edit(log(moment(50, ago(1), &[1])));
    if let Err(CommitError::Unsettled(_)) = result {
        assert_eq!(next, Err(Trouble::NotKept(CommitError::ReadOnly(Why::Unsettled))), "{what}");
        return;
    }
    assert_eq!(next, Ok(()), "{what}: the next edit");
    for n in [3, 7, 8] {
        if let Some(moment) = desk.book().moment(mid(n)).cloned() {
            let moved = mainstay_core::model::Moment { day: ago(70), note: "Moved.".into(), ..moment };
            desk.edit(Edit::change(moved)).unwrap();
        }
    }
    assert!(reopen(&storage.snapshot()) == state(desk), "{what}: the months are not where the keeper thinks");
}

#[test]
fn killed_between_any_two_calls_it_is_before_or_after() {
    for action in actions() {
        let plain = Plain::of(&action);
        let mut found = (false, false);
        for at in 0..plain.calls {
            let (_, state) = try_with(&plain, &action, Fault::DieAt(at));
            found.0 |= state == plain.before;
            found.1 |= state == plain.after;
        }
        assert_eq!(found, (true, true), "{}: both ends were to be seen", action.name());
    }
}

#[test]
fn a_full_storage_at_any_write_leaves_a_whole_book_and_a_keeper_that_goes_on() {
    for action in actions() {
        let plain = Plain::of(&action);
        let mut refused = 0;
        for at in 0..plain.writes {
            for fault in [Fault::FullOnce(at), Fault::FullFrom(at)] {
                let (result, _) = try_with(&plain, &action, fault);
                // Where even the old values are refused, nothing can be taken back, and nothing more is written.
                let unsettled = matches!(&result, Err(CommitError::Unsettled(_)));
                let is_answered = matches!(&result, Ok(()) | Err(CommitError::Full));
                let may_be = is_answered || unsettled && matches!(fault, Fault::FullFrom(_));
                assert!(may_be, "{} {fault:?}: {result:?}", action.name());
                refused += usize::from(result.is_err());
            }
        }
        // Erasing needs no room.
        assert_eq!(refused > 0, !matches!(action, Action::Erase), "{}", action.name());
    }
}

#[test]
fn a_value_that_is_not_kept_is_never_called_saved() {
    for action in actions() {
        let plain = Plain::of(&action);
        for at in 0..plain.writes {
            let _ = try_with(&plain, &action, Fault::TornAt(at));
        }
    }
}

/// A storage that is full by the count of each engine, not by a script.
#[test]
fn a_full_store_can_always_be_tidied_and_says_so_when_it_cannot_grow() {
    for engine in [Engine::Chromium, Engine::Firefox, Engine::WebKit] {
        let used = memory(&full_map()).used(engine);
        let storage = MemoryStorage::with_quota(engine, used + 30_000);
        storage.restore(full_map());
        let mut desk = open(&storage);
        let mut n = 100;
        let refused = loop {
            n += 1;
            let person = mainstay_core::model::Person { note: "n".repeat(5_000), ..someone(n) };
            if let Err(trouble) = desk.edit(add_person(person)) {
                break trouble;
            }
            assert!(n < 200, "it never fills");
        };
        assert_eq!(refused, Trouble::NotKept(CommitError::Full), "{engine:?}");
        assert!(reopen(&storage.snapshot()) == state(&desk), "{engine:?}");
        for edit in [Edit::remove(mid(1)), Edit::remove(eid(1)), Edit::remove(pid(n - 1))] {
            desk.edit(edit).unwrap();
        }
        assert!(reopen(&storage.snapshot()) == state(&desk), "{engine:?}");
        assert!(!backup_of(desk.book()).is_empty());
        desk.edit(log(moment(50, ago(1), &[1]))).unwrap();
        desk.erase_everything().unwrap();
    }
}
