//! What edits do to people, and to everything that mentions them.

use std::collections::BTreeSet;

use super::rewrite::Rewrite;
use super::{ForSeveral, PersonTies, Refusal, check};
use crate::gather::gather;
use crate::model::words::group_name;
use crate::model::{Moment, Person, PersonId, Standing};
use crate::record::{Record, RecordId};

impl Rewrite<'_> {
    /// Puts a person as a form knows them. PersonTies concern two people, so they stay as the book has them.
    pub(super) fn put_person(&mut self, mut person: Person) -> Result<String, Refusal> {
        check::person(&person)?;
        let before = self.book.person(person.id);
        person.knows = before.map(|before| before.knows.clone()).unwrap_or_default();
        person.through = before.and_then(|before| before.through);
        if let Some(before) = before {
            // The book knows the rings someone was in; a form may have been open for days.
            person.note_ring(before, self.today);
            if before.standing == Standing::GettingToKnow && person.standing == Standing::Present {
                person.rings.clear();
            }
        }
        let name = person.name.to_string();
        self.put(Record::Person(Box::new(person)));
        Ok(name)
    }

    pub(super) fn change_several(
        &mut self,
        people: &BTreeSet<PersonId>,
        what: &ForSeveral,
    ) -> Result<String, Refusal> {
        if people.is_empty() {
            return Err(Refusal::NobodyThere);
        }
        let group = match what {
            ForSeveral::Join(group) => group_name(group),
            // Chosen from a list, it is what stands there, however it came in.
            ForSeveral::Leave(group) => group.clone(),
            ForSeveral::Ring(_) | ForSeveral::Rhythm(_) => String::new(),
        };
        if group.trim().is_empty() && matches!(what, ForSeveral::Join(_) | ForSeveral::Leave(_)) {
            return Err(Refusal::GroupBlank);
        }
        for id in people {
            let mut person = self.person(*id)?.clone();
            match what {
                ForSeveral::Ring(ring) => person.ring = *ring,
                ForSeveral::Rhythm(rhythm) => person.rhythm = *rhythm,
                ForSeveral::Join(_) => {
                    person.groups.insert(group.clone());
                }
                ForSeveral::Leave(_) => {
                    person.groups.remove(&group);
                }
            }
            self.put_person(person)?;
        }
        // One person is named, several are counted.
        match people.first() {
            Some(id) if people.len() == 1 => Ok(self.person(*id)?.name.to_string()),
            _ => Ok(people.len().to_string()),
        }
    }

    pub(super) fn set_ties(&mut self, ties: PersonTies) -> Result<String, Refusal> {
        let PersonTies { person: id, knows, through, met } = ties;
        let before = self.person(id)?;
        if knows.contains(&id) || through == Some(id) {
            return Err(Refusal::OwnTie);
        }
        check::note(&met)?;
        // Someone whose record cannot be read just now stays a tie.
        let known = |id: &PersonId| before.knows.contains(id) || before.through == Some(*id);
        for other in knows.iter().copied().chain(through).filter(|id| !known(id)) {
            self.person(other)?;
        }
        for other in before
            .knows
            .symmetric_difference(&knows)
            .filter_map(|id| self.book.person(*id))
            .cloned()
            .collect::<Vec<_>>()
        {
            let mut other = other;
            if knows.contains(&other.id) {
                other.knows.insert(id);
            } else {
                other.knows.remove(&id);
            }
            self.put(Record::Person(Box::new(other)));
        }
        let name = before.name.to_string();
        let person = Person { knows, through, met, ..before.clone() };
        self.put(Record::Person(Box::new(person)));
        Ok(name)
    }

    /// Nothing that mentioned the person is left dangling.
    pub(super) fn remove_person(&mut self, id: PersonId) -> Result<String, Refusal> {
        let name = self.person(id)?.name.to_string();
        let book = self.book;
        for moment in book.moments_with(id) {
            let others: Vec<PersonId> = moment.people.iter().copied().filter(|other| *other != id).collect();
            if others.is_empty() {
                self.remove_moment(moment.id);
            } else {
                self.put(Record::Moment(Box::new(Moment { people: others, ..moment.clone() })));
            }
        }
        for important_date in book.important_dates_of(id) {
            self.remove_date(important_date.id);
        }
        for ask in book.asks().filter(|ask| ask.person == id) {
            self.remove(RecordId::Ask(ask.id));
        }
        for other in book.people().filter(|other| other.knows.contains(&id) || other.through == Some(id)) {
            let mut other = other.clone();
            other.knows.remove(&id);
            other.through = other.through.filter(|through| *through != id);
            self.put(Record::Person(Box::new(other)));
        }
        self.forget_in_plans(id);
        self.forget_in_places(id);
        self.forget_in_looks_back(id);
        let list = book.hard_times();
        let without = list.clone().without(id);
        if without != *list {
            self.put(Record::HardTimesPlan(Box::new(without)));
        }
        self.remove(RecordId::Person(id));
        Ok(name)
    }

    /// The ids of everybody in the book.
    pub(super) fn everybody(&self) -> BTreeSet<PersonId> {
        gather(self.book.people().map(|person| person.id))
    }
}
