//! What edits do to talks, to what is to be asked next time, and to plans.

use super::rewrite::Rewrite;
use super::{Refusal, Talk};
use crate::model::{Initiative, Moment, Plan, PlanId, PlanStage};
use crate::record::{Record, RecordKind};

impl Rewrite<'_> {
    pub(super) fn log_moment(&mut self, moment: &Moment) -> Result<String, Refusal> {
        let name = self.keep(Record::Moment(Box::new(moment.clone())), true)?;
        self.answer(moment);
        Ok(name)
    }

    /// What waited for an answer is answered when I reached out, unless it came after that day.
    pub(super) fn answer(&mut self, moment: &Moment) {
        if moment.initiative == Some(Initiative::Them) {
            return;
        }
        for id in &moment.people {
            let person = self.book.person(*id);
            let since = person.and_then(|person| person.waiting_since);
            if since.is_some_and(|since| since <= moment.day) {
                // Whoever has waited is in the book.
                let _ = self.rewrite_person(*id, &|person| person.waiting_since = None);
            }
        }
    }

    pub(super) fn keep_talk(&mut self, talk: &Talk) -> Result<String, Refusal> {
        let Talk { moment, is_new, next, asked } = talk;
        for id in asked {
            let to_ask = self.book.to_ask(*id).ok_or(Refusal::Gone(RecordKind::ToAsk))?;
            // Ticked, and then its person was taken out of the talk: it was not asked.
            if moment.people.contains(&to_ask.person) {
                let mut to_ask = Box::new(to_ask.clone());
                to_ask.asked = Some(moment.day);
                self.put(Record::ToAsk(to_ask));
            }
        }
        let name = if *is_new { self.log_moment(moment)? } else { self.keep(moment.clone().into(), false)? };
        for to_ask in next {
            let mut to_ask = Box::new(to_ask.clone());
            to_ask.moment = Some(moment.id);
            self.put_checked(Record::ToAsk(to_ask))?;
        }
        Ok(name)
    }

    pub(super) fn they_wrote(&mut self, moment: &Moment) -> Result<String, Refusal> {
        let name = self.log_moment(moment)?;
        for id in &moment.people {
            // What waits already waits since then.
            if self.person(*id)?.waiting_since.is_none() {
                self.rewrite_person(*id, &|person| person.waiting_since = Some(moment.day))?;
            }
        }
        Ok(name)
    }

    pub(super) fn invite(&mut self, id: PlanId, moment: &Moment) -> Result<String, Refusal> {
        let mut plan = self.plan(id)?;
        let name = self.log_moment(moment)?;
        if plan.stage == PlanStage::Idea {
            plan.stage = PlanStage::Invited;
            self.put_checked(Record::Plan(plan))?;
        }
        Ok(name)
    }

    /// A plan happens once: of two taps the second one logs nothing.
    pub(super) fn plan_happened(&mut self, id: PlanId, moment: &Moment) -> Result<String, Refusal> {
        let mut plan = self.plan(id)?;
        if plan.stage == PlanStage::Done {
            return Err(Refusal::NothingNew);
        }
        self.log_moment(moment)?;
        plan.stage = PlanStage::Done;
        plan.moment = Some(moment.id);
        self.put_checked(Record::Plan(plan))
    }

    fn plan(&self, id: PlanId) -> Result<Box<Plan>, Refusal> {
        self.book.plan(id).map(|plan| Box::new(plan.clone())).ok_or(Refusal::Gone(RecordKind::Plan))
    }
}
