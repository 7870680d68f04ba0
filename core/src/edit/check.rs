//! What a record must satisfy before it enters the book.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};

use super::Refusal;
use crate::book::Book;
use crate::gather::gather;
use crate::model::settings::HELLOS_MAX;
use crate::model::words::{LINE_MAX, NOTE_MAX, fits};
use crate::model::{
    CheckIn, Cue, GoodMoment, HardTimesPlan, ImportantDate, LookBack, Moment, Person, PersonId, Place, Plan,
    PlanLine, Relationship, Rhythm, Settings, SmallStep, ThankYou, ToAsk,
};
use crate::scales;

/// The longest rhythm, in days.
const RHYTHM_MAX: u32 = 3_650;
/// The years in which a day of a moment, of a plan or of a question may lie.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2200;
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
    person.goals.iter().chain(&person.interests).try_for_each(|one| line(one))?;
    note(&person.celebrate)?;
    note(&person.gifts)?;
    note(&person.met)?;
    note(&person.note)
}

/// Whether a day may be that of a moment, of a plan or of a question: from 1900 to 2200.
pub fn is_in_range(day: NaiveDate) -> bool {
    YEARS.contains(&day.year())
}

fn near(day: NaiveDate) -> Result<(), Refusal> {
    if is_in_range(day) { Ok(()) } else { Err(Refusal::DayOutOfRange) }
}

fn nobody_twice(people: &[PersonId]) -> Result<(), Refusal> {
    let once = gather::<BTreeSet<PersonId>, _>(people).len() == people.len();
    if once { Ok(()) } else { Err(Refusal::PersonTwice) }
}

/// `day_before` is the day the moment had, if it was there: a day once accepted stays acceptable.
pub(super) fn moment(
    moment: &Moment,
    known: impl Fn(&PersonId) -> bool,
    day_before: Option<NaiveDate>,
    today: NaiveDate,
) -> Result<(), Refusal> {
    if moment.people.is_empty() {
        return Err(Refusal::NobodyThere);
    }
    nobody_twice(&moment.people)?;
    if !moment.people.iter().all(known) {
        return Err(Refusal::PersonGone);
    }
    if day_before != Some(moment.day) {
        near(moment.day)?;
        if moment.day > today {
            return Err(Refusal::DayToCome);
        }
    }
    if moment.minutes.is_some_and(|minutes| minutes > DAY_MINUTES) {
        return Err(Refusal::TooLongTime);
    }
    moment.topic.as_deref().map_or(Ok(()), line)?;
    note(&moment.told)?;
    note(&moment.note)
}

pub(super) fn important_date(book: &Book, important_date: &ImportantDate) -> Result<(), Refusal> {
    // Someone whose record cannot be read just now stays where they were.
    let before = book.important_date(important_date.id);
    let known = |id: &PersonId| before.is_some_and(|before| before.near.contains(id));
    let named = important_date.person.iter().chain(important_date.near.iter().filter(|id| !known(id)));
    if named.copied().any(|id| book.person(id).is_none()) {
        return Err(Refusal::PersonGone);
    }
    nobody_twice(&important_date.near)?;
    [&important_date.before, &important_date.on_the_day, &important_date.after]
        .into_iter()
        .try_for_each(|words| note(words))
}

pub(super) fn to_ask(of: &ToAsk) -> Result<(), Refusal> {
    of.ask_on.map_or(Ok(()), near)
}

pub(super) fn plan(book: &Book, plan: &Plan) -> Result<(), Refusal> {
    let before = book.plan(plan.id);
    let known = |id: &PersonId| before.is_some_and(|before| before.people.contains(id));
    if plan.people.iter().any(|id| !known(id) && book.person(*id).is_none()) {
        return Err(Refusal::PersonGone);
    }
    nobody_twice(&plan.people)?;
    plan.day.map_or(Ok(()), near)?;
    if plan.at.is_some_and(|at| plan.day.is_none() || u32::from(at) >= DAY_MINUTES) {
        return Err(Refusal::TimeWithoutDay);
    }
    line(&plan.place)?;
    note(&plan.note)
}

pub(super) fn thank_you(
    thank_you: &ThankYou,
    before: Option<&ThankYou>,
    today: NaiveDate,
) -> Result<(), Refusal> {
    if thank_you.what.trim().is_empty() {
        return Err(Refusal::ThankYouBlank);
    }
    if before.is_none_or(|before| before.day != thank_you.day) {
        if thank_you.day > today {
            return Err(Refusal::DayToCome);
        }
        near(thank_you.day)?;
    }
    note(&thank_you.what)?;
    note(&thank_you.letter)
}

