//! The desk at which a book is changed. An edit becomes a change, the change is kept and read back, and only then does
//! the book take it: there is no other way from an edit to a book that is kept.

mod beside;
mod once;

use crate::archive::v1::carry_stamps;
use crate::archive::{Keeper, Loaded, Opening, StartNotice, step_units};
use crate::book::Book;
use crate::edit::{Edit, History, HistoryChange, Lead, Refusal, UndoStep, apply};
use crate::model::{DeviceId, DeviceSettings};
use crate::now::Now;
use crate::record::Change;
use crate::store::{CommitError, Storage, StorageError, Why};

/// A book with its undo and redo, and what keeps it.
#[derive(Debug)]
pub struct Desk<S> {
    book: Book,
    history: History,
    /// None where nothing can be stored.
    keeper: Option<Keeper<S>>,
    /// Why what is stored may only be looked at, as it was when it was opened.
    read_only: Option<Why>,
    /// Whether the people are made up: they live here only, and what is stored stays where it is.
    is_made_up: bool,
    tapped: Option<once::Tapped>,
}

/// What a person should know after something stored was opened.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// The choices of this device.
    pub device: DeviceSettings,
    /// What was not as it was left.
    pub start_notices: Vec<StartNotice>,
}

/// Why an edit did not happen. Nothing has changed, in the book or in the store.
#[derive(Debug, Clone, PartialEq)]
pub enum Trouble {
    /// The edit itself was refused.
    Refused(Refusal),
    /// The store would not keep it.
    NotKept(CommitError),
    /// There is only to look here.
    LookingOnly,
}

impl<S: Storage> Desk<S> {
    /// Opens what is stored, to write. `fresh` is this device's id should it have none yet.
    ///
    /// # Errors
    /// When the storage cannot be read at all.
    pub fn open(storage: S, fresh: DeviceId) -> Result<(Self, Found), StorageError> {
        Keeper::open(storage, fresh).map(Self::opened)
    }

    /// Opens what is stored, to look only, while another window writes.
    ///
    /// # Errors
    /// When the storage cannot be read at all.
    pub fn look(storage: S, fresh: DeviceId) -> Result<(Self, Found), StorageError> {
        Keeper::look(storage, fresh).map(Self::opened)
    }

    /// A desk where nothing can be stored.
    pub fn without_store(device: DeviceId) -> Self {
        Self {
            book: Book::new(device),
            history: History::default(),
            keeper: None,
            read_only: None,
            is_made_up: false,
            tapped: None,
        }
    }

    fn opened(opening: Opening<S>) -> (Self, Found) {
        let Loaded { book, history, device, start_notices, read_only } = opening.loaded;
        let desk =
            Self { book, history, keeper: Some(opening.keeper), read_only, is_made_up: false, tapped: None };
        (desk, Found { device, start_notices })
    }

    /// Another window has written: who looks on looks again. None where nobody does, and nothing has changed then.
    ///
    /// # Errors
    /// When the storage cannot be read any more; the desk is as it was.
    pub fn follow(&mut self) -> Result<Option<Found>, StorageError>
    where
        S: Clone,
    {
        let looks_on = !self.is_made_up && self.read_only == Some(Why::Looking);
        let Some(keeper) = self.keeper.as_ref().filter(|_| looks_on) else { return Ok(None) };
        let (desk, found) = Self::look(keeper.storage().clone(), self.book.device())?;
        *self = desk;
        Ok(Some(found))
    }

    /// Lays made-up people on the desk. What is stored stays where it is, until it is opened again.
    pub fn show_made_up(&mut self, book: Book) {
        self.book = book;
        self.history = History::default();
        self.is_made_up = true;
    }

    /// The book as it is now.
    pub fn book(&self) -> &Book {
        &self.book
    }

    /// What can be taken back and made again.
    pub fn history(&self) -> &History {
        &self.history
    }

    /// Whether the people are made up.
    pub fn is_made_up(&self) -> bool {
        self.is_made_up
    }

    /// Whether anything can be stored here.
    pub fn has_store(&self) -> bool {
        self.keeper.is_some()
    }

    /// Why what is stored may only be looked at, if so.
    pub fn read_only(&self) -> Option<&Why> {
        self.read_only.as_ref()
    }

    /// Whether the book can be changed here.
    pub fn takes_edits(&self) -> bool {
        self.is_made_up || self.keeps_edits()
    }

    /// Whether a change of the book is kept.
    pub fn keeps_edits(&self) -> bool {
        !self.is_made_up && self.read_only.is_none() && self.keeper.is_some()
    }

    /// Changes the book and keeps it, or changes nothing.
    ///
    /// # Errors
    /// [`Trouble`]: the edit was refused, or the change could not be kept.
    pub fn dispatch(&mut self, edit: Edit, now: Now) -> Result<(), Trouble> {
        let picture = edit.picture_units();
        let change = carry_stamps(apply(&self.book, edit, now).map_err(Trouble::Refused)?);
        if picture > 0 && !self.takes_picture(picture) {
            return Err(Trouble::Refused(Refusal::NoRoomForPicture));
        }
        let step = UndoStep::back_from(&change);
        let units = step_units(&step);
        let history = self.history.after_edit(step, units);
        self.keep(&change, history)
    }

    /// Takes the last change back, or makes it again. False when there is none. A step asks for no day: it puts back
    /// what was there.
    ///
    /// # Errors
    /// [`Trouble`]: what the step does could not be kept.
    pub fn step(&mut self, lead: Lead) -> Result<bool, Trouble> {
        let Some(step) = self.history.next(lead) else { return Ok(false) };
        let change = carry_stamps(step.change(&self.book));
        let reverse = UndoStep::back_from(&change);
        let units = step_units(&reverse);
        let history = self.history.after_step(lead, reverse, units);
        self.keep(&change, history).map(|()| true)
    }

    fn keep(&mut self, change: &Change, history: HistoryChange) -> Result<(), Trouble> {
        if !self.takes_edits() {
            return Err(Trouble::LookingOnly);
        }
        if let Some(keeper) = self.keeper.as_mut().filter(|_| !self.is_made_up) {
            keeper.keep(&self.book, change, &history).map_err(Trouble::NotKept)?;
        }
        self.book.take(change);
        self.history.take(history);
        Ok(())
    }

    /// Takes everything of ours out of the storage, what was set aside included. The book is then empty and new.
    ///
    /// # Errors
    /// When the storage refuses, or another window writes; what is left can then still be read.
    pub fn erase_everything(&mut self) -> Result<(), CommitError> {
        let keeper = self.keeper.as_mut().ok_or(CommitError::Storage(StorageError::Blocked))?;
        keeper.erase_everything()?;
        self.book = Book::new(self.book.device());
        self.history = History::default();
        self.read_only = None;
        self.is_made_up = false;
        Ok(())
    }
}
