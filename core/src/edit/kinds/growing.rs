//! A place and a small step.

use chrono::NaiveDate;

use crate::book::Book;
use crate::edit::Refusal;
use crate::edit::check::{line, near, nobody_twice, note};
use crate::edit::recorded::Recorded;
use crate::model::{Cue, Place, SmallStep};
use crate::record::RecordId;

impl Recorded for Place {
    fn check(&self, _: &Book, _: NaiveDate) -> Result<(), Refusal> {
        nobody_twice(&self.people)?;
        self.next.map_or(Ok(()), near)?;
        note(&self.note)
    }

    fn about(&self, _: &Book) -> String {
        self.name.to_string()
    }

    fn mentions(&self, see: &mut dyn FnMut(RecordId)) {
        self.people.iter().for_each(|id| see((*id).into()));
        self.visits.values().flatten().for_each(|id| see((*id).into()));
    }

    /// That I was there stays when the moment of it is deleted.
    fn let_go(&mut self, is_gone: &dyn Fn(RecordId) -> bool) -> bool {
        self.people.retain(|id| !is_gone((*id).into()));
        for moment in self.visits.values_mut() {
            *moment = moment.filter(|id| !is_gone((*id).into()));
        }
        true
    }
}

impl Recorded for SmallStep {
    fn check(&self, _: &Book, _: NaiveDate) -> Result<(), Refusal> {
        if self.what.trim().is_empty() {
            return Err(Refusal::SmallStepBlank);
        }
        line(&self.what)?;
        match &self.cue {
            Cue::Weekday(_) => Ok(()),
            Cue::Day(day) => near(*day),
            Cue::Words(words) if words.trim().is_empty() => Err(Refusal::CueBlank),
            Cue::Words(words) => line(words),
        }
    }

    fn about(&self, _: &Book) -> String {
        self.what.clone()
    }

    fn mentions(&self, see: &mut dyn FnMut(RecordId)) {
        self.place.iter().for_each(|id| see((*id).into()));
    }

    fn let_go(&mut self, is_gone: &dyn Fn(RecordId) -> bool) -> bool {
        self.place = self.place.filter(|id| !is_gone((*id).into()));
        true
    }
}
