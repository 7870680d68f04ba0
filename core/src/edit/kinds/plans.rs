//! A plan and a thank-you.

use chrono::NaiveDate;

use crate::book::Book;
use crate::edit::Refusal;
use crate::edit::check::{day_once_accepted, line, near, nobody_twice, note};
use crate::edit::recorded::{Recorded, name_of};
use crate::model::{Plan, ThankYou};
use crate::record::RecordId;

/// Minutes in a day.
const DAY_MINUTES: u16 = 24 * 60;

impl Recorded for Plan {
    fn check(&self, _: &Book, _: NaiveDate) -> Result<(), Refusal> {
        nobody_twice(&self.people)?;
        self.day.map_or(Ok(()), near)?;
        if self.at.is_some_and(|at| self.day.is_none() || at >= DAY_MINUTES) {
            return Err(Refusal::TimeWithoutDay);
        }
        line(&self.place)?;
        note(&self.note)
    }

    fn about(&self, _: &Book) -> String {
        self.what.to_string()
    }

    fn mentions(&self, see: &mut dyn FnMut(RecordId)) {
        self.people.iter().for_each(|id| see((*id).into()));
        self.date.iter().for_each(|id| see((*id).into()));
        self.moment.iter().for_each(|id| see((*id).into()));
    }

    /// A plan that was made with nobody else goes with them; a date and a moment only made it.
    fn let_go(&mut self, is_gone: &dyn Fn(RecordId) -> bool) -> bool {
        let was_with_someone = !self.people.is_empty();
        self.people.retain(|id| !is_gone((*id).into()));
        self.date = self.date.filter(|id| !is_gone((*id).into()));
        self.moment = self.moment.filter(|id| !is_gone((*id).into()));
        !(was_with_someone && self.people.is_empty())
    }
}

impl Recorded for ThankYou {
    fn check(&self, book: &Book, today: NaiveDate) -> Result<(), Refusal> {
        if self.what.trim().is_empty() {
            return Err(Refusal::ThankYouBlank);
        }
        day_once_accepted(self.day, book.thank_you(self.id).map(|before| before.day), today)?;
        note(&self.what)?;
        note(&self.letter)
    }

    fn about(&self, book: &Book) -> String {
        name_of(book, self.person)
    }

    fn mentions(&self, see: &mut dyn FnMut(RecordId)) {
        see(self.person.into());
        self.moment.iter().for_each(|id| see((*id).into()));
    }

    /// It outlives the moment it is about.
    fn let_go(&mut self, is_gone: &dyn Fn(RecordId) -> bool) -> bool {
        self.moment = self.moment.filter(|id| !is_gone((*id).into()));
        true
    }
}
