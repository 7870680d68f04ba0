//! Moments as they are written down, several to a record of their month.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::Unreadable;
use crate::gather::gather;
use crate::model::{
    DeviceId, Feeling, GivenOrGot, Initiative, Moment, MomentId, News, PersonId, Stamp, Unknown, Way,
    is_default,
};

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
    #[serde(default, skip_serializing_if = "String::is_empty")]
    told: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    news: Option<News>,
    #[serde(default, rename = "before", skip_serializing_if = "Option::is_none")]
    felt_before: Option<Feeling>,
    #[serde(default, rename = "after", skip_serializing_if = "Option::is_none")]
    felt_after: Option<Feeling>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    support: Vec<GivenOrGot>,
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
            told: moment.told,
            news: moment.news,
            felt_before: moment.felt_before,
            felt_after: moment.felt_after,
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
            told: row.told,
            news: row.news,
            felt_before: row.felt_before,
            felt_after: row.felt_after,
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
