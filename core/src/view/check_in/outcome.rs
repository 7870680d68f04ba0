//! What one answered check-in says, and how it stands to one's own usual.

use crate::book::Book;
use crate::insight::trend::{self, Point, ResultChange};
use crate::model::{CheckIn, CheckInId, Instrument};
use crate::now::Now;
use crate::scales::{self, Band};

use super::run::{goes_on_at, in_use, run_day};

/// For so many days a result speaks of now; by then the next one can be compared.
const RECENT_DAYS: i64 = 28;

/// How a result stands to what was usual before it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Stands {
    /// Answers are missing: there is no result.
    Incomplete,
    /// Less than 28 days after the one before.
    TooSoon,
    /// Another one, answered later on the same day, counts instead.
    PutRight,
    /// Nobody knows how much of a change is clear on this form.
    Untold,
    /// The first.
    First,
    /// The second: one more, and there is a usual.
    Second,
    /// About as usual.
    Same(f64),
    /// Clearly better than usual.
    Better(f64),
    /// Clearly worse than usual.
    Worse(f64),
}

impl Stands {
    /// What was usual.
    pub fn usual(self) -> Option<f64> {
        match self {
            Self::Same(usual) | Self::Better(usual) | Self::Worse(usual) => Some(usual),
            _ => None,
        }
    }
}

/// What one check-in says.
#[derive(Debug, Clone, PartialEq)]
pub struct CheckInOutcome {
    /// As it was answered.
    pub check_in: CheckIn,
    /// Its result, where nothing is missing.
    pub result: Option<f64>,
    /// The band the result lies in, where the form has bands.
    pub band: Option<Band>,
    /// How it stands to what was usual.
    pub stands: Stands,
    /// Whether it says less support, or more alone, than the one before it in the line, by however little.
    pub fell: bool,
    /// How often one feels alone: the answer of the same day.
    pub alone: Option<u8>,
    /// Whether it is of these days, so that what it says calls for something today.
    pub is_recent: bool,
    /// Where its answers can be changed: at this question, while it is the one in use today.
    pub change_at: Option<usize>,
    /// The question on feeling alone is still open today.
    pub alone_is_open: bool,
}

impl CheckInOutcome {
    /// Whether a form of somebody else tells little support, or often alone, by the band its authors published.
    pub fn is_low(&self) -> bool {
        self.check_in.instrument.is_official() && self.band == Some(Band::Less)
    }
}

/// What the check-in with this id says.
pub fn outcome(book: &Book, id: CheckInId, now: Now) -> Option<CheckInOutcome> {
    let check_in = book.check_in(id).filter(|check_in| check_in.instrument != Instrument::Day)?;
    let instrument = check_in.instrument;
    let result = scales::result(check_in);
    let points = trend::trend(book, instrument);
    let place = points.iter().position(|point| point.id == id);
    let stands = match place {
        Some(nth) => stands(instrument, &points, nth),
        None if result.is_none() => Stands::Incomplete,
        None if points.iter().any(|point| point.day == check_in.day) => Stands::PutRight,
        None => Stands::TooSoon,
    };
    let is_in_use = !instrument.is_official()
        && in_use(book, instrument, run_day(book, now)).is_some_and(|one| one.id == id);
    let change_at = is_in_use.then(|| goes_on_at(check_in));
    let alone = match instrument {
        Instrument::FeelingAlone => Some(check_in),
        Instrument::ThreeQuestions => in_use(book, Instrument::FeelingAlone, check_in.day),
        _ => None,
    };
    let alone = alone.and_then(|alone| alone.answers.first().copied().flatten());
    Some(CheckInOutcome {
        result,
        band: result.and_then(|result| scales::band(instrument, result)),
        stands,
        fell: place.is_some_and(|nth| fell(instrument, &points, nth)),
        alone,
        is_recent: (now.today - check_in.day).num_days() < RECENT_DAYS,
        change_at,
        alone_is_open: is_in_use && instrument == Instrument::ThreeQuestions && alone.is_none(),
        check_in: check_in.clone(),
    })
}

/// Whether the point at this place is worse than the one before it.
fn fell(instrument: Instrument, points: &[Point], nth: usize) -> bool {
    let before = nth.checked_sub(1).and_then(|last| points.get(last));
    let (Some(before), Some(now)) = (before, points.get(nth)) else { return false };
    if scales::higher_is_better(instrument) { now.result < before.result } else { now.result > before.result }
}

/// How the point at this place stands to those before it.
pub(super) fn stands(instrument: Instrument, points: &[Point], nth: usize) -> Stands {
    // Where no size of a clear change is known, nothing is said, not even that it may come.
    if scales::clear_change(instrument).is_none() {
        return Stands::Untold;
    }
    let usual = trend::usual(points.get(..nth).unwrap_or_default());
    match (trend::change(points, nth, instrument), usual) {
        (ResultChange::First, _) => Stands::First,
        (ResultChange::Same, Some(usual)) => Stands::Same(usual),
        (ResultChange::ClearlyBetter, Some(usual)) => Stands::Better(usual),
        (ResultChange::ClearlyWorse, Some(usual)) => Stands::Worse(usual),
        (ResultChange::NotKnown, _) => Stands::Untold,
        (
            ResultChange::StillLearning
            | ResultChange::Same
            | ResultChange::ClearlyBetter
            | ResultChange::ClearlyWorse,
            _,
        ) => Stands::Second,
    }
}
