//! Dates of which only a part may be known: month and day without a year, a month, a year.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// The years a date may name.
pub const YEARS: std::ops::RangeInclusive<i32> = 1..=9998;

/// Why a date was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum DateError {
    /// Neither a year nor a month.
    #[error("neither a year nor a month")]
    Empty,
    /// A year outside [`YEARS`].
    #[error("a year outside 1 to 9998")]
    YearOutOfRange,
    /// A month outside 1 to 12.
    #[error("no such month")]
    NoSuchMonth,
    /// A day the month does not have (31 April, 30 February, day 0), or a day without a month.
    #[error("no such day")]
    NoSuchDay,
    /// Not written as a date.
    #[error("not written as a date")]
    Unreadable,
}

/// Where 29 February is kept in a year without one (F6).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LeapDay {
    /// On 28 February.
    #[default]
    Feb28,
    /// On 1 March.
    Mar1,
}

/// A date of which the year, the day, or both may be unknown. Written `1990-01-03`, `--01-03`, `--01`, `1985-04`
/// or `1985`; a day is only known with its month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PartialDate {
    year: Option<i32>,
    month: Option<u32>,
    day: Option<u32>,
}

impl PartialDate {
    /// The date made of what is known.
    ///
    /// # Errors
    /// [`DateError`] when no calendar has such a date.
    pub fn new(year: Option<i32>, month: Option<u32>, day: Option<u32>) -> Result<Self, DateError> {
        if year.is_none() && month.is_none() {
            return Err(DateError::Empty);
        }
        if year.is_some_and(|year| !YEARS.contains(&year)) {
            return Err(DateError::YearOutOfRange);
        }
        if month.is_some_and(|month| !(1..=12).contains(&month)) {
            return Err(DateError::NoSuchMonth);
        }
        // A date without a year may be 29 February, so it is checked in a leap year.
        if let Some(day) = day {
            let month = month.ok_or(DateError::NoSuchDay)?;
            NaiveDate::from_ymd_opt(year.unwrap_or(2000), month, day).ok_or(DateError::NoSuchDay)?;
        }
        Ok(Self { year, month, day })
    }

    /// The year, where known.
    pub fn year(self) -> Option<i32> {
        self.year
    }

    /// The month, 1 to 12, where known.
    pub fn month(self) -> Option<u32> {
        self.month
    }

    /// The day of the month, where known.
    pub fn day(self) -> Option<u32> {
        self.day
    }

    /// The next day it falls on, today included (F6); none unless month and day are known.
    pub fn next(self, today: NaiveDate, leap: LeapDay) -> Option<NaiveDate> {
        let this_year = self.in_year(today.year(), leap)?;
        if this_year >= today { Some(this_year) } else { self.in_year(today.year() + 1, leap) }
    }

    fn in_year(self, year: i32, leap: LeapDay) -> Option<NaiveDate> {
        let (month, day) = (self.month?, self.day?);
        NaiveDate::from_ymd_opt(year, month, day).or_else(|| match leap {
            LeapDay::Feb28 => NaiveDate::from_ymd_opt(year, 2, 28),
            LeapDay::Mar1 => NaiveDate::from_ymd_opt(year, 3, 1),
        })
    }

    /// The years it completes on that day (F6): only where the year is known and at least one has passed.
    pub fn turns(self, on: NaiveDate) -> Option<i32> {
        self.year.map(|year| on.year() - year).filter(|years| *years >= 1)
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.year, self.month, self.day) {
            (Some(year), None, _) => write!(f, "{year:04}"),
            (Some(year), Some(month), None) => write!(f, "{year:04}-{month:02}"),
            (Some(year), Some(month), Some(day)) => write!(f, "{year:04}-{month:02}-{day:02}"),
            (None, Some(month), None) => write!(f, "--{month:02}"),
            (None, Some(month), Some(day)) => write!(f, "--{month:02}-{day:02}"),
            // The constructor lets no date without year and month exist.
            (None, None, _) => Ok(()),
        }
    }
}

