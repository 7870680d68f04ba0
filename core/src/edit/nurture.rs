//! What edits do to talks, to what is to be asked next time, to plans and to thanks.

use super::draft::Draft;
use super::{Record, RecordId, Refusal, Talk, Verb, check};
use crate::model::{
    MilestoneId, Moment, MomentId, OpenLoop, OpenLoopId, Person, PersonId, Plan, PlanId, Stage, Thanks,
    ThanksId,
};
use crate::now::Now;

impl Draft<'_> {
    pub(super) fn keep_talk(&mut self, talk: Talk, now: Now) -> Result<(Verb, String), Refusal> {
        let Talk { moment, next, asked } = talk;
        let (verb, name) = if self.book.moment(moment.id).is_some() {
            (Verb::ChangeMoment, self.put_moment(&moment, now)?)
        } else {
            (Verb::LogMoment, self.log_moment(&moment, now)?)
        };
        for id in asked {
            let of = self.book.open_loop(id).ok_or(Refusal::LoopGone)?;
            self.put(Record::OpenLoop(Box::new(OpenLoop { asked: Some(moment.day), ..of.clone() })));
        }
        for of in next {
            self.keep_loop(OpenLoop { moment: Some(moment.id), ..of })?;
        }
        Ok((verb, name))
    }

    pub(super) fn they_wrote(&mut self, moment: Moment, now: Now) -> Result<String, Refusal> {
        let name = self.log_moment(&moment, now)?;
        for id in &moment.people {
            let person = self.person(*id)?;
            // What waits already waits since then.
            if person.waiting_since.is_none() {
                let waiting = Person { waiting_since: Some(moment.day), ..person.clone() };
                self.put(Record::Person(Box::new(waiting)));
            }
        }
        Ok(name)
    }

    pub(super) fn keep_loop(&mut self, of: OpenLoop) -> Result<String, Refusal> {
        self.person(of.person)?;
        check::open_loop(&of)?;
        let about = of.about.to_string();
        self.put(Record::OpenLoop(Box::new(of)));
        Ok(about)
    }

    pub(super) fn remove_loop(&mut self, id: OpenLoopId) -> Result<String, Refusal> {
        let about = self.book.open_loop(id).ok_or(Refusal::LoopGone)?.about.to_string();
        self.remove(RecordId::OpenLoop(id));
        Ok(about)
    }

    pub(super) fn keep_plan(&mut self, plan: Plan) -> Result<String, Refusal> {
        check::plan(self.book, &plan)?;
        let what = plan.what.to_string();
        self.put(Record::Plan(Box::new(plan)));
        Ok(what)
    }

    pub(super) fn invite(&mut self, id: PlanId, moment: &Moment, now: Now) -> Result<String, Refusal> {
        let plan = self.book.plan(id).ok_or(Refusal::PlanGone)?;
        let name = self.log_moment(moment, now)?;
        if plan.stage == Stage::Idea {
            self.keep_plan(Plan { stage: Stage::Invited, ..plan.clone() })?;
        }
        Ok(name)
    }

    pub(super) fn plan_happened(&mut self, id: PlanId, moment: &Moment, now: Now) -> Result<String, Refusal> {
        let plan = self.book.plan(id).ok_or(Refusal::PlanGone)?;
        self.log_moment(moment, now)?;
        self.keep_plan(Plan { stage: Stage::Done, moment: Some(moment.id), ..plan.clone() })
    }

    pub(super) fn remove_plan(&mut self, id: PlanId) -> Result<String, Refusal> {
        let what = self.book.plan(id).ok_or(Refusal::PlanGone)?.what.to_string();
        self.remove(RecordId::Plan(id));
        Ok(what)
    }

    pub(super) fn keep_thanks(&mut self, thanks: Thanks, now: Now) -> Result<String, Refusal> {
        let name = self.person(thanks.person)?.name.to_string();
        let before = self.book.thanks_with(thanks.id);
        check::thanks(&thanks, before, now.today)?;
        self.put(Record::Thanks(Box::new(thanks)));
        Ok(name)
    }

    pub(super) fn remove_thanks(&mut self, id: ThanksId) -> Result<String, Refusal> {
        let person = self.book.thanks_with(id).ok_or(Refusal::ThanksGone)?.person;
        self.remove(RecordId::Thanks(id));
        Ok(self.book.person(person).map(|person| person.name.to_string()).unwrap_or_default())
    }

    /// The plans as they are by now: one edit may touch a plan more than once.
    fn plans_now(&self) -> Vec<Plan> {
        let now = |plan: &Plan| match self.after.get(&RecordId::Plan(plan.id)) {
            Some(Some(Record::Plan(plan))) => Some(Plan::clone(plan)),
            Some(_) => None,
            None => Some(plan.clone()),
        };
        self.book.plans().filter_map(now).collect()
    }

    /// What came of a talk stays when the talk is deleted.
    pub(super) fn let_go_of_moment(&mut self, id: MomentId) {
        for plan in self.plans_now().into_iter().filter(|plan| plan.moment == Some(id)) {
            self.put(Record::Plan(Box::new(Plan { moment: None, ..plan })));
        }
        self.let_go_of_visit(id);
        for of in self.book.loops().filter(|of| of.moment == Some(id)) {
            self.put(Record::OpenLoop(Box::new(OpenLoop { moment: None, ..of.clone() })));
        }
        for thanks in self.book.thanks().filter(|thanks| thanks.moment == Some(id)) {
            self.put(Record::Thanks(Box::new(Thanks { moment: None, ..thanks.clone() })));
        }
    }

    /// Deletes a date; what was planned for it stays.
    pub(super) fn remove_date(&mut self, id: MilestoneId) {
        self.remove(RecordId::Milestone(id));
        for plan in self.plans_now().into_iter().filter(|plan| plan.date == Some(id)) {
            self.put(Record::Plan(Box::new(Plan { date: None, ..plan })));
        }
    }

    /// Takes someone out of what was planned with them, kept about them and noted for a date. A plan with nobody else
    /// goes with them.
    pub(super) fn forget_in_plans(&mut self, id: PersonId) {
        let book = self.book;
        for mut plan in self.plans_now().into_iter().filter(|plan| plan.people.contains(&id)) {
            plan.people.retain(|other| *other != id);
            if plan.people.is_empty() {
                self.remove(RecordId::Plan(plan.id));
            } else {
                self.put(Record::Plan(Box::new(plan)));
            }
        }
        for of in book.loops().filter(|of| of.person == id) {
            self.remove(RecordId::OpenLoop(of.id));
        }
        for thanks in book.thanks().filter(|thanks| thanks.person == id) {
            self.remove(RecordId::Thanks(thanks.id));
        }
        for date in book.milestones().filter(|date| date.person != Some(id) && date.near.contains(&id)) {
            let mut date = date.clone();
            date.near.retain(|other| *other != id);
            self.put(Record::Milestone(Box::new(date)));
        }
    }
}
