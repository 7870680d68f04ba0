//! What people did for me: the thank-yous, and the quiet prompt after help was received.

use chrono::NaiveDate;

use crate::book::Book;
use crate::gather::in_order;
use crate::model::{Direction, Initiative, Kind, MomentId, Name, PersonId, Standing, ThankYou, ThankYouId};

/// Days after help in which a thank-you is suggested.
const PROMPT_DAYS: i64 = 7;

/// A thank-you with the name of who did it.
#[derive(Debug, Clone, PartialEq)]
pub struct ThankYouRow {
    /// The record.
    pub thank_you: ThankYou,
    /// What I call them.
    pub name: Name,
}

/// Help that was received and is in no thank-you yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ThankYouPrompt {
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

/// All thank-yous, the latest first; those of people kept apart aside.
pub fn thank_yous(book: &Book) -> Vec<ThankYouRow> {
    let rows = book.thank_yous().filter_map(|thank_you| row(book, thank_you)).collect();
    in_order(rows, |a: &ThankYouRow, b: &ThankYouRow| {
        (b.thank_you.day, b.thank_you.id).cmp(&(a.thank_you.day, a.thank_you.id))
    })
}

/// One thank-you; none when it is not in the book.
pub fn one(book: &Book, id: ThankYouId) -> Option<ThankYouRow> {
    row(book, book.thank_you(id)?)
}

fn row(book: &Book, thank_you: &ThankYou) -> Option<ThankYouRow> {
    let person = book.person(thank_you.person).filter(|person| person.standing != Standing::KeptApart)?;
    Some(ThankYouRow { thank_you: thank_you.clone(), name: person.name.clone() })
}

/// The latest help of the days before today that is in no thank-you and was not thanked for since.
pub fn prompt(book: &Book, today: NaiveDate) -> Option<ThankYouPrompt> {
    let mut found: Option<ThankYouPrompt> = None;
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
        let kept = book.thank_yous().any(|thank_you| {
            thank_you.person == person.id
                && (thank_you.moment == Some(moment.id) || thank_you.day >= moment.day)
        });
        if !kept && found.as_ref().is_none_or(|found| found.day < moment.day) {
            let received = moment.support.iter().filter(|given| given.direction == Direction::Received);
            found = Some(ThankYouPrompt {
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
