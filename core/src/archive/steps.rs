//! How undo and redo steps are written down: the records as they were, each in the form of its own kind.
//!
//! The fields of these records stand in the order of their names, as they always did.

use super::name::{NoName, StoredName};
use super::v1::read::{Parts, StoredFields, is_null, text};
use super::v1::write::{Object, Out, Write};
use super::v1::{
    Blank, Body, Month, Single, Stored, Unreadable, read_month, read_newer, read_single, write_newer_to,
    write_record, write_rows,
};
use crate::edit::UndoStep;
use crate::json::{Document, Json};
use crate::model::{DeviceId, Moment, Stamp, Unknown};
use crate::record::{Act, Newer, Record, RecordId, Verb};

/// Writes an undo step.
pub fn write_step(step: &UndoStep) -> String {
    let mut out = Out::default();
    let mut object = Object::begin(&mut out);
    step.act.write_fields(&mut object);
    let newer = step.newer.iter().map(|newer| newer as &dyn Write);
    object.name("before").list(&mut step.before.iter().map(|before| before as &dyn Write).chain(newer));
    object.end();
    out.into_text()
}

/// Writes a record of any kind.
fn write_any(record: &Record, out: &mut Out) {
    match record {
        Record::Moment(moment) => write_moment(moment, out),
        other if write_record(other, out) => {}
        _ => out.raw("null"),
    }
}

impl Record {
    /// Whether two records say the same, their stamps aside: then the same is stored of them.
    pub fn says_the_same(&self, other: &Self) -> bool {
        let stored = |record: &Self| {
            let mut out = Out::default();
            let none = Stamp { device: DeviceId::from_bits(0), counter: 0 };
            write_any(&record.clone().stamped(none), &mut out);
            out.into_text()
        };
        stored(self) == stored(other)
    }
}

impl Write for (RecordId, Option<Record>) {
    fn write(&self, out: &mut Out) {
        let mut record = Out::by_name();
        match &self.1 {
            Some(other) => write_any(other, &mut record),
            None => record.raw("null"),
        }
        out.raw("[");
        out.shown(&self.0);
        out.raw(",");
        out.raw(&record.into_text());
        out.raw("]");
    }
}

impl Write for (String, Option<Newer>) {
    fn write(&self, out: &mut Out) {
        let mut record = Out::by_name();
        match &self.1 {
            Some(newer) => write_newer_to(newer, &mut record),
            None => record.raw("null"),
        }
        out.raw("[");
        out.text(&self.0);
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
/// [`Unreadable`] when it is not one; [`Unreadable::Newer`] when it does what only a newer version knows.
pub fn read_step(json: &str) -> Result<UndoStep, Unreadable> {
    let document = Document::of(json)?;
    let mut fields = StoredFields::of(document.value())?;
    let mut act = Act::blank();
    act.read_fields(&mut fields);
    let before = fields.take("before").and_then(Json::items).ok_or(Unreadable::Field("before"))?;
    fields
        .whole()
        .map_err(|why| if does_something_new(document.value()) { Unreadable::Newer } else { why })?;
    let mut step = UndoStep { act, before: Vec::new(), newer: Vec::new() };
    for json in before {
        let (name, value) = pair(json)?;
        let name = text(name).ok_or(Unreadable::Field("before"))?;
        match (name.parse(), name.parse::<StoredName>()) {
            (Ok(id), _) => step.before.push((id, read_before(id, value)?)),
            (Err(_), Err(NoName::UnknownKind)) => {
                let newer = if is_null(value) { None } else { Some(read_newer(value.get())?) };
                step.newer.push((name.into_owned(), newer));
            }
            _ => return Err(Unreadable::Field("before")),
        }
    }
    Ok(step)
}

/// Whether a step says in one word what it did, and it is none of ours.
fn does_something_new(json: Json<'_>) -> bool {
    let did = json.rows().ok().and_then(|rows| rows.named("did"));
    did.is_some_and(|did| text(did).is_some() && !Verb::blank().read(did, &mut Parts::new()))
}

fn read_before(id: RecordId, value: Json<'_>) -> Result<Option<Record>, Unreadable> {
    if is_null(value) {
        return Ok(None);
    }
    let RecordId::Moment(moment) = id else {
        return match read_single(id, value.get())? {
            Single::Here(record) => Ok(Some(record)),
            Single::Gone(_) => Ok(None),
        };
    };
    let (month, rows) = pair(value)?;
    let month: Month = text(month).and_then(|month| month.parse().ok()).ok_or(Unreadable::NoSuchDay)?;
    let found = read_month(month, rows.get())?.moments.remove(&moment);
    Ok(Some(Record::Moment(found.ok_or(Unreadable::WrongId)?)))
}

fn pair(json: Json<'_>) -> Result<(Json<'_>, Json<'_>), Unreadable> {
    let mut items = json.items().ok_or(Unreadable::Field("before"))?;
    match (items.next(), items.next(), items.next()) {
        (Some(first), Some(second), None) => Ok((first, second)),
        _ => Err(Unreadable::Field("before")),
    }
}

/// The code units an undo step takes in the store, about.
pub fn step_units(step: &UndoStep) -> usize {
    write_step(step).len()
}
