//! One change of the store, whole or not at all.

use crate::sorted::{SortedMap, SortedSet};

use super::batch::{Batch, ReadyPut};
use super::envelope::seal;
use super::head::{Digest, Head, fingerprint, merge_vector};
use super::intent::{INLINE_UNITS, Intent, seal_own};
use super::journal::Journal;
use super::meter::units;
use super::storage::{Storage, StorageError};
use super::{Store, StoreMode, Why, keys};
use crate::gather::gather;

/// A record to write.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Put {
    /// The caller's name for it.
    pub name: String,
    /// A token for this change, such as `device.counter`; anything without a `|`.
    pub stamp: String,
    /// The body.
    pub json: String,
}

/// A change. Deletions come first; of two puts on one name the later stands.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Commit {
    /// Records to write.
    pub puts: Vec<Put>,
    /// Names to remove. A name that is not there is fine.
    pub deletes: Vec<String>,
    /// Counters seen. The store keeps the higher of these and its own.
    pub vector: SortedMap<String, u64>,
}

/// The proof that a change was read back from the storage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Receipt {
    /// The number of this commit.
    pub generation: u64,
}

/// Why a change was not made. The store is as it was before, unless the error is [`CommitError::Unsettled`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CommitError {
    /// It does not fit, or would leave no room to ever delete anything again.
    #[error("the storage is full")]
    Full,
    /// The store takes no writes.
    #[error("the store is read-only: {0:?}")]
    ReadOnly(Why),
    /// The value under this name cannot be read and must not be lost.
    #[error("{name} holds a value that cannot be read")]
    Locked {
        /// The name.
        name: String,
    },
    /// The stamp of this record holds a `|`.
    #[error("the stamp of {name} cannot be stored")]
    BadStamp {
        /// The name.
        name: String,
    },
    /// The storage is not as this store left it. Open it again.
    #[error("somebody else has written")]
    AnotherWriter,
    /// What was read back is not what was written. It was taken back.
    #[error("the storage did not keep what was written")]
    NotConfirmed,
    /// The storage refused for another reason.
    #[error(transparent)]
    Storage(StorageError),
    /// It failed, and taking it back failed too. The store is read-only now; opening it again finishes the change
    /// or drops it, whole.
    #[error("neither made nor taken back: {0}")]
    Unsettled(Box<CommitError>),
}

impl From<StorageError> for CommitError {
    fn from(error: StorageError) -> Self {
        match error {
            StorageError::Full => Self::Full,
            other => Self::Storage(other),
        }
    }
}

impl<S: Storage> Store<S> {
    /// Makes a change. `Ok` means it was read back and is there at the next opening, always.
    ///
    /// # Errors
    /// See [`CommitError`]; on every one but [`CommitError::Unsettled`] nothing has changed.
    pub fn commit(&mut self, commit: Commit) -> Result<Receipt, CommitError> {
        if let StoreMode::ReadOnly(why) = &self.mode {
            return Err(CommitError::ReadOnly(why.clone()));
        }
        let names = commit.puts.iter().map(|put| &put.name).chain(&commit.deletes);
        if let Some(name) = names.into_iter().find(|name| self.locked.contains(*name)) {
            return Err(CommitError::Locked { name: name.clone() });
        }
        if let Some(put) = commit.puts.iter().find(|put| put.stamp.contains('|')) {
            return Err(CommitError::BadStamp { name: put.name.clone() });
        }
        let mut sealed = SortedMap::new();
        for put in commit.puts {
            let raw = seal(&keys::record(&put.name), &put.stamp, &put.json);
            sealed.insert(put.name, raw);
        }
        self.write(sealed, gather(commit.deletes), &commit.vector, 0)
    }

    /// Writes sealed values. `missing` records stay counted, so that a repair does not hush up a loss.
    pub(super) fn write(
        &mut self,
        puts: SortedMap<String, String>,
        deletes: SortedSet<String>,
        vector: &SortedMap<String, u64>,
        missing: u64,
    ) -> Result<Receipt, CommitError> {
        let batch = self.make_ready(puts, deletes, vector, missing)?;
        let mut journal = self.disk.journal();
        if let Err(cause) = apply(&mut journal, &batch) {
            let taken_back = journal.take_back();
            self.disk.settle_pad();
            if taken_back.is_ok() {
                return Err(cause);
            }
            self.mode = StoreMode::ReadOnly(Why::Unsettled);
            return Err(CommitError::Unsettled(Box::new(cause)));
        }
        // The change is there and confirmed. An intent that will not go away is redone at the next opening, to no
        // effect, so it is not worth an error.
        let is_gone = self.disk.remove(keys::INTENT, &batch.intent).is_ok();
        self.leftover_intent = (!is_gone).then_some(batch.intent);
        self.disk.settle_pad();
        for (name, _) in &batch.deletes {
            self.fingerprints.remove(name);
        }
        for put in batch.puts {
            let fingerprint = fingerprint(&put.name, &put.new);
            self.fingerprints.insert(put.name, fingerprint);
        }
        self.digest = batch.digest;
        self.missing = missing;
        self.head = batch.head;
        self.head_raw = Some(batch.head_raw);
        self.mode = StoreMode::Normal;
        Ok(Receipt { generation: self.head.generation })
    }

