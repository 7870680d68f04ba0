//! What a result says.

use mainstay_core::model::Instrument;
use mainstay_core::scales::{self, ScalePart};
use mainstay_core::text::{fill, text};
use mainstay_core::view::check_in::number;

use crate::pages::shared::check_in_words::kind_words;

/// A part of a form that has a result of its own.
pub fn part_words(part: ScalePart) -> &'static str {
    let t = text().check_in;
    match part {
        ScalePart::SpecialPerson => t.part_special_person,
        ScalePart::Family => t.part_family,
        ScalePart::Friends => t.part_friends,
    }
}

/// The number of an official form, and from where to where it goes.
pub fn form_says(instrument: Instrument, result: f64) -> String {
    let (from, to) = scales::total_range(instrument).unwrap_or((result, result));
    let values = [
        ("form", kind_words(instrument)),
        ("number", &number(result)),
        ("from", &number(from)),
        ("to", &number(to)),
    ];
    fill(text().check_in.form_says, &values)
}
