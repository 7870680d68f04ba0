//! F6: which dates come next. Birthdays and milestones of everyone who may be named, quiet days without a prompt.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::book::Book;
use crate::gather::in_order;
use crate::model::{MilestoneId, Person, PersonId, Standing};

/// What a coming day is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayKind {
    /// A birthday.
    Birthday,
    /// A milestone.
    Milestone(MilestoneId),
}

/// A day to come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Coming {
    /// Whose.
    pub person: PersonId,
    /// What.
    pub kind: DayKind,
    /// When.
    pub day: NaiveDate,
    /// How many days from today, from 0.
    pub in_days: i64,
    /// The years it completes, where the year is known.
    pub turns: Option<i32>,
}

/// The dates of the next `days` days, the nearest first. People kept apart or remembered have none here, and hard
/// days are left to their own page.
pub fn coming(book: &Book, today: NaiveDate, days: i64) -> Vec<Coming> {
    let leap = book.settings().leap_day;
    let named = |person: &Person| matches!(person.standing, Standing::Present | Standing::Resting { .. });
    let entry = |person: PersonId, kind, date: crate::model::PartialDate| {
        let day = date.next(today, leap)?;
        let in_days = (day - today).num_days();
        (in_days <= days).then(|| Coming { person, kind, day, in_days, turns: date.turns(day) })
    };
    let birthdays = book
        .people()
        .filter(|person| named(person))
        .filter_map(|person| entry(person.id, DayKind::Birthday, person.birthday?));
    let milestones = book.milestones().filter(|milestone| !milestone.quiet).filter_map(|milestone| {
        let person = book.person(milestone.person?).filter(|person| named(person))?;
        let coming = entry(person.id, DayKind::Milestone(milestone.id), milestone.date)?;
        // A date that happens once is over after its year.
        let over = milestone.once
            && milestone.date.year().is_some_and(|year| year != chrono::Datelike::year(&coming.day));
        (!over).then_some(coming)
    });
    let all = birthdays.chain(milestones).collect();
    in_order(all, |a: &Coming, b: &Coming| (a.in_days, a.person).cmp(&(b.in_days, b.person)))
}

/// The nearest date of each person within so many days, and in how many days it is.
pub fn soon(book: &Book, today: NaiveDate, days: i64) -> BTreeMap<PersonId, (DayKind, i64)> {
    let mut nearest = BTreeMap::new();
    for coming in coming(book, today, days) {
        nearest.entry(coming.person).or_insert((coming.kind, coming.in_days));
    }
    nearest
}
