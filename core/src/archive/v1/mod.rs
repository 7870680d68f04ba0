//! Archive version 1: how records are written down. Frozen once released; the golden files and `docs/format.md` guard it.
//!
//! Every stored name stands here, in one list for each kind, apart from what the model calls it: renaming in the model
//! changes no stored byte. Only key letters and verbs stand in the table of kinds, as literals too. Whatever is not named here was written by a newer version and is kept as it is.
//!
//! People, dates, check-ins and settings are one record each. Moments are kept by month, several to a record,
//! since a person logs many and each is small: `m:2026-11.0`, `m:2026-11.1` and so on. In such a record the month is
//! said once, and a moment written by the record's own device carries only its counter.

mod act;
mod dates;
mod device;
mod draft;
mod form;
mod growing;
mod kind;
mod month;
mod newer;
mod person;
mod plain;
mod plans;
pub(in crate::archive) mod read;
mod reflecting;
mod settings;
mod stamps;
mod support;
mod tables;
mod value;
mod words;
pub(in crate::archive) mod write;

use thiserror::Error;

use self::read::StoredFields;
pub(in crate::archive) use self::value::{Blank, Body, Stored};
use self::write::Out;
use crate::json::{Document, NotJson};
use crate::model::Stamp;
use crate::record::{Record, RecordId};

pub use device::{read_device, write_device};
pub use draft::{read_draft, write_draft};
pub use form::{StoredField, StoredForm, WhenWritten};
use kind::read_record;
pub use kind::table_of;
pub(in crate::archive) use kind::write_record;
pub(in crate::archive) use month::write_rows;
pub use month::{Month, MonthRecord, read_month, write_month};
pub(in crate::archive) use newer::write_newer_to;
pub use newer::{read_newer, write_newer};
pub use stamps::{carry_stamps, stamps_after};
pub use tables::tables;

/// The version this module writes.
pub const VERSION: u32 = 1;

/// A stored body that is not what its name says.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Unreadable {
    /// Not the JSON of such a record.
    #[error("not the JSON of such a record: {0}")]
    Json(NotJson),
    /// A field is missing or holds something else.
    #[error("a field that does not hold what it should: {0}")]
    Field(&'static str),
    /// A moment on a day its month does not have.
    #[error("a day the month does not have")]
    NoSuchDay,
    /// A newer version wrote it, about what this one does not know.
    #[error("from a newer version")]
    Newer,
    /// The body belongs to another id than its name says.
    #[error("another id than its name")]
    WrongId,
    /// Settings or a plan that nobody ever changed are not stored, so these are not ours.
    #[error("no stamp")]
    NoStamp,
}

impl From<NotJson> for Unreadable {
    fn from(error: NotJson) -> Self {
        Self::Json(error)
    }
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
pub fn write_single(record: &Record) -> Option<String> {
    let mut out = Out::default();
    write_record(record, &mut out).then(|| out.into_text())
}

/// Writes that a record was deleted.
pub fn write_gone(stamp: Stamp) -> String {
    let mut out = Out::default();
    out.tagged("gone", &stamp);
    out.into_text()
}

/// Reads a record that is kept by itself.
///
/// # Errors
/// [`Unreadable`] when it is not what its name says.
pub fn read_single(id: RecordId, json: &str) -> Result<Single, Unreadable> {
    let document = Document::of(json)?;
    let mut fields = StoredFields::of(document.value())?;
    if let Some(stamp) = fields.gone() {
        return Ok(Single::Gone(stamp));
    }
    let record = read_record(id.kind(), &mut fields)?;
    // No field of the settings and of the plan has to be there, so any JSON object would pass for them.
    if record.stamp().is_none() {
        return Err(Unreadable::NoStamp);
    }
    if record.id() == id { Ok(Single::Here(record)) } else { Err(Unreadable::WrongId) }
}
