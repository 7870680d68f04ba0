//! Published check-in instruments: exact scoring of answers or totals typed in. No item text of anybody else is here.
//!
//! Points, ranges and bands follow evidence A: Kocalevent 2018 and EUPHIX (OSSS-3), Hughes 2004 (UCLA-3), Zimet 1988
//! (MSPSS), Moser 2012 (mMOS-SS), Lubben 2006 (LSNS-6). A band is orientation only, never a diagnosis.

mod band;
mod parts;

#[cfg(test)]
mod tests;

use std::ops::RangeInclusive;

pub use band::{Band, band, clear_change, higher_is_better};
pub use parts::{ScalePart, parts};

use crate::model::{CheckIn, Instrument};

/// How many items an instrument has.
pub const fn items(instrument: Instrument) -> usize {
    match instrument {
        Instrument::Day | Instrument::FeelingAlone => 1,
        Instrument::ThreeQuestions | Instrument::Osss3 | Instrument::Ucla3 => 3,
        Instrument::Lsns6 => 6,
        Instrument::MmosSs => 8,
        Instrument::Mspss => 12,
    }
}

/// The codes an item may be answered with, `item` counted from 0. OSSS-3 counts its first item 1 to 4 and the others
/// 1 to 5, and so do our three questions.
pub const fn answers(instrument: Instrument, item: usize) -> RangeInclusive<u8> {
    match instrument {
        Instrument::Day => 0..=3,
        Instrument::ThreeQuestions | Instrument::Osss3 if item == 0 => 1..=4,
        Instrument::Ucla3 => 1..=3,
        Instrument::Mspss => 1..=7,
        Instrument::Lsns6 => 0..=5,
        Instrument::ThreeQuestions | Instrument::Osss3 | Instrument::FeelingAlone | Instrument::MmosSs => {
            1..=5
        }
    }
}

/// The least and the greatest result; none for the day check, which has no result.
pub const fn total_range(instrument: Instrument) -> Option<(f64, f64)> {
    match instrument {
        Instrument::Day => None,
        Instrument::ThreeQuestions | Instrument::Osss3 => Some((3.0, 14.0)),
        Instrument::FeelingAlone => Some((1.0, 5.0)),
        Instrument::Ucla3 => Some((3.0, 9.0)),
        Instrument::Mspss => Some((1.0, 7.0)),
        Instrument::MmosSs => Some((0.0, 100.0)),
        Instrument::Lsns6 => Some((0.0, 30.0)),
    }
}

/// The proper name of a published form; none for our own questions.
pub const fn name(instrument: Instrument) -> Option<&'static str> {
    match instrument {
        Instrument::Day | Instrument::ThreeQuestions | Instrument::FeelingAlone => None,
        Instrument::Osss3 => Some("OSSS-3"),
        Instrument::Ucla3 => Some("UCLA-3"),
        Instrument::Mspss => Some("MSPSS"),
        Instrument::MmosSs => Some("mMOS-SS"),
        Instrument::Lsns6 => Some("LSNS-6"),
    }
}

/// All answers, when none is missing and each is within its item.
fn complete(check_in: &CheckIn) -> Option<Vec<f64>> {
    let instrument = check_in.instrument;
    if check_in.answers.len() != items(instrument) {
        return None;
    }
    let numbered = check_in.answers.iter().enumerate();
    numbered
        .map(|(item, answer)| answer.filter(|code| answers(instrument, item).contains(code)).map(f64::from))
        .collect()
}

/// The result: a sum, for MSPSS the mean of its twelve items, for mMOS-SS 100 (sum - 8) / 32. From the answers where
/// all are there, else from a total that was typed in; none where neither is. Nothing is ever filled in or guessed.
pub fn result(check_in: &CheckIn) -> Option<f64> {
    let instrument = check_in.instrument;
    total_range(instrument)?;
    let Some(codes) = complete(check_in) else {
        return check_in.total_hundredths.map(|total| f64::from(total) / 100.0);
    };
    let sum: f64 = codes.iter().sum();
    Some(match instrument {
        Instrument::Mspss => sum / 12.0,
        Instrument::MmosSs => 100.0 * (sum - 8.0) / 32.0,
        _ => sum,
    })
}

/// The answers of an OSSS-3 form that counts questions 2 and 3 from best to worst, as in EHIS and in Belgium, in the
/// order of the published scale: 6 - x. None when a code is outside its item.
pub fn osss3_from_reversed(codes: [u8; 3]) -> Option<[u8; 3]> {
    let fits = codes.iter().enumerate().all(|(item, code)| answers(Instrument::Osss3, item).contains(code));
    let [first, second, third] = codes;
    fits.then(|| [first, 6 - second, 6 - third])
}

/// A total as typed from an official form, in hundredths; none when that form cannot give it. Sums are whole numbers.
/// For MSPSS a mean (1 to 7) or a sum (12 to 84) will do, since the two do not overlap; a sum is kept as its mean, to
/// the nearest hundredth.
pub fn total_from_typed(instrument: Instrument, typed: f64) -> Option<i32> {
    let (least, greatest) = total_range(instrument)?;
    let whole = typed.fract() == 0.0;
    let total = match instrument {
        Instrument::Mspss if (12.0..=84.0).contains(&typed) && whole => typed / 12.0,
        Instrument::Mspss | Instrument::MmosSs => typed,
        _ if whole => typed,
        _ => return None,
    };
    if !(least..=greatest).contains(&total) {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, reason = "at most 10,000")]
    Some((total * 100.0).round() as i32)
}
