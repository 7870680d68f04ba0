//! F8: check-ins over time, compared with one's own past and with nothing else.

use chrono::{Days, NaiveDate};

use crate::book::Book;
use crate::gather::in_order;
use crate::model::{CheckIn, CheckInId, Instrument};
use crate::scales;

/// Days from one result in the line to the next: sooner is too soon to compare.
const APART_DAYS: i64 = 28;
/// Results that make one's usual.
const USUAL_OF: usize = 3;

/// What binary fractions may miss of an exact difference: 2.26 - 1.26 is a little below 1.
const SLACK: f64 = 1e-9;

/// A result in the line.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// Which check-in.
    pub id: CheckInId,
    /// The civil day.
    pub day: NaiveDate,
    /// The result, on the instrument's own range.
    pub result: f64,
}

/// How a result stands to one's own past.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ResultChange {
    /// There is nothing before it.
    First,
    /// One result before it makes no usual yet.
    StillLearning,
    /// For this form no size of a clear change is known.
    NotKnown,
    /// About the same as one's usual.
    Same,
    /// Clearly better: higher, or lower where less is better.
    ClearlyBetter,
    /// Clearly worse.
    ClearlyWorse,
}

/// The results of one instrument by day, those at least 28 days after the one before. Instruments are never mixed; what
/// is incomplete has no result. Of two on one day the one answered later counts: it puts the other right.
pub fn trend(book: &Book, instrument: Instrument) -> Vec<Point> {
    let answered = book.check_ins().filter(|check_in| check_in.instrument == instrument);
    let results = answered.filter_map(|check_in| Some((check_in, scales::result(check_in)?)));
    let results = in_order(results.collect(), |a: &(&CheckIn, f64), b: &(&CheckIn, f64)| {
        a.0.in_time().cmp(&b.0.in_time())
    });
    let mut points = Vec::<Point>::new();
    for (check_in, result) in results {
        let point = Point { id: check_in.id, day: check_in.day, result };
        match points.last_mut() {
            Some(last) if last.day == point.day => *last = point,
            Some(last) if (point.day - last.day).num_days() < APART_DAYS => {}
            _ => points.push(point),
        }
    }
    points
}

/// One's usual: the median of up to three results before; none before there are two.
pub fn usual(before: &[Point]) -> Option<f64> {
    let from = before.len().saturating_sub(USUAL_OF);
    let last = before.get(from..).unwrap_or_default();
    let results = in_order(last.iter().map(|point| point.result).collect(), f64::total_cmp);
    match results.as_slice() {
        [one, other] => Some(f64::midpoint(*one, *other)),
        [_, middle, _] => Some(*middle),
        _ => None,
    }
}

/// How the result at a place in the line stands to those before it (F8).
pub fn change(points: &[Point], nth: usize, instrument: Instrument) -> ResultChange {
    let before = points.get(..nth).unwrap_or_default();
    let Some(now) = points.get(nth).filter(|_| !before.is_empty()) else { return ResultChange::First };
    let Some(usual) = usual(before) else { return ResultChange::StillLearning };
    let Some(clear) = scales::clear_change(instrument) else { return ResultChange::NotKnown };
    let difference = now.result - usual;
    let better = if scales::higher_is_better(instrument) { difference } else { -difference };
    if better >= clear - SLACK {
        ResultChange::ClearlyBetter
    } else if better <= SLACK - clear {
        ResultChange::ClearlyWorse
    } else {
        ResultChange::Same
    }
}

/// The first day on which a new result counts; none while there is no result.
pub fn next_day(points: &[Point]) -> Option<NaiveDate> {
    points.last()?.day.checked_add_days(Days::new(APART_DAYS.unsigned_abs()))
}

