//! What a result says.

use mainstay_core::model::Instrument;
use mainstay_core::scales::{self, Band, Part};
use mainstay_core::text::{fill, text};
use mainstay_core::view::check_in::number;

use crate::pages::shared::check_in_words::kind_words;

/// What the answers point to.
pub fn points_to(of: Instrument, band: Band) -> &'static str {
    let t = &text().check_in;
    match band {
        Band::Less if of == Instrument::Ucla3 => t.points_to_often_alone,
        Band::Strong if of == Instrument::Ucla3 => t.points_to_seldom_alone,
        Band::Less => t.points_to_less,
        Band::Some => t.points_to_some,
        Band::Strong => t.points_to_strong,
    }
}

/// A part of a form that has a result of its own.
pub fn part_words(part: Part) -> &'static str {
    let t = &text().check_in;
    match part {
        Part::SpecialPerson => t.part_special_person,
        Part::Family => t.part_family,
        Part::Friends => t.part_friends,
    }
}

/// The number of an official form, and from where to where it goes.
pub fn form_says(of: Instrument, result: f64) -> String {
    let (from, to) = scales::total_range(of).unwrap_or((result, result));
    let values =
        [("form", kind_words(of)), ("number", &number(result)), ("from", &number(from)), ("to", &number(to))];
    fill(text().check_in.form_says, &values)
}
