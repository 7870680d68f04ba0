//! How undo and redo steps are written down: the records as they were, each in the form of its own kind.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::v1::{Month, Single, Unreadable, read_month, read_single, write_month, write_single};
use crate::edit::{Act, Record, RecordId, UndoStep};
use crate::model::{Moment, Unknown};

/// An undo step as it is kept.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct StepRow {
    #[serde(flatten)]
    act: Act,
    before: Vec<(RecordId, Value)>,
}

/// Writes an undo step.
///
/// # Errors
/// Only if a body cannot be written as JSON, which no value of these types causes.
pub fn write_step(step: &UndoStep) -> Result<String, serde_json::Error> {
    let before = step.before.iter().map(|(id, record)| {
        let value = match record {
            None => Value::Null,
            Some(Record::Moment(moment)) => moment_value(moment)?,
            // Through its text, so that every kind of record is written by one piece of code only.
            Some(record) => match write_single(record)? {
                Some(json) => serde_json::from_str(&json)?,
                None => Value::Null,
            },
        };
        Ok((*id, value))
    });
    let before = before.collect::<Result<Vec<_>, serde_json::Error>>()?;
    serde_json::to_string(&StepRow { act: step.act.clone(), before })
}

/// A moment by itself is its month and a month's record of one.
fn moment_value(moment: &Moment) -> Result<Value, serde_json::Error> {
    let json = write_month(moment.stamp.device, std::iter::once(moment), &[], &Unknown::new())?;
    let rows: Value = serde_json::from_str(&json)?;
    Ok(Value::Array(vec![Value::String(Month::of(moment.day).to_string()), rows]))
}

/// Reads an undo step.
///
/// # Errors
/// [`Unreadable`] when it is not one.
pub fn read_step(json: &str) -> Result<UndoStep, Unreadable> {
    let row: StepRow = serde_json::from_str(json)?;
    let before = row.before.into_iter().map(|(id, value)| {
        let record = match (id, value) {
            (_, Value::Null) => None,
            (RecordId::Moment(id), value) => {
                let (month, rows): (String, Value) = serde_json::from_value(value)?;
                let month: Month = month.parse().map_err(|()| Unreadable::NoSuchDay)?;
                let moment = read_month(month, &rows.to_string())?.moments.into_iter().find(|m| m.id == id);
                Some(Record::Moment(Box::new(moment.ok_or(Unreadable::WrongId)?)))
            }
            (id, value) => match read_single(id, &value.to_string())? {
                Single::Here(record) => Some(record),
                Single::Gone(_) => None,
            },
        };
        Ok((id, record))
    });
    Ok(UndoStep { act: row.act, before: before.collect::<Result<_, Unreadable>>()? })
}

/// The code units an undo step takes in the store, about. A step that cannot be written takes more than any may.
pub fn step_units(step: &UndoStep) -> usize {
    write_step(step).map_or(usize::MAX, |json| json.len())
}
