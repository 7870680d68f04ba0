//! Someone could use mine: who may need something now and why, and what could be offered. An offer is no support given
//! yet, so nothing is counted of it.

use chrono::{Days, NaiveDate};

use super::openers::filled_in;
use crate::book::Book;
use crate::gather::in_order;
use crate::insight::dates;
use crate::model::{Kind, Moment, Name, News, Person, PersonId, Ring};
use crate::text::{Offers, text};

/// Days for which hard news is a reason by itself.
const NEWS_DAYS: u64 = 30;

/// Why somebody may need something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MayNeed {
    /// A hard day of theirs is near, or has just been.
    HardDay(Name, NaiveDate),
    /// They had hard news on this day.
    HardNews(NaiveDate),
    /// Still to ask about, from a talk with hard news.
    ToAsk(Name),
    /// They wrote, and wait for an answer.
    Waiting,
}

/// Whether a moment brought hard news.
fn is_hard(moment: &Moment) -> bool {
    moment.news == Some(News::Hard)
}

/// The people of daily life who may need something now and why, as far as anything is written down, the most pressing first.
pub fn may_need(book: &Book, today: NaiveDate) -> Vec<(PersonId, MayNeed)> {
    let mut all = Vec::new();
    let mut add = |id: PersonId, why: MayNeed| {
        if book.person(id).is_some_and(|person| person.is_present(today)) {
            all.push((id, why));
        }
    };
    for (date, day, _) in dates::hard_days(book, today) {
        if let Some(id) = date.person {
            add(id, MayNeed::HardDay(date.label.clone(), day));
        }
    }
    let since = today.checked_sub_days(Days::new(NEWS_DAYS - 1)).unwrap_or(today);
    let news = book.moments_since(since).into_iter().filter(|moment| is_hard(moment)).collect();
    for moment in in_order(news, |a: &&Moment, b: &&Moment| b.day.cmp(&a.day)) {
        for id in &moment.people {
            add(*id, MayNeed::HardNews(moment.day));
        }
    }
    for to_ask in book.to_asks() {
        if to_ask.is_open() && to_ask.moment.and_then(|id| book.moment(id)).is_some_and(is_hard) {
            add(to_ask.person, MayNeed::ToAsk(to_ask.about.clone()));
        }
    }
    for person in book.people() {
        if person.waiting_since.is_some() {
            add(person.id, MayNeed::Waiting);
        }
    }
    all
}

/// Whom one may choose to offer something: whoever may come to a plan, by their latest contact.
pub fn could_be_offered(book: &Book, today: NaiveDate) -> Vec<PersonId> {
    let mut people = super::people::latest(book);
    people.retain(|id| book.person(*id).is_some_and(|person| person.may_come(today)));
    people
}

/// What to offer first: company near a hard day, else an ear.
pub fn first_kind(all: &[(PersonId, MayNeed)], id: PersonId) -> Kind {
    let hard_day = all.iter().any(|(who, why)| *who == id && matches!(why, MayNeed::HardDay(..)));
    if hard_day { Kind::Company } else { Kind::Listening }
}

/// The offers of this kind to somebody, filled in.
pub fn offers(book: &Book, person: &Person, kind: Kind, today: NaiveDate) -> Vec<String> {
    let Offers { near, around } = text().offer.offers.of(kind);
    let words = if person.ring == Ring::Around { around } else { near };
    filled_in(book, person, words, None, today)
}
