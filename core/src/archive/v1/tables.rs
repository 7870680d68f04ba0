//! All fields of version 1, for `docs/format.md`.

use super::form::{StoredField, StoredForm, WhenWritten};
use super::kind::table_of;
use super::month::{MONTH_FIELDS, moment_fields};
use super::value::{FieldTable, Value};
use crate::archive::drafts::Draft;
use crate::model::{DeviceSettings, Stamp, Stamps};
use crate::record::{Act, RecordKind};

/// What stands where a deleted record was.
const GONE: StoredField = StoredField { name: "gone", form: Stamp::FORM, when: WhenWritten::Always };

/// The records of a step as they were, each with its name.
const BEFORE: StoredField = StoredField {
    name: "before",
    form: StoredForm::List(&StoredForm::Plain("record before")),
    when: WhenWritten::Always,
};

/// Each stored record by the heading it has in `docs/format.md`, with its fields.
pub fn tables() -> Vec<(&'static str, Vec<StoredField>)> {
    let stamps = Stamps::FIELDS;
    let kinds = RecordKind::ALL.iter().filter_map(|kind| table_of(*kind));
    let mut tables: Vec<_> = kinds.map(|(title, fields)| (title, [fields, stamps].concat())).collect();
    tables.extend([
        ("month", MONTH_FIELDS.to_vec()),
        ("moment", moment_fields()),
        ("device", DeviceSettings::FIELDS.to_vec()),
        ("draft", Draft::FIELDS.to_vec()),
        ("step", [Act::FIELDS, &[BEFORE]].concat()),
        ("deleted record", vec![GONE]),
    ]);
    tables
}
