//! Our part of the storage: short keys, a running meter, and a ballast to throw off when it gets tight.
//!
//! The ballast is a key full of nothing, laid while there is plenty of room. When the storage is full, giving it up
//! makes room for the intent of the change that frees more: a full store can always be tidied. Before the ballast goes
//! what was typed and not saved, for a change that is saved comes first.

use crate::gather::in_order;

use super::journal::Journal;
use super::keys;
use super::meter::{Room, Usage, units};
use super::storage::{Storage, StorageError};

/// Units of the whole ballast, enough for any intent that is not staged.
const FULL_PAD: usize = 64 * 1024;
/// Units a growing change must leave for the next deletion, or it does not fit.
const LEAST_PAD: usize = 4 * 1024;

#[derive(Debug)]
pub(super) struct Disk<S> {
    storage: S,
    usage: Usage,
    pad: usize,
    pad_given_up: bool,
}

impl<S: Storage> Disk<S> {
    /// `pad` is the size of the ballast found, in units.
    pub(super) fn new(storage: S, usage: Usage, pad: usize) -> Self {
        Self { storage, usage, pad, pad_given_up: false }
    }

    pub(super) fn storage(&self) -> &S {
        &self.storage
    }

    pub(super) fn usage(&self) -> Usage {
        self.usage
    }

    pub(super) fn journal(&mut self) -> Journal<'_, S> {
        Journal::new(self)
    }

    pub(super) fn get(&self, key: &str) -> Result<Option<String>, StorageError> {
        self.storage.get(&keys::full(key))
    }

    /// Every key of ours with its raw value, keys whole, in order.
    pub(super) fn ours(&self) -> Result<Vec<(String, String)>, StorageError> {
        let mut all = self.storage.all()?;
        all.retain(|(key, _)| key.starts_with(keys::PREFIX));
        Ok(all)
    }

    /// The forms of which something is kept that was not saved, in order.
    pub(super) fn drafts(&self) -> Result<Vec<String>, StorageError> {
        let prefix = keys::full(keys::DRAFT);
        let forms = self.storage.keys()?.into_iter();
        let forms = forms.filter_map(|key| key.strip_prefix(&prefix).map(str::to_owned)).collect();
        Ok(in_order(forms, Ord::cmp))
    }

    /// Sets a key whose value was `old`, or changes nothing and says that there is no room.
    pub(super) fn set_if_it_fits(
        &mut self,
        key: &str,
        old: Option<&str>,
        new: &str,
    ) -> Result<(), StorageError> {
        let key = keys::full(key);
        self.storage.set(&key, new)?;
        self.usage.replace(&key, old, Some(new));
        Ok(())
    }

    /// Takes away what was typed and not saved, to make room. Whether there was any.
    fn give_up_drafts(&mut self) -> Result<bool, StorageError> {
        let mut any = false;
        for form in self.drafts()? {
            let key = keys::draft(&form);
            if let Some(old) = self.get(&key)? {
                self.remove(&key, &old)?;
                any = true;
            }
        }
        Ok(any)
    }

    /// Sets a key, at the cost of the drafts where there is no room.
    fn set_before_drafts(&mut self, key: &str, new: &str) -> Result<(), StorageError> {
        match self.storage.set(key, new) {
            Err(StorageError::Full) if self.give_up_drafts()? => self.storage.set(key, new),
            done => done,
        }
    }

    /// Sets a key whose value was `old`. A full storage costs the drafts and the ballast before it is an error.
    pub(super) fn set(&mut self, key: &str, old: Option<&str>, new: &str) -> Result<(), StorageError> {
        let key = keys::full(key);
        match self.set_before_drafts(&key, new) {
            Err(StorageError::Full) if self.pad > 0 => {
                self.give_up_pad()?;
                self.storage.set(&key, new)?;
            }
            done => done?,
        }
        self.usage.replace(&key, old, Some(new));
        Ok(())
    }

    /// Removes a key whose value was `old`.
    pub(super) fn remove(&mut self, key: &str, old: &str) -> Result<(), StorageError> {
        let key = keys::full(key);
        self.storage.remove(&key)?;
        self.usage.replace(&key, Some(old), None);
        Ok(())
    }

    /// Removes every key of ours, the intent last: while it is there, the next opening goes on with this.
    pub(super) fn remove_all_of_ours(&mut self) -> Result<(), StorageError> {
        let intent = keys::full(keys::INTENT);
        let ours = in_order(self.ours()?, |(a, _), (b, _)| (*a == intent).cmp(&(*b == intent)));
        for (key, raw) in &ours {
            self.storage.remove(key)?;
            self.usage.replace(key, Some(raw), None);
        }
        self.pad = 0;
        self.pad_given_up = false;
        if self.ours()?.is_empty() { Ok(()) } else { Err(StorageError::Other("a key did not go".to_owned())) }
    }

    /// Whether the ballast had to go since it was last settled.
    pub(super) fn pad_given_up(&self) -> bool {
        self.pad_given_up
    }

    /// Keeps back the least ballast next to everything a change has written.
    pub(super) fn keep_least_pad(&mut self) -> Result<(), StorageError> {
        match self.lay_pad(LEAST_PAD) {
            Err(StorageError::Full) if self.give_up_drafts()? => self.lay_pad(LEAST_PAD),
            done => done,
        }
    }

    /// Lays the whole ballast again where there is plenty of room, or where it was only borrowed.
    /// That it does not fit is no error: the room is then in use.
    pub(super) fn settle_pad(&mut self) {
        if self.pad < FULL_PAD {
            let mut with_pad = self.usage;
            with_pad.replace(keys::PAD, None, Some(&ballast(FULL_PAD)));
            if with_pad.room() == Room::Plenty || self.pad_given_up {
                let whole = self.lay_pad(FULL_PAD);
                if whole.is_err() && self.pad < LEAST_PAD {
                    // Half a ballast is worth having, none is no error: the next roomy commit lays it.
                    let _ = self.lay_pad(LEAST_PAD);
                }
            }
        }
        self.pad_given_up = false;
    }

    fn lay_pad(&mut self, size: usize) -> Result<(), StorageError> {
        let key = keys::full(keys::PAD);
        let new = ballast(size);
        self.storage.set(&key, &new)?;
        let old = ballast(self.pad);
        self.usage.replace(&key, (self.pad > 0).then_some(&*old), Some(&new));
        self.pad = size;
        Ok(())
    }

    fn give_up_pad(&mut self) -> Result<(), StorageError> {
        let old = ballast(self.pad);
        self.remove(keys::PAD, &old)?;
        self.pad = 0;
        self.pad_given_up = true;
        Ok(())
    }
}

fn ballast(size: usize) -> String {
    ".".repeat(size)
}

/// Units of a ballast found in the storage.
pub(super) fn pad_size(raw: &str) -> usize {
    usize::try_from(units(raw)).unwrap_or(usize::MAX).min(FULL_PAD)
}