/// A day on which something has been: in the years that count, and not to come.
pub(super) fn past_day(day: NaiveDate, today: NaiveDate) -> Result<(), Refusal> {
    near(day)?;
    if day > today { Err(Refusal::DayToCome) } else { Ok(()) }
}

/// Every answer within its question, and a total within its form. Fewer answers than questions are fine.
pub(super) fn check_in(
    check_in: &CheckIn,
    before: Option<&CheckIn>,
    today: NaiveDate,
) -> Result<(), Refusal> {
    if before.is_none_or(|before| before.day != check_in.day) {
        past_day(check_in.day, today)?;
    }
    let of = check_in.instrument;
    if check_in.answers.len() > scales::items(of) {
        return Err(Refusal::AnswerOutOfRange);
    }
    for (item, answer) in check_in.answers.iter().enumerate() {
        if answer.is_some_and(|answer| !scales::answers(of, item).contains(&answer)) {
            return Err(Refusal::AnswerOutOfRange);
        }
    }
    let Some(total) = check_in.total_hundredths else { return Ok(()) };
    let fits =
        scales::total_range(of).is_some_and(|(from, to)| (from..=to).contains(&(f64::from(total) / 100.0)));
    if fits { Ok(()) } else { Err(Refusal::TotalOutOfRange) }
}

/// Nobody twice, and everybody in the book or named there before.
fn named(book: &Book, people: &[PersonId], before: Option<&[PersonId]>) -> Result<(), Refusal> {
    nobody_twice(people)?;
    let known =
        |id: &PersonId| before.is_some_and(|before| before.contains(id)) || book.person(*id).is_some();
    if people.iter().all(known) { Ok(()) } else { Err(Refusal::PersonGone) }
}

pub(super) fn place(place: &Place, known: impl Fn(&PersonId) -> bool) -> Result<(), Refusal> {
    nobody_twice(&place.people)?;
    if !place.people.iter().all(known) {
        return Err(Refusal::PersonGone);
    }
    place.next.map_or(Ok(()), near)?;
    note(&place.note)
}

pub(super) fn small_step(book: &Book, step: &SmallStep) -> Result<(), Refusal> {
    if step.what.trim().is_empty() {
        return Err(Refusal::SmallStepBlank);
    }
    line(&step.what)?;
    match &step.cue {
        Cue::Weekday(_) => {}
        Cue::Day(day) => near(*day)?,
        Cue::Words(words) if words.trim().is_empty() => return Err(Refusal::CueBlank),
        Cue::Words(words) => line(words)?,
    }
    let before = book.small_step(step.id).and_then(|before| before.place);
    if step.place.is_some_and(|id| before != Some(id) && book.place(id).is_none()) {
        return Err(Refusal::PlaceGone);
    }
    Ok(())
}

pub(super) fn good_moment(book: &Book, good: &GoodMoment, today: NaiveDate) -> Result<(), Refusal> {
    if good.words.trim().is_empty() {
        return Err(Refusal::GoodMomentBlank);
    }
    note(&good.words)?;
    let before = book.good_moment(good.id);
    if before.is_none_or(|before| before.day != good.day) {
        past_day(good.day, today)?;
    }
    named(book, &good.people, before.map(|before| before.people.as_slice()))
}

pub(super) fn look_back(book: &Book, look: &LookBack, today: NaiveDate) -> Result<(), Refusal> {
    if look.is_blank() {
        return Err(Refusal::LookBackBlank);
    }
    note(&look.went_well)?;
    note(&look.small_thing)?;
    let before = book.look_back(look.id);
    if before.is_none_or(|before| before.day != look.day) {
        past_day(look.day, today)?;
    }
    named(book, &look.closer, before.map(|before| before.closer.as_slice()))?;
    named(book, &look.missed, before.map(|before| before.missed.as_slice()))
}

pub(super) fn hard_times(book: &Book, plan: &HardTimesPlan) -> Result<(), Refusal> {
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
    for opener in &settings.openers {
        if opener.words.trim().is_empty() {
            return Err(Refusal::OpenerBlank);
        }
        line(&opener.words)?;
    }
    settings.rhythms.values().chain(settings.group_rhythms.values()).try_for_each(|days| rhythm(*days))
}
