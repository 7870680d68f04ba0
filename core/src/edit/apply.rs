//! From an [`Edit`] to the [`Change`] it makes.

use super::rewrite::Rewrite;
use super::{Edit, Import, Refusal};
use crate::book::Book;
use crate::model::Person;
use crate::now::Now;
use crate::record::{Act, Change, Record, RecordId, RecordKind, Special, Verb};

/// Checks an edit against the book and says what it changes. The book is not touched.
///
/// # Errors
/// The [`Refusal`] that states why the edit cannot be made.
pub fn apply(book: &Book, edit: Edit, now: Now) -> Result<Change, Refusal> {
    let mut rewrite = Rewrite::new(book, now);
    let (verb, about) = rewrite.edit(&edit)?;
    rewrite.finish(Act { verb, about })
}

impl Rewrite<'_> {
    fn edit(&mut self, edit: &Edit) -> Result<(Verb, String), Refusal> {
        Ok(match edit {
            Edit::Keep { record, is_new } => {
                let verb = Verb::keeps(record.id().kind(), *is_new);
                let about = match record {
                    Record::Moment(moment) if *is_new => self.log_moment(moment)?,
                    record => self.keep(record.clone(), *is_new)?,
                };
                (verb, about)
            }
            Edit::Remove(id) => (Verb::removes(id.kind()), self.delete(*id)?),
            Edit::SetStanding(id, standing) => {
                (Special::SetStanding.into(), self.set_standing(*id, *standing)?)
            }
            Edit::NotNow(id, until) => {
                let put_off = |person: &mut Person| person.not_before = Some(*until);
                (Special::NotNow.into(), self.change_person(*id, &put_off)?)
            }
            Edit::MoveToRing(id, ring) => {
                let move_there = |person: &mut Person| person.ring = *ring;
                (Special::MoveToRing.into(), self.change_person(*id, &move_there)?)
            }
            Edit::ChangeSeveral(people, what) => {
                (Special::ChangeSeveral.into(), self.change_several(people, what)?)
            }
            Edit::SetTies(ties) => (Special::SetTies.into(), self.set_ties(ties)?),
            Edit::LogAsk(ask, moment) => (Verb::keeps(RecordKind::Ask, true), self.log_ask(ask, moment)?),
            Edit::SettleAsk(id, outcome) => {
                (Verb::keeps(RecordKind::Ask, false), self.settle_ask(*id, *outcome)?)
            }
            Edit::LookAgain(id, at_ms) => (Special::LookAgain.into(), self.look_again(*id, *at_ms)?),
            Edit::RemoveAsk(id) => (Verb::removes(RecordKind::Ask), self.remove_ask(*id)?),
            Edit::KeepTalk(talk) => self.keep_talk(talk)?,
            Edit::TheyWrote(moment) => (Special::TheyWrote.into(), self.they_wrote(moment)?),
            Edit::NoReplyNeeded(id) => {
                let answered = |person: &mut Person| person.waiting_since = None;
                (Special::NoReplyNeeded.into(), self.change_person(*id, &answered)?)
            }
            Edit::Invite(id, moment) => (Special::Invite.into(), self.invite(*id, moment)?),
            Edit::PlanHappened(id, moment) => {
                (Special::PlanHappened.into(), self.plan_happened(*id, moment)?)
            }
            Edit::Visit(visit) => (Special::Visit.into(), self.visit(visit)?),
            Edit::SetLadder(id, ladder) => {
                let climb = |person: &mut Person| person.ladder = *ladder;
                (Special::SetLadder.into(), self.change_person(*id, &climb)?)
            }
            Edit::LookBack(new) => (Verb::keeps(RecordKind::LookBack, true), self.look_back(new)?),
            Edit::Import(import) => {
                self.import(import)?;
                (Special::Import.into(), String::new())
            }
            Edit::Restore(backup) => {
                self.restore(backup);
                (Special::Restore.into(), String::new())
            }
        })
    }

    fn import(&mut self, import: &Import) -> Result<(), Refusal> {
        for person in &import.people {
            self.keep(person.clone().into(), true)?;
        }
        for person in &import.joined {
            self.person(person.id)?;
            // The second of two would silently undo what the first one brings.
            if self.after.contains_key(&RecordId::Person(person.id)) {
                return Err(Refusal::There(RecordKind::Person));
            }
            self.put_checked(person.clone().into())?;
        }
        for date in &import.important_dates {
            self.keep(date.clone().into(), true)?;
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