impl FromStr for PartialDate {
    type Err = DateError;
    fn from_str(text: &str) -> Result<Self, DateError> {
        fn number<T: FromStr>(digits: &str, length: usize) -> Result<T, DateError> {
            let plain = digits.len() == length && digits.bytes().all(|byte| byte.is_ascii_digit());
            if plain { digits.parse().map_err(|_| DateError::Unreadable) } else { Err(DateError::Unreadable) }
        }
        let (year, rest) = match text.strip_prefix("--") {
            Some(rest) => (None, Some(rest)),
            None => match text.split_once('-') {
                Some((year, rest)) => (Some(number(year, 4)?), Some(rest)),
                None => (Some(number(text, 4)?), None),
            },
        };
        let (month, day) = match rest.map(|rest| rest.split_once('-').unwrap_or((rest, ""))) {
            None => (None, None),
            Some((month, "")) => (Some(number(month, 2)?), None),
            Some((month, day)) => (Some(number(month, 2)?), Some(number(day, 2)?)),
        };
        Self::new(year, month, day)
    }
}

impl TryFrom<String> for PartialDate {
    type Error = DateError;
    fn try_from(text: String) -> Result<Self, DateError> {
        text.parse()
    }
}

impl From<PartialDate> for String {
    fn from(date: PartialDate) -> Self {
        date.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    #[track_caller]
    fn check(date: &str, today: &str, leap: LeapDay, next: &str, in_days: i64, turns: Option<i32>) {
        let date: PartialDate = date.parse().expect("a date");
        let found = date.next(day(today), leap).expect("a next day");
        assert_eq!(found, day(next));
        assert_eq!((found - day(today)).num_days(), in_days);
        assert_eq!(date.turns(found), turns);
    }

    #[test]
    fn worked_examples_of_f6() {
        check("--02-29", "2027-02-20", LeapDay::Feb28, "2027-02-28", 8, None);
        check("--02-29", "2027-02-20", LeapDay::Mar1, "2027-03-01", 9, None);
        check("2000-02-29", "2028-02-20", LeapDay::Feb28, "2028-02-29", 9, Some(28));
        check("2000-02-29", "2027-03-01", LeapDay::Feb28, "2028-02-29", 365, Some(28));
        check("2000-02-29", "2027-03-01", LeapDay::Mar1, "2027-03-01", 0, Some(27));
        check("1990-01-03", "2026-12-28", LeapDay::Feb28, "2027-01-03", 6, Some(37));
        check("--02-29", "2100-02-01", LeapDay::Feb28, "2100-02-28", 27, None);
    }

    #[test]
    fn impossible_dates_are_refused() {
        for (text, why) in [
            ("2026-04-31", DateError::NoSuchDay),
            ("--04-31", DateError::NoSuchDay),
            ("--02-30", DateError::NoSuchDay),
            ("--02-00", DateError::NoSuchDay),
            ("2027-02-29", DateError::NoSuchDay),
            ("--13", DateError::NoSuchMonth),
            ("0000-01-01", DateError::YearOutOfRange),
            ("9999-01-01", DateError::YearOutOfRange),
            ("", DateError::Unreadable),
            ("3 January", DateError::Unreadable),
            ("---12", DateError::Unreadable),
        ] {
            assert_eq!(text.parse::<PartialDate>(), Err(why), "{text}");
        }
        assert_eq!(PartialDate::new(None, None, Some(3)), Err(DateError::Empty));
        assert_eq!(PartialDate::new(Some(1990), None, Some(3)), Err(DateError::NoSuchDay));
    }

    /// Every yearly date seen from every day of eleven years, 2100 (no leap year) among them.
    #[test]
    fn the_next_day_is_never_more_than_a_year_away() {
        let dates: Vec<PartialDate> = (1..=12)
            .flat_map(|month| {
                (1..=31).filter_map(move |day| PartialDate::new(None, Some(month), Some(day)).ok())
            })
            .collect();
        assert_eq!(dates.len(), 366);
        for year in (2023..=2032).chain([2100]) {
            let days = day(&format!("{year}-01-01")).iter_days().take_while(|day| day.year() == year);
            for today in days {
                for date in &dates {
                    for leap in [LeapDay::Feb28, LeapDay::Mar1] {
                        let next = date.next(today, leap).expect("a next day");
                        let days = (next - today).num_days();
                        // From 29 February on, its next keeping may be a year and no more away.
                        assert!((0..=365).contains(&days), "{date} seen from {today}: {days}");
                    }
                }
            }
        }
    }

    proptest! {
        #[test]
        fn every_date_reads_back(year in proptest::option::of(1..=9998), month in proptest::option::of(1u32..13), day in proptest::option::of(1u32..32)) {
            if let Ok(date) = PartialDate::new(year, month, day) {
                prop_assert_eq!(date.to_string().parse::<PartialDate>(), Ok(date));
            }
        }
    }
}
