//! What every kind of record says of itself, and what is done with a record of any kind: kept, or deleted with nothing
//! left that mentions it.

use crate::sorted::SortedSet;

use chrono::NaiveDate;

use super::Refusal;
use super::rewrite::Rewrite;
use crate::book::Book;
use crate::model::{PersonId, kinds};
use crate::record::{Record, RecordId};

/// What every kind of record must say of itself.
pub(super) trait Recorded {
    /// Refuses what may not stand in the book, what it mentions aside: that is checked for every kind alike.
    fn check(&self, book: &Book, today: NaiveDate) -> Result<(), Refusal>;

    /// What it is about, in words for undo; empty where there are none.
    fn about(&self, book: &Book) -> String;

    /// The same where it is deleted.
    fn about_deleted(&self, book: &Book) -> String {
        self.about(book)
    }

    /// Every other record that it mentions.
    fn mentions(&self, see: &mut dyn FnMut(RecordId));

    /// Takes out what is gone, and says whether it is worth keeping without. Whatever mentions it all the same goes
    /// with it.
    fn let_go(&mut self, is_gone: &dyn Fn(RecordId) -> bool) -> bool {
        let _ = is_gone;
        true
    }

    /// Takes from the book what a form does not know that was open for days.
    fn take_over(&mut self, book: &Book, today: NaiveDate) {
        let _ = (book, today);
    }
}

/// The name of somebody, where a record is about them.
pub(super) fn name_of(book: &Book, id: PersonId) -> String {
    book.person(id).map(|person| person.name.to_string()).unwrap_or_default()
}

macro_rules! of_a_kind {
    (
        many { $($(#[$doc:meta])* $kind:ident $id:ident $key:literal $one:ident $all:ident $verbs:tt,)* }
        one { $($(#[$doc_of_one:meta])* $single:ident $name:literal $get:ident $verbs_of_one:tt,)* }
    ) => {
        fn kind(record: &Record) -> &dyn Recorded {
            match record {
                $(Record::$kind(record) => &**record,)*
                $(Record::$single(record) => &**record,)*
            }
        }

        fn kind_mut(record: &mut Record) -> &mut dyn Recorded {
            match record {
                $(Record::$kind(record) => &mut **record,)*
                $(Record::$single(record) => &mut **record,)*
            }
        }
    };
}
kinds!(of_a_kind);

/// The first record that this one mentions and of which it is so.
pub fn first_mention(record: &Record, is_so: &dyn Fn(RecordId) -> bool) -> Option<RecordId> {
    let mut first = None;
    kind(record).mentions(&mut |id| {
        if first.is_none() && is_so(id) {
            first = Some(id);
        }
    });
    first
}

impl Rewrite<'_> {
    /// Keeps a record, new or as it is to be from now on, and says what it is about.
    pub(super) fn keep(&mut self, record: Record, is_new: bool) -> Result<String, Refusal> {
        let id = record.id();
        match (self.is_there(id), is_new) {
            (true, true) => return Err(Refusal::There(id.kind())),
            (false, false) if !id.kind().is_single() => return Err(Refusal::Gone(id.kind())),
            _ => {}
        }
        self.put_checked(record)
    }

    /// Puts a record that may stand in the book, and says what it is about.
    pub(super) fn put_checked(&mut self, mut record: Record) -> Result<String, Refusal> {
        kind_mut(&mut record).take_over(self.book, self.today);
        kind(&record).check(self.book, self.today)?;
        self.check_mentions(&record)?;
        let about = kind(&record).about(self.book);
        self.put(record);
        Ok(about)
    }

    /// What a record mentions is there. What it mentioned before stays: someone whose record cannot be read just now
    /// is not taken out of everything.
    fn check_mentions(&self, record: &Record) -> Result<(), Refusal> {
        let before = self.book.record(record.id());
        let mentioned =
            |id| before.is_some_and(|before| first_mention(before, &|other| other == id).is_some());
        match first_mention(record, &|id| !self.is_there(id) && !mentioned(id)) {
            Some(missing) => Err(Refusal::Gone(missing.kind())),
            None => Ok(()),
        }
    }

    /// Deletes a record, and says what it was about.
    pub(super) fn delete(&mut self, id: RecordId) -> Result<String, Refusal> {
        let record = self.book.record(id).ok_or(Refusal::Gone(id.kind()))?;
        self.take_out(id);
        Ok(kind(record).about_deleted(self.book))
    }

    /// Takes a record out, and what it was mentioned in with it where nothing is left of that. One loop for all kinds:
    /// nothing that mentions a deleted record stays.
    pub(super) fn take_out(&mut self, id: RecordId) {
        let mut gone = SortedSet::from([id]);
        while !gone.is_empty() {
            gone.iter().for_each(|id| self.remove(*id));
            let is_gone = |id: RecordId| gone.contains(&id);
            let mut next = SortedSet::new();
            let mut left = Vec::new();
            for record in self.records_now().filter(|record| first_mention(record, &is_gone).is_some()) {
                let mut record = record.clone();
                let stays = kind_mut(&mut record).let_go(&is_gone);
                if stays && first_mention(&record, &is_gone).is_none() {
                    left.push(record);
                } else {
                    next.insert(record.id());
                }
            }
            left.into_iter().for_each(|record| self.put(record));
            gone = next;
        }
    }
}
