//! Archive version 1: how records are written down. Frozen once released; the golden file guards it.
//!
//! People, milestones, check-ins and settings are one record each. Moments are kept by month, several to a record,
//! since a person logs many and each is small: `m:2026-11.0`, `m:2026-11.1` and so on. In such a record the month is
//! said once, and a moment written by the record's own device carries only its counter.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::edit::{Record, RecordId};
use crate::gather::gather;
use crate::model::{
    Ask, CheckIn, DeviceId, Exchange, HardTimes, Initiative, Milestone, Moment, MomentId, Person, PersonId,
    Settings, Stamp, Unknown, Way, is_default,
};

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

/// A month of the calendar, written `2026-11`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    year: i32,
    month: u32,
}

impl Month {
    /// The month of a day.
    pub fn of(day: NaiveDate) -> Self {
        Self { year: day.year(), month: day.month() }
    }

    fn day(self, day: u32) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.year, self.month, day)
    }
}

impl std::fmt::Display for Month {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

impl std::str::FromStr for Month {
    type Err = ();
    fn from_str(text: &str) -> Result<Self, ()> {
        let (year, month) = text.rsplit_once('-').ok_or(())?;
        let month = Self { year: year.parse().map_err(|_| ())?, month: month.parse().map_err(|_| ())? };
        if month.day(1).is_some() && month.to_string() == text { Ok(month) } else { Err(()) }
    }
}

/// A stamp as a moment carries it: just the counter when the record's device wrote it.
#[derive(Debug, Clone, Copy, Serialize, Deserialize)]
#[serde(untagged)]
enum ShortStamp {
    Own(u64),
    Other(Stamp),
}

impl ShortStamp {
    fn new(stamp: Stamp, device: DeviceId) -> Self {
        if stamp.device == device { Self::Own(stamp.counter) } else { Self::Other(stamp) }
    }

    fn full(self, device: DeviceId) -> Stamp {
        match self {
            Self::Own(counter) => Stamp { device, counter },
            Self::Other(stamp) => stamp,
        }
    }
}

/// A moment in its month.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct MomentRow {
    #[serde(rename = "d")]
    day: u32,
    with: Vec<PersonId>,
    #[serde(default, rename = "how", skip_serializing_if = "Option::is_none")]
    way: Option<Way>,
    #[serde(default, rename = "by", skip_serializing_if = "Option::is_none")]
    initiative: Option<Initiative>,
    #[serde(default, skip_serializing_if = "String::is_empty")]
    note: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    support: Vec<Exchange>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    topic: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    minutes: Option<u32>,
    #[serde(default, skip_serializing_if = "is_default")]
    obligatory: bool,
    at: ShortStamp,
    #[serde(flatten)]
    unknown: Unknown,
}

/// A month's record.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct MonthRows {
    device: DeviceId,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    moments: BTreeMap<MomentId, MomentRow>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    gone: BTreeMap<MomentId, ShortStamp>,
    #[serde(flatten)]
    unknown: Unknown,
}

/// The moments of one record, with what a newer version added to it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct MonthRecord {
    /// Moments.
    pub moments: Vec<Moment>,
    /// Deleted ones.
    pub gone: Vec<(MomentId, Stamp)>,
    /// Fields of a newer version.
    pub unknown: Unknown,
}

/// Writes a month's record, `device` being the one whose stamps are written short.
///
/// # Errors
/// Only if a body cannot be written as JSON, which no value of these types causes.
pub fn write_month<'a>(
    device: DeviceId,
    moments: impl Iterator<Item = &'a Moment>,
    gone: &[(MomentId, Stamp)],
    unknown: &Unknown,
) -> Result<String, serde_json::Error> {
    let moments = moments.map(|moment| {
        let moment = moment.clone();
        let row = MomentRow {
            day: moment.day.day(),
            with: moment.people,
            way: moment.way,
            initiative: moment.initiative,
            note: moment.note,
            support: moment.support,
            topic: moment.topic,
            minutes: moment.minutes,
            obligatory: moment.obligatory,
            at: ShortStamp::new(moment.stamp, device),
            unknown: moment.unknown,
        };
        (moment.id, row)
    });
    let rows = MonthRows {
        device,
        moments: gather(moments),
        gone: gather(gone.iter().map(|(id, stamp)| (*id, ShortStamp::new(*stamp, device)))),
        unknown: unknown.clone(),
    };
    serde_json::to_string(&rows)
}

/// Reads a month's record.
///
/// # Errors
/// [`Unreadable`] when it is not one.
pub fn read_month(month: Month, json: &str) -> Result<MonthRecord, Unreadable> {
    let rows: MonthRows = serde_json::from_str(json)?;
    let device = rows.device;
    let moments = rows.moments.into_iter().map(|(id, row)| {
        Ok(Moment {
            id,
            day: month.day(row.day).ok_or(Unreadable::NoSuchDay)?,
            people: row.with,
            way: row.way,
            initiative: row.initiative,
            note: row.note,
            support: row.support,
            topic: row.topic,
            minutes: row.minutes,
            obligatory: row.obligatory,
            stamp: row.at.full(device),
            unknown: row.unknown,
        })
    });
    Ok(MonthRecord {
        moments: moments.collect::<Result<_, Unreadable>>()?,
        gone: rows.gone.into_iter().map(|(id, stamp)| (id, stamp.full(device))).collect(),
        unknown: rows.unknown,
    })
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
        Record::Milestone(milestone) => serde_json::to_string(milestone)?,
        Record::CheckIn(check_in) => serde_json::to_string(check_in)?,
        Record::Ask(ask) => serde_json::to_string(ask)?,
        Record::HardTimes(plan) => serde_json::to_string(plan)?,
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
        RecordId::Milestone(_) => Record::Milestone(serde_json::from_str::<Box<Milestone>>(json)?),
        RecordId::CheckIn(_) => Record::CheckIn(serde_json::from_str::<Box<CheckIn>>(json)?),
        RecordId::Ask(_) => Record::Ask(serde_json::from_str::<Box<Ask>>(json)?),
        RecordId::HardTimes => Record::HardTimes(serde_json::from_str::<Box<HardTimes>>(json)?),
        RecordId::Settings => Record::Settings(serde_json::from_str::<Box<Settings>>(json)?),
        RecordId::Moment(_) => return Err(Unreadable::WrongId),
    };
    // Every field of the settings and of the plan has a default, so any JSON object would pass for them.
    if record.stamp().is_none() {
        return Err(Unreadable::NoStamp);
    }
    if record.id() == id { Ok(Single::Here(record)) } else { Err(Unreadable::WrongId) }
}
