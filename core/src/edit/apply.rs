//! From an [`Edit`] to the [`Change`] it makes.

use super::rewrite::Rewrite;
use super::{Edit, Import, Refusal};
use crate::book::Book;
use crate::now::Now;
use crate::record::{Act, Change, Record, RecordId, RecordKind, Special, Verb};

/// Checks an edit against the book and says what it changes. The book is not touched.
///
/// # Errors
/// The [`Refusal`] that states why the edit cannot be made.
pub fn apply(book: &Book, edit: Edit, now: Now) -> Result<Change, Refusal> {
    let mut rewrite = Rewrite::new(book, now);
    let about = rewrite.edit(&edit)?;
    rewrite.finish(Act { verb: verb(&edit), about })
}

/// What undo calls an edit.
fn verb(edit: &Edit) -> Verb {
    let special = match edit {
        Edit::Keep { record, is_new } => return Verb::keeps(record.id().kind(), *is_new),
        Edit::Remove(id) => return Verb::removes(id.kind()),
        Edit::LogAsk(..) => return Verb::keeps(RecordKind::Ask, true),
        Edit::SettleAsk(..) => return Verb::keeps(RecordKind::Ask, false),
        Edit::RemoveAsk(_) => return Verb::removes(RecordKind::Ask),
        Edit::NotReached(_) => return Verb::removes(RecordKind::Moment),
        Edit::KeepTalk(talk) => return Verb::keeps(RecordKind::Moment, talk.is_new),
        Edit::LookBack(_) => return Verb::keeps(RecordKind::LookBack, true),
        Edit::SetStanding(..) => Special::SetStanding,
        Edit::NotNow(..) => Special::NotNow,
        Edit::MoveToRing(..) => Special::MoveToRing,
        Edit::ChangeSeveral(..) => Special::ChangeSeveral,
        Edit::SetTies(_) => Special::SetTies,
        Edit::LookAgain(..) => Special::LookAgain,
        Edit::TheyWrote(_) => Special::TheyWrote,
        Edit::NoReplyNeeded(_) => Special::NoReplyNeeded,
        Edit::Invite(..) => Special::Invite,
        Edit::PlanHappened(..) => Special::PlanHappened,
        Edit::Visit(_) => Special::Visit,
        Edit::SetLadder(..) => Special::SetLadder,
        Edit::Import(_) => Special::Import,
        Edit::Restore(_) => Special::Restore,
    };
    special.into()
}

impl Rewrite<'_> {
    /// Makes an edit, and says whom or what it is about.
    fn edit(&mut self, edit: &Edit) -> Result<String, Refusal> {
        match edit {
            Edit::Keep { record: Record::Moment(moment), is_new: true } => self.log_moment(moment),
            Edit::Keep { record, is_new } => self.keep(record.clone(), *is_new),
            Edit::Remove(id) => self.delete(*id),
            Edit::SetStanding(id, standing) => self.set_standing(*id, *standing),
            Edit::NotNow(id, until) => {
                let today = self.today;
                self.change_person(*id, &|person| person.put_off(today, *until))
            }
            Edit::MoveToRing(id, ring) => self.change_person(*id, &|person| person.choose_ring(*ring)),
            Edit::ChangeSeveral(people, what) => self.change_several(people, what),
            Edit::SetTies(ties) => self.set_ties(ties),
            Edit::LogAsk(ask, moment) => self.log_ask(ask, moment),
            Edit::SettleAsk(id, outcome) => self.settle_ask(*id, *outcome),
            Edit::LookAgain(id, at_ms) => self.look_again(*id, *at_ms),
            Edit::RemoveAsk(id) => self.remove_ask(*id),
            Edit::NotReached(id) => self.not_reached(*id),
            Edit::KeepTalk(talk) => self.keep_talk(talk),
            Edit::TheyWrote(moment) => self.they_wrote(moment),
            Edit::NoReplyNeeded(id) => self.change_person(*id, &|person| person.waiting_since = None),
            Edit::Invite(id, moment) => self.invite(*id, moment),
            Edit::PlanHappened(id, moment) => self.plan_happened(*id, moment),
            Edit::Visit(visit) => self.visit(visit),
            Edit::SetLadder(id, ladder) => self.change_person(*id, &|person| person.ladder = *ladder),
            Edit::LookBack(new) => self.look_back(new),
            Edit::Import(import) => self.import(import),
            Edit::Restore(backup) => Ok(self.restore(backup)),
        }
    }

    fn import(&mut self, import: &Import) -> Result<String, Refusal> {
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
        Ok(String::new())
    }

    /// A record that this book never had keeps the stamp it was saved with, so that a backup opened on an empty
    /// device is the same book; where both know a record, the backup's words are a new decision and get a new stamp.
    fn restore(&mut self, backup: &Book) -> String {
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
        String::new()
    }
}
