//! From an [`Edit`] to the [`Change`] it makes.

use std::collections::{BTreeMap, BTreeSet};

use super::{Act, Change, Edit, Import, Record, RecordId, Refusal, Replaced, Verb, check};
use crate::book::Book;
use crate::gather::gather;
use crate::model::{Initiative, Moment, Person, PersonId, Stamp};
use crate::now::Now;

/// Checks an edit against the book and says what it changes. The book is not touched.
///
/// # Errors
/// The [`Refusal`] that states why the edit cannot be made.
pub fn apply(book: &Book, edit: Edit, now: Now) -> Result<Change, Refusal> {
    let mut draft = Draft::new(book);
    let (verb, about) = draft.edit(edit, now)?;
    draft.finish(Act { verb, about })
}

/// The records as they will be, beside the book as it is.
struct Draft<'a> {
    book: &'a Book,
    stamp: Stamp,
    after: BTreeMap<RecordId, Option<Record>>,
}

impl<'a> Draft<'a> {
    fn new(book: &'a Book) -> Self {
        Self { book, stamp: book.next_stamp(), after: BTreeMap::new() }
    }

    fn put(&mut self, record: Record) {
        self.after.insert(record.id(), Some(record.stamped(self.stamp)));
    }

    fn remove(&mut self, id: RecordId) {
        self.after.insert(id, None);
    }

