//! What edits do to several people at once, and to ties.

use crate::sorted::SortedSet;

use super::rewrite::Rewrite;
use super::{ForSeveral, PersonTies, Refusal, check};
use crate::model::words::group_name;
use crate::model::{Person, PersonId};
use crate::record::Record;

impl Rewrite<'_> {
    pub(super) fn change_several(
        &mut self,
        people: &SortedSet<PersonId>,
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
            self.put_checked(person.into())?;
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
        let no_more = before.knows.difference(&knows);
        for other in no_more
            .chain(knows.difference(&before.knows))
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
}
