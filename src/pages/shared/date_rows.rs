//! A date in words, and that it has been.

use mainstay_core::locale::DayStyle;
use mainstay_core::text::{fill, text};
use mainstay_core::view::dates::DateRow;

use crate::state::App;

/// What a date is, in words.
pub fn date_row_words(row: &DateRow) -> String {
    let t = text().dates;
    let name = row.person.as_ref().map(|(_, name)| name.to_string()).unwrap_or_default();
    match (&row.label, row.turns) {
        (None, Some(turns)) => fill(t.birthday_turns, &[("name", &name), ("n", &turns.to_string())]),
        (None, None) => fill(t.birthday, &[("name", &name)]),
        (Some(label), _) if row.person.is_none() => label.to_string(),
        (Some(label), _) => fill(t.date_of, &[("name", name.as_str()), ("date", label.as_str())]),
    }
}

/// That a day has been, and that a word is still welcome.
pub fn past_words(app: App, row: &DateRow) -> String {
    let t = text().dates;
    let name = row.person.as_ref().map(|(_, name)| name.to_string()).unwrap_or_default();
    let day = app.day(row.day, DayStyle::Weekday);
    match &row.label {
        None => fill(t.past_birthday, &[("name", &name), ("day", &day)]),
        Some(label) => fill(t.past_date, &[("name", &name), ("day", &day), ("date", label.as_str())]),
    }
}
