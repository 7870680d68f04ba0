//! An ask, and the plan for hard times.

use chrono::NaiveDate;

use crate::book::Book;
use crate::edit::Refusal;
use crate::edit::check::line;
use crate::edit::recorded::{Recorded, name_of};
use crate::model::{Ask, HardTimesPlan, PlanLine};
use crate::record::RecordId;

impl Recorded for Ask {
    fn check(&self, _: &Book, _: NaiveDate) -> Result<(), Refusal> {
        Ok(())
    }

    fn about(&self, book: &Book) -> String {
        name_of(book, self.person)
    }

    fn mentions(&self, see: &mut dyn FnMut(RecordId)) {
        see(self.person.into());
        self.moment.iter().for_each(|id| see((*id).into()));
    }

    /// An ask stands by itself once the moment it was noted as is deleted.
    fn let_go(&mut self, is_gone: &dyn Fn(RecordId) -> bool) -> bool {
        self.moment = self.moment.filter(|id| !is_gone((*id).into()));
        true
    }
}

impl Recorded for HardTimesPlan {
    fn check(&self, _: &Book, _: NaiveDate) -> Result<(), Refusal> {
        self.lines().try_for_each(|plan_line| match plan_line {
            PlanLine::Person(_) => Ok(()),
            PlanLine::Words(words) if words.trim().is_empty() => Err(Refusal::PlanLineBlank),
            PlanLine::Words(words) => line(words),
            PlanLine::Contact { name, .. } if name.trim().is_empty() => Err(Refusal::PlanLineBlank),
            PlanLine::Contact { name, number } => line(name).and_then(|()| line(number)),
        })
    }

    fn about(&self, _: &Book) -> String {
        String::new()
    }

    fn mentions(&self, see: &mut dyn FnMut(RecordId)) {
        for one in self.lines() {
            if let PlanLine::Person(id) = one {
                see((*id).into());
            }
        }
    }

    fn let_go(&mut self, is_gone: &dyn Fn(RecordId) -> bool) -> bool {
        let stays = |line: &PlanLine| !matches!(line, PlanLine::Person(id) if is_gone((*id).into()));
        [&mut self.distract, &mut self.ask, &mut self.professional]
            .into_iter()
            .for_each(|part| part.retain(stays));
        true
    }
}
