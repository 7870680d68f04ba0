//! Archive version 1: how records are written down. Frozen once released; the golden files and `docs/format.md` guard it.
//!
//! Every stored name stands here, in one list for each kind, apart from what the model calls it: renaming in the model
//! changes no stored byte. Whatever is not named here was written by a newer version and is kept as it is.
//!
//! People, dates, check-ins and settings are one record each. Moments are kept by month, several to a record,
//! since a person logs many and each is small: `m:2026-11.0`, `m:2026-11.1` and so on. In such a record the month is
//! said once, and a moment written by the record's own device carries only its counter.

mod act;
mod check_in;
mod device;
mod draft;
mod form;
mod good_moment;
mod hard_times;
mod important_date;
mod look_back;
mod month;
mod newer;
mod person;
mod place;
mod plain;
mod plan;
pub(in crate::archive) mod read;
mod settings;
mod small_step;
mod stamps;
mod support;
mod tables;
mod thank_you;
mod to_ask;
mod value;
pub(in crate::archive) mod write;

use thiserror::Error;

use self::read::Fields;
pub(in crate::archive) use self::value::{Body, Stored};
use self::write::Out;
use crate::model::{
    Ask, CheckIn, GoodMoment, HardTimesPlan, ImportantDate, LookBack, Person, Place, Plan, Settings,
    SmallStep, Stamp, ThankYou, ToAsk,
};
use crate::record::{Record, RecordId};

pub use device::{read_device, write_device};
pub use draft::{read_draft, write_draft};
pub use form::{Field, Form, When};
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
    Json(String),
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

impl From<serde_json::Error> for Unreadable {
    fn from(error: serde_json::Error) -> Self {
        Self::Json(error.to_string())
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

/// Appends a record that is kept by itself, and says whether it is.
pub(in crate::archive) fn write_record(record: &Record, out: &mut Out) -> bool {
    match record {
        Record::Person(person) => value::write_body(&**person, out),
        Record::ImportantDate(date) => value::write_body(&**date, out),
        Record::CheckIn(check_in) => value::write_body(&**check_in, out),
        Record::Ask(ask) => value::write_body(&**ask, out),
        Record::Plan(plan) => value::write_body(&**plan, out),
        Record::ToAsk(to_ask) => value::write_body(&**to_ask, out),
        Record::ThankYou(thank_you) => value::write_body(&**thank_you, out),
        Record::Place(place) => value::write_body(&**place, out),
        Record::SmallStep(step) => value::write_body(&**step, out),
        Record::GoodMoment(good) => value::write_body(&**good, out),
        Record::LookBack(look) => value::write_body(&**look, out),
        Record::HardTimesPlan(plan) => value::write_body(&**plan, out),
        Record::Settings(settings) => value::write_body(&**settings, out),
        Record::Moment(_) => return false,
    }
    true
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
    let mut fields = Fields::of(json)?;
    if let Some(stamp) = fields.gone() {
        return Ok(Single::Gone(stamp));
    }
    let record = read_record(id, &mut fields);
    let record = fields.whole(record)?;
    // No field of the settings and of the plan has to be there, so any JSON object would pass for them.
    if record.stamp().is_none() {
        return Err(Unreadable::NoStamp);
    }
    if record.id() == id { Ok(Single::Here(record)) } else { Err(Unreadable::WrongId) }
}

fn read_record(id: RecordId, fields: &mut Fields<'_>) -> Option<Record> {
    Some(match id {
        RecordId::Person(_) => Record::Person(Box::new(Person::read_fields(fields, ())?)),
        RecordId::ImportantDate(_) => {
            Record::ImportantDate(Box::new(ImportantDate::read_fields(fields, ())?))
        }
        RecordId::CheckIn(_) => Record::CheckIn(Box::new(CheckIn::read_fields(fields, ())?)),
        RecordId::Ask(_) => Record::Ask(Box::new(Ask::read_fields(fields, ())?)),
        RecordId::Plan(_) => Record::Plan(Box::new(Plan::read_fields(fields, ())?)),
        RecordId::ToAsk(_) => Record::ToAsk(Box::new(ToAsk::read_fields(fields, ())?)),
        RecordId::ThankYou(_) => Record::ThankYou(Box::new(ThankYou::read_fields(fields, ())?)),
        RecordId::Place(_) => Record::Place(Box::new(Place::read_fields(fields, ())?)),
        RecordId::SmallStep(_) => Record::SmallStep(Box::new(SmallStep::read_fields(fields, ())?)),
        RecordId::GoodMoment(_) => Record::GoodMoment(Box::new(GoodMoment::read_fields(fields, ())?)),
        RecordId::LookBack(_) => Record::LookBack(Box::new(LookBack::read_fields(fields, ())?)),
        RecordId::HardTimesPlan => Record::HardTimesPlan(Box::new(HardTimesPlan::read_fields(fields, ())?)),
        RecordId::Settings => Record::Settings(Box::new(Settings::read_fields(fields, ())?)),
        // A moment is in its month.
        RecordId::Moment(_) => return None,
    })
}
