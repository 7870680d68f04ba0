//! How undo and redo steps are written down: the records as they were, each in the form of its own kind.
//!
//! The fields of these records stand in the order of their names, as they always did.

use serde_json::value::RawValue;

use super::v1::read::{Fields, is_null, items, text};
use super::v1::write::{Object, Out, Write};
use super::v1::{Body, Month, Single, Unreadable, read_month, read_single, write_record, write_rows};
use crate::edit::UndoStep;
use crate::model::{Moment, Unknown};
use crate::record::{Act, Record, RecordId};

/// Writes an undo step.
pub fn write_step(step: &UndoStep) -> String {
    let mut out = Out::default();
    let mut object = Object::begin(&mut out);
    step.act.write_fields(&mut object);
    object.name("before").list(&mut step.before.iter().map(|before| before as &dyn Write));
    object.end();
    out.into_text()
}

impl Write for (RecordId, Option<Record>) {
    fn write(&self, out: &mut Out) {
        let mut record = Out::by_name();
        match &self.1 {
            Some(Record::Moment(moment)) => write_moment(moment, &mut record),
            Some(other) if write_record(other, &mut record) => {}
            _ => record.raw("null"),
        }
        out.raw("[");
        out.shown(&self.0);
        out.raw(",");
        out.raw(&record.into_text());
        out.raw("]");
    }
}

/// A moment by itself is its month and a month's record of one.
fn write_moment(moment: &Moment, out: &mut Out) {
    out.raw("[");
    out.shown(&Month::of(moment.day));
    out.raw(",");
    let one = [(moment.id, moment)].into();
    write_rows(out, moment.stamp.device, &one, &[].into(), &Unknown::new());
    out.raw("]");
}

/// Reads an undo step.
///
/// # Errors
/// [`Unreadable`] when it is not one.
pub fn read_step(json: &str) -> Result<UndoStep, Unreadable> {
    let mut fields = Fields::of(json)?;
    let act = Act::read_fields(&mut fields, ());
    let act = fields.whole(act)?;
    let before = fields.take("before").and_then(items).ok_or(Unreadable::Field("before"))?;
    let before = before.into_iter().map(read_before);
    Ok(UndoStep { act, before: before.collect::<Result<_, Unreadable>>()? })
}

fn read_before(json: &RawValue) -> Result<(RecordId, Option<Record>), Unreadable> {
    let (id, value) = pair(json)?;
    let id = text(id).and_then(|id| id.parse().ok()).ok_or(Unreadable::Field("before"))?;
    if is_null(value) {
        return Ok((id, None));
    }
    let RecordId::Moment(moment) = id else {
        return match read_single(id, value.get())? {
            Single::Here(record) => Ok((id, Some(record))),
            Single::Gone(_) => Ok((id, None)),
        };
    };
    let (month, rows) = pair(value)?;
    let month: Month = text(month).and_then(|month| month.parse().ok()).ok_or(Unreadable::NoSuchDay)?;
    let found = read_month(month, rows.get())?.moments.into_iter().find(|one| one.id == moment);
    let found = found.ok_or(Unreadable::WrongId)?;
    Ok((id, Some(Record::Moment(Box::new(found)))))
}

fn pair(json: &RawValue) -> Result<(&RawValue, &RawValue), Unreadable> {
    match items(json).as_deref() {
        Some([first, second]) => Ok((*first, *second)),
        _ => Err(Unreadable::Field("before")),
    }
}

/// The code units an undo step takes in the store, about.
pub fn step_units(step: &UndoStep) -> usize {
    write_step(step).len()
}
