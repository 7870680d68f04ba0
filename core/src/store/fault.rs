//! A storage that goes wrong on request, to prove what a commit does then.

use crate::sorted::SortedMap;
use std::cell::Cell;

use super::memory::MemoryStorage;
use super::storage::{Storage, StorageError};

/// What goes wrong, and when. Calls and writes are counted from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// The process dies before call `.0`: it and all later calls say an error and change nothing.
    DieAt(u64),
    /// `set` number `.0` meets a full storage, the next ones do not.
    FullOnce(u64),
    /// `set` number `.0` and all later ones meet a full storage.
    FullFrom(u64),
    /// `set` number `.0` says it worked and keeps half of the value.
    TornAt(u64),
    /// `set` number `.0` and all later ones say they worked and keep nothing.
    DeafFrom(u64),
}

/// A [`MemoryStorage`] with one [`Fault`].
#[derive(Debug, Default)]
pub struct FaultStorage {
    inner: MemoryStorage,
    fault: Cell<Option<Fault>>,
    calls: Cell<u64>,
    writes: Cell<u64>,
    changes: Cell<u64>,
}

impl FaultStorage {
    /// Wraps `inner`; nothing goes wrong until [`FaultStorage::arm`].
    pub fn new(inner: MemoryStorage) -> Self {
        Self { inner, ..Self::default() }
    }

    /// Starts counting anew and has `fault` happen.
    pub fn arm(&self, fault: Fault) {
        self.fault.set(Some(fault));
        self.calls.set(0);
        self.writes.set(0);
        self.changes.set(0);
    }

    /// Calls of any kind since the start or since it was armed.
    pub fn calls(&self) -> u64 {
        self.calls.get()
    }

    /// Calls of `set` since the start or since it was armed.
    pub fn writes(&self) -> u64 {
        self.writes.get()
    }

    /// Calls of `set` and `remove` that took effect, since the start or since it was armed.
    pub fn changes(&self) -> u64 {
        self.changes.get()
    }

    /// What is kept at this moment: what a restart would find.
    pub fn snapshot(&self) -> SortedMap<String, String> {
        self.inner.snapshot()
    }

    fn step(&self) -> Result<(), StorageError> {
        let call = self.calls.replace(self.calls.get() + 1);
        match self.fault.get() {
            Some(Fault::DieAt(at)) if call >= at => Err(StorageError::Other("stopped".to_owned())),
            _ => Ok(()),
        }
    }
}

impl Storage for FaultStorage {
    fn get(&self, key: &str) -> Result<Option<String>, StorageError> {
        self.step()?;
        self.inner.get(key)
    }

    fn set(&self, key: &str, value: &str) -> Result<(), StorageError> {
        self.step()?;
        let write = self.writes.replace(self.writes.get() + 1);
        let torn = match self.fault.get() {
            Some(Fault::FullOnce(at)) if write == at => return Err(StorageError::Full),
            Some(Fault::FullFrom(at)) if write >= at => return Err(StorageError::Full),
            Some(Fault::DeafFrom(at)) if write >= at => return Ok(()),
            Some(Fault::TornAt(at)) => write == at,
            _ => false,
        };
        let half: String = value.chars().take(value.chars().count() / 2).collect();
        self.inner.set(key, if torn { &half } else { value })?;
        self.changes.set(self.changes.get() + 1);
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StorageError> {
        self.step()?;
        self.changes.set(self.changes.get() + 1);
        self.inner.remove(key)
    }

    fn keys(&self) -> Result<Vec<String>, StorageError> {
        self.step()?;
        self.inner.keys()
    }
}
