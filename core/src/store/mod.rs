//! Keeps named records so that a change is there whole or not at all, whatever happens in between.
//!
//! A commit writes one intent, then the records, then the head that counts them; then it reads back what it wrote
//! and takes the intent away. Opening the store is recovering it: there is no other way in and no way out that has
//! to be taken properly. This layer knows names and strings; what is in them is for the archive to know.

mod batch;
mod checksum;
mod commit;
mod disk;
mod drafts;
mod envelope;
mod erase;
mod fault;
mod head;
mod intent;
mod journal;
mod keys;
mod memory;
mod meter;
mod quarantine;
mod recovery;
mod repair;
mod snapshot;
mod storage;

use crate::sorted::{SortedMap, SortedSet};
pub use commit::{Commit, CommitError, Put, Receipt};
pub use envelope::{Envelope, FORMAT, UnreadableValue, seal, unseal};
pub use fault::{Fault, FaultStorage};
pub use keys::{KEYS, PREFIX, marks_a_commit, marks_a_draft};
pub use memory::MemoryStorage;
pub use meter::{Engine, Room, Usage, units};
pub use storage::{Storage, StorageError, one_by_one};

use disk::Disk;
use head::{Digest, Head};
use quarantine::Copies;
use snapshot::Snapshot;

/// One stored record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredRecord {
    /// The caller's name for it, such as `p:<id>`.
    pub name: String,
    /// The caller's token for its last change.
    pub stamp: String,
    /// Its body.
    pub json: String,
}

/// What a person is to be told after opening. Keys are given without our prefix: `r:<name>` is a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StoreNotice {
    /// The value under `key` could not be read. It was copied byte for byte and taken out of use.
    SetAside {
        /// Where it stood.
        key: String,
    },
    /// The value under `key` cannot be read and could not be copied. It stays, and its name takes no writes.
    LeftInPlace {
        /// Where it stands.
        key: String,
    },
    /// Records that were saved are not there any more. Said at every opening until the next commit.
    Missing {
        /// How many.
        count: u64,
    },
    /// Every record can be read, but they are not the ones last saved. Said at every opening until the next commit.
    Altered,
    /// The record that counts the others was lost or unreadable and is made anew from what is there.
    HeadRebuilt,
    /// A change that was never confirmed could not be finished and is dropped.
    IntentDropped,
}

/// Why nothing may be written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// Something here was written by a newer version of the app.
    NewerFormat {
        /// Its format.
        found: u32,
    },
    /// The unfinished change does not follow from the records that are there.
    OutOfStep,
    /// There is no room to put right what has to be put right first.
    NoRoom,
    /// A commit could be neither confirmed nor taken back. Opening the store again settles it.
    Unsettled,
    /// The store was opened to look only.
    Looking,
}

/// What can be done with the store.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum StoreMode {
    /// Nothing was ever kept here.
    Fresh,
    /// Reading and writing.
    #[default]
    Normal,
    /// Reading and exporting.
    ReadOnly(Why),
}

/// What was found when the store was opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opened {
    /// Every record that can be read, by name.
    pub records: Vec<StoredRecord>,
    /// For every device the highest counter seen.
    pub vector: SortedMap<String, u64>,
    /// What a person is to be told.
    pub store_notices: Vec<StoreNotice>,
    /// What can be done with the store.
    pub mode: StoreMode,
}

/// An open store. It holds no values, only what it needs to notice that somebody else has written.
#[derive(Debug)]
pub struct Store<S> {
    disk: Disk<S>,
    mode: StoreMode,
    head: Head,
    /// The head exactly as it stands in the storage.
    head_raw: Option<String>,
    /// An intent that is done but could not be taken away.
    leftover_intent: Option<String>,
    /// Of every record, readable or not, by name.
    fingerprints: SortedMap<String, u64>,
    /// Names whose value is unreadable and could not be copied aside.
    locked: SortedSet<String>,
    /// Of all fingerprints together.
    digest: Digest,
    /// What was copied aside.
    copies: Copies,
    /// Records that were saved and are not there, until the next commit.
    missing: u64,
}

impl<S: Storage> Store<S> {
    /// Opens the store for writing and puts right what an earlier run left unfinished or what was damaged since.
    /// Reads everything before it writes anything, and writes nothing where nothing is wrong.
    ///
    /// # Errors
    /// When the storage cannot be read, or refuses a repair for another reason than being full.
    pub fn open(storage: S) -> Result<(Self, Opened), StorageError> {
        let mut snapshot = Snapshot::take(&storage)?;
        let mut finding = recovery::examine(&mut snapshot);
        let mut store = Self::from_finding(storage, &mut snapshot, &mut finding);
        let store_notices = match store.mode {
            StoreMode::ReadOnly(_) => repair::only_told(&finding),
            StoreMode::Fresh | StoreMode::Normal => store.repair(&finding)?,
        };
        Ok(store.opened(finding, store_notices))
    }

