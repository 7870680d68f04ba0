//! A date worth remembering, and what is to be asked about.

use chrono::NaiveDate;

use crate::book::Book;
use crate::edit::Refusal;
use crate::edit::check::{near, nobody_twice, note};
use crate::edit::recorded::Recorded;
use crate::model::{ImportantDate, ToAsk};
use crate::record::RecordId;

impl Recorded for ImportantDate {
    fn check(&self, _: &Book, _: NaiveDate) -> Result<(), Refusal> {
        nobody_twice(&self.near)?;
        [&self.before, &self.on_the_day, &self.after].into_iter().try_for_each(|words| note(words))
    }

    fn about(&self, _: &Book) -> String {
        self.label.to_string()
    }

    /// No word: so it is written in the history since the first version.
    fn about_deleted(&self, _: &Book) -> String {
        String::new()
    }

    fn mentions(&self, see: &mut dyn FnMut(RecordId)) {
        self.person.iter().chain(&self.near).for_each(|id| see((*id).into()));
    }

    /// Their own dates go with them.
    fn let_go(&mut self, is_gone: &dyn Fn(RecordId) -> bool) -> bool {
        self.near.retain(|id| !is_gone((*id).into()));
        true
    }
}

impl Recorded for ToAsk {
    fn check(&self, _: &Book, _: NaiveDate) -> Result<(), Refusal> {
        self.ask_on.map_or(Ok(()), near)
    }

    fn about(&self, _: &Book) -> String {
        self.about.to_string()
    }

    fn mentions(&self, see: &mut dyn FnMut(RecordId)) {
        see(self.person.into());
        self.moment.iter().for_each(|id| see((*id).into()));
    }

    /// It outlives the talk it came from.
    fn let_go(&mut self, is_gone: &dyn Fn(RecordId) -> bool) -> bool {
        self.moment = self.moment.filter(|id| !is_gone((*id).into()));
        true
    }
}
