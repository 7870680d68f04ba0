//! A day as a person remembers it: whole, or with the year, the day or both left out.

use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};

/// The earliest year a date may name.
const FIRST_YEAR: i32 = 1;
/// The latest year a date may name; the year after it still prints with four digits.
const LAST_YEAR: i32 = 9998;
/// A leap year, used to check a day whose year is unknown: 29 February is then a real birthday.
const SOME_LEAP_YEAR: i32 = 2000;

/// A civil day of which parts may be unknown.
///
/// Always has a year or a month, never a day without its month, and never a day the calendar does not have. Written,
/// and stored, as `1990-01-03`, `--01-03`, `--01`, `1985-04` or `1985`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartialDate {
    year: Option<i32>,
    month: Option<u32>,
    day: Option<u32>,
}

/// Why something is not a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DateError {
    /// Neither a year nor a month is given.
    #[error("a date has a year or a month")]
    Empty,
    /// A day is given but not its month.
    #[error("a day has a month")]
    DayWithoutMonth,
    /// The month is not 1 to 12.
    #[error("there is no such month")]
    NoSuchMonth,
    /// That month of that year does not have this day.
    #[error("there is no such day in that month")]
    NoSuchDay,
    /// The year is not 1 to 9998.
    #[error("the year is out of range")]
    YearOutOfRange,
    /// The text is in none of the five written forms.
    #[error("the text is not a date")]
    Unreadable,
}

/// When a 29 February is kept in a year that has none (F6).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum LeapDay {
    /// On the last day of February.
    #[default]
    Feb28,
    /// On the first day of March.
    Mar1,
}

impl PartialDate {
    /// A date from its known parts: `year` 1 to 9998, `month` 1 to 12, `day` within that month.
    ///
    /// 29 February is accepted without a year and in leap years.
    ///
    /// # Errors
    /// States which part the calendar does not have, or that too little is known.
    pub fn new(year: Option<i32>, month: Option<u32>, day: Option<u32>) -> Result<Self, DateError> {
        if year.is_some_and(|year| !(FIRST_YEAR..=LAST_YEAR).contains(&year)) {
            return Err(DateError::YearOutOfRange);
        }
        match (month, day) {
            (None, Some(_)) => return Err(DateError::DayWithoutMonth),
            (None, None) if year.is_none() => return Err(DateError::Empty),
            (Some(month), _) if !(1..=12).contains(&month) => return Err(DateError::NoSuchMonth),
            (Some(month), Some(day)) => {
                NaiveDate::from_ymd_opt(year.unwrap_or(SOME_LEAP_YEAR), month, day)
                    .ok_or(DateError::NoSuchDay)?;
            }
            _ => {}
        }
        Ok(Self { year, month, day })
    }

    /// What stands in the place of a date until one is read.
    pub(crate) const fn blank() -> Self {
        Self { year: None, month: None, day: None }
    }

    /// The year, where it is known.
    pub fn year(self) -> Option<i32> {
        self.year
    }

    /// The month, 1 to 12, where it is known.
    pub fn month(self) -> Option<u32> {
        self.month
    }

    /// The day of the month, where it is known.
    pub fn day(self) -> Option<u32> {
        self.day
    }

    /// The next time this day comes round, today included (F6).
    ///
    /// At most 365 days ahead. `None` when the month or the day is unknown: there is then no day to wait for.
    pub fn next(self, today: NaiveDate, leap: LeapDay) -> Option<NaiveDate> {
        let this_year = self.kept_in(today.year(), leap)?;
        if this_year >= today { Some(this_year) } else { self.kept_in(today.year() + 1, leap) }
    }

    /// How many years are complete when this day is kept on `on`: the age, or the years together (F6).
    ///
    /// `None` when the year is unknown, or when the count would be below one.
    pub fn turns(self, on: NaiveDate) -> Option<i32> {
        self.year.map(|year| on.year() - year).filter(|count| *count >= 1)
    }

    /// The day on which this date is kept in `year`; none when the month or the day is unknown.
    pub fn kept_in(self, year: i32, leap: LeapDay) -> Option<NaiveDate> {
        let (month, day) = (self.month?, self.day?);
        // Only 29 February can be missing, because `new` has checked the day against its month.
        NaiveDate::from_ymd_opt(year, month, day).or_else(|| match leap {
            LeapDay::Feb28 => NaiveDate::from_ymd_opt(year, 2, 28),
            LeapDay::Mar1 => NaiveDate::from_ymd_opt(year, 3, 1),
        })
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.year {
            Some(year) => write!(f, "{year:04}")?,
            None => f.write_str("-")?,
        }
        for part in [self.month, self.day].into_iter().flatten() {
            write!(f, "-{part:02}")?;
        }
        Ok(())
    }
}

