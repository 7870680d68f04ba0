//! What a result points to, and what counts as a clear change.

use crate::model::Instrument;

/// What the answers point to, in kind words. Orientation only.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Band {
    /// Less support right now, or for UCLA-3 more often alone.
    Less,
    /// Some support right now.
    Some,
    /// Strong support right now, or for UCLA-3 seldom alone.
    Strong,
}

/// The published band. OSSS-3, and our three questions after it: 3 to 8, 9 to 11, 12 to 14 (Kocalevent 2018). MSPSS on
/// the unrounded mean: below 3, 3 to 5, above 5 (optional bands of its author). LSNS-6: below 12 less, else some
/// (Lubben 2006). UCLA-3: from 6 on less (Steptoe 2013), else strong. The others have none.
pub fn band(instrument: Instrument, result: f64) -> Option<Band> {
    let (some_from, strong_from) = match instrument {
        Instrument::ThreeQuestions | Instrument::Osss3 => (9.0, 12.0),
        Instrument::Mspss if result > 5.0 => return Some(Band::Strong),
        Instrument::Mspss => (3.0, f64::INFINITY),
        Instrument::Lsns6 => (12.0, f64::INFINITY),
        Instrument::Ucla3 if result >= 6.0 => return Some(Band::Less),
        Instrument::Ucla3 => return Some(Band::Strong),
        Instrument::Day | Instrument::FeelingAlone | Instrument::MmosSs => return None,
    };
    Some(if result >= strong_from {
        Band::Strong
    } else if result >= some_from {
        Band::Some
    } else {
        Band::Less
    })
}

/// Whether more of it is better; on UCLA-3 and on our question about feeling alone less is.
pub const fn higher_is_better(instrument: Instrument) -> bool {
    !matches!(instrument, Instrument::Ucla3 | Instrument::FeelingAlone)
}

/// From which difference on a change is clear, MDC95 = 1.96 sqrt(2) SD sqrt(1 - reliability), rounded up (evidence A):
/// OSSS-3 and our questions after it 4, MSPSS 1.0 on the mean, UCLA-3 3. For the others none is known.
pub const fn clear_change(instrument: Instrument) -> Option<f64> {
    match instrument {
        Instrument::ThreeQuestions | Instrument::Osss3 => Some(4.0),
        Instrument::Mspss => Some(1.0),
        Instrument::Ucla3 => Some(3.0),
        Instrument::Day | Instrument::FeelingAlone | Instrument::MmosSs | Instrument::Lsns6 => None,
    }
}