/// How many days ago the last result in the line is, while that is too soon to compare.
pub fn too_soon(book: &Book, instrument: Instrument, today: NaiveDate) -> Option<i64> {
    let days = (today - trend(book, instrument).last()?.day).num_days();
    (0..APART_DAYS).contains(&days).then_some(days)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::DeviceId;
    use crate::record::Record;

    fn day(nth: u64) -> NaiveDate {
        "2026-01-01".parse::<NaiveDate>().unwrap() + Days::new(nth)
    }

    fn points(results: &[f64]) -> Vec<Point> {
        let point = |(nth, result): (u64, &f64)| Point {
            id: CheckInId::from_bits(nth),
            day: day(nth * 28),
            result: *result,
        };
        (0..).zip(results).map(point).collect()
    }

    fn book(check_ins: &[(u64, Instrument, &[Option<u8>])]) -> Book {
        let mut book = Book::new(DeviceId::from_bits(1));
        for (n, (at, instrument, answers)) in (1..).zip(check_ins) {
            let mut one = CheckIn::new(CheckInId::from_bits(n), day(*at), *instrument);
            one.answers = answers.to_vec();
            one.stamp = book.next_stamp();
            book.put(Record::CheckIn(Box::new(one)));
        }
        book
    }

    #[track_caller]
    fn check(results: &[f64], instrument: Instrument, difference: &str, wanted: ResultChange) {
        let points = points(results);
        let last = points.len() - 1;
        assert_eq!(format!("{:+.1}", points[last].result - usual(&points[..last]).unwrap()), difference);
        assert_eq!(change(&points, last, instrument), wanted);
    }

    #[test]
    fn worked_examples() {
        check(&[8.0, 9.0, 8.0, 12.0], Instrument::Osss3, "+4.0", ResultChange::ClearlyBetter);
        check(&[11.0, 10.0, 9.0], Instrument::Osss3, "-1.5", ResultChange::Same);
        check(&[5.6, 5.2, 5.5, 4.4], Instrument::Mspss, "-1.1", ResultChange::ClearlyWorse);
        check(&[1.26, 1.26, 2.26], Instrument::Mspss, "+1.0", ResultChange::ClearlyBetter);
        assert_eq!(change(&points(&[7.0, 9.0]), 1, Instrument::Osss3), ResultChange::StillLearning);
        assert_eq!(change(&points(&[7.0]), 0, Instrument::Osss3), ResultChange::First);
    }

    #[test]
    fn on_ucla3_less_is_better_and_where_no_size_is_known_nothing_is_said() {
        check(&[4.0, 4.0, 7.0], Instrument::Ucla3, "+3.0", ResultChange::ClearlyWorse);
        check(&[8.0, 8.0, 5.0], Instrument::Ucla3, "-3.0", ResultChange::ClearlyBetter);
        check(&[20.0, 20.0, 90.0], Instrument::MmosSs, "+70.0", ResultChange::NotKnown);
        check(&[1.0, 1.0, 5.0], Instrument::FeelingAlone, "+4.0", ResultChange::NotKnown);
    }

    #[test]
    fn only_the_last_three_before_make_the_usual() {
        assert_eq!(usual(&points(&[3.0, 3.0, 12.0, 13.0, 14.0])), Some(13.0));
        assert_eq!(usual(&points(&[9.0, 12.0])), Some(10.5));
        assert_eq!(usual(&points(&[9.0])), None);
        assert_eq!(usual(&[]), None);
    }

    #[test]
    fn what_comes_too_soon_is_kept_and_not_in_the_line() {
        let (instrument, full): (_, &[Option<u8>]) =
            (Instrument::ThreeQuestions, &[Some(2), Some(3), Some(4)]);
        let other: &[Option<u8>] = &[Some(1), Some(1), Some(1)];
        let book = book(&[
            (0, instrument, other),
            (0, instrument, full),
            (0, instrument, &[Some(2), None, None]),
            (27, instrument, other),
            (28, instrument, full),
            (30, instrument, &[Some(2), None, Some(4)]),
            (60, Instrument::Osss3, other),
            (56, instrument, full),
        ]);
        let line = trend(&book, instrument);
        assert_eq!(line.iter().map(|point| point.day).collect::<Vec<_>>(), [day(0), day(28), day(56)]);
        assert!(
            line.iter().all(|point| point.result == 9.0),
            "the later of a day counts, once it has a result"
        );
        assert_eq!(trend(&book, Instrument::Osss3).len(), 1, "instruments are never mixed");
        assert_eq!(next_day(&line), Some(day(84)));
        assert_eq!(too_soon(&book, instrument, day(83)), Some(27));
        assert_eq!(too_soon(&book, instrument, day(84)), None);
        assert_eq!(too_soon(&book, Instrument::Mspss, day(0)), None);
    }

    #[test]
    fn of_two_devices_the_one_answered_later_counts() {
        let mut book = Book::new(DeviceId::from_bits(1));
        let mut put = |n: u64, device: u64, counter: u64, minute: i64, code: u8| {
            let mut one = CheckIn::new(CheckInId::from_bits(n), day(0), Instrument::ThreeQuestions);
            one.answers = vec![Some(code), Some(code), Some(code)];
            one.answered_ms = Some(minute * 60_000);
            one.stamp = crate::model::Stamp { device: DeviceId::from_bits(device), counter };
            book.put(Record::CheckIn(Box::new(one)));
        };
        put(1, 1, 900, 10, 1);
        put(2, 2, 3, 20, 4);
        let line = trend(&book, Instrument::ThreeQuestions);
        assert_eq!(line.iter().map(|point| point.result).collect::<Vec<_>>(), [12.0]);
    }
}
