//! What a snapshot of the storage means: which records there are, and what has to be put right.
//!
//! Pure: nothing is written here. A tab that only looks stops after this step; the writing tab goes on to repair.

use super::envelope::{self, UnreadableValue};
use super::head::{Digest, Head, fingerprint, merge_vector};
use super::intent::Intent;
use super::snapshot::Snapshot;
use super::{StoreMode, StoreNotice, StoredRecord, Why, keys};
use crate::sorted::SortedMap;

/// A record of the protocol itself, as found.
enum OwnRecord<T> {
    Missing,
    Good(T),
    Unreadable,
    Newer,
}

/// What is to be done about the intent that was found.
#[derive(Debug, Default)]
pub(super) enum Unfinished {
    #[default]
    Nothing,
    /// Do its steps again. The staged values it moves come along.
    Redo(Intent, Vec<(String, String)>),
    /// Long done, or about to be written when the app stopped: take it away.
    Drop,
    /// Remove everything of ours.
    Erase,
}

/// The outcome of looking through a snapshot.
#[derive(Debug, Default)]
pub(super) struct Examined {
    pub(super) mode: StoreMode,
    pub(super) store_notices: Vec<StoreNotice>,
    pub(super) records: Vec<StoredRecord>,
    /// Fingerprint of every record key, readable or not.
    pub(super) fingerprints: SortedMap<String, u64>,
    /// Of all of them together.
    pub(super) digest: Digest,
    pub(super) head: Head,
    pub(super) missing: u64,
    pub(super) unfinished: Unfinished,
    /// There are records and no head that counts them.
    pub(super) head_is_lost: bool,
    /// Short keys and raw values that cannot be read.
    pub(super) unreadable: Vec<(String, String)>,
    /// Staged values nobody is waiting for: short keys and raw values.
    pub(super) orphans: Vec<(String, String)>,
}

enum StoredRow {
    Good { stamp: String, json: String },
    Bad { raw: String },
}

/// Rows by name, as they will be once an unfinished change is finished.
#[derive(Default)]
struct StoredRows {
    rows: SortedMap<String, StoredRow>,
    fingerprints: SortedMap<String, u64>,
    newer: Option<u32>,
}

impl StoredRows {
    fn put(&mut self, name: String, mut raw: String) {
        self.fingerprints.insert(name.clone(), fingerprint(&name, &raw));
        let found = envelope::unseal(&keys::record(&name), &raw);
        let row = match found.map(|found| (found.stamp.to_owned(), raw.len() - found.json.len())) {
            Ok((stamp, header)) => {
                // What was read becomes the body: a copy of each would be a copy of the whole store.
                raw.drain(..header);
                StoredRow::Good { stamp, json: raw }
            }
            Err(why) => {
                self.note_newer(why);
                StoredRow::Bad { raw }
            }
        };
        self.rows.insert(name, row);
    }

    fn remove(&mut self, name: &str) {
        self.fingerprints.remove(name);
        self.rows.remove(name);
    }

    fn note_newer(&mut self, why: UnreadableValue) {
        if let UnreadableValue::Newer { found } = why {
            self.newer = self.newer.max(Some(found));
        }
    }
}

/// Looks through everything that was found.
pub(super) fn examine(snapshot: &mut Snapshot) -> Examined {
    let mut table = StoredRows::default();
    for (name, raw) in std::mem::take(&mut snapshot.records) {
        table.put(name, raw);
    }
    let mut finding = Examined::default();
    let head: OwnRecord<Head> = open_own(keys::HEAD, snapshot.head.as_deref(), Head::of_json, &mut table);
    let intent: OwnRecord<Intent> =
        open_own(keys::INTENT, snapshot.intent.as_deref(), Intent::of_json, &mut table);
    look_for_newer(snapshot, &mut table);
    if let Some(found) = table.newer {
        finding.mode = StoreMode::ReadOnly(Why::NewerFormat { found });
        if let OwnRecord::Good(head) = head {
            finding.head = head;
        }
        finding.take_rows(table);
        return finding;
    }

    finding.weigh_intent(intent, &head, snapshot, &mut table);
    if matches!(finding.unfinished, Unfinished::Erase) {
        finding.mode = StoreMode::Fresh;
        return finding;
    }
    finding.sort_out_staged(snapshot);
    finding.weigh_head(head, snapshot, &table);
    finding.take_rows(table);
    finding
}

fn open_own<T>(
    key: &str,
    raw: Option<&str>,
    of_json: fn(&str) -> Option<T>,
    table: &mut StoredRows,
) -> OwnRecord<T> {
    let Some(raw) = raw else { return OwnRecord::Missing };
    match envelope::unseal(key, raw) {
        Ok(found) => of_json(found.json).map_or(OwnRecord::Unreadable, OwnRecord::Good),
        Err(why @ UnreadableValue::Newer { .. }) => {
            table.note_newer(why);
            OwnRecord::Newer
        }
        Err(_) => OwnRecord::Unreadable,
    }
}

fn look_for_newer(snapshot: &Snapshot, table: &mut StoredRows) {
    for (name, raw) in &snapshot.staged {
        if let Err(why) = envelope::unseal(&keys::record(name), raw) {
            table.note_newer(why);
        }
    }
    if let Some(raw) = &snapshot.device
        && let Err(why) = envelope::unseal(keys::DEVICE, raw)
    {
        table.note_newer(why);
    }
}

