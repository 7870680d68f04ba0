//! One run through our own four questions. Nothing is stored about the run itself: the latest record of today is the
//! one in use, so an answer can be put right by going back, and a begun check-in is gone on with.

use chrono::NaiveDate;

use crate::book::Book;
use crate::edit::Edit;
use crate::insight::trend;
use crate::model::{CheckIn, CheckInId, Instrument};
use crate::scales;

use super::list::is_answered;

/// Three about support, one about feeling alone.
pub const N_QUESTIONS: usize = 4;

/// What stands before a check-in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Before {
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

/// The record of today that answers go into: the one changed last.
pub fn in_use(book: &Book, of: Instrument, today: NaiveDate) -> Option<&CheckIn> {
    let of_today = book.check_ins().filter(|check_in| check_in.instrument == of && check_in.day == today);
    of_today.max_by_key(|check_in| (check_in.stamp.counter, check_in.id))
}

/// The answer given today to this question.
pub fn given(book: &Book, nth: usize, today: NaiveDate) -> Option<u8> {
    let (of, item) = question(nth)?;
    in_use(book, of, today)?.answers.get(item).copied().flatten()
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
pub fn before(book: &Book, today: NaiveDate) -> Before {
    let of = Instrument::ThreeQuestions;
    if let Some(begun) = in_use(book, of, today)
        && scales::result(begun).is_none()
    {
        return Before::Begun(goes_on_at(begun));
    }
    let last = trend::too_soon(book, of, today).zip(trend::trend(book, of).pop());
    last.map_or(Before::Fresh, |(days, last)| Before::TooSoon {
        id: last.id,
        days: usize::try_from(days).unwrap_or_default(),
    })
}

/// What to change so that the answers of today say this; none where they do. A skipped question loses its answer.
pub fn answer(book: &Book, nth: usize, code: Option<u8>, fresh: CheckInId, today: NaiveDate) -> Option<Edit> {
    let (of, item) = question(nth)?;
    let Some(before) = in_use(book, of, today) else {
        // Nothing is begun by skipping.
        code?;
        let mut check_in = CheckIn::new(fresh, today, of);
        put(&mut check_in, item, code);
        return Some(Edit::RecordCheckIn(Box::new(check_in)));
    };
    let mut check_in = before.clone();
    put(&mut check_in, item, code);
    (check_in != *before).then(|| Edit::ChangeCheckIn(Box::new(check_in)))
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
pub fn anew(book: &Book, fresh: [CheckInId; 2], today: NaiveDate) -> Vec<Edit> {
    let of = [Instrument::ThreeQuestions, Instrument::FeelingAlone];
    let answered =
        of.into_iter().zip(fresh).filter(|(of, _)| in_use(book, *of, today).is_some_and(is_answered));
    answered.map(|(of, id)| Edit::RecordCheckIn(Box::new(CheckIn::new(id, today, of)))).collect()
}
