//! What edits do to places I was at, to the ladder and to how someone stands to me.

use super::rewrite::Rewrite;
use super::{Refusal, Visit, check};
use crate::model::words::group_name;
use crate::model::{Ladder, Moment, MomentId, Person, PersonId, Place, Standing};
use crate::record::RecordKind;

impl Rewrite<'_> {
    /// Notes that I was there, and whom I saw.
    pub(super) fn visit(&mut self, visit: Visit) -> Result<String, Refusal> {
        let Visit { place: id, day, seen, new } = visit;
        let mut place = self.book.place(id).ok_or(Refusal::Gone(RecordKind::Place))?.clone();
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
        self.put_checked(place.into())
    }

    /// Logs whom I saw at a place, with those seen there on the same day before.
    fn see(
        &mut self,
        place: &mut Place,
        moment: Moment,
        known: Option<MomentId>,
    ) -> Result<MomentId, Refusal> {
        for id in &moment.people {
            if !place.people.contains(id) {
                place.people.push(*id);
            }
        }
        let Some(before) = known.and_then(|id| self.book.moment(id)) else {
            let id = moment.id;
            self.log_moment(moment)?;
            return Ok(id);
        };
        let mut both = before.clone();
        both.people.extend(moment.people.iter().filter(|id| !before.people.contains(id)));
        both.minutes = match (before.minutes, moment.minutes) {
            (Some(one), Some(other)) => Some(one.saturating_add(other)),
            (one, other) => one.or(other),
        };
        self.put_checked(both.clone().into())?;
        self.answer(&both);
        Ok(both.id)
    }

    /// A new person, met at a place. They join a group of its name, so that where we know each other from is still
    /// known when the place is deleted.
    fn add_from(&mut self, place: &mut Place, mut person: Person) -> Result<(), Refusal> {
        place.people.push(person.id);
        person.groups.insert(group_name(place.name.as_str()));
        self.keep(person.into(), true).map(|_| ())
    }

    pub(super) fn set_ladder(&mut self, id: PersonId, ladder: Option<Ladder>) -> Result<String, Refusal> {
        let person = Person { ladder, ..self.person(id)?.clone() };
        self.put_checked(person.into())
    }

    /// Whoever joins my people today was not one of them before.
    pub(super) fn set_standing(&mut self, id: PersonId, standing: Standing) -> Result<String, Refusal> {
        let before = self.person(id)?;
        let mut person = Person { standing, ..before.clone() };
        if before.standing == Standing::GettingToKnow && standing == Standing::Present {
            person.added = self.today;
        }
        self.put_checked(person.into())
    }
}
