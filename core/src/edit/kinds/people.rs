//! A person, their picture, and a moment.

use chrono::NaiveDate;

use crate::book::Book;
use crate::edit::Refusal;
use crate::edit::check::{day_once_accepted, line, nobody_twice, note, rhythm};
use crate::edit::recorded::{Recorded, name_of};
use crate::model::{Moment, Person, Picture, Relationship, Rhythm, Standing};
use crate::record::RecordId;

/// Minutes in a day.
const DAY_MINUTES: u32 = 24 * 60;

impl Recorded for Person {
    fn check(&self, _: &Book, _: NaiveDate) -> Result<(), Refusal> {
        if let Rhythm::Every(days) = self.rhythm {
            rhythm(days)?;
        }
        for channel in &self.channels {
            if channel.value.trim().is_empty() {
                return Err(Refusal::ChannelBlank);
            }
            line(&channel.value)?;
            channel.label.as_deref().map_or(Ok(()), line)?;
        }
        if let Some(Relationship::Other(words)) = &self.relationship {
            line(words)?;
        }
        self.full_name.as_deref().map_or(Ok(()), line)?;
        line(&self.called)?;
        line(&self.face)?;
        self.groups.iter().try_for_each(|group| line(group))?;
        line(&self.good_topics)?;
        line(&self.hard_topics)?;
        self.goals.iter().chain(&self.interests).try_for_each(|one| line(one))?;
        [&self.celebrate, &self.gifts, &self.met, &self.note].into_iter().try_for_each(|words| note(words))
    }

    fn about(&self, _: &Book) -> String {
        self.name.to_string()
    }

    fn mentions(&self, see: &mut dyn FnMut(RecordId)) {
        self.knows.iter().chain(&self.through).for_each(|id| see((*id).into()));
    }

    fn let_go(&mut self, is_gone: &dyn Fn(RecordId) -> bool) -> bool {
        self.knows.retain(|id| !is_gone((*id).into()));
        self.through = self.through.filter(|id| !is_gone((*id).into()));
        true
    }

    /// Ties concern two people, so they stay as the book has them; and the book knows the rings someone was in.
    fn take_over(&mut self, book: &Book, today: NaiveDate) {
        let before = book.person(self.id);
        self.knows = before.map(|before| before.knows.clone()).unwrap_or_default();
        self.through = before.and_then(|before| before.through);
        if let Some(before) = before {
            self.note_ring(before, today);
            if before.standing == Standing::GettingToKnow && self.standing == Standing::Present {
                self.rings.clear();
            }
        }
    }
}

impl Recorded for Picture {
    fn check(&self, _: &Book, _: NaiveDate) -> Result<(), Refusal> {
        Ok(())
    }

    fn about(&self, book: &Book) -> String {
        name_of(book, self.person())
    }

    fn mentions(&self, see: &mut dyn FnMut(RecordId)) {
        see(self.person().into());
    }
}

impl Recorded for Moment {
    fn check(&self, book: &Book, today: NaiveDate) -> Result<(), Refusal> {
        if self.people.is_empty() {
            return Err(Refusal::NobodyThere);
        }
        nobody_twice(&self.people)?;
        day_once_accepted(self.day, book.moment(self.id).map(|before| before.day), today)?;
        if self.minutes.is_some_and(|minutes| minutes > DAY_MINUTES) {
            return Err(Refusal::TooLongTime);
        }
        self.topic.as_deref().map_or(Ok(()), line)?;
        note(&self.told)?;
        note(&self.note)
    }

    fn about(&self, book: &Book) -> String {
        let first = self.people.iter().find_map(|id| book.person(*id));
        first.map(|person| person.name.to_string()).unwrap_or_default()
    }

    fn mentions(&self, see: &mut dyn FnMut(RecordId)) {
        self.people.iter().for_each(|id| see((*id).into()));
        let handed = self.handed.as_ref();
        handed.and_then(|handed| handed.to_ask).into_iter().for_each(|id| see(id.into()));
        handed.and_then(|handed| handed.plan).into_iter().for_each(|id| see(id.into()));
    }

    fn let_go(&mut self, is_gone: &dyn Fn(RecordId) -> bool) -> bool {
        self.people.retain(|id| !is_gone((*id).into()));
        if let Some(handed) = &mut self.handed {
            handed.to_ask = handed.to_ask.filter(|id| !is_gone((*id).into()));
            handed.plan = handed.plan.filter(|id| !is_gone((*id).into()));
        }
        !self.people.is_empty()
    }
}
