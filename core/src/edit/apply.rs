//! From an [`Edit`] to the [`Change`] it makes.

use super::rewrite::Rewrite;
use super::{Edit, Import, Refusal};
use crate::book::Book;
use crate::model::Person;
use crate::now::Now;
use crate::record::{Act, Change, Record, RecordId, RecordKind, Verb};

/// Checks an edit against the book and says what it changes. The book is not touched.
///
/// # Errors
/// The [`Refusal`] that states why the edit cannot be made.
pub fn apply(book: &Book, edit: Edit, now: Now) -> Result<Change, Refusal> {
    let mut rewrite = Rewrite::new(book, now);
    let (verb, about) = rewrite.edit(edit)?;
    rewrite.finish(Act { verb, about })
}

impl Rewrite<'_> {
    fn edit(&mut self, edit: Edit) -> Result<(Verb, String), Refusal> {
        match edit {
            Edit::Keep { record, is_new } => {
                let verb = Verb::keeps(record.id().kind(), is_new);
                let about = match record {
                    Record::Moment(moment) if is_new => self.log_moment(*moment),
                    record => self.keep(record, is_new),
                };
                about.map(|about| (verb, about))
            }
            Edit::Remove(id) => self.delete(id).map(|about| (Verb::removes(id.kind()), about)),
            Edit::SetStanding(id, standing) => {
                self.set_standing(id, standing).map(|name| (Verb::SetStanding, name))
            }
            Edit::NotNow(id, until) => {
                let person = Person { not_before: Some(until), ..self.person(id)?.clone() };
                self.put_checked(person.into()).map(|name| (Verb::NotNow, name))
            }
            Edit::MoveToRing(id, ring) => {
                let person = Person { ring, ..self.person(id)?.clone() };
                self.put_checked(person.into()).map(|name| (Verb::MoveToRing, name))
            }
            Edit::ChangeSeveral(people, what) => {
                self.change_several(&people, &what).map(|about| (Verb::ChangeSeveral, about))
            }
            Edit::SetTies(ties) => self.set_ties(*ties).map(|name| (Verb::SetTies, name)),
            Edit::LogAsk(ask, moment) => self.log_ask(*ask, *moment).map(|name| (Verb::LogAsk, name)),
            Edit::SettleAsk(id, outcome) => self.settle_ask(id, outcome).map(|name| (Verb::SettleAsk, name)),
            Edit::LookAgain(id, at_ms) => self.look_again(id, at_ms).map(|name| (Verb::LookAgain, name)),
            Edit::RemoveAsk(id) => self.remove_ask(id).map(|name| (Verb::RemoveAsk, name)),
            Edit::KeepTalk(talk) => self.keep_talk(*talk),
            Edit::TheyWrote(moment) => self.they_wrote(*moment).map(|name| (Verb::TheyWrote, name)),
            Edit::NoReplyNeeded(id) => {
                let person = Person { waiting_since: None, ..self.person(id)?.clone() };
                self.put_checked(person.into()).map(|name| (Verb::NoReplyNeeded, name))
            }
            Edit::Invite(id, moment) => self.invite(id, *moment).map(|name| (Verb::Invite, name)),
            Edit::PlanHappened(id, moment) => {
                self.plan_happened(id, *moment).map(|what| (Verb::PlanHappened, what))
            }
            Edit::Visit(visit) => self.visit(*visit).map(|name| (Verb::Visit, name)),
            Edit::SetLadder(id, ladder) => self.set_ladder(id, ladder).map(|name| (Verb::SetLadder, name)),
            Edit::LookBack(new) => self.look_back(*new).map(|about| (Verb::KeepLookBack, about)),
            Edit::Import(import) => self.import(*import).map(|()| (Verb::Import, String::new())),
            Edit::Restore(backup) => {
                self.restore(&backup);
                Ok((Verb::Restore, String::new()))
            }
        }
    }

    fn import(&mut self, import: Import) -> Result<(), Refusal> {
        for person in import.people {
            self.keep(person.into(), true)?;
        }
        for person in import.joined {
            self.person(person.id)?;
            // The second of two would silently undo what the first one brings.
            if self.after.contains_key(&RecordId::Person(person.id)) {
                return Err(Refusal::There(RecordKind::Person));
            }
            self.put_checked(person.into())?;
        }
        for date in import.important_dates {
            self.keep(date.into(), true)?;
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
        for record in backup.records() {
            let id = record.id();
            let known = self.book.record(id).is_some() || self.book.tombstones().contains_key(&id);
            if known {
                self.put(record.clone());
            } else {
                self.after.insert(id, Some(record.clone()));
            }
        }
        self.bring_back_newer(backup);
    }
}
