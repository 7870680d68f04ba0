//! The choices of this device as they are stored, in a record outside the book.

use crate::json::{Document, Json};
use crate::sorted::SortedSet;

use super::form::{StoredForm, WhenWritten};
use super::read::{self, Parts, StoredFields};
use super::value::{FieldTable, Value, fields, words, write_body};
use super::write::{Out, Write};
use super::{Blank, Body, Stored, Unreadable};
use crate::gather::gather;
use crate::model::{DeviceSettings, TextSize, Theme, Unknown};

fields! { DeviceSettings {
    "id" id must,
    "region" region may,
    "theme" theme usual,
    "text_size" text_size usual,
    "less_motion" less_motion may,
    "no_keys" no_keys may,
    "last_backup" last_backup may,
    "last_seen" last_seen may,
    "back_on" back_on may,
    "badge" badge may,
    "notices" daily_notice may,
    "last_notice" last_notice may,
} keeps unknown }

words! { "theme", Theme { Phone = "phone", Light = "light", Dark = "dark", Bold = "bold" } }

impl Write for TextSize {
    fn write(&self, out: &mut Out) {
        self.percent().write(out);
    }
}

impl Value for TextSize {
    const FORM: StoredForm = StoredForm::Plain("number");
}

impl Blank for TextSize {
    fn blank() -> Self {
        Self::default()
    }
}

impl Stored for TextSize {
    fn read(&mut self, json: Json<'_>, parts: &mut Parts) -> bool {
        let mut percent = self.percent();
        percent.read(json, parts) && read::put(self, percent.try_into().ok())
    }
}

/// Writes the choices of this device. A choice that this version has no word for stands as it was written, until
/// another one is made in its place.
pub fn write_device(device: &DeviceSettings) -> String {
    let known = DeviceSettings { unknown: Unknown::new(), ..device.clone() };
    let body = body_of(&known);
    let names: SortedSet<_> = Document::of(&body)
        .map(|body| gather(body.value().rows().into_iter().flatten().map(|row| row.name().into_owned())))
        .unwrap_or_default();
    let beyond = device.unknown.fields().iter().filter(|(name, _)| !names.contains(name.as_str()));
    let beyond = beyond.map(|(name, json)| (name.clone(), json.clone())).collect();
    body_of(&DeviceSettings { unknown: beyond, ..known })
}

fn body_of(device: &DeviceSettings) -> String {
    let mut out = Out::default();
    write_body(device, &mut out);
    out.into_text()
}

/// Reads the choices of this device. One that this version has no word for is at its usual here and kept to the letter:
/// a theme of a newer version costs neither the device its name nor anybody the other choices.
///
/// # Errors
/// [`Unreadable`] when they are none.
pub fn read_device(json: &str) -> Result<DeviceSettings, Unreadable> {
    let mut odd: Vec<&'static str> = Vec::new();
    let document = Document::of(json)?;
    loop {
        let mut fields = StoredFields::of(document.value())?;
        let beyond =
            odd.iter().filter_map(|name| Some(((*name).to_owned(), fields.take(name)?.get().to_owned())));
        let beyond: Vec<(String, String)> = beyond.collect();
        // What stands there twice cannot be written back as it is.
        let twice = odd.iter().find(|name| fields.take(name).is_some());
        let mut device = DeviceSettings::blank();
        device.read_fields(&mut fields);
        match (twice, fields.whole()) {
            (None, Ok(())) => {
                beyond.into_iter().for_each(|(name, json)| device.unknown.insert(name, json));
                return Ok(device);
            }
            (None, Err(Unreadable::Field(name))) if is_choice(name) && !odd.contains(&name) => odd.push(name),
            (_, Err(why)) => return Err(why),
            (Some(name), Ok(_)) => return Err(Unreadable::Field(name)),
        }
    }
}

/// Whether a field is one that may be left out.
fn is_choice(name: &str) -> bool {
    DeviceSettings::FIELDS.iter().any(|field| field.name == name && field.when == WhenWritten::IfAny)
}
