//! The line of one kind of check-in over time, with what was usual and what changed clearly.

use chrono::NaiveDate;

use crate::book::Book;
use crate::decimal::written;
use crate::insight::trend::{self, Point};
use crate::model::{CheckInId, Instrument};
use crate::scales::{self, Band};
use crate::view::trend_chart::{Dot, Series, Turn};

use super::outcome::{Stands, stands};

/// One point of the line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct LinePoint {
    /// The check-in.
    pub id: CheckInId,
    /// Its day.
    pub day: NaiveDate,
    /// Its result.
    pub result: f64,
}

/// The line.
#[derive(Debug, Clone, PartialEq)]
pub struct CheckInLine {
    /// Of which kind.
    pub instrument: Instrument,
    /// Its points, the earliest first; never empty.
    pub points: Vec<LinePoint>,
    /// How the last point stands to what was usual before it.
    pub stands: Stands,
    /// Its bands, from the least results up; none where the form has none.
    pub bands: Vec<Band>,
    /// What is drawn.
    pub series: Series,
}

/// The line of one kind; none before the first result.
pub fn line(book: &Book, instrument: Instrument) -> Option<CheckInLine> {
    let points = trend::trend(book, instrument);
    let last = points.len().checked_sub(1)?;
    let range = scales::total_range(instrument)?;
    let now = stands(instrument, &points, last);
    let dots = points.iter().enumerate().map(|(nth, point)| Dot {
        day: point.day,
        value: point.result,
        turn: turn(instrument, stands(instrument, &points, nth)),
    });
    let (bands, edges) = bands(instrument, range);
    let series = Series {
        dots: dots.collect(),
        range,
        edges,
        usual: now.usual(),
        step: scales::clear_change(instrument),
    };
    let point_of = |point: &Point| LinePoint { id: point.id, day: point.day, result: point.result };
    Some(CheckInLine {
        instrument,
        points: points.iter().map(point_of).collect(),
        stands: now,
        bands,
        series,
    })
}

/// To which side of the drawing a clear change points.
fn turn(instrument: Instrument, stands: Stands) -> Turn {
    match (stands, scales::higher_is_better(instrument)) {
        (Stands::Better(_), true) | (Stands::Worse(_), false) => Turn::Up,
        (Stands::Worse(_), true) | (Stands::Better(_), false) => Turn::Down,
        _ => Turn::Level,
    }
}

/// The bands as the scorer tells them, and where one ends and the next begins: half way between the last number of
/// one and the first of the next.
fn bands(instrument: Instrument, (least, most): (f64, f64)) -> (Vec<Band>, Vec<f64>) {
    // Whole numbers for a sum; a mean of twelve answers moves by a twelfth.
    let step = if instrument == Instrument::Mspss { 1.0 / 12.0 } else { 1.0 };
    let mut bands: Vec<Band> = scales::band(instrument, least).into_iter().collect();
    let mut edges = Vec::new();
    let mut value = least;
    while value < most {
        let next = (value + step).min(most);
        if let Some(band) = scales::band(instrument, next)
            && bands.last() != Some(&band)
        {
            bands.push(band);
            edges.push(f64::midpoint(value, next));
        }
        value = next;
    }
    (bands, edges)
}

/// The code of an answer that is a result by itself.
pub fn code(result: f64) -> u8 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a code is from 0 to 9")]
    let code = result.round().clamp(0.0, 9.0) as u8;
    code
}

/// A number as it is written: no more than two decimals, and none that say nothing.
pub fn number(value: f64) -> String {
    written(value, 2)
}

/// The same with one decimal, where there is little room.
pub fn short_number(value: f64) -> String {
    written(value, 1)
}