impl Examined {
    fn weigh_intent(
        &mut self,
        intent: OwnRecord<Intent>,
        head: &OwnRecord<Head>,
        snapshot: &mut Snapshot,
        table: &mut StoredRows,
    ) {
        let intent = match intent {
            OwnRecord::Good(intent) => intent,
            OwnRecord::Unreadable => {
                // It is written in one piece before any record is touched, so no record was touched.
                self.store_notices.push(StoreNotice::IntentDropped);
                self.set_aside(keys::INTENT.to_owned(), snapshot.intent.take());
                return;
            }
            OwnRecord::Missing | OwnRecord::Newer => return,
        };
        if intent.erase {
            self.unfinished = Unfinished::Erase;
            return;
        }
        if let OwnRecord::Good(head) = head {
            let next = intent.head.generation;
            if next < head.generation {
                self.unfinished = Unfinished::Drop;
                self.store_notices.push(StoreNotice::IntentDropped);
                return;
            }
            if next > head.generation.saturating_add(1) {
                self.mode = StoreMode::ReadOnly(Why::OutOfStep);
                return;
            }
        }
        let staged = if intent.staged { take_readable(&mut snapshot.staged) } else { Vec::new() };
        for name in &intent.deletes {
            table.remove(name);
        }
        // Where an unreadable value stands under one of these names, finishing the change puts the right one there.
        for (name, raw) in intent.puts.iter().chain(&staged) {
            table.put(name.clone(), raw.clone());
        }
        self.unfinished = Unfinished::Redo(intent, staged);
    }

    fn sort_out_staged(&mut self, snapshot: &mut Snapshot) {
        if self.mode == StoreMode::ReadOnly(Why::OutOfStep) {
            return;
        }
        for (name, raw) in take_readable(&mut snapshot.staged) {
            self.orphans.push((keys::staged(&name), raw));
        }
        for (name, raw) in std::mem::take(&mut snapshot.staged) {
            self.set_aside(keys::staged(&name), Some(raw));
        }
    }

    fn weigh_head(&mut self, head: OwnRecord<Head>, snapshot: &Snapshot, table: &StoredRows) {
        let is_unreadable = matches!(head, OwnRecord::Unreadable);
        let head = match (&self.unfinished, head) {
            (Unfinished::Redo(intent, _), _) => Some(intent.head.clone()),
            (_, OwnRecord::Good(head)) => Some(head),
            _ => None,
        };
        if is_unreadable {
            self.set_aside(keys::HEAD.to_owned(), snapshot.head.clone());
        }
        let Some(head) = head else {
            let is_fresh = !is_unreadable && table.rows.is_empty() && snapshot.quarantine.is_empty();
            if is_fresh && self.mode == StoreMode::Normal {
                self.mode = StoreMode::Fresh;
            }
            if !is_fresh {
                self.store_notices.push(StoreNotice::HeadRebuilt);
                self.head_is_lost = true;
            }
            self.head = rebuilt(table);
            return;
        };
        let digest = Digest::of(table.fingerprints.values());
        let present = table.rows.len() as u64;
        self.missing = head.n_keys.saturating_sub(present);
        let all_readable = table.rows.values().all(|row| matches!(row, StoredRow::Good { .. }));
        let differs = present > head.n_keys || (all_readable && digest.to_hex() != head.digest);
        if self.missing > 0 {
            self.store_notices.push(StoreNotice::Missing { count: self.missing });
        } else if differs {
            self.store_notices.push(StoreNotice::Altered);
        }
        self.head = head;
    }

    fn take_rows(&mut self, table: StoredRows) {
        for (name, row) in table.rows {
            match row {
                StoredRow::Good { stamp, json } => self.records.push(StoredRecord { name, stamp, json }),
                StoredRow::Bad { raw } => self.set_aside(keys::record(&name), Some(raw)),
            }
        }
        self.digest = Digest::of(table.fingerprints.values());
        self.fingerprints = table.fingerprints;
    }

    fn set_aside(&mut self, key: String, raw: Option<String>) {
        self.unreadable.extend(raw.map(|raw| (key, raw)));
    }
}

fn take_readable(staged: &mut SortedMap<String, String>) -> Vec<(String, String)> {
    let mut readable = Vec::new();
    for (name, raw) in std::mem::take(staged) {
        if envelope::unseal(&keys::record(&name), &raw).is_ok() {
            readable.push((name, raw));
        } else {
            staged.insert(name, raw);
        }
    }
    readable
}

/// A head for records that have lost theirs. The counters come from the stamps, so that no device counts the same
/// number twice; the generation is one that no other tab is likely to hold.
fn rebuilt(table: &StoredRows) -> Head {
    let mut head = Head::default();
    for row in table.rows.values() {
        if let StoredRow::Good { stamp, .. } = row
            && let Some((device, counter)) = read_stamp(stamp)
        {
            merge_vector(&mut head.vector, &SortedMap::from([(device.to_owned(), counter)]));
        }
    }
    head.generation =
        head.vector.values().fold(0, |sum: u64, counter| sum.saturating_add(*counter)) % (1 << 52);
    head
}

/// A stamp is a device, one separating character and a counter.
fn read_stamp(stamp: &str) -> Option<(&str, u64)> {
    let at = stamp.rfind(|c: char| !c.is_ascii_digit())?;
    let (device, rest) = stamp.split_at(at);
    let counter = rest.get(rest.chars().next()?.len_utf8()..)?.parse().ok()?;
    Some((device, counter))
}
