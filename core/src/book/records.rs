//! Records in and out of a book, each in its own place.

use std::collections::BTreeSet;

use super::Book;
use crate::edit::{Record, RecordId};
use crate::gather::gather;
use crate::model::{HardTimesPlan, Settings};

impl Book {
    /// The record with this id.
    pub fn record(&self, id: RecordId) -> Option<Record> {
        match id {
            RecordId::Person(id) => {
                self.people.get(&id).cloned().map(|person| Record::Person(Box::new(person)))
            }
            RecordId::Moment(id) => self.moments.get(&id).cloned().map(|m| Record::Moment(Box::new(m))),
            RecordId::ImportantDate(id) => {
                self.important_dates.get(&id).cloned().map(|m| Record::ImportantDate(Box::new(m)))
            }
            RecordId::CheckIn(id) => self.check_ins.get(&id).cloned().map(|c| Record::CheckIn(Box::new(c))),
            RecordId::Ask(id) => self.asks.get(&id).cloned().map(|ask| Record::Ask(Box::new(ask))),
            RecordId::Plan(id) => self.plans.get(&id).cloned().map(|plan| Record::Plan(Box::new(plan))),
            RecordId::ToAsk(id) => self.to_asks.get(&id).cloned().map(|of| Record::ToAsk(Box::new(of))),
            RecordId::ThankYou(id) => {
                self.thank_yous.get(&id).cloned().map(|t| Record::ThankYou(Box::new(t)))
            }
            RecordId::Place(id) => self.places.get(&id).cloned().map(|p| Record::Place(Box::new(p))),
            RecordId::SmallStep(id) => {
                self.small_steps.get(&id).cloned().map(|s| Record::SmallStep(Box::new(s)))
            }
            RecordId::GoodMoment(id) => {
                self.good_moments.get(&id).cloned().map(|g| Record::GoodMoment(Box::new(g)))
            }
            RecordId::LookBack(id) => {
                self.looks_back.get(&id).cloned().map(|l| Record::LookBack(Box::new(l)))
            }
            RecordId::HardTimesPlan => {
                self.hard_times.stamp.map(|_| Record::HardTimesPlan(Box::new(self.hard_times.clone())))
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
        let important_dates = self.important_dates.keys().copied().map(RecordId::ImportantDate);
        let check_ins = self.check_ins.keys().copied().map(RecordId::CheckIn);
        let asks = self.asks.keys().copied().map(RecordId::Ask);
        let plans = self.plans.keys().copied().map(RecordId::Plan);
        let to_asks = self.to_asks.keys().copied().map(RecordId::ToAsk);
        let thank_yous = self.thank_yous.keys().copied().map(RecordId::ThankYou);
        let places = self.places.keys().copied().map(RecordId::Place);
        let steps = self.small_steps.keys().copied().map(RecordId::SmallStep);
        let good = self.good_moments.keys().copied().map(RecordId::GoodMoment);
        let looks = self.looks_back.keys().copied().map(RecordId::LookBack);
        let hard_times = self.hard_times.stamp.map(|_| RecordId::HardTimesPlan);
        let settings = self.settings.stamp.map(|_| RecordId::Settings);
        let dated = moments
            .chain(important_dates)
            .chain(check_ins)
            .chain(asks)
            .chain(plans)
            .chain(to_asks)
            .chain(thank_yous);
        let grown = places.chain(steps).chain(good).chain(looks);
        gather(people.chain(dated).chain(grown).chain(hard_times).chain(settings))
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
            Record::ImportantDate(important_date) => {
                self.important_dates.insert(important_date.id, *important_date);
            }
            Record::CheckIn(check_in) => {
                self.check_ins.insert(check_in.id, *check_in);
            }
            Record::Ask(ask) => {
                self.asks.insert(ask.id, *ask);
            }
            Record::Plan(plan) => {
                self.plans.insert(plan.id, *plan);
            }
            Record::ToAsk(of) => {
                self.to_asks.insert(of.id, *of);
            }
            Record::ThankYou(thank_you) => {
                self.thank_yous.insert(thank_you.id, *thank_you);
            }
            Record::Place(place) => {
                self.places.insert(place.id, *place);
            }
            Record::SmallStep(step) => {
                self.small_steps.insert(step.id, *step);
            }
            Record::GoodMoment(good) => {
                self.good_moments.insert(good.id, *good);
            }
            Record::LookBack(look) => {
                self.looks_back.insert(look.id, *look);
            }
            Record::HardTimesPlan(list) => self.hard_times = *list,
            Record::Settings(settings) => self.settings = *settings,
        }
    }

    pub(super) fn remove(&mut self, id: RecordId) {
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
            RecordId::ImportantDate(id) => {
                self.important_dates.remove(&id);
            }
            RecordId::CheckIn(id) => {
                self.check_ins.remove(&id);
            }
            RecordId::Ask(id) => {
                self.asks.remove(&id);
            }
            RecordId::Plan(id) => {
                self.plans.remove(&id);
            }
            RecordId::ToAsk(id) => {
                self.to_asks.remove(&id);
            }
            RecordId::ThankYou(id) => {
                self.thank_yous.remove(&id);
            }
            RecordId::Place(id) => {
                self.places.remove(&id);
            }
            RecordId::SmallStep(id) => {
                self.small_steps.remove(&id);
            }
            RecordId::GoodMoment(id) => {
                self.good_moments.remove(&id);
            }
            RecordId::LookBack(id) => {
                self.looks_back.remove(&id);
            }
            RecordId::HardTimesPlan => self.hard_times = HardTimesPlan::default(),
            RecordId::Settings => self.settings = Settings::default(),
        }
    }
}
