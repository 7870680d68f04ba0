//! The app without its screens: a book, its history and its keeper, moved the way the real one moves them.

use mainstay_core::archive::{Keeper, step_units};
use mainstay_core::book::Book;
use mainstay_core::edit::{Edit, History, HistoryChange, Lead, Refusal, UndoStep, apply};
use mainstay_core::model::DeviceId;
use mainstay_core::now::Now;
use mainstay_core::record::Change;
use mainstay_core::store::{CommitError, Storage};

use super::world::today;

/// The device everything is written on, unless a test says otherwise.
pub const HERE: DeviceId = DeviceId::from_bits(0x0111_2233);

#[derive(Debug, PartialEq)]
pub enum Trouble {
    Refused(Refusal),
    NotKept(CommitError),
}

/// What a person has: the book and what can be taken back or made again.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    pub book: Book,
    pub history: History,
}

pub struct App<S> {
    pub state: State,
    pub keeper: Keeper<S>,
}

impl<S: Storage> App<S> {
    /// Opens a storage that is expected to be in order.
    pub fn open(storage: S) -> Self {
        let opening = Keeper::open(storage, HERE).unwrap();
        assert_eq!(opening.loaded.notices, vec![]);
        assert_eq!(opening.loaded.read_only, None);
        Self::of(opening)
    }

    pub fn of(opening: mainstay_core::archive::Opening<S>) -> Self {
        let state = State { book: opening.loaded.book, history: opening.loaded.history };
        Self { state, keeper: opening.keeper }
    }

    pub fn dispatch(&mut self, edit: Edit) -> Result<(), Trouble> {
        let change = apply(&self.state.book, edit, Now::on(today())).map_err(Trouble::Refused)?;
        let step = UndoStep::back_from(&change);
        let units = step_units(&step);
        let history = self.state.history.after_edit(step, units);
        self.keep(&change, history)
    }

    /// Takes a step back or makes it again; `false` when there is none.
    pub fn step(&mut self, lead: Lead) -> Result<bool, Trouble> {
        let step = match lead {
            Lead::Undo => self.state.history.undo_step(),
            Lead::Redo => self.state.history.redo_step(),
        };
        let Some(step) = step else { return Ok(false) };
        let change = step.change(&self.state.book);
        let reverse = UndoStep::back_from(&change);
        let units = step_units(&reverse);
        let history = self.state.history.after_step(lead, reverse, units);
        self.keep(&change, history).map(|()| true)
    }

    fn keep(&mut self, change: &Change, history: HistoryChange) -> Result<(), Trouble> {
        self.keeper.keep(&self.state.book, change, &history).map_err(Trouble::NotKept)?;
        self.state.book.take(change);
        self.state.history.take(history);
        Ok(())
    }
}

/// What a restart finds: a second one must find the same and write nothing.
pub fn reopen(map: &std::collections::BTreeMap<String, String>) -> State {
    let storage = super::world::memory(map);
    let first = App::open(&storage).state;
    let settled = storage.snapshot();
    let second = App::open(&storage).state;
    assert_eq!(first, second);
    assert_eq!(settled, storage.snapshot(), "the second opening wrote something");
    first
}
