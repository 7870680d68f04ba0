//! Check-ins and their results in words.

use mainstay_core::model::Instrument;
use mainstay_core::scales;
use mainstay_core::text::{fill, text};
use mainstay_core::view::check_in::{code, number};

/// What a kind of check-in is called.
pub fn kind_words(instrument: Instrument) -> &'static str {
    match instrument {
        Instrument::ThreeQuestions => text().check_ins.three,
        Instrument::FeelingAlone => text().check_ins.alone,
        instrument => scales::name(instrument).unwrap_or(text().day_check.question),
    }
}

/// The answer with this code to one of our own questions, from 1 on.
pub fn answer_words(nth: usize, code: u8) -> Option<&'static str> {
    let question = text().check_in.questions.get(nth.checked_sub(1)?)?;
    question.answers.get(usize::from(code).checked_sub(1)?).copied()
}

/// How often one feels alone, inside a sentence.
pub fn alone_words(code: u8) -> &'static str {
    let answer = usize::from(code).checked_sub(1).and_then(|nth| text().check_ins.alone_answers.get(nth));
    answer.copied().unwrap_or_default()
}

/// A result as it is read: the words of an answer, a number with the word of its band, or a number.
pub fn result_words(instrument: Instrument, result: f64) -> String {
    if instrument == Instrument::FeelingAlone {
        return alone_words(code(result)).to_owned();
    }
    let t = text().check_ins;
    match scales::band(instrument, result).map(|band| t.bands.of(instrument, band)) {
        Some(band) => fill(t.number_band, &[("result", &number(result)), ("band", band)]),
        None => number(result),
    }
}
