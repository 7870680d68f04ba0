//! All fields of version 1, for `docs/format.md`.

use super::form::{Field, Form, When};
use super::month::{MONTH_FIELDS, moment_fields};
use super::value::{Body, Stored};
use crate::archive::drafts::Draft;
use crate::model::{
    Ask, CheckIn, DeviceSettings, GoodMoment, HardTimesPlan, ImportantDate, LookBack, Person, Place, Plan,
    Settings, SmallStep, Stamp, Stamps, ThankYou, ToAsk,
};
use crate::record::Act;

/// What stands where a deleted record was.
const GONE: Field = Field { name: "gone", form: Stamp::FORM, when: When::Always };

/// The records of a step as they were, each with its name.
const BEFORE: Field =
    Field { name: "before", form: Form::List(&Form::Plain("record before")), when: When::Always };

/// Each stored record by the heading it has in `docs/format.md`, with its fields.
pub fn tables() -> Vec<(&'static str, Vec<Field>)> {
    let stamps = Stamps::FIELDS;
    let with_stamps = |fields: &[Field]| [fields, stamps].concat();
    vec![
        ("person", with_stamps(Person::FIELDS)),
        ("important date", with_stamps(ImportantDate::FIELDS)),
        ("check-in", with_stamps(CheckIn::FIELDS)),
        ("ask", with_stamps(Ask::FIELDS)),
        ("plan", with_stamps(Plan::FIELDS)),
        ("to ask", with_stamps(ToAsk::FIELDS)),
        ("thank-you", with_stamps(ThankYou::FIELDS)),
        ("place", with_stamps(Place::FIELDS)),
        ("small step", with_stamps(SmallStep::FIELDS)),
        ("good moment", with_stamps(GoodMoment::FIELDS)),
        ("look back", with_stamps(LookBack::FIELDS)),
        ("plan for hard times", with_stamps(HardTimesPlan::FIELDS)),
        ("settings", with_stamps(Settings::FIELDS)),
        ("month", MONTH_FIELDS.to_vec()),
        ("moment", moment_fields()),
        ("device", DeviceSettings::FIELDS.to_vec()),
        ("draft", Draft::FIELDS.to_vec()),
        ("step", [Act::FIELDS, &[BEFORE]].concat()),
        ("deleted record", vec![GONE]),
    ]
}
