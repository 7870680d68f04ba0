//! What edits do to talks, to what is to be asked next time, and to plans.

use chrono::NaiveDate;

use super::rewrite::Rewrite;
use super::{Refusal, Talk};
use crate::model::{Initiative, Moment, MomentId, PersonId, Plan, PlanId, PlanStage, ToAsk};
use crate::record::{Record, RecordKind};

impl Rewrite<'_> {
    pub(super) fn log_moment(&mut self, moment: &Moment) -> Result<String, Refusal> {
        let mut kept = Box::new(moment.clone());
        if let Some(handed) = &mut kept.handed {
            handed.waiting_since = moment.people.first().and_then(|id| self.answered(*id, moment));
        }
        let name = self.keep(Record::Moment(kept), true)?;
        self.answer(moment);
        Ok(name)
    }

    /// What waited for an answer is answered when I reached out, unless it came after that day.
    pub(super) fn answer(&mut self, moment: &Moment) {
        if moment.initiative == Some(Initiative::Them) {
            return;
        }
        for id in &moment.people {
            if self.answered(*id, moment).is_some() {
                // Whoever has waited is in the book.
                let _ = self.rewrite_person(*id, &|person| person.waiting_since = None);
            }
        }
    }

    /// Since when a message of theirs waited that this answers.
    fn answered(&self, id: PersonId, moment: &Moment) -> Option<NaiveDate> {
        self.book.person(id)?.waiting_since.filter(|since| *since <= moment.day)
    }

    /// They were not reached after all: the moment goes, and what the tap settled is as it was.
    pub(super) fn not_reached(&mut self, id: MomentId) -> Result<String, Refusal> {
        let moment = self.book.moment(id).ok_or(Refusal::Gone(RecordKind::Moment))?;
        self.take_back(moment);
        let first = moment.people.first().and_then(|id| self.book.person(*id));
        Ok(first.map(|person| person.name.to_string()).unwrap_or_default())
    }

    pub(super) fn take_back(&mut self, moment: &Moment) {
        self.take_out(moment.id.into());
        let handed = moment.handed.clone().unwrap_or_default();
        if let (Some(since), Some(id)) = (handed.waiting_since, moment.people.first()) {
            // What came since goes on waiting since then; whoever is gone waits no more.
            let _ = self.rewrite_person(*id, &|person| {
                person.waiting_since = person.waiting_since.or(Some(since));
            });
        }
        let to_ask = handed.to_ask.and_then(|id| self.book.to_ask(id));
        if let Some(to_ask) = to_ask.filter(|to_ask| to_ask.asked == Some(moment.day)) {
            self.put(Record::ToAsk(Box::new(ToAsk { asked: None, ..to_ask.clone() })));
        }
        let plan = handed.plan.and_then(|id| self.book.plan(id));
        if let Some(plan) = plan.filter(|plan| plan.stage == PlanStage::Invited) {
            self.put(Record::Plan(Box::new(Plan { stage: PlanStage::Idea, ..plan.clone() })));
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
        let mut moment = moment.clone();
        if let Some(handed) = &mut moment.handed {
            handed.plan = Some(id).filter(|_| plan.stage == PlanStage::Idea);
        }
        let name = self.log_moment(&moment)?;
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