impl FromStr for PartialDate {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        let (year, rest) = match text.strip_prefix("--") {
            Some(rest) => (None, Some(rest)),
            None => match text.split_once('-') {
                Some((year, rest)) => (Some(year), Some(rest)),
                None => (Some(text), None),
            },
        };
        let (month, day) = match rest.and_then(|rest| rest.split_once('-')) {
            Some((month, day)) => (Some(month), Some(day)),
            None => (rest, None),
        };
        let year = year.map(|year| digits(year, 4)).transpose()?;
        let year = year.map(i32::try_from).transpose().map_err(|_| DateError::YearOutOfRange)?;
        let month = month.map(|month| digits(month, 2)).transpose()?;
        let day = day.map(|day| digits(day, 2)).transpose()?;
        Self::new(year, month, day)
    }
}

/// A whole day, written as `2026-11-22`. By hand: the crate's own reader of dates can read any form, and weighs 10 kB.
pub fn day_of(text: &str) -> Option<NaiveDate> {
    let (sign, rest) = match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text.strip_prefix('+').unwrap_or(text)),
    };
    // A year of more than four digits is written with a sign.
    let longest = if rest.len() < text.len() { 6 } else { 4 };
    let mut parts = rest.splitn(3, '-');
    let mut part = |longest: usize| {
        let part = parts.next().filter(|part| (1..=longest).contains(&part.len()))?;
        part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse::<u32>().ok()).flatten()
    };
    let year = i32::try_from(part(longest)?).ok()?;
    NaiveDate::from_ymd_opt(sign * year, part(2)?, part(2)?)
}

