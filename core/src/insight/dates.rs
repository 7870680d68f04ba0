//! F6: which dates come next, which have just been, and the hard days that call for company.

use crate::sorted::SortedMap;

use chrono::{Datelike, Days, NaiveDate};

use crate::book::Book;
use crate::gather::in_order;
use crate::model::{ImportantDate, ImportantDateId, LeapDay, PartialDate, Person, PersonId, Standing};
use crate::record::RecordId;

/// Days before a hard day from which it is mentioned.
const HARD_DAYS_AHEAD: i64 = 7;
/// Days after a hard day in which it is followed up.
const HARD_DAYS_AFTER: i64 = 3;
/// Days in which wishes are still welcome (F6).
const BELATED_DAYS: i64 = 7;

/// What a day is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayKind {
    /// A birthday.
    Birthday,
    /// A date worth remembering.
    ImportantDate(ImportantDateId),
}

/// A day to come, or one that has just been.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ComingDay {
    /// Whose; none means my own.
    pub person: Option<PersonId>,
    /// What.
    pub kind: DayKind,
    /// When.
    pub day: NaiveDate,
    /// How many days from today; negative when it has been.
    pub in_days: i64,
    /// The years it completes, where the year is known.
    pub turns: Option<i32>,
}

impl ComingDay {
    /// The record that says it: the date, or the person whose birthday it is.
    pub fn id(&self) -> Option<RecordId> {
        match self.kind {
            DayKind::Birthday => self.person.map(RecordId::Person),
            DayKind::ImportantDate(id) => Some(RecordId::ImportantDate(id)),
        }
    }
}

/// The next time a date is kept, from this day on. One that happens once has no other day than its own, and none is
/// kept before its first year.
pub fn next(date: PartialDate, once: bool, from: NaiveDate, leap: LeapDay) -> Option<NaiveDate> {
    match date.year() {
        Some(year) if once || year > from.year() => date.kept_in(year, leap).filter(|day| *day >= from),
        _ => date.next(from, leap),
    }
}

/// The last time a date was kept, up to this day.
pub fn last(date: PartialDate, once: bool, until: NaiveDate, leap: LeapDay) -> Option<NaiveDate> {
    let kept = |year| date.kept_in(year, leap).filter(|day| *day <= until);
    let day = match date.year() {
        Some(year) if once => kept(year)?,
        _ => kept(until.year()).or_else(|| kept(until.year() - 1))?,
    };
    date.year().is_none_or(|year| year <= day.year()).then_some(day)
}

/// Whether a date of this person may be named: not of somebody who has died or is kept apart.
fn is_named(person: &Person) -> bool {
    person.standing.is_here()
}

/// Every birthday and every date that is no hard day, of everyone who may be named and of oneself.
fn open_dates(book: &Book) -> impl Iterator<Item = (Option<PersonId>, DayKind, PartialDate, bool)> {
    let birthdays = book.people().filter(|person| is_named(person));
    let birthdays =
        birthdays.filter_map(|person| Some((Some(person.id), DayKind::Birthday, person.birthday?, false)));
    let important_dates =
        book.important_dates().filter(|important_date| !important_date.quiet).filter_map(|important_date| {
            let named = important_date.person.is_none_or(|id| book.person(id).is_some_and(is_named));
            let kind = DayKind::ImportantDate(important_date.id);
            named.then_some((important_date.person, kind, important_date.date, important_date.once))
        });
    birthdays.chain(important_dates)
}

fn by_day(dates: Vec<ComingDay>) -> Vec<ComingDay> {
    in_order(dates, |a, b| (a.in_days, a.person).cmp(&(b.in_days, b.person)))
}

fn coming_on(
    person: Option<PersonId>,
    kind: DayKind,
    date: PartialDate,
    day: NaiveDate,
    today: NaiveDate,
) -> ComingDay {
    ComingDay { person, kind, day, in_days: (day - today).num_days(), turns: date.turns(day) }
}

/// The dates of the next `days` days, the nearest first. People kept apart or remembered have none here, and hard
/// days are left to [`hard_days`].
pub fn coming(book: &Book, today: NaiveDate, days: i64) -> Vec<ComingDay> {
    let leap = book.settings().leap_day;
    let all = open_dates(book).filter_map(|(person, kind, date, once)| {
        let day = next(date, once, today, leap)?;
        Some(coming_on(person, kind, date, day, today)).filter(|coming| coming.in_days <= days)
    });
    by_day(all.collect())
}

