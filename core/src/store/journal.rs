//! The steps of a change under way, so that they can be compared with the storage and taken back.

use super::disk::Disk;
use super::storage::{Storage, StorageError};

struct WrittenKey {
    key: String,
    old: Option<String>,
    new: Option<String>,
}

/// Steps are taken back in reverse order. So the storage on the way back is only ever in states it was in on the
/// way there: they fitted then, and an intent that could be redone then can be redone now.
pub(super) struct Journal<'d, S> {
    disk: &'d mut Disk<S>,
    steps: Vec<WrittenKey>,
}

impl<'d, S: Storage> Journal<'d, S> {
    pub(super) fn new(disk: &'d mut Disk<S>) -> Self {
        Self { disk, steps: Vec::new() }
    }

    /// Sets a key whose value was `old`.
    pub(super) fn set(&mut self, key: &str, old: Option<String>, new: String) -> Result<(), StorageError> {
        let done = self.disk.set(key, old.as_deref(), &new);
        // A full storage has changed nothing; any other error may have come after the change.
        if done != Err(StorageError::Full) {
            self.steps.push(WrittenKey { key: key.to_owned(), old, new: Some(new) });
        }
        done
    }

    /// Removes a key whose value was `old`.
    pub(super) fn remove(&mut self, key: &str, old: String) -> Result<(), StorageError> {
        let done = self.disk.remove(key, &old);
        self.steps.push(WrittenKey { key: key.to_owned(), old: Some(old), new: None });
        done
    }

    /// Sets a key unless it already holds `new`.
    pub(super) fn set_if_different(&mut self, key: &str, new: &str) -> Result<(), StorageError> {
        let old = self.disk.get(key)?;
        if old.as_deref() == Some(new) { Ok(()) } else { self.set(key, old, new.to_owned()) }
    }

    /// Removes a key unless it is gone already.
    pub(super) fn remove_if_there(&mut self, key: &str) -> Result<(), StorageError> {
        match self.disk.get(key)? {
            Some(old) => self.remove(key, old),
            None => Ok(()),
        }
    }

    /// Keeps back the least ballast if the change had to give up the whole one.
    pub(super) fn leave_room_to_delete(&mut self) -> Result<(), StorageError> {
        if self.disk.pad_given_up() { self.disk.keep_least_pad() } else { Ok(()) }
    }

    /// Whether the storage holds `value` under `key`.
    pub(super) fn holds(&self, key: &str, value: &str) -> Result<bool, StorageError> {
        Ok(self.disk.get(key)?.as_deref() == Some(value))
    }

    /// Whether the storage holds what these steps left there.
    pub(super) fn is_confirmed(&self) -> Result<bool, StorageError> {
        let mut last = crate::sorted::SortedMap::new();
        for step in &self.steps {
            last.insert(&step.key, &step.new);
        }
        for (key, new) in last {
            if self.disk.get(key)? != *new {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Takes every step back. `Ok` only when the storage is seen to be as it was before the first.
    ///
    /// Each step is seen to be undone before the next is, so the intent goes only when every record is back.
    pub(super) fn take_back(self) -> Result<(), StorageError> {
        for WrittenKey { key, old, new } in self.steps.iter().rev() {
            match (old, new) {
                (Some(old), new) => self.disk.set(key, new.as_deref(), old)?,
                (None, new) => self.disk.remove(key, new.as_deref().unwrap_or_default())?,
            }
            if self.disk.get(key)? != *old {
                return Err(StorageError::Other(format!("{key} did not take its old value back")));
            }
        }
        Ok(())
    }
}
