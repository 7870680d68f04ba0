//! What edits do to talks, to what is to be asked next time, to plans and to thanks.

use super::rewrite::Rewrite;
use super::{Refusal, Talk, check};
use crate::model::{
    ImportantDateId, Moment, MomentId, Person, PersonId, Plan, PlanId, Stage, ThankYou, ThankYouId, ToAsk,
    ToAskId,
};
use crate::now::Now;
use crate::record::{Record, RecordId, Verb};

impl Rewrite<'_> {
    pub(super) fn keep_talk(&mut self, talk: Talk, now: Now) -> Result<(Verb, String), Refusal> {
        let Talk { moment, next, asked } = talk;
        let (verb, name) = if self.book.moment(moment.id).is_some() {
            (Verb::ChangeMoment, self.put_moment(&moment, now)?)
        } else {
            (Verb::LogMoment, self.log_moment(&moment, now)?)
        };
        for id in asked {
            let of = self.book.to_ask(id).ok_or(Refusal::ToAskGone)?;
            // Ticked, and then its person was taken out of the talk: it was not asked.
            if !moment.people.contains(&of.person) {
                continue;
            }
            self.put(Record::ToAsk(Box::new(ToAsk { asked: Some(moment.day), ..of.clone() })));
        }
        for of in next {
            self.keep_to_ask(ToAsk { moment: Some(moment.id), ..of })?;
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

    pub(super) fn keep_to_ask(&mut self, of: ToAsk) -> Result<String, Refusal> {
        self.person(of.person)?;
        check::to_ask(&of)?;
        let about = of.about.to_string();
        self.put(Record::ToAsk(Box::new(of)));
        Ok(about)
    }

    pub(super) fn remove_to_ask(&mut self, id: ToAskId) -> Result<String, Refusal> {
        let about = self.book.to_ask(id).ok_or(Refusal::ToAskGone)?.about.to_string();
        self.remove(RecordId::ToAsk(id));
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

    pub(super) fn keep_thank_you(&mut self, thank_you: ThankYou, now: Now) -> Result<String, Refusal> {
        let name = self.person(thank_you.person)?.name.to_string();
        let before = self.book.thank_you(thank_you.id);
        check::thank_you(&thank_you, before, now.today)?;
        self.put(Record::ThankYou(Box::new(thank_you)));
        Ok(name)
    }

    pub(super) fn remove_thank_you(&mut self, id: ThankYouId) -> Result<String, Refusal> {
        let person = self.book.thank_you(id).ok_or(Refusal::ThankYouGone)?.person;
        self.remove(RecordId::ThankYou(id));
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
        for of in self.book.to_asks().filter(|of| of.moment == Some(id)) {
            self.put(Record::ToAsk(Box::new(ToAsk { moment: None, ..of.clone() })));
        }
        for thank_you in self.book.thank_yous().filter(|thank_you| thank_you.moment == Some(id)) {
            self.put(Record::ThankYou(Box::new(ThankYou { moment: None, ..thank_you.clone() })));
        }
    }

    /// Deletes a date; what was planned for it stays.
    pub(super) fn remove_date(&mut self, id: ImportantDateId) {
        self.remove(RecordId::ImportantDate(id));
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
        for of in book.to_asks().filter(|of| of.person == id) {
            self.remove(RecordId::ToAsk(of.id));
        }
        for thank_you in book.thank_yous().filter(|thank_you| thank_you.person == id) {
            self.remove(RecordId::ThankYou(thank_you.id));
        }
        for date in book.important_dates().filter(|date| date.person != Some(id) && date.near.contains(&id)) {
            let mut date = date.clone();
            date.near.retain(|other| *other != id);
            self.put(Record::ImportantDate(Box::new(date)));
        }
    }
}
