//! What lies beside the book: the choices of this device, drafts, and how full the storage is.

use super::Desk;
use crate::archive::{Draft, Keeper};
use crate::model::DeviceSettings;
use crate::store::{CommitError, Storage, StorageError, Usage};

impl<S: Storage> Desk<S> {
    /// The choices of this device as they are kept now: another window may have made one since. None where there are none.
    pub fn stored_device(&self) -> Option<DeviceSettings> {
        self.keeper.as_ref().and_then(Keeper::stored_device)
    }

    /// Keeps the choices of this device. They are no part of the book: who looks on may choose as well.
    ///
    /// # Errors
    /// [`CommitError`]; the choices that are kept are then as they were.
    pub fn keep_device(&mut self, device: &DeviceSettings) -> Result<(), CommitError> {
        let keeper = self.keeper.as_mut().ok_or(CommitError::Storage(StorageError::Blocked))?;
        keeper.keep_device(device)
    }

    /// What was typed in a form; none also where no change is kept.
    pub fn draft(&self, form: &str) -> Option<Draft> {
        self.keeper.as_ref().filter(|_| self.keeps_edits())?.draft(form)
    }

    /// Every form with what was typed in it, in the order of the forms' names.
    pub fn drafts(&self) -> Vec<(String, Draft)> {
        let keeper = self.keeper.as_ref().filter(|_| self.keeps_edits());
        keeper.map(|keeper| keeper.drafts()).unwrap_or_default()
    }

    /// Keeps what was typed in a form, or forgets it. Whether that worked: where there is no room for a draft, the
    /// form itself still holds the words.
    pub fn keep_draft(&mut self, form: &str, draft: Option<&Draft>) -> bool {
        let keeps = self.keeps_edits();
        self.keeper.as_mut().is_some_and(|keeper| keeps && keeper.keep_draft(form, draft))
    }

    /// How full the storage is; none where nothing is stored.
    pub fn usage(&self) -> Option<Usage> {
        self.keeper.as_ref().map(Keeper::usage)
    }

    /// Whether so many characters of pictures may still be kept. Made-up people take no room.
    pub(super) fn takes_picture(&self, units: u64) -> bool {
        self.is_made_up || self.usage().is_none_or(|usage| usage.takes_picture(units))
    }

    /// Everything of ours as it is stored, key by key.
    ///
    /// # Errors
    /// When the storage cannot be read.
    pub fn raw_export(&self) -> Result<Vec<(String, String)>, StorageError> {
        self.keeper.as_ref().map_or(Ok(Vec::new()), Keeper::raw_export)
    }
}
