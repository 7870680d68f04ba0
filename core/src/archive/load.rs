//! From stored records to a book.

use super::months::{Holding, MonthPart, Months};
use super::name::{NoName, StoredName};
use super::steps::read_step;
use super::v1::{self, Single, Unreadable};
use crate::book::Book;
use crate::edit::History;
use crate::edit::history::{KeptStep, Lead};
use crate::gather::gather;
use crate::model::{DeviceId, DeviceSettings};
use crate::record::{Record, RecordId};
use crate::store::{self, Why};

/// What a person should know after opening.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StartNotice {
    /// So many records could not be read. They are kept aside, byte for byte.
    Unreadable(usize),
    /// So many records are about what only a newer version knows. They are kept as they are.
    Newer(usize),
    /// So many records that were saved are not there any more.
    Missing(u64),
    /// Records are not the ones last saved: something else has written here.
    Altered,
    /// The last change was never confirmed and could not be finished.
    ChangeDropped,
}

/// A book as it was stored.
#[derive(Debug, Clone, PartialEq)]
pub struct Loaded {
    /// The book.
    pub book: Book,
    /// Its undo and redo.
    pub history: History,
    /// The choices of this device.
    pub device: DeviceSettings,
    /// What a person should know.
    pub start_notices: Vec<StartNotice>,
    /// Why nothing may be written, if so.
    pub read_only: Option<Why>,
}

/// Records as read, before they are a book with its places.
#[derive(Debug)]
pub(super) struct ReadRecords {
    pub(super) book: Book,
    pub(super) months: Months,
    pub(super) undo: Vec<KeptStep>,
    pub(super) redo: Vec<KeptStep>,
    /// Names whose body is sound but is not what its name says.
    pub(super) odd: Vec<String>,
    /// Names of steps that a newer version wrote.
    pub(super) newer_steps: Vec<String>,
}

impl ReadRecords {
    pub(super) fn new(device: DeviceId) -> Self {
        Self {
            book: Book::new(device),
            months: Months::default(),
            undo: Vec::new(),
            redo: Vec::new(),
            odd: Vec::new(),
            newer_steps: Vec::new(),
        }
    }

    /// Reads one record. What is not what its name says is left where it is and never written over.
    pub(super) fn read(&mut self, name: &str, json: &str) {
        let read = match name.parse() {
            Ok(named) => self.read_named(named, json),
            Err(NoName::UnknownKind) => {
                v1::read_newer(json).map(|newer| self.book.put_newer(name.to_owned(), newer))
            }
            Err(NoName::Misspelt) => Err(Unreadable::WrongId),
        };
        match read {
            Ok(()) => {}
            Err(Unreadable::Newer) => self.newer_steps.push(name.to_owned()),
            Err(_) => self.odd.push(name.to_owned()),
        }
    }

    fn read_named(&mut self, name: StoredName, json: &str) -> Result<(), Unreadable> {
        match name {
            StoredName::Month(part) => {
                let read = self.read_month(part, json);
                if read.is_err() {
                    self.months.keep_free(part);
                }
                read
            }
            StoredName::Step(lead, number) => {
                let kept = KeptStep { number, units: json.len(), step: read_step(json)? };
                match lead {
                    Lead::Undo => self.undo.push(kept),
                    Lead::Redo => self.redo.push(kept),
                }
                Ok(())
            }
            StoredName::Record(id) => {
                match v1::read_single(id, json)? {
                    Single::Here(record) => self.book.put(record),
                    Single::Gone(stamp) => self.book.bury(id, stamp),
                }
                Ok(())
            }
        }
    }

    /// How many records are about what only a newer version knows.
    pub(super) fn n_newer(&self) -> usize {
        self.book.n_newer() + self.newer_steps.len()
    }

    fn read_month(&mut self, part: MonthPart, json: &str) -> Result<(), Unreadable> {
        let month = v1::read_month(part.month, json)?;
        let holding = Holding {
            moments: gather(month.moments.keys().copied()),
            gone: month.gone.clone(),
            unknown: month.unknown,
            units: json.len(),
        };
        for moment in month.moments.into_values() {
            self.book.put(Record::Moment(moment));
        }
        for (id, stamp) in month.gone {
            self.book.bury(RecordId::Moment(id), stamp);
        }
        self.months.insert(part, holding);
        Ok(())
    }
}

/// The book of these records, by name as they would be stored. What cannot be read is left out.
pub(crate) fn read_records(device: DeviceId, records: &[(String, String)]) -> Book {
    let mut read = ReadRecords::new(device);
    for (name, json) in records {
        read.read(name, json);
    }
    debug_assert!(read.odd.is_empty(), "records that are not what their names say");
    read.book
}

/// What the store and the reading found, in the words of a person.
pub(super) fn start_notices(found: &[store::StoreNotice], odd: usize, newer: usize) -> Vec<StartNotice> {
    let unreadable = found
        .iter()
        .filter(|notice| {
            matches!(notice, store::StoreNotice::SetAside { .. } | store::StoreNotice::LeftInPlace { .. })
        })
        .count()
        + odd;
    let mut start_notices = Vec::new();
    if unreadable > 0 {
        start_notices.push(StartNotice::Unreadable(unreadable));
    }
    if newer > 0 {
        start_notices.push(StartNotice::Newer(newer));
    }
    for notice in found {
        match notice {
            store::StoreNotice::Missing { count } => start_notices.push(StartNotice::Missing(*count)),
            // It says that all could be read.
            store::StoreNotice::Altered if unreadable == 0 => start_notices.push(StartNotice::Altered),
            store::StoreNotice::IntentDropped => start_notices.push(StartNotice::ChangeDropped),
            // The count of the others is made anew and nothing is lost by it.
            store::StoreNotice::Altered
            | store::StoreNotice::HeadRebuilt
            | store::StoreNotice::SetAside { .. }
            | store::StoreNotice::LeftInPlace { .. } => {}
        }
    }
    start_notices
}

#[cfg(test)]
mod tests {
    use super::{StartNotice, start_notices};
    use crate::store::StoreNotice;

    #[test]
    fn nobody_hears_that_all_could_be_read_where_something_could_not() {
        let altered = [StoreNotice::Altered];
        assert_eq!(start_notices(&altered, 0, 0), [StartNotice::Altered]);
        assert_eq!(start_notices(&altered, 1, 0), [StartNotice::Unreadable(1)]);
    }
}
