//! What to ask about next time: on Today when its day has come, with a person, before a plan.

use chrono::NaiveDate;

use crate::book::Book;
use crate::gather::in_order;
use crate::model::{Name, PersonId, ToAsk, ToAskId};

/// Something to ask about.
#[derive(Debug, Clone, PartialEq)]
pub struct ToAskRow {
    /// Which.
    pub id: ToAskId,
    /// Whom.
    pub person: PersonId,
    /// What I call them.
    pub name: Name,
    /// What about.
    pub about: Name,
    /// From which day on; none means whenever we are in touch.
    pub ask_on: Option<NaiveDate>,
}

/// What is still to be asked of this person, what has a day first.
pub fn open_with(book: &Book, person: PersonId) -> Vec<&ToAsk> {
    let open = book.to_asks().filter(|to_ask| to_ask.person == person && to_ask.is_open()).collect();
    in_order(open, |a: &&ToAsk, b: &&ToAsk| key(a).cmp(&key(b)))
}

fn key(to_ask: &ToAsk) -> (bool, Option<NaiveDate>, ToAskId) {
    (to_ask.ask_on.is_none(), to_ask.ask_on, to_ask.id)
}

/// What is still to be asked of this person, in order.
pub fn with(book: &Book, person: PersonId) -> Vec<ToAskRow> {
    open_with(book, person).into_iter().filter_map(|to_ask| row(book, to_ask)).collect()
}

/// What it is the day to ask about, of everyone who may be suggested, the longest due first.
pub fn today(book: &Book, today: NaiveDate) -> Vec<ToAskRow> {
    let may_be_asked = |to_ask: &&ToAsk| {
        book.person(to_ask.person).is_some_and(|person| person.may_be_suggested(today))
            && to_ask.is_open()
            && to_ask.ask_on.is_some_and(|day| day <= today)
    };
    let due =
        in_order(book.to_asks().filter(may_be_asked).collect(), |a: &&ToAsk, b: &&ToAsk| key(a).cmp(&key(b)));
    due.into_iter().filter_map(|to_ask| row(book, to_ask)).collect()
}

fn row(book: &Book, to_ask: &ToAsk) -> Option<ToAskRow> {
    let name = book.person(to_ask.person)?.name.clone();
    Some(ToAskRow {
        id: to_ask.id,
        person: to_ask.person,
        name,
        about: to_ask.about.clone(),
        ask_on: to_ask.ask_on,
    })
}
