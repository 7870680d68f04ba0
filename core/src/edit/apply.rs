//! From an [`Edit`] to the [`Change`] it makes.

use super::rewrite::Rewrite;
use super::{Edit, Import, Refusal, check};
use crate::book::Book;
use crate::model::{Initiative, Moment, Person};
use crate::now::Now;
use crate::record::{Act, Change, Record, RecordId, Verb};

/// Checks an edit against the book and says what it changes. The book is not touched.
///
/// # Errors
/// The [`Refusal`] that states why the edit cannot be made.
pub fn apply(book: &Book, edit: Edit, now: Now) -> Result<Change, Refusal> {
    let mut rewrite = Rewrite::new(book, now);
    let (verb, about) = rewrite.edit(edit, now)?;
    rewrite.finish(Act { verb, about })
}

impl Rewrite<'_> {
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
                self.set_standing(id, standing).map(|name| (Verb::SetStanding, name))
            }
            Edit::NotNow(id, until) => {
                let person = Person { not_before: Some(until), ..self.person(id)?.clone() };
                self.put_person(person).map(|name| (Verb::NotNow, name))
            }
            Edit::MoveToRing(id, ring) => {
                let person = Person { ring, ..self.person(id)?.clone() };
                self.put_person(person).map(|name| (Verb::MoveToRing, name))
            }
            Edit::ChangeSeveral(people, what) => {
                self.change_several(&people, &what).map(|about| (Verb::ChangeSeveral, about))
            }
            Edit::SetTies(ties) => self.set_ties(*ties).map(|name| (Verb::SetTies, name)),
            Edit::LogAsk(ask, moment) => self.log_ask(*ask, &moment, now).map(|name| (Verb::LogAsk, name)),
            Edit::SettleAsk(id, outcome) => self.settle_ask(id, outcome).map(|name| (Verb::SettleAsk, name)),
            Edit::LookAgain(id, at_ms) => self.look_again(id, at_ms).map(|name| (Verb::LookAgain, name)),
            Edit::RemoveAsk(id) => self.remove_ask(id).map(|name| (Verb::RemoveAsk, name)),
            Edit::ChangeHardTimesPlan(plan) => {
                check::hard_times(self.book, &plan)?;
                self.put(Record::HardTimesPlan(plan));
                Ok((Verb::ChangeHardTimesPlan, String::new()))
            }
            Edit::LogMoment(moment) => self.log_moment(&moment, now).map(|name| (Verb::LogMoment, name)),
            Edit::ChangeMoment(moment) => {
                self.book.moment(moment.id).ok_or(Refusal::MomentGone)?;
                self.put_moment(&moment, now).map(|name| (Verb::ChangeMoment, name))
            }
            Edit::RemoveMoment(id) => {
                let moment = self.book.moment(id).ok_or(Refusal::MomentGone)?;
                self.remove_moment(id);
                Ok((Verb::RemoveMoment, self.first_name(moment)))
            }
            Edit::KeepTalk(talk) => self.keep_talk(*talk, now),
            Edit::TheyWrote(moment) => self.they_wrote(*moment, now).map(|name| (Verb::TheyWrote, name)),
            Edit::NoReplyNeeded(id) => {
                let person = Person { waiting_since: None, ..self.person(id)?.clone() };
                self.put_person(person).map(|name| (Verb::NoReplyNeeded, name))
            }
            Edit::KeepToAsk(of) => self.keep_to_ask(*of).map(|about| (Verb::KeepToAsk, about)),
            Edit::RemoveToAsk(id) => self.remove_to_ask(id).map(|about| (Verb::RemoveToAsk, about)),
            Edit::KeepPlan(plan) => self.keep_plan(*plan).map(|what| (Verb::KeepPlan, what)),
            Edit::Invite(id, moment) => self.invite(id, &moment, now).map(|name| (Verb::Invite, name)),
            Edit::PlanHappened(id, moment) => {
                self.plan_happened(id, &moment, now).map(|what| (Verb::PlanHappened, what))
            }
            Edit::RemovePlan(id) => self.remove_plan(id).map(|what| (Verb::RemovePlan, what)),
            Edit::KeepThankYou(thanks) => {
                self.keep_thank_you(*thanks, now).map(|name| (Verb::KeepThankYou, name))
            }
            Edit::RemoveThankYou(id) => self.remove_thank_you(id).map(|name| (Verb::RemoveThankYou, name)),
            Edit::AddImportantDate(important_date) => {
                if self.book.record(RecordId::ImportantDate(important_date.id)).is_some() {
                    return Err(Refusal::ImportantDateThere);
                }
                check::important_date(self.book, &important_date)?;
                let label = important_date.label.to_string();
                self.put(Record::ImportantDate(important_date));
                Ok((Verb::AddImportantDate, label))
            }
            Edit::ChangeImportantDate(important_date) => {
                self.book
                    .record(RecordId::ImportantDate(important_date.id))
                    .ok_or(Refusal::ImportantDateGone)?;
                check::important_date(self.book, &important_date)?;
                let label = important_date.label.to_string();
                self.put(Record::ImportantDate(important_date));
                Ok((Verb::ChangeImportantDate, label))
            }
            Edit::RemoveImportantDate(id) => {
                self.book.record(RecordId::ImportantDate(id)).ok_or(Refusal::ImportantDateGone)?;
                self.remove_date(id);
                Ok((Verb::RemoveImportantDate, String::new()))
            }
            Edit::RecordCheckIn(check_in) => {
                self.record_check_in(*check_in, now).map(|()| (Verb::RecordCheckIn, String::new()))
            }
            Edit::ChangeCheckIn(check_in) => {
                self.change_check_in(*check_in, now).map(|()| (Verb::ChangeCheckIn, String::new()))
            }
            Edit::RemoveCheckIn(id) => {
                self.remove_check_in(id).map(|()| (Verb::RemoveCheckIn, String::new()))
            }
            Edit::KeepPlace(place) => self.keep_place(*place).map(|name| (Verb::KeepPlace, name)),
            Edit::Visit(visit) => self.visit(*visit, now).map(|name| (Verb::Visit, name)),
            Edit::RemovePlace(id) => self.remove_place(id).map(|name| (Verb::RemovePlace, name)),
            Edit::SetLadder(id, ladder) => self.set_ladder(id, ladder).map(|name| (Verb::SetLadder, name)),
            Edit::KeepSmallStep(step) => self.keep_small_step(*step).map(|what| (Verb::KeepSmallStep, what)),
            Edit::RemoveSmallStep(id) => self.remove_small_step(id).map(|what| (Verb::RemoveSmallStep, what)),
            Edit::KeepGoodMoment(good) => {
                self.keep_good_moment(*good, now).map(|()| (Verb::KeepGoodMoment, String::new()))
            }
            Edit::RemoveGoodMoment(id) => {
                self.remove_good_moment(id).map(|()| (Verb::RemoveGoodMoment, String::new()))
            }
            Edit::KeepLookBack(look) => {
                self.keep_look_back(*look, now).map(|()| (Verb::KeepLookBack, String::new()))
            }
            Edit::RemoveLookBack(id) => {
                self.remove_look_back(id).map(|()| (Verb::RemoveLookBack, String::new()))
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

    pub(super) fn log_moment(&mut self, moment: &Moment, now: Now) -> Result<String, Refusal> {
        if self.book.moment(moment.id).is_some() {
            return Err(Refusal::MomentThere);
        }
        let name = self.put_moment(moment, now)?;
        self.answer(moment);
        Ok(name)
    }

    pub(super) fn put_moment(&mut self, moment: &Moment, now: Now) -> Result<String, Refusal> {
        let day_before = self.book.moment(moment.id).map(|before| before.day);
        check::moment(moment, |id| self.is_known(id), day_before, now.today)?;
        self.put(Record::Moment(Box::new(moment.clone())));
        Ok(self.first_name(moment))
    }

    /// What waited for an answer is answered when I reached out, unless it came after that day.
    pub(super) fn answer(&mut self, moment: &Moment) {
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

    fn import(&mut self, import: Import) -> Result<(), Refusal> {
        let mut known = self.everybody();
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
        for important_date in import.important_dates {
            if important_date.person.is_some_and(|id| !known.contains(&id)) {
                return Err(Refusal::PersonGone);
            }
            let id = RecordId::ImportantDate(important_date.id);
            if self.book.record(id).is_some() || self.after.contains_key(&id) {
                return Err(Refusal::ImportantDateThere);
            }
            self.put(Record::ImportantDate(Box::new(important_date)));
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
