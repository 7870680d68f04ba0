//! Archive version 1: how records are written down. Frozen once released; the golden file guards it.
//!
//! People, important_dates, check-ins and settings are one record each. Moments are kept by month, several to a record,
//! since a person logs many and each is small: `m:2026-11.0`, `m:2026-11.1` and so on. In such a record the month is
//! said once, and a moment written by the record's own device carries only its counter.

mod month;

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::edit::{Record, RecordId};
use crate::model::{
    Ask, CheckIn, GoodMoment, HardTimesPlan, ImportantDate, LookBack, Person, Place, Plan, Settings,
    SmallStep, Stamp, ThankYou, ToAsk,
};

pub use month::{Month, MonthRecord, read_month, write_month};

/// The version this module writes.
pub const VERSION: u32 = 1;

/// A stored body that is not what its name says.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Unreadable {
    /// Not the JSON of such a record.
    #[error("not the JSON of such a record: {0}")]
    Json(String),
    /// A moment on a day its month does not have.
    #[error("a day the month does not have")]
    NoSuchDay,
    /// The body belongs to another id than its name says.
    #[error("another id than its name")]
    WrongId,
    /// Settings or a plan that nobody ever changed are not stored, so these are not ours.
    #[error("no stamp")]
    NoStamp,
}

impl From<serde_json::Error> for Unreadable {
    fn from(error: serde_json::Error) -> Self {
        Self::Json(error.to_string())
    }
}

/// What stands where a deleted record was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Grave {
    gone: Stamp,
}

/// A record by itself, or the note that it was deleted.
#[derive(Debug, Clone, PartialEq)]
pub enum Single {
    /// The record.
    Here(Record),
    /// It was deleted.
    Gone(Stamp),
}

/// Writes a record that is kept by itself. A moment is written by [`write_month`] and gives none here.
///
/// # Errors
/// Only if a body cannot be written as JSON, which no value of these types causes.
pub fn write_single(record: &Record) -> Result<Option<String>, serde_json::Error> {
    Ok(Some(match record {
        Record::Person(person) => serde_json::to_string(person)?,
        Record::ImportantDate(important_date) => serde_json::to_string(important_date)?,
        Record::CheckIn(check_in) => serde_json::to_string(check_in)?,
        Record::Ask(ask) => serde_json::to_string(ask)?,
        Record::Plan(plan) => serde_json::to_string(plan)?,
        Record::ToAsk(of) => serde_json::to_string(of)?,
        Record::ThankYou(thank_you) => serde_json::to_string(thank_you)?,
        Record::Place(place) => serde_json::to_string(place)?,
        Record::SmallStep(step) => serde_json::to_string(step)?,
        Record::GoodMoment(good) => serde_json::to_string(good)?,
        Record::LookBack(look) => serde_json::to_string(look)?,
        Record::HardTimesPlan(list) => serde_json::to_string(list)?,
        Record::Settings(settings) => serde_json::to_string(settings)?,
        Record::Moment(_) => return Ok(None),
    }))
}

/// Writes that a record was deleted.
///
/// # Errors
/// Only if it cannot be written as JSON, which it always can.
pub fn write_gone(stamp: Stamp) -> Result<String, serde_json::Error> {
    serde_json::to_string(&Grave { gone: stamp })
}

/// Reads a record that is kept by itself.
///
/// # Errors
/// [`Unreadable`] when it is not what its name says.
pub fn read_single(id: RecordId, json: &str) -> Result<Single, Unreadable> {
    // A look at the first letters spares most records a second reading. Other programs may have laid the file out anew.
    let inside = json.trim_start_matches(|c: char| c == '{' || c.is_ascii_whitespace());
    if inside.starts_with("\"gone\"")
        && let Ok(grave) = serde_json::from_str::<Grave>(json)
    {
        return Ok(Single::Gone(grave.gone));
    }
    let record = match id {
        RecordId::Person(_) => Record::Person(serde_json::from_str::<Box<Person>>(json)?),
        RecordId::ImportantDate(_) => {
            Record::ImportantDate(serde_json::from_str::<Box<ImportantDate>>(json)?)
        }
        RecordId::CheckIn(_) => Record::CheckIn(serde_json::from_str::<Box<CheckIn>>(json)?),
        RecordId::Ask(_) => Record::Ask(serde_json::from_str::<Box<Ask>>(json)?),
        RecordId::Plan(_) => Record::Plan(serde_json::from_str::<Box<Plan>>(json)?),
        RecordId::ToAsk(_) => Record::ToAsk(serde_json::from_str::<Box<ToAsk>>(json)?),
        RecordId::ThankYou(_) => Record::ThankYou(serde_json::from_str::<Box<ThankYou>>(json)?),
        RecordId::Place(_) => Record::Place(serde_json::from_str::<Box<Place>>(json)?),
        RecordId::SmallStep(_) => Record::SmallStep(serde_json::from_str::<Box<SmallStep>>(json)?),
        RecordId::GoodMoment(_) => Record::GoodMoment(serde_json::from_str::<Box<GoodMoment>>(json)?),
        RecordId::LookBack(_) => Record::LookBack(serde_json::from_str::<Box<LookBack>>(json)?),
        RecordId::HardTimesPlan => Record::HardTimesPlan(serde_json::from_str::<Box<HardTimesPlan>>(json)?),
        RecordId::Settings => Record::Settings(serde_json::from_str::<Box<Settings>>(json)?),
        RecordId::Moment(_) => return Err(Unreadable::WrongId),
    };
    // Every field of the settings and of the plan has a default, so any JSON object would pass for them.
    if record.stamp().is_none() {
        return Err(Unreadable::NoStamp);
    }
    if record.id() == id { Ok(Single::Here(record)) } else { Err(Unreadable::WrongId) }
}
