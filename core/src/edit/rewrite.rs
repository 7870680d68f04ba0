//! The records as an edit makes them, beside the book as it is.

use crate::sorted::SortedMap;

use chrono::NaiveDate;

use super::Refusal;
use crate::book::Book;
use crate::model::{Person, PersonId, Stamp};
use crate::now::Now;
use crate::record::{Act, Change, NewerReplaced, Record, RecordId, RecordKind, Replaced};

/// The records as they will be, beside the book as it is.
pub(super) struct Rewrite<'a> {
    pub(super) book: &'a Book,
    stamp: Stamp,
    pub(super) today: NaiveDate,
    pub(super) after: SortedMap<RecordId, Option<Record>>,
    newer: Vec<NewerReplaced>,
}

impl<'a> Rewrite<'a> {
    pub(super) fn new(book: &'a Book, now: Now) -> Self {
        Self { book, stamp: book.next_stamp(), today: now.today, after: SortedMap::new(), newer: Vec::new() }
    }

    pub(super) fn put(&mut self, record: Record) {
        self.after.insert(record.id(), Some(record.stamped(self.stamp)));
    }

    /// Brings back the records of a backup whose kinds only a newer version knows. Those that are here and not in the
    /// backup stay: nobody here can tell whether they are meant to go.
    pub(super) fn bring_back_newer(&mut self, backup: &Book) {
        for (name, newer) in backup.newer().iter().filter(|(_, newer)| newer.is_here()) {
            let before = self.book.newer().get(name);
            if before.is_none_or(|before| before.fields != newer.fields) {
                let after = newer.clone();
                let after = if before.is_some() { after.stamped(self.stamp) } else { after };
                self.newer.push(NewerReplaced { name: name.clone(), before: before.cloned(), after });
            }
        }
    }

    pub(super) fn remove(&mut self, id: RecordId) {
        self.after.insert(id, None);
    }

    pub(super) fn person(&self, id: PersonId) -> Result<&'a Person, Refusal> {
        self.book.person(id).ok_or(Refusal::Gone(RecordKind::Person))
    }

    /// Changes someone, as far as they may be so in the book, and says whom.
    pub(super) fn change_person(
        &mut self,
        id: PersonId,
        change: &dyn Fn(&mut Person),
    ) -> Result<String, Refusal> {
        let person = self.changed(id, change)?;
        self.put_checked(person)
    }

    /// Changes someone in what an edit may change of them in any case.
    pub(super) fn rewrite_person(
        &mut self,
        id: PersonId,
        change: &dyn Fn(&mut Person),
    ) -> Result<(), Refusal> {
        let person = self.changed(id, change)?;
        self.put(person);
        Ok(())
    }

    fn changed(&self, id: PersonId, change: &dyn Fn(&mut Person)) -> Result<Record, Refusal> {
        let mut person = Box::new(self.person(id)?.clone());
        change(&mut person);
        Ok(Record::Person(person))
    }

    /// Whether a record is in the book as it will be. The only one of its kind always is.
    pub(super) fn is_there(&self, id: RecordId) -> bool {
        let now = self.after.get(&id).map(Option::is_some);
        id.kind().is_single() || now.unwrap_or_else(|| self.book.record(id).is_some())
    }

    /// The records as they are by now: one edit may touch a record more than once.
    pub(super) fn records_now(&self) -> impl Iterator<Item = &Record> {
        let untouched = self.book.records().filter(|record| !self.after.contains_key(&record.id()));
        untouched.chain(self.after.values().flatten())
    }

    pub(super) fn finish(self, act: Act) -> Result<Change, Refusal> {
        let mut replaced = Vec::with_capacity(self.after.len());
        for (id, after) in self.after {
            let before = self.book.record(id);
            let unchanged = match (before, &after) {
                (Some(before), Some(after)) => before.says_the_same(after),
                (None, None) => true,
                _ => false,
            };
            if !unchanged {
                replaced.push(Replaced { id, before: before.cloned(), after });
            }
        }
        if replaced.is_empty() && self.newer.is_empty() {
            return Err(Refusal::NothingNew);
        }
        Ok(Change { act, stamp: self.stamp, replaced, newer: self.newer })
    }
}
