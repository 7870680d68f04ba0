//! Everything found in the storage, read in one pass before anything is written.

use crate::sorted::SortedMap;

use super::disk::pad_size;
use super::keys;
use super::meter::Usage;
use super::storage::{Storage, StorageError};

/// Raw values by what they are. Keys of ours that this build does not know are counted and otherwise left alone.
#[derive(Debug, Default)]
pub(super) struct Snapshot {
    pub(super) usage: Usage,
    pub(super) pad: usize,
    pub(super) head: Option<String>,
    pub(super) intent: Option<String>,
    pub(super) device: Option<String>,
    /// By name.
    pub(super) records: SortedMap<String, String>,
    /// By name.
    pub(super) staged: SortedMap<String, String>,
    /// By number, with the short key each came from.
    pub(super) quarantine: SortedMap<u64, (String, String)>,
}

impl Snapshot {
    pub(super) fn take<S: Storage>(storage: &S) -> Result<Self, StorageError> {
        let mut found = Self::default();
        for (key, raw) in storage.all()? {
            let short = key.strip_prefix(keys::PREFIX);
            found.usage.count(&key, &raw, short.is_some());
            if let Some(short) = short {
                found.sort_in(short, raw);
            }
        }
        Ok(found)
    }

    fn sort_in(&mut self, short: &str, raw: String) {
        if let Some(name) = short.strip_prefix(keys::RECORD) {
            self.records.insert(name.to_owned(), raw);
        } else if let Some(name) = short.strip_prefix(keys::STAGED) {
            self.staged.insert(name.to_owned(), raw);
        } else if let Some((number, old)) = keys::parse_quarantine(short) {
            self.quarantine.insert(number, (old.to_owned(), raw));
        } else {
            match short {
                keys::HEAD => self.head = Some(raw),
                keys::INTENT => self.intent = Some(raw),
                keys::DEVICE => self.device = Some(raw),
                keys::PAD => self.pad = pad_size(&raw),
                _ => {}
            }
        }
    }
}
