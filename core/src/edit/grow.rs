//! What edits do to places, to small steps and to the ladder.

use super::rewrite::Rewrite;
use super::{Refusal, Visit, check};
use crate::model::words::group_name;
use crate::model::{
    Ladder, Moment, MomentId, Person, PersonId, Place, PlaceId, SmallStep, SmallStepId, Standing,
};
use crate::now::Now;
use crate::record::{Record, RecordId};

impl Rewrite<'_> {
    pub(super) fn keep_place(&mut self, place: Place) -> Result<String, Refusal> {
        let before = self.book.place(place.id);
        let named = |id: &PersonId| before.is_some_and(|before| before.people.contains(id));
        check::place(&place, |id| named(id) || self.is_known(id))?;
        let name = place.name.to_string();
        self.put(Record::Place(Box::new(place)));
        Ok(name)
    }

    /// Notes that I was there, and whom I saw.
    pub(super) fn visit(&mut self, visit: Visit, now: Now) -> Result<String, Refusal> {
        let Visit { place: id, day, seen, new } = visit;
        let mut place = self.book.place(id).ok_or(Refusal::PlaceGone)?.clone();
        check::past_day(day, now.today)?;
        if let Some(person) = new {
            self.add_from(&mut place, person)?;
        }
        let known = place.visits.get(&day).copied().flatten();
        let moment = match seen {
            Some(moment) if moment.day != day => return Err(Refusal::OtherDay),
            Some(moment) => Some(self.see(&mut place, moment, known, now)?),
            None => known,
        };
        place.visits.insert(day, moment);
        place.next = place.next.filter(|next| *next > day);
        let name = place.name.to_string();
        // Someone whose record cannot be read just now stays where they were.
        let before = self.book.place(id).map(|place| place.people.as_slice()).unwrap_or_default();
        check::place(&place, |id| before.contains(id) || self.is_known(id))?;
        self.put(Record::Place(Box::new(place)));
        Ok(name)
    }

    /// Logs whom I saw at a place, with those seen there on the same day before.
    fn see(
        &mut self,
        place: &mut Place,
        moment: Moment,
        known: Option<MomentId>,
        now: Now,
    ) -> Result<MomentId, Refusal> {
        for id in &moment.people {
            if !place.people.contains(id) {
                place.people.push(*id);
            }
        }
        let Some(before) = known.and_then(|id| self.book.moment(id)) else {
            self.log_moment(&moment, now)?;
            return Ok(moment.id);
        };
        let mut both = before.clone();
        both.people.extend(moment.people.iter().filter(|id| !before.people.contains(id)));
        both.minutes = match (before.minutes, moment.minutes) {
            (Some(one), Some(other)) => Some(one.saturating_add(other)),
            (one, other) => one.or(other),
        };
        self.put_moment(&both, now)?;
        self.answer(&both);
        Ok(both.id)
    }

    /// A new person, met at a place. They join a group of its name, so that where we know each other from is still
    /// known when the place is deleted.
    fn add_from(&mut self, place: &mut Place, mut person: Person) -> Result<(), Refusal> {
        if self.book.person(person.id).is_some() {
            return Err(Refusal::PersonThere);
        }
        place.people.push(person.id);
        person.groups.insert(group_name(place.name.as_str()));
        self.put_person(person).map(|_| ())
    }

    pub(super) fn remove_place(&mut self, id: PlaceId) -> Result<String, Refusal> {
        let name = self.book.place(id).ok_or(Refusal::PlaceGone)?.name.to_string();
        self.remove(RecordId::Place(id));
        let book = self.book;
        for step in book.small_steps().filter(|step| step.place == Some(id)) {
            self.put(Record::SmallStep(Box::new(SmallStep { place: None, ..step.clone() })));
        }
        Ok(name)
    }

    pub(super) fn set_ladder(&mut self, id: PersonId, ladder: Option<Ladder>) -> Result<String, Refusal> {
        let person = Person { ladder, ..self.person(id)?.clone() };
        self.put_person(person)
    }

    /// Whoever joins my people today was not one of them before.
    pub(super) fn set_standing(&mut self, id: PersonId, standing: Standing) -> Result<String, Refusal> {
        let before = self.person(id)?;
        let mut person = Person { standing, ..before.clone() };
        if before.standing == Standing::GettingToKnow && standing == Standing::Present {
            person.added = self.today;
        }
        self.put_person(person)
    }

    pub(super) fn keep_small_step(&mut self, step: SmallStep) -> Result<String, Refusal> {
        check::small_step(self.book, &step)?;
        let what = step.what.clone();
        self.put(Record::SmallStep(Box::new(step)));
        Ok(what)
    }

    pub(super) fn remove_small_step(&mut self, id: SmallStepId) -> Result<String, Refusal> {
        let what = self.book.small_step(id).ok_or(Refusal::SmallStepGone)?.what.clone();
        self.remove(RecordId::SmallStep(id));
        Ok(what)
    }

    /// The places as they are by now: one edit may touch a place more than once.
    fn places_now(&self) -> Vec<Place> {
        let now = |place: &Place| match self.after.get(&RecordId::Place(place.id)) {
            Some(Some(Record::Place(place))) => Some(Place::clone(place)),
            Some(_) => None,
            None => Some(place.clone()),
        };
        self.book.places().filter_map(now).collect()
    }

    /// That I was there stays when the moment of it is deleted.
    pub(super) fn let_go_of_visit(&mut self, id: MomentId) {
        let named = self.book.places().any(|place| place.visits.values().any(|moment| *moment == Some(id)));
        if !named {
            return;
        }
        for mut place in self.places_now() {
            let of_it = place.visits.values_mut().filter(|moment| **moment == Some(id));
            if of_it.map(|moment| *moment = None).count() != 0 {
                self.put(Record::Place(Box::new(place)));
            }
        }
    }

    pub(super) fn forget_in_places(&mut self, id: PersonId) {
        for mut place in self.places_now().into_iter().filter(|place| place.people.contains(&id)) {
            place.people.retain(|other| *other != id);
            self.put(Record::Place(Box::new(place)));
        }
    }
}
