//! Today: up to three small hellos, and the dates to come.

use chrono::NaiveDate;

use crate::book::Book;
use crate::insight::dates::{self, Coming, DayKind};
use crate::insight::due::{self, Since};
use crate::model::{Name, PersonId};

/// Days ahead that Today mentions.
const COMING_DAYS: i64 = 14;
/// Dates that Today mentions.
const COMING_MOST: usize = 3;

/// What Today shows.
#[derive(Debug, Clone, PartialEq)]
pub struct TodayView {
    /// Why there are hellos, or none.
    pub state: TodayState,
    /// People to say hi to, in order.
    pub hellos: Vec<HelloCard>,
    /// Dates to come, the nearest first.
    pub coming: Vec<ComingRow>,
}

/// The state of Today as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TodayState {
    /// Nobody is in the book.
    NobodyYet,
    /// There are hellos to show.
    Hellos,
    /// Everyone is in touch.
    AllInTouch,
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
    pub reason: Reason,
}

/// Why this person, the most telling first.
#[derive(Debug, Clone, PartialEq)]
pub enum Reason {
    /// A message of theirs waits.
    Waiting,
    /// A birthday in so many days.
    Birthday(i64),
    /// A date with this name in so many days.
    Milestone(Name, i64),
    /// How long it has been.
    Since(Since),
}

/// A date to come.
#[derive(Debug, Clone, PartialEq)]
pub struct ComingRow {
    /// Whose.
    pub person: PersonId,
    /// What I call them.
    pub name: Name,
    /// What it is; none for a birthday.
    pub label: Option<Name>,
    /// When.
    pub day: NaiveDate,
}

/// Today as it is on this day.
pub fn today(book: &Book, today: NaiveDate) -> TodayView {
    let places = usize::from(book.settings().hellos);
    let hellos: Vec<HelloCard> = due::suggestions(book, today, places)
        .into_iter()
        .filter_map(|suggestion| {
            let person = book.person(suggestion.person)?;
            let milestone = suggestion.milestone.and_then(|(kind, days)| match kind {
                DayKind::Birthday => Some(Reason::Birthday(days)),
                DayKind::Milestone(id) => label(book, id).map(|label| Reason::Milestone(label, days)),
            });
            let reason = if suggestion.waiting {
                Reason::Waiting
            } else {
                milestone.unwrap_or(Reason::Since(suggestion.due.since))
            };
            Some(HelloCard { id: person.id, name: person.name.clone(), reason })
        })
        .collect();
    let state = match book.settings().paused_until {
        _ if book.people().len() == 0 => TodayState::NobodyYet,
        Some(until) if today < until => TodayState::Paused(until),
        _ if places == 0 => TodayState::HellosOff,
        _ if hellos.is_empty() => TodayState::AllInTouch,
        _ => TodayState::Hellos,
    };
    let coming = dates::coming(book, today, COMING_DAYS);
    let coming = coming.into_iter().filter_map(|coming| row(book, coming)).take(COMING_MOST).collect();
    TodayView { state, hellos, coming }
}

fn row(book: &Book, coming: Coming) -> Option<ComingRow> {
    let person = book.person(coming.person)?;
    let label = match coming.kind {
        DayKind::Birthday => None,
        DayKind::Milestone(id) => Some(label(book, id)?),
    };
    Some(ComingRow { person: person.id, name: person.name.clone(), label, day: coming.day })
}

fn label(book: &Book, id: crate::model::MilestoneId) -> Option<Name> {
    book.milestones().find(|milestone| milestone.id == id).map(|milestone| milestone.label.clone())
}
