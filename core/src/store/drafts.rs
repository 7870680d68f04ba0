//! What was typed and not yet saved: one value for each form, beside the records and no part of them. No commit
//! counts it, no backup holds it, and it gives way to every change that needs its room.

use super::commit::CommitError;
use super::storage::{Storage, StorageError};
use super::{Store, StoreMode, envelope, keys};

impl<S: Storage> Store<S> {
    /// What was typed in a form; none also when it cannot be read.
    ///
    /// # Errors
    /// When the storage cannot be read.
    pub fn draft(&self, form: &str) -> Result<Option<String>, StorageError> {
        let key = keys::draft(form);
        let raw = self.disk.get(&key)?;
        let body = raw.as_deref().and_then(|raw| envelope::unseal(&key, raw).ok());
        Ok(body.map(|found| found.json.to_owned()))
    }

    /// The forms in which something was typed, in order.
    ///
    /// # Errors
    /// When the storage cannot be read.
    pub fn draft_forms(&self) -> Result<Vec<String>, StorageError> {
        self.disk.drafts()
    }

    /// Keeps what was typed in a form. The ballast is left alone: it lies there for what is saved.
    ///
    /// # Errors
    /// [`CommitError::Full`]: it does not fit, and what was kept before is still there; [`CommitError::ReadOnly`].
    pub fn keep_draft(&mut self, form: &str, json: &str) -> Result<(), CommitError> {
        if let StoreMode::ReadOnly(why) = &self.mode {
            return Err(CommitError::ReadOnly(why.clone()));
        }
        let key = keys::draft(form);
        let old = self.disk.get(&key)?;
        let new = envelope::seal(&key, "", json);
        Ok(self.disk.set_if_it_fits(&key, old.as_deref(), &new)?)
    }

    /// Forgets what was typed in a form.
    ///
    /// # Errors
    /// When the storage refuses; [`CommitError::ReadOnly`].
    pub fn drop_draft(&mut self, form: &str) -> Result<(), CommitError> {
        if let StoreMode::ReadOnly(why) = &self.mode {
            return Err(CommitError::ReadOnly(why.clone()));
        }
        let key = keys::draft(form);
        match self.disk.get(&key)? {
            Some(old) => Ok(self.disk.remove(&key, &old)?),
            None => Ok(()),
        }
    }
}
