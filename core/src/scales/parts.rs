//! The parts of an instrument that have results of their own.

use super::complete;
use crate::model::{CheckIn, Instrument};

/// A part of an instrument.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ScalePart {
    /// A special person (MSPSS).
    SpecialPerson,
    /// Family.
    Family,
    /// Friends.
    Friends,
}

/// The parts with their results: MSPSS means of its items 1, 2, 5, 10 (special person), 3, 4, 8, 11 (family) and 6, 7,
/// 9, 12 (friends), 1 to 7 each; LSNS-6 sums of its items 1 to 3 (family) and 4 to 6 (friends), 0 to 15 each. Empty
/// for the others, and as long as an answer is missing.
pub fn parts(check_in: &CheckIn) -> Vec<(ScalePart, f64)> {
    let Some(codes) = complete(check_in) else { return Vec::new() };
    let sum = |items: &[usize]| items.iter().filter_map(|item| codes.get(item - 1)).sum::<f64>();
    match check_in.instrument {
        Instrument::Mspss => vec![
            (ScalePart::SpecialPerson, sum(&[1, 2, 5, 10]) / 4.0),
            (ScalePart::Family, sum(&[3, 4, 8, 11]) / 4.0),
            (ScalePart::Friends, sum(&[6, 7, 9, 12]) / 4.0),
        ],
        Instrument::Lsns6 => {
            vec![(ScalePart::Family, sum(&[1, 2, 3])), (ScalePart::Friends, sum(&[4, 5, 6]))]
        }
        _ => Vec::new(),
    }
}
