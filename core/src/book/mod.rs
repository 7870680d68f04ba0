//! The book: everything a person has written, with the lookups that screens need.

mod kinds;

use crate::sorted::{SortedMap, SortedSet};

use chrono::NaiveDate;

use crate::gather::gather;
use crate::model::{DeviceId, Moment, MomentId, PersonId, Stamp};
use crate::record::{Change, Newer, Record, RecordId, RecordKind};

/// All records, the tombstones of deleted ones, and what each device's counter has reached.
///
/// Only a [`Change`] alters a book, by [`Book::take`].
#[derive(Debug, Clone, PartialEq)]
pub struct Book {
    device: DeviceId,
    /// Those of one kind lie together, by id.
    records: SortedMap<RecordId, Record>,
    gone: SortedMap<RecordId, Stamp>,
    /// Of kinds that only a newer version knows, by stored name.
    newer: SortedMap<String, Newer>,
    vector: SortedMap<DeviceId, u64>,
    /// Derived: the moments of each person by day.
    timelines: Timelines,
}

/// The moments of each person by day.
type Timelines = SortedMap<PersonId, SortedSet<(NaiveDate, MomentId)>>;

/// What someone without a logged contact has.
static NO_MOMENTS: SortedSet<(NaiveDate, MomentId)> = SortedSet::new();

impl Book {
    /// An empty book that this device will write in.
    pub fn new(device: DeviceId) -> Self {
        Self {
            device,
            records: SortedMap::new(),
            gone: SortedMap::new(),
            newer: SortedMap::new(),
            vector: SortedMap::new(),
            timelines: SortedMap::new(),
        }
    }

    /// The device whose changes this copy of the book records.
    pub fn device(&self) -> DeviceId {
        self.device
    }

    /// Whether nothing has been written yet (settings aside).
    pub fn is_empty(&self) -> bool {
        let says_nothing = |record: &Record| match record {
            Record::Settings(_) => true,
            Record::HardTimesPlan(plan) => plan.is_empty(),
            _ => false,
        };
        self.records.values().all(says_nothing) && !self.newer.values().any(Newer::is_here)
    }

    /// Every record, by kind and id.
    pub fn records(&self) -> impl Iterator<Item = &Record> {
        self.records.values()
    }

    /// The records of one kind, by id.
    fn of_kind(&self, kind: RecordKind) -> impl Iterator<Item = &Record> {
        self.records.range(kind.ids()).map(|(_, record)| record)
    }

    /// The record with this id.
    pub fn record(&self, id: RecordId) -> Option<&Record> {
        self.records.get(&id)
    }

    /// The ids of all records.
    pub fn record_ids(&self) -> SortedSet<RecordId> {
        gather(self.records.keys().copied())
    }

    /// The moments with this person, the latest first.
    pub fn moments_with(&self, person: PersonId) -> impl Iterator<Item = &Moment> {
        let ids = self.timelines.get(&person).unwrap_or(&NO_MOMENTS);
        ids.iter().rev().filter_map(|(_, id)| self.moment(*id))
    }

    /// The moments from this day on, by id, found at the ends of what each person has: most moments are long ago.
    pub fn moments_since(&self, day: NaiveDate) -> Vec<&Moment> {
        let mut ids = SortedSet::new();
        for timeline in self.timelines.values() {
            ids.extend(timeline.iter().rev().take_while(|(on, _)| *on >= day).map(|(_, id)| *id));
        }
        ids.iter().filter_map(|id| self.moment(*id)).collect()
    }

    /// The latest moments with any of these people, the latest first, `most` of them.
    pub fn latest_with(&self, people: impl Iterator<Item = PersonId>, most: usize) -> Vec<MomentId> {
        let mut latest = SortedSet::<(NaiveDate, MomentId)>::new();
        for timeline in people.filter_map(|person| self.timelines.get(&person)) {
            for moment in timeline.iter().rev() {
                if latest.len() >= most {
                    let Some(first) = latest.iter().next().copied().filter(|first| first < moment) else {
                        break;
                    };
                    if !latest.contains(moment) {
                        latest.remove(&first);
                    }
                }
                latest.insert(*moment);
            }
        }
        latest.iter().rev().map(|(_, id)| *id).collect()
    }

