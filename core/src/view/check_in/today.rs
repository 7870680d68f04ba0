//! How is today? One answer a day, never compared.

use chrono::NaiveDate;

use crate::book::Book;
use crate::edit::Edit;
use crate::model::{CheckIn, CheckInId, Instrument};
use crate::now::Now;

use super::run::in_use;

/// The answer of a day, and the check-in it is in: of several the one given last.
pub fn how_today_is(book: &Book, today: NaiveDate) -> Option<(CheckInId, u8)> {
    let last = in_use(book, Instrument::Day, today)?;
    Some((last.id, last.answers.first().copied().flatten()?))
}

/// What notes an answer for today.
pub fn answer_today(code: u8, fresh: CheckInId, now: Now) -> Edit {
    let mut check_in = CheckIn::new(fresh, now.today, Instrument::Day).answered(now);
    check_in.answers = vec![Some(code)];
    Edit::add(check_in)
}
