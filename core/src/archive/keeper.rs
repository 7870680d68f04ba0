//! Keeps a book in a store: each change becomes one commit.

use crate::sorted::{SortedMap, SortedSet};

use super::load::{Loaded, ReadRecords, start_notices};
use super::months::{MonthPart, Months};
use super::name::StoredName;
use super::steps::write_step;
use super::v1::{self, Month};
use crate::book::Book;
use crate::edit::history::Lead;
use crate::edit::{History, HistoryChange};
use crate::gather::gather;
use crate::model::{DeviceId, DeviceSettings, Moment, MomentId, Stamp, Unknown};
use crate::record::{Change, Record, RecordId};
use crate::store::{Commit, CommitError, Opened, Put, Storage, StorageError, Store, StoreMode, Usage};

/// A store with the places of what is in it.
#[derive(Debug)]
pub struct Keeper<S> {
    pub(super) store: Store<S>,
    device: DeviceId,
    months: Months,
    /// Names whose body is sound but could not be read as what the name says. They stay as they are until an edit
    /// needs the name, and are then copied aside first.
    odd: SortedSet<String>,
}

/// A store that was opened, and what it held.
#[derive(Debug)]
pub struct Opening<S> {
    /// Keeps further changes.
    pub keeper: Keeper<S>,
    /// What was there.
    pub loaded: Loaded,
}

impl<S: Storage> Keeper<S> {
    /// Opens what is stored, for writing. `fresh` is this device's id should it have none yet.
    ///
    /// # Errors
    /// When the storage cannot be read at all.
    pub fn open(storage: S, fresh: DeviceId) -> Result<Opening<S>, StorageError> {
        let (store, opened) = Store::open(storage)?;
        Self::read(store, opened, fresh)
    }

    /// Opens what is stored to look at only, while another window writes.
    ///
    /// # Errors
    /// When the storage cannot be read at all.
    pub fn look(storage: S, fresh: DeviceId) -> Result<Opening<S>, StorageError> {
        let (store, opened) = Store::look(storage)?;
        Self::read(store, opened, fresh)
    }

    fn read(store: Store<S>, opened: Opened, fresh: DeviceId) -> Result<Opening<S>, StorageError> {
        let stored = store.device_record()?.map(|json| v1::read_device(&json));
        let odd_device = usize::from(matches!(stored, Some(Err(_))));
        let device = stored.and_then(Result::ok).unwrap_or_else(|| DeviceSettings::new(fresh));
        let mut reading = ReadRecords::new(device.id);
        for record in &opened.records {
            reading.read(&record.name, &record.json);
        }
        for (device, counter) in &opened.vector {
            if let Ok(device) = device.parse() {
                reading.book.see(Stamp { device, counter: *counter });
            }
        }
        let read_only = match opened.mode {
            StoreMode::ReadOnly(why) => Some(why),
            StoreMode::Fresh | StoreMode::Normal => None,
        };
        let start_notices =
            start_notices(&opened.store_notices, reading.odd.len() + odd_device, reading.n_newer());
        let odd: SortedSet<String> = gather(reading.odd.into_iter().chain(reading.newer_steps));
        let mut closed = 0;
        for name in odd.iter().map(String::as_str).chain(store.unreadable_names()) {
            closed = closed.max(step_number(name).unwrap_or(0));
        }
        let keeper = Self { store, device: device.id, months: reading.months, odd };
        let history = History::from_kept(reading.undo, reading.redo, closed);
        Ok(Opening {
            keeper,
            loaded: Loaded { book: reading.book, history, device, start_notices, read_only },
        })
    }

    /// Keeps a change: `book` is the book before it. When this gives `Ok`, the change has been read back.
    ///
    /// # Errors
    /// [`CommitError`]; the store is then as it was.
    pub fn keep(&mut self, book: &Book, change: &Change, history: &HistoryChange) -> Result<(), CommitError> {
        let kept = self.write(book, change, history);
        match kept {
            Ok(()) => self.months.accept(),
            Err(_) => self.months.take_back(),
        }
        kept
    }

    fn write(&mut self, book: &Book, change: &Change, history: &HistoryChange) -> Result<(), CommitError> {
        let mut writing =
            Writing { months: &mut self.months, commit: Commit::default(), stamp: change.stamp };
        writing.records(book, self.device, change);
        writing.history(history);
        let mut commit = writing.commit;
        commit.vector = seen(change);
        self.make_way(&commit)?;
        self.store.commit(commit).map(|_| ())
    }

    /// Copies aside what stands where the commit writes and could not be read. A copy that has no room locks the
    /// name, and the commit is refused.
    fn make_way(&mut self, commit: &Commit) -> Result<(), CommitError> {
        let names = commit.puts.iter().map(|put| &put.name).filter(|name| self.odd.contains(*name));
        let names: Vec<String> = names.cloned().collect();
        if !names.is_empty() {
            self.store.set_aside(&names)?;
            self.odd.retain(|name| !names.contains(name));
        }
        Ok(())
    }