    fn make_ready(
        &self,
        puts: SortedMap<String, String>,
        deletes: SortedSet<String>,
        vector: &SortedMap<String, u64>,
        missing: u64,
    ) -> Result<Batch, CommitError> {
        let old_head = self.disk.get(keys::HEAD)?;
        let old_intent = self.disk.get(keys::INTENT)?;
        if old_head != self.head_raw || old_intent != self.leftover_intent {
            return Err(CommitError::AnotherWriter);
        }
        let mut removed = Vec::new();
        for name in deletes {
            if !puts.contains_key(&name)
                && let Some(old) = self.current(&name)?
            {
                removed.push((name, old));
            }
        }
        let mut written = Vec::new();
        for (name, new) in puts {
            let old = self.current(&name)?;
            written.push(ReadyPut { name, new, old });
        }

        let (head, digest) = self.next_head(&written, &removed, vector, missing);
        let head_raw = seal_own(keys::HEAD, &head.to_json());
        let mut intent = Intent {
            head: head.clone(),
            puts: written.iter().map(|put| (put.name.clone(), put.new.clone())).collect(),
            deletes: removed.iter().map(|(name, _)| name.clone()).collect(),
            ..Intent::default()
        };
        let mut raw = intent.seal();
        if units(&raw) > INLINE_UNITS && !intent.puts.is_empty() {
            intent.puts.clear();
            intent.staged = true;
            raw = intent.seal();
        }
        Ok(Batch {
            puts: written,
            deletes: removed,
            head,
            digest,
            head_raw,
            old_head,
            intent: raw,
            old_intent,
            is_staged: intent.staged,
        })
    }

    /// The raw value of a record, provided it is the one this store knows.
    fn current(&self, name: &str) -> Result<Option<String>, CommitError> {
        let raw = self.disk.get(&keys::record(name))?;
        let found = raw.as_ref().map(|raw| fingerprint(name, raw));
        if found == self.fingerprints.get(name).copied() { Ok(raw) } else { Err(CommitError::AnotherWriter) }
    }

    fn next_head(
        &self,
        puts: &[ReadyPut],
        deletes: &[(String, String)],
        vector: &SortedMap<String, u64>,
        missing: u64,
    ) -> (Head, Digest) {
        let mut digest = self.digest;
        let mut n_keys = self.fingerprints.len() as u64;
        for (name, old) in deletes {
            digest.toggle(fingerprint(name, old));
            n_keys -= 1;
        }
        for ReadyPut { name, new, old } in puts {
            match old {
                Some(old) => digest.toggle(fingerprint(name, old)),
                None => n_keys += 1,
            }
            digest.toggle(fingerprint(name, new));
        }
        let mut next = Head {
            generation: self.head.generation.saturating_add(1),
            n_keys: n_keys + missing,
            digest: digest.to_hex(),
            vector: self.head.vector.clone(),
        };
        merge_vector(&mut next.vector, vector);
        (next, digest)
    }
}

fn apply<S: Storage>(journal: &mut Journal<'_, S>, batch: &Batch) -> Result<(), CommitError> {
    if batch.is_staged {
        for ReadyPut { name, new, .. } in &batch.puts {
            journal.set(&keys::staged(name), None, new.clone())?;
        }
    }
    journal.set(keys::INTENT, batch.old_intent.clone(), batch.intent.clone())?;
    // From here on it is the intent that makes a cut harmless, so it has to be there.
    if !journal.is_confirmed()? {
        return Err(CommitError::NotConfirmed);
    }
    for (name, old) in &batch.deletes {
        journal.remove(&keys::record(name), old.clone())?;
    }
    for ReadyPut { name, new, old } in &batch.puts {
        let key = keys::record(name);
        journal.set(&key, old.clone(), new.clone())?;
        if batch.is_staged {
            if !journal.holds(&key, new)? {
                return Err(CommitError::NotConfirmed);
            }
            journal.remove(&keys::staged(name), new.clone())?;
        }
    }
    journal.set(keys::HEAD, batch.old_head.clone(), batch.head_raw.clone())?;
    if batch.grows() {
        journal.leave_room_to_delete()?;
    }
    if journal.is_confirmed()? { Ok(()) } else { Err(CommitError::NotConfirmed) }
}
