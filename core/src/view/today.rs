//! Today: up to three small hellos, and the dates to come.

use chrono::{Datelike, NaiveDate};

use super::dates::{DateRow, date_row};
use super::{plans, to_ask};
use crate::book::Book;
use crate::gather::in_order;
use crate::insight::dates::{self, DayKind};
use crate::insight::due::{self, Since};
use crate::insight::rhythm;
use crate::model::{ImportantDateId, Name, Person, PersonId, ToAsk};

/// Days ahead that Today mentions.
const COMING_DAYS: i64 = 14;
/// Dates that Today mentions.
const COMING_MOST: usize = 3;

/// Waiting messages that Today mentions.
const WAITING_MOST: usize = 3;

/// What Today shows.
#[derive(Debug, Clone, PartialEq)]
pub struct TodayView {
    /// Why there are hellos, or none.
    pub state: TodayState,
    /// People to say hi to, in order.
    pub hellos: Vec<HelloCard>,
    /// Whose messages wait, the longest first, beside those among the hellos.
    pub waiting: Vec<(PersonId, Name)>,
    /// Dates to come, the nearest first.
    pub coming: Vec<DateRow>,
    /// Dates that have just been, for which a word is still welcome.
    pub past: Vec<DateRow>,
}

/// The state of Today as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TodayState {
    /// Nobody is in the book.
    NobodyYet,
    /// There are hellos to show, and no moment from before today: whom to begin with.
    FirstHellos,
    /// There are hellos to show.
    Hellos,
    /// Nobody is due.
    NothingNeeded,
    /// Those of today were reached or set aside.
    EnoughForToday,
    /// Small hellos are set to none a day.
    HellosOff,
    /// Hellos are paused until this day.
    Paused(NaiveDate),
}

/// One person it would be good to reach.
#[derive(Debug, Clone, PartialEq)]
pub struct HelloCard {
    /// Who.
    pub id: PersonId,
    /// What I call them.
    pub name: Name,
    /// Why, in one kind word.
    pub reason: HelloReason,
    /// Something to ask about: what they told me, else what they are working on.
    pub ask_about: Option<AskAbout>,
}

/// Something to ask someone about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AskAbout {
    /// What they told me.
    ToAsk(Name),
    /// What they are working on.
    Goal(String),
}

/// Why this person, the most telling first.
#[derive(Debug, Clone, PartialEq)]
pub enum HelloReason {
    /// A message of theirs waits.
    Waiting,
    /// A birthday in so many days.
    Birthday(i64),
    /// A date with this name in so many days.
    ImportantDate(Name, i64),
    /// How long it has been.
    Since(Since),
}

/// Today as it is on this day.
pub fn today(book: &Book, today: NaiveDate) -> TodayView {
    let off = book.settings().hellos == 0;
    let places = rhythm::hellos_left(book, today);
    let hellos: Vec<HelloCard> = due::suggestions(book, today, places)
        .into_iter()
        .filter_map(|suggestion| {
            let person = book.person(suggestion.person)?;
            let important_date = suggestion.important_date.and_then(|(kind, days)| match kind {
                DayKind::Birthday => Some(HelloReason::Birthday(days)),
                DayKind::ImportantDate(id) => {
                    label(book, id).map(|label| HelloReason::ImportantDate(label, days))
                }
            });
            let reason = if suggestion.waiting {
                HelloReason::Waiting
            } else {
                important_date.unwrap_or(HelloReason::Since(suggestion.due.since))
            };
            let ask_about = ask_about(book, person, today);
            Some(HelloCard { id: person.id, name: person.name.clone(), reason, ask_about })
        })
        .collect();
    let state = match book.settings().paused_until {
        _ if book.people().next().is_none() => TodayState::NobodyYet,
        Some(until) if today < until => TodayState::Paused(until),
        _ if off => TodayState::HellosOff,
        _ if hellos.is_empty() && rhythm::settled(book, today) > 0 => TodayState::EnoughForToday,
        _ if hellos.is_empty() => TodayState::NothingNeeded,
        _ if book.moments().any(|moment| moment.day < today) => TodayState::Hellos,
        _ => TodayState::FirstHellos,
    };
    let waiting = waiting(book, today, &hellos);
    let row = |coming| date_row(book, coming);
    let coming = dates::coming(book, today, COMING_DAYS).into_iter().filter_map(row).take(COMING_MOST);
    let past = dates::just_past(book, today).into_iter().filter_map(row).take(COMING_MOST);
    TodayView { state, hellos, waiting, coming: coming.collect(), past: past.collect() }
}

/// A message that waits is never crowded out by hellos that would only be nice.
fn waiting(book: &Book, today: NaiveDate, hellos: &[HelloCard]) -> Vec<(PersonId, Name)> {
    let waits = book.people().filter(|person| person.waiting_since.is_some());
    let waits = waits
        .filter(|person| person.may_be_suggested(today) && !hellos.iter().any(|card| card.id == person.id));
    let waits = in_order(waits.collect(), |a: &&Person, b: &&Person| {
        (a.waiting_since, a.id).cmp(&(b.waiting_since, b.id))
    });
    waits.into_iter().take(WAITING_MOST).map(|person| (person.id, person.name.clone())).collect()
}

/// Whether anything on Today waits for a look: a hello, a hard day, something to ask about, a plan.
pub fn something_waits(book: &Book, day: NaiveDate) -> bool {
    !to_ask::today(book, day).is_empty()
        || !plans::today(book, day).is_empty()
        || !dates::hard_days(book, day).is_empty()
        || !waiting(book, day, &[]).is_empty()
        || !due::suggestions(book, day, rhythm::hellos_left(book, day)).is_empty()
}

/// What to ask someone about on this day. Goals take turns from day to day, so that one is not asked again and again.
pub fn ask_about(book: &Book, person: &Person, today: NaiveDate) -> Option<AskAbout> {
    let due = |to_ask: &&ToAsk| to_ask.ask_on.is_none_or(|day| day <= today);
    if let Some(to_ask) = to_ask::open_with(book, person.id).into_iter().find(due) {
        return Some(AskAbout::ToAsk(to_ask.about.clone()));
    }
    let turn = usize::try_from(today.num_days_from_ce()).unwrap_or_default();
    let nth = turn.checked_rem(person.goals.len())?;
    person.goals.get(nth).cloned().map(AskAbout::Goal)
}

fn label(book: &Book, id: ImportantDateId) -> Option<Name> {
    book.important_date(id).map(|important_date| important_date.label.clone())
}