/// The dates of the last seven days for which a word is still welcome: nobody was in touch since, and it was not
/// followed up.
pub fn just_past(book: &Book, today: NaiveDate) -> Vec<ComingDay> {
    let leap = book.settings().leap_day;
    let Some(yesterday) = today.checked_sub_days(Days::new(1)) else { return Vec::new() };
    let all = open_dates(book).filter_map(|(person, kind, date, once)| {
        let id = person?;
        let day = last(date, once, yesterday, leap)?;
        let past = coming_on(person, kind, date, day, today);
        if past.in_days < -BELATED_DAYS {
            return None;
        }
        let there = book.person(id).is_some_and(|person| person.is_present(today));
        let greeted = book.last_contact(id).is_some_and(|contact| contact >= day);
        let followed = match kind {
            DayKind::ImportantDate(id) => book.important_date(id)?.followed_up.is_some_and(|on| on >= day),
            DayKind::Birthday => false,
        };
        (there && !greeted && !followed).then_some(past)
    });
    by_day(all.collect())
}

/// A hard day near by, and in how many days; negative when it has been.
pub fn hard_days(book: &Book, today: NaiveDate) -> Vec<(&ImportantDate, NaiveDate, i64)> {
    let leap = book.settings().leap_day;
    let near =
        book.important_dates().filter(|important_date| important_date.quiet).filter_map(|important_date| {
            let apart = |id| book.person(id).is_none_or(|person| person.standing == Standing::KeptApart);
            if important_date.person.is_some_and(apart) {
                return None;
            }
            let (date, once) = (important_date.date, important_date.once);
            let ahead = next(date, once, today, leap).map(|day| (day, (day - today).num_days()));
            let ahead = ahead.filter(|(_, days)| *days <= HARD_DAYS_AHEAD);
            let behind = || {
                let day = last(date, once, today.checked_sub_days(Days::new(1))?, leap)?;
                let days = (day - today).num_days();
                let open = important_date.followed_up.is_none_or(|on| on < day);
                (open && days >= -HARD_DAYS_AFTER).then_some((day, days))
            };
            ahead.or_else(behind).map(|(day, days)| (important_date, day, days))
        });
    in_order(near.collect(), |a, b| (a.2, a.0.id).cmp(&(b.2, b.0.id)))
}

/// The nearest date of each person within so many days, and in how many days it is.
pub fn soon(book: &Book, today: NaiveDate, days: i64) -> SortedMap<PersonId, (DayKind, i64)> {
    let mut nearest = SortedMap::new();
    for coming in coming(book, today, days) {
        if let Some(person) = coming.person {
            nearest.entry(person).or_insert((coming.kind, coming.in_days));
        }
    }
    nearest
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
    }

    fn date(text: &str) -> PartialDate {
        text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
    }

    #[test]
    fn a_date_that_happens_once_has_one_day_only() {
        let exam = date("2026-11-30");
        let at = |from: &str| next(exam, true, day(from), LeapDay::Feb28).map(|day| day.to_string());
        assert_eq!(at("2026-11-22").as_deref(), Some("2026-11-30"));
        assert_eq!(at("2024-02-01").as_deref(), Some("2026-11-30"), "years ahead");
        assert_eq!(at("2026-12-01"), None);
        let past = |until: &str| last(exam, true, day(until), LeapDay::Feb28).map(|day| day.to_string());
        assert_eq!(past("2026-12-01").as_deref(), Some("2026-11-30"));
        assert_eq!(past("2026-11-29"), None);
    }

    #[test]
    fn a_yearly_date_is_not_kept_before_its_first_year() {
        let wedding = date("2028-06-01");
        assert_eq!(next(wedding, false, day("2026-01-01"), LeapDay::Feb28), Some(day("2028-06-01")));
        assert_eq!(last(wedding, false, day("2027-12-31"), LeapDay::Feb28), None);
        assert_eq!(last(wedding, false, day("2029-05-01"), LeapDay::Feb28), Some(day("2028-06-01")));
    }

    /// Every day of 2023 to 2032 and of 2100: the last time is never after today and never a year and a day ago, and
    /// between the last and the next time lies no other.
    #[test]
    fn every_date_has_just_been_or_is_to_come() {
        for year in (2023..=2032).chain([2100]) {
            let first = day(&format!("{year}-01-01"));
            for today in first.iter_days().take_while(|day| day.year() == year) {
                for kept in ["--02-29", "--02-28", "--03-01", "--12-31", "--01-01"] {
                    for leap in [LeapDay::Feb28, LeapDay::Mar1] {
                        let (before, after) =
                            (last(date(kept), false, today, leap), next(date(kept), false, today, leap));
                        let (before, after) = (before.expect("kept"), after.expect("kept"));
                        assert!((0..=366).contains(&(today - before).num_days()), "{kept} {today}");
                        assert!((0..=365).contains(&(after - today).num_days()), "{kept} {today}");
                        let next_day = before.succ_opt().expect("a day");
                        let same = before == today && after == today;
                        assert!(same || next(date(kept), false, next_day, leap) == Some(after), "{kept}");
                    }
                }
            }
        }
    }
}
