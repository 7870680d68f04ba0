//! What a result says.

use mainstay_core::model::Instrument;
use mainstay_core::scales::{self, Band, Part};
use mainstay_core::text::{fill, text};
use mainstay_core::view::check_in::number;

use crate::pages::shared::check_in_words::kind_words;

/// What the answers point to.
pub fn points_to(of: Instrument, band: Band) -> &'static str {
    let t = &text().check_in;
    let [less, some, strong] = t.points_to;
    let [alone, seldom] = t.alone_points_to;
    match band {
        Band::Less if of == Instrument::Ucla3 => alone,
        Band::Strong if of == Instrument::Ucla3 => seldom,
        Band::Less => less,
        Band::Some => some,
        Band::Strong => strong,
    }
}

/// A part of a form that has a result of its own.
pub fn part_words(part: Part) -> &'static str {
    let [special, family, friends] = text().check_in.parts;
    match part {
        Part::SpecialPerson => special,
        Part::Family => family,
        Part::Friends => friends,
    }
}

/// The number of an official form, and from where to where it goes.
pub fn form_says(of: Instrument, result: f64) -> String {
    let (from, to) = scales::total_range(of).unwrap_or((result, result));
    let values =
        [("form", kind_words(of)), ("number", &number(result)), ("from", &number(from)), ("to", &number(to))];
    fill(text().check_in.form_says, &values)
}
