//! What a record must satisfy before it enters the book.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::Refusal;
use crate::book::Book;
use crate::gather::gather;
use crate::model::settings::HELLOS_MAX;
use crate::model::words::{LINE_MAX, NOTE_MAX, fits};
use crate::model::{
    CheckIn, HardTimes, Milestone, Moment, Person, PersonId, PlanLine, Relationship, Rhythm, Settings,
};

/// The longest rhythm, in days.
const RHYTHM_MAX: u32 = 3_650;
/// Minutes in a day.
const DAY_MINUTES: u32 = 24 * 60;

fn line(text: &str) -> Result<(), Refusal> {
    fits(text, LINE_MAX).map_err(|_| Refusal::TextTooLong)
}

pub(super) fn note(text: &str) -> Result<(), Refusal> {
    fits(text, NOTE_MAX).map_err(|_| Refusal::TextTooLong)
}

fn rhythm(days: u32) -> Result<(), Refusal> {
    if (1..=RHYTHM_MAX).contains(&days) { Ok(()) } else { Err(Refusal::RhythmOutOfRange) }
}

pub(super) fn person(person: &Person) -> Result<(), Refusal> {
    if let Rhythm::Every(days) = person.rhythm {
        rhythm(days)?;
    }
    for channel in &person.channels {
        if channel.value.trim().is_empty() {
            return Err(Refusal::ChannelBlank);
        }
        line(&channel.value)?;
        channel.label.as_deref().map_or(Ok(()), line)?;
    }
    if let Some(Relationship::Other(words)) = &person.relationship {
        line(words)?;
    }
    person.full_name.as_deref().map_or(Ok(()), line)?;
    person.groups.iter().try_for_each(|group| line(group))?;
    line(&person.good_topics)?;
    line(&person.hard_topics)?;
    note(&person.met)?;
    note(&person.note)
}

/// `day_before` is the day the moment had, if it was there: a day once accepted stays acceptable.
pub(super) fn moment(
    book: &Book,
    moment: &Moment,
    day_before: Option<NaiveDate>,
    today: NaiveDate,
) -> Result<(), Refusal> {
    if moment.people.is_empty() {
        return Err(Refusal::NobodyThere);
    }
    if gather::<BTreeSet<PersonId>, _>(&moment.people).len() != moment.people.len() {
        return Err(Refusal::PersonTwice);
    }
    if moment.people.iter().any(|id| book.person(*id).is_none()) {
        return Err(Refusal::PersonGone);
    }
    if moment.day > today && day_before != Some(moment.day) {
        return Err(Refusal::DayToCome);
    }
    if moment.minutes.is_some_and(|minutes| minutes > DAY_MINUTES) {
        return Err(Refusal::TooLongTime);
    }
    moment.topic.as_deref().map_or(Ok(()), line)?;
    note(&moment.note)
}

pub(super) fn milestone(book: &Book, milestone: &Milestone) -> Result<(), Refusal> {
    match milestone.person {
        Some(id) if book.person(id).is_none() => Err(Refusal::PersonGone),
        _ => Ok(()),
    }
}

pub(super) fn check_in(check_in: &CheckIn, today: NaiveDate) -> Result<(), Refusal> {
    if check_in.day > today { Err(Refusal::DayToCome) } else { Ok(()) }
}

pub(super) fn hard_times(book: &Book, plan: &HardTimes) -> Result<(), Refusal> {
    plan.lines().try_for_each(|of| match of {
        // Someone whose record cannot be read just now stays in the plan.
        PlanLine::Person(id) if book.hard_times().lines().any(|known| known == &PlanLine::Person(*id)) => {
            Ok(())
        }
        PlanLine::Person(id) => book.person(*id).map(|_| ()).ok_or(Refusal::PersonGone),
        PlanLine::Words(words) if words.trim().is_empty() => Err(Refusal::PlanLineBlank),
        PlanLine::Words(words) => line(words),
        PlanLine::Contact { name, .. } if name.trim().is_empty() => Err(Refusal::PlanLineBlank),
        PlanLine::Contact { name, number } => line(name).and_then(|()| line(number)),
    })
}

pub(super) fn settings(settings: &Settings) -> Result<(), Refusal> {
    if settings.hellos > HELLOS_MAX {
        return Err(Refusal::HellosOutOfRange);
    }
    settings.rhythms.values().try_for_each(|days| rhythm(*days))
}
