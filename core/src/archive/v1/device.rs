//! The choices of this device as they are stored, in a record outside the book.

use serde_json::value::RawValue;

use super::form::Form;
use super::read::Parts;
use super::value::{fields, read_body, words, write_body};
use super::write::{Out, Write};
use super::{Stored, Unreadable};
use crate::model::{DeviceSettings, TextSize, Theme};

fields! { DeviceSettings {
    "id" id must,
    "region" region may,
    "theme" theme usual,
    "text_size" text_size usual,
    "less_motion" less_motion may,
    "last_backup" last_backup may,
    "last_seen" last_seen may,
    "back_on" back_on may,
    "badge" badge may,
    "notices" notices may,
    "last_notice" last_notice may,
} keeps unknown }

words! { "theme", Theme { Phone = "phone", Light = "light", Dark = "dark", Bold = "bold" } }

impl Write for TextSize {
    fn write(&self, out: &mut Out) {
        self.percent().write(out);
    }
}

impl Stored for TextSize {
    const FORM: Form = Form::Plain("number");
    fn read(json: &RawValue, parts: &mut Parts) -> Option<Self> {
        u16::read(json, parts)?.try_into().ok()
    }
}

/// Writes the choices of this device.
pub fn write_device(device: &DeviceSettings) -> String {
    let mut out = Out::default();
    write_body(device, &mut out);
    out.into_text()
}

/// Reads the choices of this device.
///
/// # Errors
/// [`Unreadable`] when they are none.
pub fn read_device(json: &str) -> Result<DeviceSettings, Unreadable> {
    read_body(json)
}
