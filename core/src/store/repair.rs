//! Puts right what was found at opening: finishes a change, takes out what cannot be read, sweeps leftovers.

use super::intent::{Intent, seal_own};
use super::recovery::{Examined, Unfinished};
use super::storage::{Storage, StorageError};
use super::{Store, StoreMode, StoreNotice, Why, keys};

/// The notices of a store in which nothing may be put right.
pub(super) fn only_told(finding: &Examined) -> Vec<StoreNotice> {
    let in_place = finding.unreadable.iter().map(|(key, _)| StoreNotice::LeftInPlace { key: key.clone() });
    finding.store_notices.iter().cloned().chain(in_place).collect()
}

impl<S: Storage> Store<S> {
    /// Each step can be cut short anywhere and is begun again by the next opening.
    pub(super) fn repair(&mut self, finding: &Examined) -> Result<Vec<StoreNotice>, StorageError> {
        if matches!(finding.unfinished, Unfinished::Erase) {
            self.erase()?;
            return Ok(Vec::new());
        }
        let (records, others): (Vec<_>, Vec<_>) =
            finding.unreadable.iter().cloned().partition(|(key, _)| key.starts_with(keys::RECORD));
        let mut store_notices = finding.store_notices.clone();
        for (key, raw) in &others {
            if self.copy_aside(key, raw)? {
                store_notices.push(StoreNotice::SetAside { key: key.clone() });
                // The head stays until the next one takes its place.
                if key != keys::HEAD {
                    self.disk.remove(key, raw)?;
                }
            } else if key == keys::HEAD || key == keys::INTENT {
                self.mode = StoreMode::ReadOnly(Why::NoRoom);
                return Ok(only_told(finding));
            } else {
                store_notices.push(self.lock(key.clone()));
            }
        }
        match self.finish(&finding.unfinished) {
            Err(StorageError::Full) => self.mode = StoreMode::ReadOnly(Why::NoRoom),
            done => done?,
        }
        if matches!(self.mode, StoreMode::ReadOnly(_)) {
            return Ok(only_told(finding));
        }
        for (key, raw) in &finding.orphans {
            self.disk.remove(key, raw)?;
        }
        if !records.is_empty() || finding.head_is_lost {
            store_notices.extend(self.take_out(&records, finding.head_is_lost)?);
        }
        if self.disk.pad_given_up() {
            self.disk.settle_pad();
        }
        Ok(store_notices)
    }

    fn finish(&mut self, unfinished: &Unfinished) -> Result<(), StorageError> {
        match unfinished {
            Unfinished::Nothing | Unfinished::Erase => Ok(()),
            Unfinished::Drop => self.remove_intent(),
            Unfinished::Redo(intent, staged) => self.redo(intent, staged),
        }
    }

    /// Does the steps of an intent that have not been done.
    fn redo(&mut self, intent: &Intent, staged: &[(String, String)]) -> Result<(), StorageError> {
        let head = seal_own(keys::HEAD, &intent.head.to_json());
        let mut journal = self.disk.journal();
        for name in &intent.deletes {
            journal.remove_if_there(&keys::record(name))?;
        }
        for (name, raw) in intent.puts.iter().chain(staged) {
            let key = keys::record(name);
            journal.set_if_different(&key, raw)?;
            if intent.staged && journal.holds(&key, raw)? {
                journal.remove_if_there(&keys::staged(name))?;
            }
        }
        journal.set_if_different(keys::HEAD, &head)?;
        if !journal.is_confirmed()? {
            self.mode = StoreMode::ReadOnly(Why::Unsettled);
            return Ok(());
        }
        self.head_raw = Some(head);
        self.remove_intent()
    }

    fn remove_intent(&mut self) -> Result<(), StorageError> {
        match self.disk.get(keys::INTENT)? {
            Some(raw) => self.disk.remove(keys::INTENT, &raw),
            None => Ok(()),
        }
    }
}