    /// The moments with each of these people, who are told by id; a person's own are in no order. One look at each
    /// moment there is: found person by person, each would be searched for among all.
    pub fn moments_with_each(&self, people: &[PersonId]) -> Vec<Vec<&Moment>> {
        let mut with = vec![Vec::new(); people.len()];
        for moment in self.moments() {
            for person in &moment.people {
                if let Ok(place) = people.binary_search(person) {
                    with[place].push(moment);
                }
            }
        }
        with
    }

    /// How many moments are logged with this person.
    pub fn n_moments_with(&self, person: PersonId) -> usize {
        self.timelines.get(&person).map_or(0, SortedSet::len)
    }

    /// The day of the latest moment with this person.
    pub fn last_contact(&self, person: PersonId) -> Option<NaiveDate> {
        self.timelines.get(&person)?.last().map(|(day, _)| *day)
    }

    /// The dates of this person.
    pub fn important_dates_of(&self, person: PersonId) -> impl Iterator<Item = &crate::model::ImportantDate> {
        self.important_dates().filter(move |date| date.person == Some(person))
    }

    /// What each device's counter has reached.
    pub fn vector(&self) -> &SortedMap<DeviceId, u64> {
        &self.vector
    }

    /// Every record of a kind that only a newer version knows, by its stored name.
    pub fn newer(&self) -> &SortedMap<String, Newer> {
        &self.newer
    }

    /// The stamps of deleted records, kept so that a later merge does not bring them back.
    pub fn tombstones(&self) -> &SortedMap<RecordId, Stamp> {
        &self.gone
    }

    /// The stamp of the next change on this device.
    pub fn next_stamp(&self) -> Stamp {
        Stamp { device: self.device, counter: self.vector.get(&self.device).copied().unwrap_or(0) + 1 }
    }

    /// Takes a change over: the only way a book is altered.
    pub fn take(&mut self, change: &Change) {
        for replaced in &change.replaced {
            match &replaced.after {
                Some(record) => self.put(record.clone()),
                None => {
                    self.remove(replaced.id);
                    self.gone.insert(replaced.id, change.stamp);
                }
            }
        }
        for replaced in &change.newer {
            self.put_newer(replaced.name.clone(), replaced.after.clone());
        }
        self.see(change.stamp);
    }

    /// Notes a deleted record, as loading from storage does.
    pub fn bury(&mut self, id: RecordId, stamp: Stamp) {
        self.see(stamp);
        self.gone.insert(id, stamp);
    }

    /// Notes how far a device's counter has come.
    pub fn see(&mut self, stamp: Stamp) {
        let counter = self.vector.entry(stamp.device).or_default();
        *counter = (*counter).max(stamp.counter);
    }

    /// Puts a record in its place, as loading from storage does.
    pub fn put(&mut self, record: Record) {
        let id = record.id();
        self.gone.remove(&id);
        if let Some(stamp) = record.stamp() {
            self.see(stamp);
        }
        let Self { records, timelines, .. } = self;
        let (before, now) = records.replace(id, record);
        if let Some(Record::Moment(moment)) = before {
            leave(timelines, &moment);
        }
        if let Record::Moment(moment) = now {
            for person in &moment.people {
                timelines.entry(*person).or_default().insert((moment.day, moment.id));
            }
        }
    }

    /// How many records are here whose kinds only a newer version knows.
    pub fn n_newer(&self) -> usize {
        self.newer.values().filter(|newer| newer.is_here()).count()
    }

    /// Keeps a record of a kind that only a newer version knows, as loading from storage does.
    pub fn put_newer(&mut self, name: String, newer: Newer) {
        self.see(newer.stamp);
        self.newer.insert(name, newer);
    }

    fn remove(&mut self, id: RecordId) {
        if let Some(Record::Moment(moment)) = self.records.remove(&id) {
            leave(&mut self.timelines, &moment);
        }
    }
}

/// Takes a moment out of the days of everybody who was there.
fn leave(timelines: &mut Timelines, moment: &Moment) {
    for person in &moment.people {
        if let Some(timeline) = timelines.get_mut(person) {
            timeline.remove(&(moment.day, moment.id));
            if timeline.is_empty() {
                timelines.remove(person);
            }
        }
    }
}
