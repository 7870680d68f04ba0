//! A check-in, a good moment and a look back.

use chrono::NaiveDate;

use crate::book::Book;
use crate::edit::Refusal;
use crate::edit::check::{day_once_accepted, nobody_twice, note};
use crate::edit::recorded::Recorded;
use crate::model::{CheckIn, GoodMoment, LookBack};
use crate::record::RecordId;
use crate::scales;

impl Recorded for CheckIn {
    /// Every answer within its question, and a total within its form. Fewer answers than questions are fine.
    fn check(&self, book: &Book, today: NaiveDate) -> Result<(), Refusal> {
        day_once_accepted(self.day, book.check_in(self.id).map(|before| before.day), today)?;
        let instrument = self.instrument;
        if self.answers.len() > scales::items(instrument) {
            return Err(Refusal::AnswerOutOfRange);
        }
        for (item, answer) in self.answers.iter().enumerate() {
            if answer.is_some_and(|answer| !scales::answers(instrument, item).contains(&answer)) {
                return Err(Refusal::AnswerOutOfRange);
            }
        }
        let Some(total) = self.total_hundredths else { return Ok(()) };
        let fits = scales::total_range(instrument)
            .is_some_and(|(from, to)| (from..=to).contains(&(f64::from(total) / 100.0)));
        if fits { Ok(()) } else { Err(Refusal::TotalOutOfRange) }
    }

    fn about(&self, _: &Book) -> String {
        String::new()
    }

    fn mentions(&self, _: &mut dyn FnMut(RecordId)) {}
}

impl Recorded for GoodMoment {
    fn check(&self, book: &Book, today: NaiveDate) -> Result<(), Refusal> {
        if self.words.trim().is_empty() {
            return Err(Refusal::GoodMomentBlank);
        }
        note(&self.words)?;
        day_once_accepted(self.day, book.good_moment(self.id).map(|before| before.day), today)?;
        nobody_twice(&self.people)
    }

    fn about(&self, _: &Book) -> String {
        String::new()
    }

    fn mentions(&self, see: &mut dyn FnMut(RecordId)) {
        self.people.iter().for_each(|id| see((*id).into()));
    }

    fn let_go(&mut self, is_gone: &dyn Fn(RecordId) -> bool) -> bool {
        self.people.retain(|id| !is_gone((*id).into()));
        true
    }
}

impl Recorded for LookBack {
    fn check(&self, book: &Book, today: NaiveDate) -> Result<(), Refusal> {
        if self.is_blank() {
            return Err(Refusal::LookBackBlank);
        }
        note(&self.went_well)?;
        note(&self.small_thing)?;
        day_once_accepted(self.day, book.look_back(self.id).map(|before| before.day), today)?;
        nobody_twice(&self.closer)?;
        nobody_twice(&self.missed)
    }

    fn about(&self, _: &Book) -> String {
        String::new()
    }

    fn mentions(&self, see: &mut dyn FnMut(RecordId)) {
        self.closer.iter().chain(&self.missed).for_each(|id| see((*id).into()));
    }

    /// What was written stays; a look back of which nothing is left goes.
    fn let_go(&mut self, is_gone: &dyn Fn(RecordId) -> bool) -> bool {
        self.closer.retain(|id| !is_gone((*id).into()));
        self.missed.retain(|id| !is_gone((*id).into()));
        !self.is_blank()
    }
}
