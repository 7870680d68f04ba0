//! What edits do to several people at once, and to ties.

use crate::sorted::SortedSet;

use super::rewrite::Rewrite;
use super::{ForSeveral, PersonTies, Refusal, check};
use crate::model::PersonId;
use crate::model::words::group_name;

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
            self.change_person(*id, &|person| match what {
                ForSeveral::Ring(ring) => person.choose_ring(*ring),
                ForSeveral::Rhythm(rhythm) => person.rhythm = *rhythm,
                ForSeveral::Join(_) => {
                    person.groups.insert(group.clone());
                }
                ForSeveral::Leave(_) => {
                    person.groups.remove(&group);
                }
            })?;
        }
        // One person is named, several are counted.
        match people.first() {
            Some(id) if people.len() == 1 => Ok(self.person(*id)?.name.to_string()),
            _ => Ok(people.len().to_string()),
        }
    }

    pub(super) fn set_ties(&mut self, ties: &PersonTies) -> Result<String, Refusal> {
        let PersonTies { person: id, knows, through, met } = ties;
        let (id, through) = (*id, *through);
        let before = self.person(id)?;
        if knows.contains(&id) || through == Some(id) {
            return Err(Refusal::OwnTie);
        }
        check::note(met)?;
        // Someone whose record cannot be read just now stays a tie.
        let known = |id: &PersonId| before.knows.contains(id) || before.through == Some(*id);
        for other in knows.iter().copied().chain(through).filter(|id| !known(id)) {
            self.person(other)?;
        }
        let no_more = before.knows.difference(knows);
        for other in no_more.chain(knows.difference(&before.knows)) {
            // Someone whose record cannot be read just now has no ties to change.
            let _ = self.rewrite_person(*other, &|person| {
                if knows.contains(&person.id) {
                    person.knows.insert(id);
                } else {
                    person.knows.remove(&id);
                }
            });
        }
        self.rewrite_person(id, &|person| {
            person.knows = knows.clone();
            person.through = through;
            person.met.clone_from(met);
        })?;
        Ok(before.name.to_string())
    }
}
