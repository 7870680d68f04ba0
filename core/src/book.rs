//! The book: everything a person has written, with the lookups that screens need.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::edit::{Change, Record, RecordId};
use crate::gather::gather;
use crate::model::{
    Ask, AskId, CheckIn, CheckInId, DeviceId, HardTimes, Milestone, MilestoneId, Moment, MomentId, Person,
    PersonId, Settings, Stamp,
};

/// All records, the tombstones of deleted ones, and what each device's counter has reached.
///
/// Only a [`Change`] alters a book, by [`Book::take`].
#[derive(Debug, Clone, PartialEq)]
pub struct Book {
    device: DeviceId,
    people: BTreeMap<PersonId, Person>,
    moments: BTreeMap<MomentId, Moment>,
    milestones: BTreeMap<MilestoneId, Milestone>,
    check_ins: BTreeMap<CheckInId, CheckIn>,
    asks: BTreeMap<AskId, Ask>,
    hard_times: HardTimes,
    settings: Settings,
    gone: BTreeMap<RecordId, Stamp>,
    vector: BTreeMap<DeviceId, u64>,
    /// Derived: the moments of each person by day.
    timelines: BTreeMap<PersonId, BTreeSet<(NaiveDate, MomentId)>>,
}

/// What someone without a logged contact has.
static NO_MOMENTS: BTreeSet<(NaiveDate, MomentId)> = BTreeSet::new();

impl Book {
    /// An empty book that this device will write in.
    pub fn new(device: DeviceId) -> Self {
        Self {
            device,
            people: BTreeMap::new(),
            moments: BTreeMap::new(),
            milestones: BTreeMap::new(),
            check_ins: BTreeMap::new(),
            asks: BTreeMap::new(),
            hard_times: HardTimes::default(),
            settings: Settings::default(),
            gone: BTreeMap::new(),
            vector: BTreeMap::new(),
            timelines: BTreeMap::new(),
        }
    }

    /// The device whose changes this copy of the book records.
    pub fn device(&self) -> DeviceId {
        self.device
    }

    /// Whether nothing has been written yet (settings aside).
    pub fn is_empty(&self) -> bool {
        self.people.is_empty()
            && self.moments.is_empty()
            && self.milestones.is_empty()
            && self.check_ins.is_empty()
            && self.hard_times.is_empty()
    }

    /// Everybody, those kept apart and remembered included, by id.
    pub fn people(&self) -> impl ExactSizeIterator<Item = &Person> {
        self.people.values()
    }

    /// The person with this id.
    pub fn person(&self, id: PersonId) -> Option<&Person> {
        self.people.get(&id)
    }

    /// All moments, by id.
    pub fn moments(&self) -> impl ExactSizeIterator<Item = &Moment> {
        self.moments.values()
    }

    /// The moment with this id.
    pub fn moment(&self, id: MomentId) -> Option<&Moment> {
        self.moments.get(&id)
    }

    /// The moments with this person, the latest first.
    pub fn moments_with(&self, person: PersonId) -> impl Iterator<Item = &Moment> {
        let ids = self.timelines.get(&person).unwrap_or(&NO_MOMENTS);
        ids.iter().rev().filter_map(|(_, id)| self.moments.get(id))
    }

    /// How many moments are logged with this person.
    pub fn n_moments_with(&self, person: PersonId) -> usize {
        self.timelines.get(&person).map_or(0, BTreeSet::len)
    }

    /// The day of the latest moment with this person.
    pub fn last_contact(&self, person: PersonId) -> Option<NaiveDate> {
        self.timelines.get(&person)?.last().map(|(day, _)| *day)
    }

    /// All milestones, by id.
    pub fn milestones(&self) -> impl ExactSizeIterator<Item = &Milestone> {
        self.milestones.values()
    }

    /// The milestones of this person.
    pub fn milestones_of(&self, person: PersonId) -> impl Iterator<Item = &Milestone> {
        self.milestones.values().filter(move |milestone| milestone.person == Some(person))
    }

    /// All check-ins, by id.
    pub fn check_ins(&self) -> impl ExactSizeIterator<Item = &CheckIn> {
        self.check_ins.values()
    }

    /// All asks, by id.
    pub fn asks(&self) -> impl ExactSizeIterator<Item = &Ask> {
        self.asks.values()
    }

    /// The ask with this id.
    pub fn ask(&self, id: AskId) -> Option<&Ask> {
        self.asks.get(&id)
    }