    /// The choices of this device as they stand now, whoever wrote them; none that can be read is none.
    pub fn stored_device(&self) -> Option<DeviceSettings> {
        self.store.device_record().ok().flatten().and_then(|json| v1::read_device(&json).ok())
    }

    /// Keeps the choices of this device. What stands there and cannot be read is copied aside first.
    ///
    /// # Errors
    /// [`CommitError`]; the choices are then as they were.
    pub fn keep_device(&mut self, device: &DeviceSettings) -> Result<(), CommitError> {
        if self.store.device_record()?.is_some_and(|json| v1::read_device(&json).is_err()) {
            self.store.copy_device_record()?;
        }
        self.store.set_device_record(&v1::write_device(device))
    }

    /// Where it is kept.
    pub fn storage(&self) -> &S {
        self.store.storage()
    }

    /// How full the storage is.
    pub fn usage(&self) -> Usage {
        self.store.usage()
    }

    /// Everything of ours as it is stored, key by key.
    ///
    /// # Errors
    /// When the storage cannot be read.
    pub fn raw_export(&self) -> Result<Vec<(String, String)>, StorageError> {
        self.store.raw_export()
    }

    /// Takes everything of ours off this device, what was set aside included.
    ///
    /// # Errors
    /// When the storage refuses; what is left is then still readable.
    pub fn erase_everything(&mut self) -> Result<(), CommitError> {
        self.store.erase_everything()?;
        self.months = Months::default();
        self.odd.clear();
        Ok(())
    }
}

/// The number of a step of the history, should this be the name of one.
fn step_number(name: &str) -> Option<u64> {
    match name.parse() {
        Ok(StoredName::Step(_, number)) => Some(number),
        _ => None,
    }
}

/// The stamps of records that keep their own, as a backup's do.
fn seen(change: &Change) -> SortedMap<String, u64> {
    let mut vector = SortedMap::<String, u64>::new();
    let stamps = change.replaced.iter().filter_map(|replaced| replaced.after.as_ref()?.stamp());
    let newer = change.newer.iter().map(|replaced| replaced.after.stamp);
    for stamp in stamps.chain(newer).chain([change.stamp]) {
        let counter = vector.entry(stamp.device.to_string()).or_default();
        *counter = (*counter).max(stamp.counter);
    }
    vector
}

struct Writing<'a> {
    months: &'a mut Months,
    commit: Commit,
    stamp: Stamp,
}

impl Writing<'_> {
    fn put(&mut self, name: String, json: String) {
        self.commit.puts.push(Put { name, stamp: self.stamp.to_string(), json });
    }

    fn records(&mut self, book: &Book, device: DeviceId, change: &Change) {
        let mut touched = SortedSet::new();
        let mut new_moments: SortedMap<MomentId, &Moment> = SortedMap::new();
        for replaced in &change.replaced {
            match (replaced.id, &replaced.after) {
                (RecordId::Moment(id), Some(Record::Moment(moment))) => {
                    new_moments.insert(id, moment);
                    let units = moment_units(moment);
                    self.months.place(id, Month::of(moment.day), units, &mut touched);
                }
                (RecordId::Moment(id), _) => touched.extend(self.months.bury(id, change.stamp)),
                (id, Some(record)) => {
                    if let Some(json) = v1::write_single(record) {
                        self.put(id.to_string(), json);
                    }
                }
                (id, None) => self.put(id.to_string(), v1::write_gone(change.stamp)),
            }
        }
        for replaced in &change.newer {
            self.put(replaced.name.clone(), v1::write_newer(&replaced.after));
        }
        for part in touched {
            self.month(book, device, part, &new_moments);
        }
    }

    fn month(
        &mut self,
        book: &Book,
        device: DeviceId,
        part: MonthPart,
        new_moments: &SortedMap<MomentId, &Moment>,
    ) {
        if self.months.forget_if_empty(part) {
            self.commit.deletes.push(part.to_string());
            return;
        }
        let Some(holding) = self.months.holding(part) else { return };
        let mut moments = SortedMap::new();
        for id in &holding.moments {
            if let Some(moment) = new_moments.get(id).copied().or_else(|| book.moment(*id)) {
                moments.insert(*id, moment);
            }
        }
        let json = v1::write_month(device, &moments, &holding.gone, &holding.unknown);
        self.months.weigh(part, json.len());
        self.put(part.to_string(), json);
    }

    fn history(&mut self, history: &HistoryChange) {
        let name = |lead: Lead, number: u64| StoredName::Step(lead, number).to_string();
        let drops = history.drop.iter().map(|(lead, number)| name(*lead, *number));
        self.commit.deletes.extend(drops);
        if let Some((lead, kept)) = &history.keep {
            self.put(name(*lead, kept.number), write_step(&kept.step));
        }
    }
}

fn moment_units(moment: &Moment) -> usize {
    let one = [(moment.id, moment)].into();
    v1::write_month(moment.stamp.device, &one, &SortedMap::new(), &Unknown::new()).len()
}
