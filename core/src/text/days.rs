//! Days in words. The browser would know them too, but reads its tables for as long as all that is drawn at a start, so that
//! each language names its own days and months.

use chrono::{Datelike, NaiveDate};

use super::{fill, text};
use crate::locale::DayStyle;

words! {
    /// The names of days and months.
    DayNames, DAY_NAMES {
        months: [&'static str; 12] = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ],
        months_in_short: [&'static str; 12] =
            ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept", "Oct", "Nov", "Dec"],
        // From Monday.
        weekdays: [&'static str; 7] =
            ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        weekdays_in_short: [&'static str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
    }
}

words! {
    /// How a day is put together where the day comes before the month, and where it comes after.
    DayWords, DAY {
        weekday = "{weekday} {day} {month}",
        full = "{day} {month} {year}",
        day_month = "{day} {month}",
        month_year = "{month} {year}",
        weekday_us = "{weekday}, {month} {day}",
        full_us = "{month} {day}, {year}",
        day_month_us = "{month} {day}",
    }
}

/// Where English puts the month before the day (CLDR 48, the children of "en" that are none of "en-001"). A language without
/// a region is that of the United States.
const MONTH_FIRST: [&str; 13] = ["", "as", "bi", "ca", "gu", "jp", "mh", "mp", "ph", "pr", "um", "us", "vi"];

/// Whether the month comes before the day in the English of a tag such as "en-US" or "en-Latn-CA".
pub fn is_month_first(tag: &str) -> bool {
    let region = tag.split('-').skip(1).find(|part| matches!(part.len(), 2 | 3));
    MONTH_FIRST.contains(&region.unwrap_or_default().to_ascii_lowercase().as_str())
}

/// A day in words, the month before the day or after it.
pub fn day_in_words(day: NaiveDate, style: DayStyle, month_first: bool) -> String {
    let (names, t) = (text().day_names, text().day);
    let month = usize::try_from(day.month0()).unwrap_or_default();
    let weekday = usize::try_from(day.weekday().num_days_from_monday()).unwrap_or_default();
    let (months, weekdays) = match style {
        DayStyle::Short => (&names.months_in_short, &names.weekdays_in_short),
        _ => (&names.months, &names.weekdays),
    };
    let month = months.get(month).copied().unwrap_or_default();
    let weekday = weekdays.get(weekday).copied().unwrap_or_default();
    let (day_of_month, year) = (day.day().to_string(), day.year().to_string());
    let sentence = match (style, month_first) {
        (DayStyle::Weekday | DayStyle::Short, false) => t.weekday,
        (DayStyle::Weekday | DayStyle::Short, true) => t.weekday_us,
        (DayStyle::Full, false) => t.full,
        (DayStyle::Full, true) => t.full_us,
        (DayStyle::DayMonth, false) => t.day_month,
        (DayStyle::DayMonth, true) => t.day_month_us,
        (DayStyle::MonthYear, _) => t.month_year,
        (DayStyle::Month, _) => return month.to_owned(),
        (DayStyle::DayOfWeek, _) => return weekday.to_owned(),
    };
    fill(sentence, &[("weekday", weekday), ("day", &day_of_month), ("month", month), ("year", &year)])
}

#[cfg(test)]
mod tests {
    use super::*;

    const STYLES: [DayStyle; 7] = [
        DayStyle::Weekday,
        DayStyle::Short,
        DayStyle::Full,
        DayStyle::DayMonth,
        DayStyle::Month,
        DayStyle::MonthYear,
        DayStyle::DayOfWeek,
    ];

    fn said(month_first: bool) -> String {
        let day = NaiveDate::from_ymd_opt(2026, 9, 6).unwrap();
        STYLES.map(|style| day_in_words(day, style, month_first)).join(" | ")
    }

    #[test]
    fn a_day_is_said_as_its_readers_say_it() {
        assert_eq!(
            said(false),
            "Sunday 6 September | Sun 6 Sept | 6 September 2026 | 6 September | September | September 2026 | Sunday"
        );
        assert_eq!(
            said(true),
            "Sunday, September 6 | Sun, Sept 6 | September 6, 2026 | September 6 | September | September 2026 | Sunday"
        );
    }

    #[test]
    fn the_region_says_which_comes_first() {
        for tag in ["en", "en-US", "en-us", "en-CA", "en-Latn-US", "en-PH"] {
            assert!(is_month_first(tag), "{tag}");
        }
        for tag in ["en-GB", "en-AU", "en-001", "en-IN", "en-Latn-GB"] {
            assert!(!is_month_first(tag), "{tag}");
        }
    }
}
