//! What is good to know of somebody before one talks to them, so that it is at hand wherever one is about to say it.

use chrono::NaiveDate;

use super::to_ask;
use crate::book::Book;
use crate::insight::dates;
use crate::model::{Name, PersonId};

/// Days within which a date is near, before it.
const NEAR_DAYS: i64 = 14;
/// Days after a date in which a word about it is still welcome (F6).
const AFTER_DAYS: i64 = 7;
/// Things to ask that are told at most; a talk has no room for more.
const ASK_MOST: usize = 3;

/// One line to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Know {
    /// What they told last, and when.
    Told(NaiveDate, String),
    /// Something to ask about.
    ToAsk(Name),
    /// What is better not brought up.
    HardTopics(String),
    /// A date that is near, or has just been; without a name it is the birthday.
    Date(Option<Name>, NaiveDate),
    /// How they like to be celebrated.
    Celebrate(String),
    /// Ideas for a gift, as long as a date is near.
    Gifts(String),
}

/// What to know of somebody, as far as anything is written down. Nothing of whoever has died or is kept apart.
pub fn before_you_talk(book: &Book, id: PersonId, today: NaiveDate) -> Vec<Know> {
    let Some(person) = book.person(id).filter(|person| person.standing.is_here()) else { return Vec::new() };
    let leap = book.settings().leap_day;
    let own = |words: &String| (!words.trim().is_empty()).then(|| words.clone());
    let told = book.moments_with(id).find(|moment| !moment.told.is_empty());
    let to_ask = to_ask::open_with(book, id).into_iter().take(ASK_MOST);
    let birthday = person.birthday.map(|date| (None, date, false));
    let others = book.important_dates_of(id).map(|one| (Some(one.label.clone()), one.date, one.once));
    let near = birthday.into_iter().chain(others).filter_map(|(label, date, once)| {
        let days = |day: &NaiveDate| (*day - today).num_days();
        let next = dates::next(date, once, today, leap).filter(|day| days(day) <= NEAR_DAYS);
        let last = || dates::last(date, once, today, leap).filter(|day| days(day) >= -AFTER_DAYS);
        Some(Know::Date(label, next.or_else(last)?))
    });
    let near: Vec<Know> = near.collect();
    let gifts = own(&person.gifts).filter(|_| !near.is_empty());
    let mut know: Vec<Know> = told.map(|one| Know::Told(one.day, one.told.clone())).into_iter().collect();
    know.extend(to_ask.map(|one| Know::ToAsk(one.about.clone())));
    know.extend(own(&person.hard_topics).map(Know::HardTopics));
    know.extend(near);
    know.extend(own(&person.celebrate).map(Know::Celebrate));
    know.extend(gifts.map(Know::Gifts));
    know
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{
        DeviceId, ImportantDate, ImportantDateId, Moment, MomentId, PartialDate, Person, Ring, Standing,
        ToAsk, ToAskId,
    };

    const ANA: PersonId = PersonId::from_bits(1);

    fn day(n: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, n).unwrap()
    }

    fn name(words: &str) -> Name {
        Name::new(words).unwrap()
    }

    fn with(change: impl FnOnce(&mut Person)) -> Book {
        let mut book = Book::new(DeviceId::from_bits(1));
        let mut ana = Person::new(ANA, name("Ana"), Ring::Close, day(1));
        change(&mut ana);
        book.put(ana.into());
        book
    }

    #[test]
    fn only_what_is_written_down_has_a_line() {
        assert_eq!(before_you_talk(&with(|_| {}), ANA, day(27)), []);
        let hard = with(|ana| ana.hard_topics = "money".into());
        assert_eq!(before_you_talk(&hard, ANA, day(27)), [Know::HardTopics("money".into())]);
    }

    #[test]
    fn the_last_thing_told_and_what_is_open_to_ask() {
        let mut book = with(|_| {});
        for (n, on, told) in [(1, 3, "The old job."), (2, 20, "The exam is soon."), (3, 25, "")] {
            let moment =
                Moment { told: told.into(), ..Moment::new(MomentId::from_bits(n), day(on), vec![ANA]) };
            book.put(moment.into());
        }
        let exam = ToAsk::new(ToAskId::from_bits(1), ANA, name("the exam"));
        let done = ToAsk { asked: Some(day(20)), ..ToAsk::new(ToAskId::from_bits(2), ANA, name("the move")) };
        book.put(exam.into());
        book.put(done.into());
        let told = Know::Told(day(20), "The exam is soon.".into());
        assert_eq!(before_you_talk(&book, ANA, day(27)), [told, Know::ToAsk(name("the exam"))]);
    }

    #[test]
    fn a_date_is_near_for_two_weeks_before_and_one_after() {
        let on = PartialDate::new(Some(1990), Some(11), Some(20)).unwrap();
        let mut book = with(|ana| {
            ana.birthday = Some(on);
            ana.gifts = "a plant".into();
            ana.celebrate = "a call".into();
        });
        let hard = PartialDate::new(None, Some(12), Some(24)).unwrap();
        book.put(ImportantDate::new(ImportantDateId::from_bits(1), Some(ANA), name("Lost Dad"), hard).into());
        let likes = Know::Celebrate("a call".into());
        let near = [Know::Date(None, day(20)), likes.clone(), Know::Gifts("a plant".into())];
        assert_eq!(before_you_talk(&book, ANA, day(6)), near);
        assert_eq!(before_you_talk(&book, ANA, day(27)), near);
        assert_eq!(before_you_talk(&book, ANA, day(5)), std::slice::from_ref(&likes));
        assert_eq!(before_you_talk(&book, ANA, day(28)), [likes]);
    }

    #[test]
    fn whoever_has_died_or_is_kept_apart_is_not_talked_to() {
        for standing in [Standing::Remembered, Standing::KeptApart] {
            let book = with(|ana| {
                ana.hard_topics = "money".into();
                ana.standing = standing;
            });
            assert_eq!(before_you_talk(&book, ANA, day(27)), []);
        }
    }
}
