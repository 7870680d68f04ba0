//! All check-ins, each kind by itself.

use chrono::NaiveDate;

use crate::book::Book;
use crate::gather::in_order;
use crate::insight::trend;
use crate::model::{CheckIn, CheckInId, Instrument};
use crate::scales;

/// What is told over time, in the order it stands on the page. How a day was is noted and never compared.
pub const TOLD: [Instrument; 7] = [
    Instrument::ThreeQuestions,
    Instrument::FeelingAlone,
    Instrument::Osss3,
    Instrument::Ucla3,
    Instrument::Mspss,
    Instrument::MmosSs,
    Instrument::Lsns6,
];

/// Whether a check-in is part of the line, and if not, why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counted {
    /// It is.
    InLine,
    /// Too near to the one before.
    TooSoon,
    /// Answered once more on the same day.
    PutRight,
    /// Answers are missing.
    Incomplete,
}

/// One check-in.
#[derive(Debug, Clone, PartialEq)]
pub struct CheckInRow {
    /// Which.
    pub id: CheckInId,
    /// Its day.
    pub day: NaiveDate,
    /// Its result, where it has one.
    pub result: Option<f64>,
    /// Whether it is part of the line.
    pub kept: Counted,
}

/// All check-ins of one kind, the latest first.
#[derive(Debug, Clone, PartialEq)]
pub struct CheckInGroup {
    /// Which kind.
    pub instrument: Instrument,
    /// Its check-ins.
    pub rows: Vec<CheckInRow>,
}

/// Whether anything is answered at all: one that was only begun is not shown.
pub fn is_answered(check_in: &CheckIn) -> bool {
    check_in.total_hundredths.is_some() || check_in.answers.iter().any(Option::is_some)
}

/// Every answered check-in, by kind; kinds without any are left out.
pub fn groups(book: &Book) -> Vec<CheckInGroup> {
    let group = |instrument| CheckInGroup { instrument, rows: rows(book, instrument) };
    TOLD.into_iter().map(group).filter(|group| !group.rows.is_empty()).collect()
}

fn rows(book: &Book, instrument: Instrument) -> Vec<CheckInRow> {
    let points = trend::trend(book, instrument);
    let answered =
        book.check_ins().filter(|check_in| check_in.instrument == instrument && is_answered(check_in));
    let latest_first = in_order(answered.collect::<Vec<_>>(), |a, b| b.in_time().cmp(&a.in_time()));
    let row = |check_in: &CheckIn| {
        let result = scales::result(check_in);
        let kept = match result {
            None => Counted::Incomplete,
            Some(_) if points.iter().any(|point| point.id == check_in.id) => Counted::InLine,
            Some(_) if points.iter().any(|point| point.day == check_in.day) => Counted::PutRight,
            Some(_) => Counted::TooSoon,
        };
        CheckInRow { id: check_in.id, day: check_in.day, result, kept }
    };
    latest_first.into_iter().map(row).collect()
}
