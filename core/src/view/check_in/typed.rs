//! What was typed from somebody else's form: read, or told what is wrong and where.

use crate::decimal::decimal_of;
use crate::model::{CheckIn, Instrument};
use crate::scales;

/// What is wrong.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum TypingFault {
    /// An answer that is no whole number.
    NotWhole,
    /// A result that is no number.
    NotNumber,
    /// A number that the form does not have there.
    OutOfRange {
        /// The least it has.
        from: f64,
        /// The most it has.
        to: f64,
    },
    /// Neither answers nor a result.
    Nothing,
    /// Answers and a result: nobody can say which counts.
    Both,
}

/// Where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TypedPart {
    /// At the answer to this question, from 0 on.
    Answer(usize),
    /// At the result.
    Total,
}

/// What was read.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Typed {
    /// The answers by the form's own codes; none where the field is empty.
    pub answers: Vec<Option<u8>>,
    /// The result, in hundredths.
    pub total_hundredths: Option<i32>,
}

/// Reads the fields of a form. `reversed` is for an OSSS-3 that counts its questions 2 and 3 the other way round.
///
/// # Errors
/// Everything that is wrong, each with its place.
pub fn read(
    instrument: Instrument,
    answers: &[String],
    total: &str,
    reversed: bool,
) -> Result<Typed, Vec<(TypedPart, TypingFault)>> {
    let mut faults = Vec::new();
    let mut read = Typed::default();
    for (item, typed) in answers.iter().map(|typed| typed.trim()).enumerate().take(scales::items(instrument))
    {
        match answer(instrument, item, typed) {
            Ok(code) => read.answers.push(code),
            Err(fault) => faults.push((TypedPart::Answer(item), fault)),
        }
    }
    match result(instrument, total.trim()) {
        Ok(total) => read.total_hundredths = total,
        Err(fault) => faults.push((TypedPart::Total, fault)),
    }
    let answered = answers.iter().any(|typed| !typed.trim().is_empty());
    if faults.is_empty() {
        match (answered, read.total_hundredths.is_some()) {
            (false, false) => faults.push((TypedPart::Total, TypingFault::Nothing)),
            (true, true) => faults.push((TypedPart::Total, TypingFault::Both)),
            _ => {}
        }
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    if !answered {
        read.answers.clear();
    }
    if reversed {
        turn_round(instrument, &mut read.answers);
    }
    Ok(read)
}

fn answer(instrument: Instrument, item: usize, typed: &str) -> Result<Option<u8>, TypingFault> {
    if typed.is_empty() {
        return Ok(None);
    }
    let code: i64 = typed.parse().map_err(|_| TypingFault::NotWhole)?;
    let range = scales::answers(instrument, item);
    let fits = u8::try_from(code).ok().filter(|code| range.contains(code));
    let outside = || TypingFault::OutOfRange { from: f64::from(*range.start()), to: f64::from(*range.end()) };
    fits.map(Some).ok_or_else(outside)
}

fn result(instrument: Instrument, typed: &str) -> Result<Option<i32>, TypingFault> {
    if typed.is_empty() {
        return Ok(None);
    }
    let value = decimal_of(typed).ok_or(TypingFault::NotNumber)?;
    let (from, to) = scales::total_range(instrument).ok_or(TypingFault::NotNumber)?;
    let inside = (from..=to).contains(&value);
    let fault = if inside { TypingFault::NotWhole } else { TypingFault::OutOfRange { from, to } };
    scales::total_from_typed(instrument, value).map(Some).ok_or(fault)
}

/// Turns the answers to questions 2 and 3 of OSSS-3 round, from forms on which 1 is the best answer. An answer that is
/// missing stays missing.
fn turn_round(instrument: Instrument, answers: &mut [Option<u8>]) {
    if instrument != Instrument::Osss3 {
        return;
    }
    for code in answers.iter_mut().skip(1).flatten() {
        // The scorer turns all three; the first is the same both ways.
        if let Some([_, turned, _]) = scales::osss3_from_reversed([1, *code, 1]) {
            *code = turned;
        }
    }
}

/// The fields as they show a check-in that was typed in before.
pub fn spelled(check_in: &CheckIn) -> (Vec<String>, String) {
    let answer = |item: usize| check_in.answers.get(item).copied().flatten().map(|code| code.to_string());
    let answers = (0..scales::items(check_in.instrument)).map(|item| answer(item).unwrap_or_default());
    let total = check_in.total_hundredths.map(|total| super::number(f64::from(total) / 100.0));
    (answers.collect(), total.unwrap_or_default())
}
