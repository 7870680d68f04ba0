//! What edits do to talks, to what is to be asked next time, and to plans.

use super::rewrite::Rewrite;
use super::{Refusal, Talk};
use crate::model::{Initiative, Moment, Person, Plan, PlanId, PlanStage, ToAsk};
use crate::record::{Record, RecordKind, Verb};

impl Rewrite<'_> {
    pub(super) fn log_moment(&mut self, moment: Moment) -> Result<String, Refusal> {
        let name = self.keep(moment.clone().into(), true)?;
        self.answer(&moment);
        Ok(name)
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

    pub(super) fn keep_talk(&mut self, talk: Talk) -> Result<(Verb, String), Refusal> {
        let Talk { moment, is_new, next, asked } = talk;
        let id = moment.id;
        for id in asked {
            let to_ask = self.book.to_ask(id).ok_or(Refusal::Gone(RecordKind::ToAsk))?;
            // Ticked, and then its person was taken out of the talk: it was not asked.
            if moment.people.contains(&to_ask.person) {
                self.put(ToAsk { asked: Some(moment.day), ..to_ask.clone() }.into());
            }
        }
        let name = if is_new { self.log_moment(moment)? } else { self.keep(moment.into(), false)? };
        for to_ask in next {
            self.put_checked(ToAsk { moment: Some(id), ..to_ask }.into())?;
        }
        Ok((Verb::keeps(RecordKind::Moment, is_new), name))
    }

    pub(super) fn they_wrote(&mut self, moment: Moment) -> Result<String, Refusal> {
        let (day, people) = (moment.day, moment.people.clone());
        let name = self.log_moment(moment)?;
        for id in people {
            let person = self.person(id)?;
            // What waits already waits since then.
            if person.waiting_since.is_none() {
                let waiting = Person { waiting_since: Some(day), ..person.clone() };
                self.put(Record::Person(Box::new(waiting)));
            }
        }
        Ok(name)
    }

    pub(super) fn invite(&mut self, id: PlanId, moment: Moment) -> Result<String, Refusal> {
        let plan = self.plan(id)?;
        let name = self.log_moment(moment)?;
        if plan.stage == PlanStage::Idea {
            self.put_checked(Plan { stage: PlanStage::Invited, ..plan }.into())?;
        }
        Ok(name)
    }

    /// A plan happens once: of two taps the second one logs nothing.
    pub(super) fn plan_happened(&mut self, id: PlanId, moment: Moment) -> Result<String, Refusal> {
        let plan = self.plan(id)?;
        if plan.stage == PlanStage::Done {
            return Err(Refusal::NothingNew);
        }
        let became = moment.id;
        self.log_moment(moment)?;
        self.put_checked(Plan { stage: PlanStage::Done, moment: Some(became), ..plan }.into())
    }

    fn plan(&self, id: PlanId) -> Result<Plan, Refusal> {
        self.book.plan(id).cloned().ok_or(Refusal::Gone(RecordKind::Plan))
    }
}
