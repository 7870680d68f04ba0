//! The whole book as one file, and back. Everybody is in it, those kept apart too; undo is not.

use crate::json::{Document, Json, Rows, push_text};
use crate::sorted::SortedMap;

use thiserror::Error;

use super::load::ReadRecords;
use super::v1::read::{self, StoredFields};
use super::v1::write::Out;
use super::v1::{self, Month};
use crate::book::Book;
use crate::gather::gather;
use crate::model::{DeviceId, Moment, MomentId, Stamp, Unknown};
use crate::now::Now;
use crate::record::RecordId;

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

/// What a month's record of the file holds: moments, and the stamps of deleted ones.
type OneMonth<'a> = (SortedMap<MomentId, &'a Moment>, SortedMap<MomentId, Stamp>);

/// Writes the book as a file.
pub fn write(book: &Book, now: Now) -> String {
    let mut records: SortedMap<String, String> = SortedMap::new();
    let mut months: SortedMap<Month, OneMonth> = SortedMap::new();
    for moment in book.moments() {
        months.entry(Month::of(moment.day)).or_default().0.insert(moment.id, moment);
    }
    for record in book.records() {
        if let Some(json) = v1::write_single(record) {
            records.insert(record.id().to_string(), json);
        }
    }
    for (name, newer) in book.newer() {
        records.insert(name.clone(), v1::write_newer(newer));
    }
    // A deleted moment has no day any more; the first month holds it.
    let graves = Month::of(chrono::NaiveDate::default());
    for (id, stamp) in book.tombstones() {
        match id {
            RecordId::Moment(id) => {
                months.entry(graves).or_default().1.insert(*id, *stamp);
            }
            id => {
                records.insert(id.to_string(), v1::write_gone(*stamp));
            }
        }
    }
    for (month, (moments, gone)) in months {
        // The same book gives the same file on every device: the first stamp says whose are written short.
        let first = moments.values().next().map(|moment| moment.stamp).or(gone.values().next().copied());
        let device = first.map_or(book.device(), |stamp| stamp.device);
        let json = v1::write_month(device, &moments, &gone, &Unknown::new());
        records.insert(format!("m:{month}.0"), json);
    }
    let vector = book.vector().iter().map(|(device, counter)| format!("\"{device}\": {counter}"));
    let n_records = records.len();
    let records = records.into_iter().map(|(name, json)| {
        let mut line = Out::default();
        line.text(&name);
        line.raw(": ");
        line.raw(&json);
        line.into_text()
    });
    let (vector, records) = (lines(&mut { vector }), lines(&mut { records }));
    let (version, saved) = (v1::VERSION, now.today);
    format!(
        "{{\n  \"{MARK}\": \"backup\",\n  \"version\": {version},\n  \"saved\": \"{saved}\",\n  \
         \"n_records\": {n_records},\n  \"vector\": {vector},\n  \"records\": {records}\n}}"
    )
}

/// An object with a line for each field, so that a person who opens the file finds their way.
fn lines(fields: &mut dyn Iterator<Item = String>) -> String {
    let mut text = String::from("{");
    for (nth, field) in fields.enumerate() {
        text.push_str(if nth == 0 { "\n    " } else { ",\n    " });
        text.push_str(&field);
    }
    text.push_str(if text.len() > 1 { "\n  }" } else { "}" });
    text
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
    let document = Document::of(text).map_err(|_| cut_short(text))?;
    let mut file = StoredFields::of(document.value()).map_err(|_| cut_short(text))?;
    if file.take(MARK).and_then(read::text).as_deref() != Some("backup") {
        return Err(NotABackup::NotOurs);
    }
    let version = file.take("version").and_then(read::number).and_then(|version| u64::try_from(version).ok());
    let version = u32::try_from(version.ok_or(NotABackup::Damaged)?).unwrap_or(u32::MAX);
    if version > v1::VERSION {
        return Err(NotABackup::Newer { found: version });
    }
    // The last of two of the same name counts.
    let records = rows(file.take("records"))?.map(|row| (row.name(), row.value));
    let records: SortedMap<_, _> = gather(records);
    let n_records = file.take("n_records").and_then(read::number);
    if n_records != i64::try_from(records.len()).ok() {
        return Err(NotABackup::Damaged);
    }
    let mut reading = ReadRecords::new(device);
    for (name, json) in records {
        reading.read(&name, json.get());
    }
    if !reading.odd.is_empty() {
        return Err(NotABackup::Damaged);
    }
    if let Some(vector) = file.take("vector") {
        for row in rows(Some(vector))? {
            let (Ok(device), Ok(counter)) = (row.name().parse(), row.value.get().parse()) else {
                return Err(NotABackup::Damaged);
            };
            reading.book.see(Stamp { device, counter });
        }
    }
    Ok(reading.book)
}

fn rows(json: Option<Json<'_>>) -> Result<Rows<'_>, NotABackup> {
    json.ok_or(NotABackup::Damaged)?.rows().map_err(|_| NotABackup::Damaged)
}

/// A text that is no JSON: ours and cut short, or not ours at all.
fn cut_short(text: &str) -> NotABackup {
    let head: String = text.chars().take(200).filter(|c| !c.is_whitespace()).collect();
    if head.starts_with("{\"mainstay\":\"backup\"") { NotABackup::Damaged } else { NotABackup::NotOurs }
}

/// Stored keys and values as they are, for a helper to look at.
pub fn raw_copy(keys: &[(String, String)]) -> String {
    let keys: SortedMap<&str, &str> = gather(keys.iter().map(|(key, value)| (key.as_str(), value.as_str())));
    let mut text = String::from("{");
    for (nth, (key, value)) in keys.iter().enumerate() {
        text.push_str(if nth == 0 { "\n  " } else { ",\n  " });
        push_text(&mut text, key);
        text.push_str(": ");
        push_text(&mut text, value);
    }
    text.push_str(if text.len() > 1 { "\n}" } else { "}" });
    text
}

/// Whether two books hold the same records, whoever keeps them.
pub fn same_records(a: &Book, b: &Book) -> bool {
    a.records().eq(b.records()) && a.newer() == b.newer()
}
