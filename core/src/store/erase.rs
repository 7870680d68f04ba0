//! Delete for ever: every key of ours, and nobody else's.

use super::commit::CommitError;
use super::intent::Intent;
use super::quarantine::Copies;
use super::storage::{Storage, StorageError};
use super::{Head, Store, StoreMode, Why, keys};

impl<S: Storage> Store<S> {
    /// Removes every key of ours: records, quarantine, staged values, the device's record. Keys of other pages stay.
    /// Works in every mode but a look, also on a full storage and on data of a newer version of the app.
    ///
    /// Cut short, it is finished by the next opening.
    ///
    /// # Errors
    /// [`CommitError::ReadOnly`] for a store opened to look; [`CommitError::Storage`] when the storage fails.
    pub fn erase_everything(&mut self) -> Result<(), CommitError> {
        if self.mode == StoreMode::ReadOnly(Why::Looking) {
            return Err(CommitError::ReadOnly(Why::Looking));
        }
        let intent = Intent { erase: true, ..Intent::default() };
        let raw = intent.seal();
        let old = self.disk.get(keys::INTENT)?;
        match self.disk.set(keys::INTENT, old.as_deref(), &raw) {
            // Without room for the intent a cut leaves some keys, and the person can ask again.
            Ok(()) | Err(StorageError::Full) => {}
            Err(error) => return Err(error.into()),
        }
        Ok(self.erase()?)
    }

    /// Removes every key, the intent last, and forgets what was known.
    pub(super) fn erase(&mut self) -> Result<(), StorageError> {
        self.disk.remove_all_of_ours()?;
        self.mode = StoreMode::Fresh;
        self.head = Head::default();
        self.head_raw = None;
        self.leftover_intent = None;
        self.fingerprints.clear();
        self.digest = super::head::Digest::default();
        self.locked.clear();
        self.copies = Copies::default();
        self.missing = 0;
        Ok(())
    }
}
