//! One run through our own four questions. Nothing is stored about the run itself: the latest record of today is the
//! one in use, so an answer can be put right by going back, and a begun check-in is gone on with. Midnight does not cut
//! it in two.

use chrono::NaiveDate;

use crate::book::Book;
use crate::edit::Edit;
use crate::insight::trend;
use crate::model::{CheckIn, CheckInId, Instrument};
use crate::now::Now;
use crate::scales;

use super::list::is_answered;

/// Milliseconds after an answer in which a run still goes on, should midnight pass meanwhile.
const GOES_ON_MS: i64 = 60 * 60_000;
/// The kinds that are answered in a run.
const OURS: [Instrument; 2] = [Instrument::ThreeQuestions, Instrument::FeelingAlone];

/// Three about support, one about feeling alone.
pub const N_QUESTIONS: usize = 4;

/// What stands before a check-in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BeforeCheckIn {
    /// Nothing: it can begin.
    Fresh,
    /// One of today is left halfway, at this question.
    Begun(usize),
    /// The last result is this many days old: too few to compare.
    TooSoon {
        /// The check-in with that result.
        id: CheckInId,
        /// Days since then.
        days: usize,
    },
}

/// Which of our own questions is asked at this place, from 1 on.
pub fn question(nth: usize) -> Option<(Instrument, usize)> {
    match nth {
        1..=3 => Some((Instrument::ThreeQuestions, nth - 1)),
        N_QUESTIONS => Some((Instrument::FeelingAlone, 0)),
        _ => None,
    }
}

/// The record of a day that answers go into: the one answered last.
pub(super) fn in_use(book: &Book, instrument: Instrument, day: NaiveDate) -> Option<&CheckIn> {
    let of_day = book.check_ins().filter(|check_in| check_in.instrument == instrument && check_in.day == day);
    of_day.max_by_key(|check_in| check_in.in_time())
}

/// The day that the answers of a run belong to: today, or the day before, where the run was begun before midnight and
/// answered a short while ago.
pub(super) fn run_day(book: &Book, now: Now) -> NaiveDate {
    if OURS.into_iter().any(|instrument| in_use(book, instrument, now.today).is_some()) {
        return now.today;
    }
    let goes_on = |day: &NaiveDate| {
        let answered =
            OURS.into_iter().filter_map(|instrument| in_use(book, instrument, *day)?.answered_ms).max();
        answered.is_some_and(|answered| (0..GOES_ON_MS).contains(&now.instant_ms.saturating_sub(answered)))
    };
    now.today.pred_opt().filter(goes_on).unwrap_or(now.today)
}

/// The answer given in this run to a question.
pub fn given(book: &Book, nth: usize, now: Now) -> Option<u8> {
    let (instrument, item) = question(nth)?;
    in_use(book, instrument, run_day(book, now))?.answers.get(item).copied().flatten()
}

/// The check-in of this run whose result is shown at its end; none where nothing is answered.
pub fn result(book: &Book, now: Now) -> Option<CheckInId> {
    let day = run_day(book, now);
    let answered = |instrument| in_use(book, instrument, day).filter(|check_in| is_answered(check_in));
    OURS.into_iter().find_map(answered).map(|check_in| check_in.id)
}

/// The first question of this check-in that still wants an answer: where it was left, else what was skipped.
pub(super) fn goes_on_at(check_in: &CheckIn) -> usize {
    let asked = check_in.answers.len();
    let first = if check_in.instrument == Instrument::FeelingAlone { N_QUESTIONS } else { 1 };
    if asked < scales::items(check_in.instrument) {
        return first + asked;
    }
    first + check_in.answers.iter().position(Option::is_none).unwrap_or(0)
}

/// What to say before a check-in begins.
pub fn before(book: &Book, now: Now) -> BeforeCheckIn {
    let instrument = Instrument::ThreeQuestions;
    if let Some(begun) = in_use(book, instrument, run_day(book, now))
        && scales::result(begun).is_none()
    {
        return BeforeCheckIn::Begun(goes_on_at(begun));
    }
    let last = trend::too_soon(book, instrument, now.today).zip(trend::trend(book, instrument).pop());
    last.map_or(BeforeCheckIn::Fresh, |(days, last)| BeforeCheckIn::TooSoon {
        id: last.id,
        days: usize::try_from(days).unwrap_or_default(),
    })
}

/// What to change so that the answers of this run say this; none where they do. A skipped question loses its answer.
pub fn answer(book: &Book, nth: usize, code: Option<u8>, fresh: CheckInId, now: Now) -> Option<Edit> {
    let (instrument, item) = question(nth)?;
    let day = run_day(book, now);
    let Some(before) = in_use(book, instrument, day) else {
        // Nothing is begun by skipping.
        code?;
        let mut check_in = CheckIn::new(fresh, day, instrument).answered(now);
        put(&mut check_in, item, code);
        return Some(Edit::add(check_in));
    };
    let mut check_in = before.clone();
    put(&mut check_in, item, code);
    (check_in != *before).then(|| Edit::change(check_in.answered(now)))
}

fn put(check_in: &mut CheckIn, item: usize, code: Option<u8>) {
    if check_in.answers.len() <= item {
        check_in.answers.resize(item + 1, None);
    }
    if let Some(answer) = check_in.answers.get_mut(item) {
        *answer = code;
    }
}

/// What to keep before answering once more on a day with answers: empty records, so that those stay as they are.
pub fn anew(book: &Book, fresh: [CheckInId; 2], now: Now) -> Vec<Edit> {
    let day = run_day(book, now);
    let answered = OURS
        .into_iter()
        .zip(fresh)
        .filter(|(instrument, _)| in_use(book, *instrument, day).is_some_and(is_answered));
    let empty = |(instrument, id)| CheckIn::new(id, now.today, instrument).answered(now);
    answered.map(|one| Edit::add(empty(one))).collect()
}