    fn person(&self, id: PersonId) -> Result<&'a Person, Refusal> {
        self.book.person(id).ok_or(Refusal::PersonGone)
    }

    fn finish(self, act: Act) -> Result<Change, Refusal> {
        let mut replaced = Vec::with_capacity(self.after.len());
        for (id, after) in self.after {
            let before = self.book.record(id);
            let unchanged = match (&before, &after) {
                (Some(before), Some(after)) => before.says_the_same(after),
                (None, None) => true,
                _ => false,
            };
            if !unchanged {
                replaced.push(Replaced { id, before, after });
            }
        }
        if replaced.is_empty() {
            return Err(Refusal::NothingNew);
        }
        Ok(Change { act, stamp: self.stamp, replaced })
    }

    fn edit(&mut self, edit: Edit, now: Now) -> Result<(Verb, String), Refusal> {
        match edit {
            Edit::AddPerson(person) => {
                if self.book.person(person.id).is_some() {
                    return Err(Refusal::PersonThere);
                }
                self.put_person(*person).map(|name| (Verb::AddPerson, name))
            }
            Edit::ChangePerson(person) => {
                self.person(person.id)?;
                self.put_person(*person).map(|name| (Verb::ChangePerson, name))
            }
            Edit::RemovePerson(id) => self.remove_person(id).map(|name| (Verb::RemovePerson, name)),
            Edit::SetStanding(id, standing) => {
                let person = Person { standing, ..self.person(id)?.clone() };
                self.put_person(person).map(|name| (Verb::SetStanding, name))
            }
            Edit::NotNow(id, until) => {
                let person = Person { not_before: Some(until), ..self.person(id)?.clone() };
                self.put_person(person).map(|name| (Verb::NotNow, name))
            }
            Edit::LogMoment(moment) => {
                if self.book.moment(moment.id).is_some() {
                    return Err(Refusal::MomentThere);
                }
                let name = self.put_moment(&moment, now)?;
                self.answer(&moment);
                Ok((Verb::LogMoment, name))
            }
            Edit::ChangeMoment(moment) => {
                self.book.moment(moment.id).ok_or(Refusal::MomentGone)?;
                self.put_moment(&moment, now).map(|name| (Verb::ChangeMoment, name))
            }
            Edit::RemoveMoment(id) => {
                let moment = self.book.moment(id).ok_or(Refusal::MomentGone)?;
                self.remove(RecordId::Moment(id));
                Ok((Verb::RemoveMoment, self.first_name(moment)))
            }
            Edit::AddMilestone(milestone) => {
                if self.book.record(RecordId::Milestone(milestone.id)).is_some() {
                    return Err(Refusal::MilestoneThere);
                }
                check::milestone(self.book, &milestone)?;
                let label = milestone.label.to_string();
                self.put(Record::Milestone(milestone));
                Ok((Verb::AddMilestone, label))
            }
            Edit::ChangeMilestone(milestone) => {
                self.book.record(RecordId::Milestone(milestone.id)).ok_or(Refusal::MilestoneGone)?;
                check::milestone(self.book, &milestone)?;
                let label = milestone.label.to_string();
                self.put(Record::Milestone(milestone));
                Ok((Verb::ChangeMilestone, label))
            }
            Edit::RemoveMilestone(id) => {
                self.book.record(RecordId::Milestone(id)).ok_or(Refusal::MilestoneGone)?;
                self.remove(RecordId::Milestone(id));
                Ok((Verb::RemoveMilestone, String::new()))
            }
            Edit::RecordCheckIn(check_in) => {
                if self.book.record(RecordId::CheckIn(check_in.id)).is_some() {
                    return Err(Refusal::CheckInThere);
                }
                check::check_in(&check_in, now.today)?;
                self.put(Record::CheckIn(check_in));
                Ok((Verb::RecordCheckIn, String::new()))
            }
            Edit::RemoveCheckIn(id) => {
                self.book.record(RecordId::CheckIn(id)).ok_or(Refusal::CheckInGone)?;
                self.remove(RecordId::CheckIn(id));
                Ok((Verb::RemoveCheckIn, String::new()))
            }
            Edit::ChangeSettings(settings) => {
                check::settings(&settings)?;
                self.put(Record::Settings(settings));
                Ok((Verb::ChangeSettings, String::new()))
            }
            Edit::Import(import) => self.import(*import).map(|()| (Verb::Import, String::new())),
            Edit::Restore(backup) => {
                self.restore(&backup);
                Ok((Verb::Restore, String::new()))
            }
        }
    }

    fn put_person(&mut self, person: Person) -> Result<String, Refusal> {
        check::person(&person)?;
        let name = person.name.to_string();
        self.put(Record::Person(Box::new(person)));
        Ok(name)
    }

    fn remove_person(&mut self, id: PersonId) -> Result<String, Refusal> {
        let name = self.person(id)?.name.to_string();
        let book = self.book;
        for moment in book.moments_with(id) {
            let others: Vec<PersonId> = moment.people.iter().copied().filter(|other| *other != id).collect();
            if others.is_empty() {
                self.remove(RecordId::Moment(moment.id));
            } else {
                self.put(Record::Moment(Box::new(Moment { people: others, ..moment.clone() })));
            }
        }
        for milestone in book.milestones_of(id) {
            self.remove(RecordId::Milestone(milestone.id));
        }
        self.remove(RecordId::Person(id));
        Ok(name)
    }

    fn put_moment(&mut self, moment: &Moment, now: Now) -> Result<String, Refusal> {
        let day_before = self.book.moment(moment.id).map(|before| before.day);
        check::moment(self.book, moment, day_before, now.today)?;
        self.put(Record::Moment(Box::new(moment.clone())));
        Ok(self.first_name(moment))
    }

    /// What waited for an answer is answered when I reached out, unless it came after that day.
    fn answer(&mut self, moment: &Moment) {
        if moment.initiative == Some(Initiative::Them) {
            return;
        }
        let book = self.book;
        for person in moment.people.iter().filter_map(|id| book.person(*id)) {
            if person.waiting_since.is_some_and(|since| since <= moment.day) {
                let answered = Person { waiting_since: None, ..person.clone() };
                self.put(Record::Person(Box::new(answered)));
            }
        }
    }

    fn first_name(&self, moment: &Moment) -> String {
        let first = moment.people.iter().find_map(|id| self.book.person(*id));
        first.map(|person| person.name.to_string()).unwrap_or_default()
    }

    fn import(&mut self, import: Import) -> Result<(), Refusal> {
        let mut known: BTreeSet<PersonId> = gather(self.book.people().map(|person| person.id));
        for person in import.people {
            if !known.insert(person.id) {
                return Err(Refusal::PersonThere);
            }
            self.put_person(person)?;
        }
        for person in import.joined {
            self.person(person.id)?;
            // The second of two would silently undo what the first one brings.
            if self.after.contains_key(&RecordId::Person(person.id)) {
                return Err(Refusal::PersonThere);
            }
            self.put_person(person)?;
        }
        for milestone in import.milestones {
            if milestone.person.is_some_and(|id| !known.contains(&id)) {
                return Err(Refusal::PersonGone);
            }
            let id = RecordId::Milestone(milestone.id);
            if self.book.record(id).is_some() || self.after.contains_key(&id) {
                return Err(Refusal::MilestoneThere);
            }
            self.put(Record::Milestone(Box::new(milestone)));
        }
        Ok(())
    }

    /// A record that this book never had keeps the stamp it was saved with, so that a backup opened on an empty
    /// device is the same book; where both know a record, the backup's words are a new decision and get a new stamp.
    fn restore(&mut self, backup: &Book) {
        for id in self.book.record_ids() {
            if backup.record(id).is_none() {
                self.remove(id);
            }
        }
        for id in backup.record_ids() {
            let Some(record) = backup.record(id) else { continue };
            let known = self.book.record(id).is_some() || self.book.tombstones().contains_key(&id);
            if known {
                self.put(record);
            } else {
                self.after.insert(id, Some(record));
            }
        }
    }
}
