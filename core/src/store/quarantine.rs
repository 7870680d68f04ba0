//! What cannot be read is copied aside, byte for byte, before it is taken out of use.

use super::commit::CommitError;
use super::head::fingerprint;
use super::storage::{Storage, StorageError};
use super::{Store, StoreMode, StoreNotice, Why, keys};
use crate::sorted::{SortedMap, SortedSet};

/// The copies there are, so that a repair cut short and begun again makes no second one.
#[derive(Debug, Default)]
pub(super) struct Copies {
    next: u64,
    known: SortedSet<(String, u64)>,
}

impl Copies {
    /// From the quarantine keys found: number, short key the value came from, raw value.
    pub(super) fn of(found: &SortedMap<u64, (String, String)>) -> Self {
        Self {
            next: found.keys().next_back().map_or(0, |last| last.saturating_add(1)),
            known: found.values().map(|(old, raw)| (old.clone(), fingerprint(old, raw))).collect(),
        }
    }
}

impl<S: Storage> Store<S> {
    /// Takes records out of use that the caller cannot read although they are as they were written. Each is copied
    /// aside first; where that is not possible it stays, and its name takes no writes.
    ///
    /// # Errors
    /// When the storage fails for another reason than being full.
    pub fn set_aside(&mut self, names: &[String]) -> Result<Vec<StoreNotice>, StorageError> {
        let mut values = Vec::new();
        for name in names {
            let key = keys::record(name);
            if let Some(raw) = self.disk.get(&key)? {
                values.push((key, raw));
            }
        }
        if matches!(self.mode, StoreMode::ReadOnly(_)) {
            return Ok(values.into_iter().map(|(key, _)| StoreNotice::LeftInPlace { key }).collect());
        }
        self.take_out(&values, false)
    }

    /// The names of records that could not be read, now or ever: those copied aside and those left in place.
    pub fn unreadable_names(&self) -> impl Iterator<Item = &str> {
        let copied = self.copies.known.iter().filter_map(|(key, _)| key.strip_prefix(keys::RECORD));
        copied.chain(self.locked.iter().map(String::as_str))
    }

    /// Copies the device's own record aside, before something else is written in its place: it cannot be read, by the
    /// store or by whoever knows what should be in it.
    ///
    /// # Errors
    /// [`CommitError::Full`] when there is no room for the copy; [`CommitError::ReadOnly`] where a newer version of the
    /// app has written.
    pub fn copy_device_record(&mut self) -> Result<(), CommitError> {
        if let StoreMode::ReadOnly(why @ Why::NewerFormat { .. }) = &self.mode {
            return Err(CommitError::ReadOnly(why.clone()));
        }
        let is_safe = match self.disk.get(keys::DEVICE)? {
            Some(raw) => self.copy_aside(keys::DEVICE, &raw)?,
            None => true,
        };
        if is_safe { Ok(()) } else { Err(CommitError::Full) }
    }

    /// Copies record values aside and excludes their keys from the set. With `new_head` the head is written even
    /// where there is nothing to exclude.
    pub(super) fn take_out(
        &mut self,
        values: &[(String, String)],
        new_head: bool,
    ) -> Result<Vec<StoreNotice>, StorageError> {
        let mut copied = SortedSet::new();
        for (key, raw) in values {
            if let Some(name) = key.strip_prefix(keys::RECORD)
                && self.copy_aside(key, raw)?
            {
                copied.insert(name.to_owned());
            }
        }
        if (new_head || !copied.is_empty()) && !self.exclude(copied.clone())? {
            copied.clear();
        }
        let mut store_notices = Vec::new();
        for (key, _) in values {
            let name = key.strip_prefix(keys::RECORD).unwrap_or(key);
            if copied.contains(name) {
                store_notices.push(StoreNotice::SetAside { key: key.clone() });
            } else {
                store_notices.push(self.lock(key.clone()));
            }
        }
        Ok(store_notices)
    }

    /// A value that has to stay where it is: its name takes no writes from now on.
    pub(super) fn lock(&mut self, key: String) -> StoreNotice {
        let name = key.strip_prefix(keys::RECORD).or(key.strip_prefix(keys::STAGED));
        self.locked.extend(name.map(str::to_owned));
        StoreNotice::LeftInPlace { key }
    }

    /// Whether there is a copy now, read back. `false` when there is no room for one.
    pub(super) fn copy_aside(&mut self, key: &str, raw: &str) -> Result<bool, StorageError> {
        let identity = (key.to_owned(), fingerprint(key, raw));
        if self.copies.known.contains(&identity) {
            return Ok(true);
        }
        let copy = keys::quarantine(self.copies.next, key);
        match self.disk.set(&copy, None, raw) {
            Err(StorageError::Full) => return Ok(false),
            done => done?,
        }
        self.copies.next = self.copies.next.saturating_add(1);
        let is_kept = self.disk.get(&copy)?.as_deref() == Some(raw);
        if is_kept {
            self.copies.known.insert(identity);
        }
        Ok(is_kept)
    }

    /// Whether the names are out of the set now.
    fn exclude(&mut self, names: SortedSet<String>) -> Result<bool, StorageError> {
        match self.write(SortedMap::new(), names, &SortedMap::new(), self.missing) {
            Ok(_) => Ok(true),
            Err(CommitError::Storage(error)) => Err(error),
            Err(CommitError::AnotherWriter) => {
                self.mode = StoreMode::ReadOnly(Why::OutOfStep);
                Ok(false)
            }
            Err(_) => Ok(false),
        }
    }
}
