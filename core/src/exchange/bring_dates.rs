//! The dates of a card: what each is called in the book, and whether it is there already.

use super::bring::cut;
use super::{Dated, DayName};
use crate::model::words::NAME_MAX;
use crate::model::{ImportantDate, Name};

/// What a date is called in the book where its file has no words for it, in the person's language.
#[derive(Debug, Clone, Copy)]
pub struct DateWords<'a> {
    /// An anniversary.
    pub anniversary: &'a str,
    /// A date that is called nothing.
    pub some_date: &'a str,
}

/// None where the words are no name.
pub(super) fn label_of(called: &DayName, words: DateWords<'_>) -> Option<Name> {
    match called {
        DayName::Anniversary => own_label(words.anniversary),
        DayName::Words(own) => own_label(own),
        DayName::Nothing => own_label(words.some_date),
    }
}

fn own_label(own: &str) -> Option<Name> {
    Name::new(&cut(own, NAME_MAX)).ok()
}

/// Words that show nothing name no date.
pub(super) fn is_named(dated: &Dated) -> bool {
    !matches!(&dated.called, DayName::Words(own) if own_label(own).is_none())
}

/// Whether a date is the one that a card gives. Where the file has no words of its own, the day alone says so: what
/// the book calls it depends on the language in which it came in.
pub(super) fn is_same(known: &ImportantDate, dated: &Dated) -> bool {
    known.date == dated.date
        && match &dated.called {
            DayName::Words(own) => own_label(own).is_some_and(|own| own == known.label),
            DayName::Anniversary | DayName::Nothing => true,
        }
}
