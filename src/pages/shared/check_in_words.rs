//! Check-ins and their results in words.

use mainstay_core::model::Instrument;
use mainstay_core::scales::{self, Band};
use mainstay_core::text::{fill, text};
use mainstay_core::view::check_in::{code, number};

/// What a kind of check-in is called.
pub fn kind_words(of: Instrument) -> &'static str {
    match of {
        Instrument::ThreeQuestions => text().check_ins.three,
        Instrument::FeelingAlone => text().check_ins.alone,
        of => scales::name(of).unwrap_or(text().day_check.question),
    }
}

/// The answer with this code to one of our own questions, from 1 on.
pub fn answer_words(nth: usize, code: u8) -> Option<&'static str> {
    let question = text().check_in.questions.get(nth.checked_sub(1)?)?;
    question.answers.get(usize::from(code).checked_sub(1)?).copied()
}

/// How often one feels alone.
pub fn alone_words(code: u8) -> String {
    answer_words(4, code).unwrap_or_default().to_lowercase()
}

/// The word of a band. On UCLA-3 it is about feeling alone.
pub fn band_words(of: Instrument, band: Band) -> &'static str {
    let t = &text().check_ins;
    match band {
        Band::Less if of == Instrument::Ucla3 => t.band_often_alone,
        Band::Strong if of == Instrument::Ucla3 => t.band_seldom_alone,
        Band::Less => t.band_less,
        Band::Some => t.band_some,
        Band::Strong => t.band_strong,
    }
}

/// The same in one word, on the drawing.
pub fn short_band(of: Instrument, band: Band) -> &'static str {
    let t = &text().check_ins;
    match band {
        Band::Less if of == Instrument::Ucla3 => t.short_often_alone,
        Band::Strong if of == Instrument::Ucla3 => t.short_seldom_alone,
        Band::Less => t.short_less,
        Band::Some => t.short_some,
        Band::Strong => t.short_strong,
    }
}

/// A result as it is read: the words of an answer, a number with the word of its band, or a number.
pub fn result_words(of: Instrument, result: f64) -> String {
    if of == Instrument::FeelingAlone {
        return alone_words(code(result));
    }
    match scales::band(of, result).map(|band| band_words(of, band)) {
        Some(band) => fill(text().check_ins.number_band, &[("result", &number(result)), ("band", band)]),
        None => number(result),
    }
}