/// The number written in exactly `count` ASCII digits.
fn digits(text: &str, count: usize) -> Result<u32, DateError> {
    if text.len() != count || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(DateError::Unreadable);
    }
    text.parse().map_err(|_| DateError::Unreadable)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn partial(text: &str) -> PartialDate {
        text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap_or_else(|error| panic!("{text}: {error}"))
    }

    /// The next day, the days until then and the count, as F6 tells them.
    fn next_day(date: &str, today: &str, leap: LeapDay) -> (String, i64, Option<i32>) {
        let (date, today) = (partial(date), day(today));
        let next = date.next(today, leap).expect("a month and a day are known");
        (next.to_string(), (next - today).num_days(), date.turns(next))
    }

    #[test]
    fn a_leap_birthday_without_a_year_is_kept_by_the_chosen_rule() {
        assert_eq!(next_day("--02-29", "2027-02-20", LeapDay::Feb28), ("2027-02-28".into(), 8, None));
        assert_eq!(next_day("--02-29", "2027-02-20", LeapDay::Mar1), ("2027-03-01".into(), 9, None));
    }

    #[test]
    fn a_leap_birthday_is_kept_on_its_own_day_in_a_leap_year() {
        assert_eq!(next_day("2000-02-29", "2028-02-20", LeapDay::Feb28), ("2028-02-29".into(), 9, Some(28)));
        assert_eq!(
            next_day("2000-02-29", "2027-03-01", LeapDay::Feb28),
            ("2028-02-29".into(), 365, Some(28))
        );
        assert_eq!(next_day("2000-02-29", "2027-03-01", LeapDay::Mar1), ("2027-03-01".into(), 0, Some(27)));
    }

    #[test]
    fn a_birthday_after_new_year_is_found_from_before_it() {
        assert_eq!(next_day("1990-01-03", "2026-12-28", LeapDay::Feb28), ("2027-01-03".into(), 6, Some(37)));
    }

    #[test]
    fn the_year_2100_is_not_a_leap_year() {
        assert_eq!(next_day("--02-29", "2100-02-01", LeapDay::Feb28), ("2100-02-28".into(), 27, None));
        assert_eq!("2100-02-29".parse::<PartialDate>(), Err(DateError::NoSuchDay));
    }

    #[test]
    fn a_day_that_is_today_is_today() {
        assert_eq!(next_day("--07-04", "2026-07-04", LeapDay::Feb28).1, 0);
        assert_eq!(next_day("--07-04", "2026-07-05", LeapDay::Feb28).1, 364);
    }

    #[test]
    fn nothing_is_counted_before_the_first_year_is_full_or_without_a_year() {
        assert_eq!(partial("2026-05-01").turns(day("2026-05-01")), None);
        assert_eq!(partial("2026-05-01").turns(day("2027-05-01")), Some(1));
        assert_eq!(partial("2030-05-01").turns(day("2027-05-01")), None);
        assert_eq!(partial("--05-01").turns(day("2027-05-01")), None);
    }

    #[test]
    fn without_a_day_there_is_nothing_to_wait_for() {
        for text in ["--04", "1985-04", "1985"] {
            assert_eq!(partial(text).next(day("2026-01-01"), LeapDay::Feb28), None, "{text}");
        }
    }

    #[test]
    fn the_calendar_refuses_days_it_does_not_have() {
        assert_eq!(PartialDate::new(None, Some(4), Some(31)), Err(DateError::NoSuchDay));
        assert_eq!(PartialDate::new(None, Some(2), Some(30)), Err(DateError::NoSuchDay));
        assert_eq!(PartialDate::new(None, Some(2), Some(0)), Err(DateError::NoSuchDay));
        assert_eq!(PartialDate::new(Some(2027), Some(2), Some(29)), Err(DateError::NoSuchDay));
        assert_eq!(PartialDate::new(Some(2027), Some(0), None), Err(DateError::NoSuchMonth));
        assert_eq!(PartialDate::new(Some(2027), Some(13), Some(1)), Err(DateError::NoSuchMonth));
        assert_eq!(PartialDate::new(Some(2027), None, Some(1)), Err(DateError::DayWithoutMonth));
        assert_eq!(PartialDate::new(None, None, None), Err(DateError::Empty));
        assert_eq!(PartialDate::new(Some(0), None, None), Err(DateError::YearOutOfRange));
        assert_eq!(PartialDate::new(Some(9999), None, None), Err(DateError::YearOutOfRange));
        assert!(PartialDate::new(None, Some(2), Some(29)).is_ok());
        assert!(PartialDate::new(Some(2028), Some(2), Some(29)).is_ok());
        assert!(PartialDate::new(Some(1), None, None).is_ok());
        assert!(PartialDate::new(Some(9998), None, None).is_ok());
    }

    #[test]
    fn only_the_five_written_forms_are_read() {
        for text in ["1990-01-03", "--01-03", "--01", "1985-04", "1985", "0007"] {
            assert_eq!(partial(text).to_string(), text);
        }
        for text in [
            "",
            "-",
            "--",
            "---12",
            "--1-3",
            "85",
            "1990-1-3",
            "1990-01-03 ",
            "+990",
            "1990-01-03-04",
            "١٩٩٠",
        ] {
            assert_eq!(text.parse::<PartialDate>(), Err(DateError::Unreadable), "{text:?}");
        }
    }

    #[test]
    fn every_day_of_every_year_comes_round_within_a_year() {
        let years = (2023..=2032).chain([2100]);
        for today in years
            .flat_map(|year| day(&format!("{year}-01-01")).iter_days().take_while(move |d| d.year() == year))
        {
            for kept in day("2000-01-01").iter_days().take(366) {
                let date = PartialDate::new(None, Some(kept.month()), Some(kept.day())).expect("a real day");
                for leap in [LeapDay::Feb28, LeapDay::Mar1] {
                    let next = date.next(today, leap).expect("a month and a day are known");
                    let days = (next - today).num_days();
                    assert!((0..=365).contains(&days), "{date} from {today}: {days} days");
                    let (month, day) = (next.month(), next.day());
                    let moved = (kept.month(), kept.day()) == (2, 29) && !next.leap_year();
                    let expected = match leap {
                        LeapDay::Feb28 if moved => (2, 28),
                        LeapDay::Mar1 if moved => (3, 1),
                        _ => (kept.month(), kept.day()),
                    };
                    assert_eq!((month, day), expected, "{date} from {today}");
                }
            }
        }
    }

    proptest! {
        #[test]
        fn whole_days_are_read_back(days in -3_000_000_i64..3_000_000) {
            let day = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap() + chrono::Duration::days(days);
            prop_assert_eq!(day_of(&day.to_string()), Some(day));
        }

        #[test]
        fn any_text_is_a_whole_day_as_the_crate_has_it(text in "[+-]?[0-9]{1,5}-[0-9]{1,3}-[0-9]{1,3}") {
            prop_assert_eq!(day_of(&text), text.parse().ok(), "{}", text);
        }

        #[test]
        fn what_is_written_is_read_back(
            year in proptest::option::of(-1..10_000i32),
            month in proptest::option::of(0..14u32),
            day in proptest::option::of(0..33u32),
        ) {
            if let Ok(date) = PartialDate::new(year, month, day) {
                prop_assert_eq!(date.to_string().parse(), Ok(date));
            }
        }

        #[test]
        fn no_text_is_a_surprise(text in "\\PC{0,14}|[-0-9]{0,12}") {
            if let Ok(date) = text.parse::<PartialDate>() {
                prop_assert_eq!(date.to_string(), text);
            }
        }
    }
}
