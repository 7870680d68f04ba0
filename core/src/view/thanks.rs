//! What people did for me: the memory, and the quiet prompt after help was received.

use chrono::NaiveDate;

use crate::book::Book;
use crate::gather::in_order;
use crate::model::{Direction, Initiative, Kind, MomentId, Name, PersonId, Standing, Thanks, ThanksId};

/// Days after help in which a thank-you is suggested.
const PROMPT_DAYS: i64 = 7;

/// A memory with the name of who did it.
#[derive(Debug, Clone, PartialEq)]
pub struct ThanksRow {
    /// The record.
    pub thanks: Thanks,
    /// What I call them.
    pub name: Name,
}

/// Help that was received and is in no memory yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThanksPrompt {
    /// The moment it is noted in.
    pub moment: MomentId,
    /// Who helped.
    pub person: PersonId,
    /// What I call them.
    pub name: Name,
    /// When.
    pub day: NaiveDate,
    /// What it was.
    pub kinds: Vec<Kind>,
}

/// All memories, the latest first; those of people kept apart aside.
pub fn thanks(book: &Book) -> Vec<ThanksRow> {
    let rows = book.thanks().filter_map(|thanks| row(book, thanks)).collect();
    in_order(rows, |a: &ThanksRow, b: &ThanksRow| {
        (b.thanks.day, b.thanks.id).cmp(&(a.thanks.day, a.thanks.id))
    })
}

/// One memory; none when it is not in the book.
pub fn one(book: &Book, id: ThanksId) -> Option<ThanksRow> {
    row(book, book.thanks_with(id)?)
}

fn row(book: &Book, thanks: &Thanks) -> Option<ThanksRow> {
    let person = book.person(thanks.person).filter(|person| person.standing != Standing::KeptApart)?;
    Some(ThanksRow { thanks: thanks.clone(), name: person.name.clone() })
}

/// The latest help of the days before today that is in no memory and was not thanked for since.
pub fn prompt(book: &Book, today: NaiveDate) -> Option<ThanksPrompt> {
    let mut found: Option<ThanksPrompt> = None;
    for person in book.people().filter(|person| person.is_present(today) && !person.caring) {
        let recent = |day: NaiveDate| (1..=PROMPT_DAYS).contains(&(today - day).num_days());
        let help =
            book.moments_with(person.id).take_while(|moment| (today - moment.day).num_days() <= PROMPT_DAYS);
        let received = |moment: &&crate::model::Moment| {
            recent(moment.day) && moment.support.iter().any(|given| given.direction == Direction::Received)
        };
        let Some(moment) = help.into_iter().find(received) else { continue };
        // Whoever was written to since has been thanked, as far as anyone can tell: later, or that very evening.
        let mut since = book.moments_with(person.id).take_while(|other| other.day >= moment.day);
        if since.any(|other| match other.initiative {
            Some(Initiative::Them) => false,
            Some(Initiative::Me) => other.id != moment.id,
            Some(Initiative::Both) | None => other.day > moment.day,
        }) {
            continue;
        }
        let kept = book.thanks().any(|thanks| {
            thanks.person == person.id && (thanks.moment == Some(moment.id) || thanks.day >= moment.day)
        });
        if !kept && found.as_ref().is_none_or(|found| found.day < moment.day) {
            let received = moment.support.iter().filter(|given| given.direction == Direction::Received);
            found = Some(ThanksPrompt {
                moment: moment.id,
                person: person.id,
                name: person.name.clone(),
                day: moment.day,
                kinds: received.map(|given| given.kind).collect(),
            });
        }
    }
    found
}