    /// My plan for hard times; empty before it is written.
    pub fn hard_times(&self) -> &HardTimes {
        &self.hard_times
    }

    /// The choices that travel with the book.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// What each device's counter has reached.
    pub fn vector(&self) -> &BTreeMap<DeviceId, u64> {
        &self.vector
    }

    /// The stamps of deleted records, kept so that a later merge does not bring them back.
    pub fn tombstones(&self) -> &BTreeMap<RecordId, Stamp> {
        &self.gone
    }

    /// The stamp of the next change on this device.
    pub fn next_stamp(&self) -> Stamp {
        Stamp { device: self.device, counter: self.vector.get(&self.device).copied().unwrap_or(0) + 1 }
    }

    /// The record with this id.
    pub fn record(&self, id: RecordId) -> Option<Record> {
        match id {
            RecordId::Person(id) => {
                self.people.get(&id).cloned().map(|person| Record::Person(Box::new(person)))
            }
            RecordId::Moment(id) => self.moments.get(&id).cloned().map(|m| Record::Moment(Box::new(m))),
            RecordId::Milestone(id) => {
                self.milestones.get(&id).cloned().map(|m| Record::Milestone(Box::new(m)))
            }
            RecordId::CheckIn(id) => self.check_ins.get(&id).cloned().map(|c| Record::CheckIn(Box::new(c))),
            RecordId::Ask(id) => self.asks.get(&id).cloned().map(|ask| Record::Ask(Box::new(ask))),
            RecordId::HardTimes => {
                self.hard_times.stamp.map(|_| Record::HardTimes(Box::new(self.hard_times.clone())))
            }
            RecordId::Settings => {
                self.settings.stamp.map(|_| Record::Settings(Box::new(self.settings.clone())))
            }
        }
    }

    /// The ids of all records.
    pub fn record_ids(&self) -> BTreeSet<RecordId> {
        let people = self.people.keys().copied().map(RecordId::Person);
        let moments = self.moments.keys().copied().map(RecordId::Moment);
        let milestones = self.milestones.keys().copied().map(RecordId::Milestone);
        let check_ins = self.check_ins.keys().copied().map(RecordId::CheckIn);
        let asks = self.asks.keys().copied().map(RecordId::Ask);
        let hard_times = self.hard_times.stamp.map(|_| RecordId::HardTimes);
        let settings = self.settings.stamp.map(|_| RecordId::Settings);
        let dated = moments.chain(milestones).chain(check_ins).chain(asks);
        gather(people.chain(dated).chain(hard_times).chain(settings))
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
        self.see(change.stamp);
    }

    /// Puts a record in its place, as loading from storage does.
    pub fn put(&mut self, record: Record) {
        let id = record.id();
        self.remove(id);
        self.gone.remove(&id);
        if let Some(stamp) = record.stamp() {
            self.see(stamp);
        }
        match record {
            Record::Person(person) => {
                self.people.insert(person.id, *person);
            }
            Record::Moment(moment) => {
                for person in &moment.people {
                    self.timelines.entry(*person).or_default().insert((moment.day, moment.id));
                }
                self.moments.insert(moment.id, *moment);
            }
            Record::Milestone(milestone) => {
                self.milestones.insert(milestone.id, *milestone);
            }
            Record::CheckIn(check_in) => {
                self.check_ins.insert(check_in.id, *check_in);
            }
            Record::Ask(ask) => {
                self.asks.insert(ask.id, *ask);
            }
            Record::HardTimes(plan) => self.hard_times = *plan,
            Record::Settings(settings) => self.settings = *settings,
        }
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

    fn remove(&mut self, id: RecordId) {
        match id {
            RecordId::Person(id) => {
                self.people.remove(&id);
            }
            RecordId::Moment(id) => {
                if let Some(moment) = self.moments.remove(&id) {
                    for person in &moment.people {
                        if let Some(timeline) = self.timelines.get_mut(person) {
                            timeline.remove(&(moment.day, id));
                            if timeline.is_empty() {
                                self.timelines.remove(person);
                            }
                        }
                    }
                }
            }
            RecordId::Milestone(id) => {
                self.milestones.remove(&id);
            }
            RecordId::CheckIn(id) => {
                self.check_ins.remove(&id);
            }
            RecordId::Ask(id) => {
                self.asks.remove(&id);
            }
            RecordId::HardTimes => self.hard_times = HardTimes::default(),
            RecordId::Settings => self.settings = Settings::default(),
        }
    }
}
