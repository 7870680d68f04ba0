//! What edits do to places I was at, to the ladder and to how someone stands to me.

use super::rewrite::Rewrite;
use super::{Refusal, Visit, check};
use crate::model::words::group_name;
use crate::model::{Moment, MomentId, Person, PersonId, Place, Standing};
use crate::record::{Record, RecordKind};

impl Rewrite<'_> {
    /// Notes that I was there, and whom I saw.
    pub(super) fn visit(&mut self, visit: &Visit) -> Result<String, Refusal> {
        let Visit { place: id, day, seen, new } = visit;
        let day = *day;
        let place = self.book.place(*id).ok_or(Refusal::Gone(RecordKind::Place))?;
        let mut place = Box::new(place.clone());
        check::past_day(day, self.today)?;
        if let Some(person) = new {
            self.add_from(&mut place, person)?;
        }
        let known = place.visits.get(&day).copied().flatten();
        let moment = match seen {
            Some(moment) if moment.day != day => return Err(Refusal::OtherDay),
            Some(moment) => Some(self.see(&mut place, moment, known)?),
            None => known,
        };
        place.visits.insert(day, moment);
        place.next = place.next.filter(|next| *next > day);
        self.put_checked(Record::Place(place))
    }

    /// Logs whom I saw at a place, with those seen there on the same day before.
    fn see(
        &mut self,
        place: &mut Place,
        moment: &Moment,
        known: Option<MomentId>,
    ) -> Result<MomentId, Refusal> {
        for id in &moment.people {
            if !place.people.contains(id) {
                place.people.push(*id);
            }
        }
        let Some(before) = known.and_then(|id| self.book.moment(id)) else {
            self.log_moment(moment)?;
            return Ok(moment.id);
        };
        let mut both = Box::new(before.clone());
        both.people.extend(moment.people.iter().filter(|id| !before.people.contains(id)));
        both.minutes = match (before.minutes, moment.minutes) {
            (Some(one), Some(other)) => Some(one.saturating_add(other)),
            (one, other) => one.or(other),
        };
        self.put_checked(Record::Moment(both.clone()))?;
        self.answer(&both);
        Ok(both.id)
    }

    /// A new person, met at a place. They join a group of its name, so that where we know each other from is still
    /// known when the place is deleted.
    fn add_from(&mut self, place: &mut Place, person: &Person) -> Result<(), Refusal> {
        let mut person = Box::new(person.clone());
        place.people.push(person.id);
        person.groups.insert(group_name(place.name.as_str()));
        self.keep(Record::Person(person), true).map(|_| ())
    }

    /// Whoever joins my people today was not one of them before.
    pub(super) fn set_standing(&mut self, id: PersonId, standing: Standing) -> Result<String, Refusal> {
        let today = self.today;
        self.change_person(id, &|person| {
            if person.standing == Standing::GettingToKnow && standing == Standing::Present {
                person.added = today;
            }
            person.standing = standing;
        })
    }
}
