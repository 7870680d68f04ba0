//! The whole book as one file, and back. Everybody is in it, those kept apart too; undo is not.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;
use thiserror::Error;

use super::load::Reading;
use super::v1::{self, Month};
use crate::book::Book;
use crate::edit::{Record, RecordId};
use crate::gather::gather;
use crate::model::{DeviceId, Moment, MomentId, Stamp, Unknown};
use crate::now::Now;

/// The mark by which a backup is known.
const MARK: &str = "mainstay";

/// Why a file is not a backup that can be opened. Nothing has changed.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum NotABackup {
    /// Larger than any backup of ours.
    #[error("larger than any backup of ours")]
    TooLarge,
    /// Nothing in it.
    #[error("an empty file")]
    Empty,
    /// Something else.
    #[error("not a backup of ours")]
    NotOurs,
    /// It begins as a backup and ends too early, or was altered.
    #[error("cut short or altered")]
    Damaged,
    /// A newer version wrote it.
    #[error("written by a newer version: {found}")]
    Newer {
        /// The version it says.
        found: u32,
    },
}

#[derive(Serialize)]
struct Written<'a> {
    mainstay: &'static str,
    version: u32,
    saved: String,
    n_records: usize,
    vector: &'a BTreeMap<DeviceId, u64>,
    records: BTreeMap<String, Box<RawValue>>,
}

#[derive(Deserialize)]
struct Read {
    n_records: usize,
    #[serde(default)]
    vector: BTreeMap<DeviceId, u64>,
    records: BTreeMap<String, Box<RawValue>>,
}

/// What a month's record of the file holds: moments, and the stamps of deleted ones.
type OneMonth<'a> = (Vec<&'a Moment>, Vec<(MomentId, Stamp)>);

/// Writes the book as a file.
///
/// # Errors
/// Only if a record cannot be written as JSON, which no value of these types causes.
pub fn write(book: &Book, now: Now) -> Result<String, serde_json::Error> {
    let mut records = BTreeMap::new();
    let mut add = |name: String, json: String| {
        RawValue::from_string(json).map(|json| {
            records.insert(name, json);
        })
    };
    let mut months: BTreeMap<Month, OneMonth> = BTreeMap::new();
    for moment in book.moments() {
        months.entry(Month::of(moment.day)).or_default().0.push(moment);
    }
    for id in book.record_ids() {
        let Some(record) = book.record(id) else { continue };
        if let Some(json) = v1::write_single(&record)? {
            add(id.to_string(), json)?;
        }
    }
    // A deleted moment has no day any more; the first month holds it.
    let graves = Month::of(chrono::NaiveDate::default());
    for (id, stamp) in book.tombstones() {
        match id {
            RecordId::Moment(id) => months.entry(graves).or_default().1.push((*id, *stamp)),
            id => add(id.to_string(), v1::write_gone(*stamp)?)?,
        }
    }
    for (month, (moments, gone)) in months {
        // The same book gives the same file on every device: the first stamp says whose are written short.
        let first = moments.first().map(|moment| moment.stamp).or(gone.first().map(|(_, stamp)| *stamp));
        let device = first.map_or(book.device(), |stamp| stamp.device);
        let json = v1::write_month(device, moments.into_iter(), &gone, &Unknown::new())?;
        add(format!("m:{month}.0"), json)?;
    }
    let written = Written {
        mainstay: "backup",
        version: v1::VERSION,
        saved: now.today.to_string(),
        n_records: records.len(),
        vector: book.vector(),
        records,
    };
    serde_json::to_string_pretty(&written)
}

/// Reads a backup file into a book of this device. All of it or nothing.
///
/// # Errors
/// [`NotABackup`] says why not.
pub fn read(bytes: &[u8], device: DeviceId) -> Result<Book, NotABackup> {
    let text = std::str::from_utf8(bytes).map_err(|_| NotABackup::NotOurs)?;
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    if text.trim().is_empty() {
        return Err(NotABackup::Empty);
    }
    let value: BTreeMap<String, Box<RawValue>> = serde_json::from_str(text).map_err(|_| cut_short(text))?;
    let field = |name: &str| value.get(name).and_then(|raw| serde_json::from_str::<Value>(raw.get()).ok());
    if field(MARK) != Some(Value::from("backup")) {
        return Err(NotABackup::NotOurs);
    }
    let version = field("version").and_then(|version| version.as_u64()).ok_or(NotABackup::Damaged)?;
    let version = u32::try_from(version).unwrap_or(u32::MAX);
    if version > v1::VERSION {
        return Err(NotABackup::Newer { found: version });
    }
    let file: Read = serde_json::from_str(text).map_err(|_| NotABackup::Damaged)?;
    if file.records.len() != file.n_records {
        return Err(NotABackup::Damaged);
    }
    let mut reading = Reading::new(device);
    for (name, json) in &file.records {
        reading.read(name, json.get());
    }
    if !reading.odd.is_empty() {
        return Err(NotABackup::Damaged);
    }
    for (device, counter) in file.vector {
        reading.book.see(Stamp { device, counter });
    }
    Ok(reading.book)
}

/// A text that is no JSON: ours and cut short, or not ours at all.
fn cut_short(text: &str) -> NotABackup {
    let head: String = text.chars().take(200).filter(|c| !c.is_whitespace()).collect();
    if head.starts_with("{\"mainstay\":\"backup\"") { NotABackup::Damaged } else { NotABackup::NotOurs }
}

/// Stored keys and values as they are, for a helper to look at.
pub fn raw_copy(keys: &[(String, String)]) -> String {
    let keys: BTreeMap<&str, &str> = gather(keys.iter().map(|(key, value)| (key.as_str(), value.as_str())));
    // A map of strings always has a JSON form.
    serde_json::to_string_pretty(&keys).unwrap_or_default()
}

/// Whether two books hold the same records, whoever keeps them.
pub fn same_records(a: &Book, b: &Book) -> bool {
    let records =
        |book: &Book| book.record_ids().into_iter().filter_map(|id| book.record(id)).collect::<Vec<Record>>();
    records(a) == records(b)
}
