//! What the values of a record must satisfy, whatever its kind.

use crate::sorted::SortedSet;
use std::ops::RangeInclusive;

use chrono::{Datelike, NaiveDate};

use super::Refusal;
use crate::gather::gather;
use crate::model::PersonId;
use crate::model::words::{LINE_MAX, NOTE_MAX, fits};

/// The longest rhythm, in days.
const RHYTHM_MAX: u32 = 3_650;
/// The years in which a day of a moment, of a plan or of a question may lie.
const YEARS: RangeInclusive<i32> = 1900..=2200;

pub(super) fn line(text: &str) -> Result<(), Refusal> {
    fits(text, LINE_MAX).map_err(|_| Refusal::TextTooLong)
}

pub(super) fn note(text: &str) -> Result<(), Refusal> {
    fits(text, NOTE_MAX).map_err(|_| Refusal::TextTooLong)
}

pub(super) fn rhythm(days: u32) -> Result<(), Refusal> {
    if (1..=RHYTHM_MAX).contains(&days) { Ok(()) } else { Err(Refusal::RhythmOutOfRange) }
}

/// Whether a day may be that of a moment, of a plan or of a question: from 1900 to 2200.
pub fn is_in_range(day: NaiveDate) -> bool {
    YEARS.contains(&day.year())
}

pub(super) fn near(day: NaiveDate) -> Result<(), Refusal> {
    if is_in_range(day) { Ok(()) } else { Err(Refusal::DayOutOfRange) }
}

/// A day on which something has been: in the years that count, and not to come.
pub(super) fn past_day(day: NaiveDate, today: NaiveDate) -> Result<(), Refusal> {
    near(day)?;
    if day > today { Err(Refusal::DayToCome) } else { Ok(()) }
}

/// The same for the day of a record that had another before: a day once accepted stays acceptable, as that of a moment
/// logged east of the date line and changed west of it.
pub(super) fn day_once_accepted(
    day: NaiveDate,
    before: Option<NaiveDate>,
    today: NaiveDate,
) -> Result<(), Refusal> {
    if before == Some(day) { Ok(()) } else { past_day(day, today) }
}

pub(super) fn nobody_twice(people: &[PersonId]) -> Result<(), Refusal> {
    let once = gather::<SortedSet<PersonId>, _>(people.iter().copied()).len() == people.len();
    if once { Ok(()) } else { Err(Refusal::PersonTwice) }
}
