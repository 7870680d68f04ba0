//! The book: everything a person has written, with the lookups that screens need.

mod records;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::edit::{Change, RecordId};
use crate::model::{
    Ask, AskId, CheckIn, CheckInId, DeviceId, GoodMoment, GoodMomentId, HardTimesPlan, ImportantDate,
    ImportantDateId, LookBack, LookBackId, Moment, MomentId, Person, PersonId, Place, PlaceId, Plan, PlanId,
    Settings, SmallStep, SmallStepId, Stamp, ThankYou, ThankYouId, ToAsk, ToAskId,
};

/// All records, the tombstones of deleted ones, and what each device's counter has reached.
///
/// Only a [`Change`] alters a book, by [`Book::take`].
#[derive(Debug, Clone, PartialEq)]
pub struct Book {
    device: DeviceId,
    people: BTreeMap<PersonId, Person>,
    moments: BTreeMap<MomentId, Moment>,
    important_dates: BTreeMap<ImportantDateId, ImportantDate>,
    check_ins: BTreeMap<CheckInId, CheckIn>,
    asks: BTreeMap<AskId, Ask>,
    plans: BTreeMap<PlanId, Plan>,
    to_asks: BTreeMap<ToAskId, ToAsk>,
    thank_yous: BTreeMap<ThankYouId, ThankYou>,
    places: BTreeMap<PlaceId, Place>,
    small_steps: BTreeMap<SmallStepId, SmallStep>,
    good_moments: BTreeMap<GoodMomentId, GoodMoment>,
    looks_back: BTreeMap<LookBackId, LookBack>,
    hard_times: HardTimesPlan,
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
            important_dates: BTreeMap::new(),
            check_ins: BTreeMap::new(),
            asks: BTreeMap::new(),
            plans: BTreeMap::new(),
            to_asks: BTreeMap::new(),
            thank_yous: BTreeMap::new(),
            places: BTreeMap::new(),
            small_steps: BTreeMap::new(),
            good_moments: BTreeMap::new(),
            looks_back: BTreeMap::new(),
            hard_times: HardTimesPlan::default(),
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
            && self.important_dates.is_empty()
            && self.check_ins.is_empty()
            && self.plans.is_empty()
            && self.to_asks.is_empty()
            && self.thank_yous.is_empty()
            && self.places.is_empty()
            && self.small_steps.is_empty()
            && self.good_moments.is_empty()
            && self.looks_back.is_empty()
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

    /// All important_dates, by id.
    pub fn important_dates(&self) -> impl ExactSizeIterator<Item = &ImportantDate> {
        self.important_dates.values()
    }

    /// The important_date with this id.
    pub fn important_date(&self, id: ImportantDateId) -> Option<&ImportantDate> {
        self.important_dates.get(&id)
    }

    /// The important_dates of this person.
    pub fn important_dates_of(&self, person: PersonId) -> impl Iterator<Item = &ImportantDate> {
        self.important_dates.values().filter(move |important_date| important_date.person == Some(person))
    }

    /// All check-ins, by id.
    pub fn check_ins(&self) -> impl ExactSizeIterator<Item = &CheckIn> {
        self.check_ins.values()
    }

    /// The check-in with this id.
    pub fn check_in(&self, id: CheckInId) -> Option<&CheckIn> {
        self.check_ins.get(&id)
    }

    /// All asks, by id.
    pub fn asks(&self) -> impl ExactSizeIterator<Item = &Ask> {
        self.asks.values()
    }

    /// The ask with this id.
    pub fn ask(&self, id: AskId) -> Option<&Ask> {
        self.asks.get(&id)
    }

    /// All plans, by id.
    pub fn plans(&self) -> impl ExactSizeIterator<Item = &Plan> {
        self.plans.values()
    }

    /// The plan with this id.
    pub fn plan(&self, id: PlanId) -> Option<&Plan> {
        self.plans.get(&id)
    }

    /// Everything to ask about, asked or not, by id.
    pub fn to_asks(&self) -> impl ExactSizeIterator<Item = &ToAsk> {
        self.to_asks.values()
    }

    /// What to ask about with this id.
    pub fn to_ask(&self, id: ToAskId) -> Option<&ToAsk> {
        self.to_asks.get(&id)
    }

    /// What people did for me, by id.
    pub fn thank_yous(&self) -> impl ExactSizeIterator<Item = &ThankYou> {
        self.thank_yous.values()
    }

    /// The memory with this id.
    pub fn thank_you(&self, id: ThankYouId) -> Option<&ThankYou> {
        self.thank_yous.get(&id)
    }

    /// The places I go or went, by id.
    pub fn places(&self) -> impl ExactSizeIterator<Item = &Place> {
        self.places.values()
    }

    /// The place with this id.
    pub fn place(&self, id: PlaceId) -> Option<&Place> {
        self.places.get(&id)
    }

    /// All small steps, done or not, by id.
    pub fn small_steps(&self) -> impl ExactSizeIterator<Item = &SmallStep> {
        self.small_steps.values()
    }

    /// The small step with this id.
    pub fn small_step(&self, id: SmallStepId) -> Option<&SmallStep> {
        self.small_steps.get(&id)
    }

    /// All good moments, by id.
    pub fn good_moments(&self) -> impl ExactSizeIterator<Item = &GoodMoment> {
        self.good_moments.values()
    }

    /// The good moment with this id.
    pub fn good_moment(&self, id: GoodMomentId) -> Option<&GoodMoment> {
        self.good_moments.get(&id)
    }

    /// All looks back, by id.
    pub fn looks_back(&self) -> impl ExactSizeIterator<Item = &LookBack> {
        self.looks_back.values()
    }

    /// The look back with this id.
    pub fn look_back(&self, id: LookBackId) -> Option<&LookBack> {
        self.looks_back.get(&id)
    }

    /// My plan for hard times; empty before it is written.
    pub fn hard_times(&self) -> &HardTimesPlan {
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
}