    /// Opens the store without writing, as a tab does while another one writes. Unfinished changes are shown as if
    /// they were finished; the writing tab is the one to finish them.
    ///
    /// # Errors
    /// When the storage cannot be read.
    pub fn look(storage: S) -> Result<(Self, Opened), StorageError> {
        let mut snapshot = Snapshot::take(&storage)?;
        let mut finding = recovery::examine(&mut snapshot);
        let mut store = Self::from_finding(storage, &mut snapshot, &mut finding);
        if !matches!(store.mode, StoreMode::ReadOnly(_)) {
            store.mode = StoreMode::ReadOnly(Why::Looking);
        }
        let store_notices = repair::only_told(&finding);
        Ok(store.opened(finding, store_notices))
    }

    fn from_finding(storage: S, snapshot: &mut Snapshot, finding: &mut recovery::Examined) -> Self {
        Self {
            disk: Disk::new(storage, snapshot.usage, snapshot.pad),
            mode: finding.mode.clone(),
            head: finding.head.clone(),
            head_raw: snapshot.head.take(),
            leftover_intent: None,
            fingerprints: std::mem::take(&mut finding.fingerprints),
            locked: SortedSet::new(),
            digest: finding.digest,
            copies: Copies::of(&snapshot.quarantine),
            missing: finding.missing,
        }
    }

    fn opened(self, finding: recovery::Examined, store_notices: Vec<StoreNotice>) -> (Self, Opened) {
        let opened = Opened {
            records: finding.records,
            vector: self.head.vector.clone(),
            store_notices,
            mode: self.mode.clone(),
        };
        (self, opened)
    }

    /// Where it is kept.
    pub fn storage(&self) -> &S {
        self.disk.storage()
    }

    /// What can be done with the store now.
    pub fn mode(&self) -> &StoreMode {
        &self.mode
    }

    /// The number of the last commit. A tab that takes over must see the number the other one named.
    pub fn generation(&self) -> u64 {
        self.head.generation
    }

    /// For every device the highest counter seen.
    pub fn vector(&self) -> &SortedMap<String, u64> {
        &self.head.vector
    }

    /// How full the storage is. Counted when the store was opened and followed since.
    pub fn usage(&self) -> Usage {
        self.disk.usage()
    }

    /// Whole keys and raw values of everything that was set aside.
    pub fn quarantined(&self) -> Result<Vec<(String, String)>, StorageError> {
        let prefix = keys::full(keys::QUARANTINE);
        Ok(self.disk.ours()?.into_iter().filter(|(key, _)| key.starts_with(&prefix)).collect())
    }

    /// Whole keys and raw values of everything of ours, byte for byte. Works in every mode.
    pub fn raw_export(&self) -> Result<Vec<(String, String)>, StorageError> {
        self.disk.ours()
    }

    /// The body of the device's own record, which stands apart from all others: no commit, no digest.
    /// `None` also when it cannot be read.
    pub fn device_record(&self) -> Result<Option<String>, StorageError> {
        let raw = self.disk.get(keys::DEVICE)?;
        let body = raw.as_deref().and_then(|raw| envelope::unseal(keys::DEVICE, raw).ok());
        Ok(body.map(|found| found.json.to_owned()))
    }

    /// Replaces the device's own record. One that cannot be read is copied aside first.
    ///
    /// # Errors
    /// [`CommitError::Full`]; [`CommitError::ReadOnly`] where a newer version of the app has written;
    /// [`CommitError::NotConfirmed`] when it does not read back.
    pub fn set_device_record(&mut self, json: &str) -> Result<(), CommitError> {
        if let StoreMode::ReadOnly(why @ Why::NewerFormat { .. }) = &self.mode {
            return Err(CommitError::ReadOnly(why.clone()));
        }
        let old = self.disk.get(keys::DEVICE)?;
        if old.as_deref().is_some_and(|raw| envelope::unseal(keys::DEVICE, raw).is_err()) {
            self.copy_device_record()?;
        }
        let new = envelope::seal(keys::DEVICE, "", json);
        self.disk.set(keys::DEVICE, old.as_deref(), &new)?;
        if self.disk.get(keys::DEVICE)?.as_ref() == Some(&new) {
            Ok(())
        } else {
            Err(CommitError::NotConfirmed)
        }
    }
}
