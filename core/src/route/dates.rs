//! The addresses of dates.

use super::query::id;
use crate::model::{ImportantDateId, PersonId};

/// A page about dates.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DatesPage {
    /// All dates.
    All,
    /// A new date, perhaps of a person.
    New(Option<PersonId>),
    /// Change a date.
    Edit(ImportantDateId),
    /// A file for the calendar.
    Calendar,
}

impl DatesPage {
    pub(super) fn parse(parts: &[&str], query: &str) -> Option<Self> {
        Some(match parts {
            ["dates"] => Self::All,
            ["dates", "new"] => Self::New(id(query, "for")),
            ["dates", "calendar"] => Self::Calendar,
            ["dates", id] => Self::Edit(id.parse().ok()?),
            _ => return None,
        })
    }

    /// The address of this page.
    pub fn href(self) -> String {
        match self {
            Self::All => "#/dates".into(),
            Self::New(None) => "#/dates/new".into(),
            Self::New(Some(id)) => format!("#/dates/new?for={id}"),
            Self::Edit(id) => format!("#/dates/{id}"),
            Self::Calendar => "#/dates/calendar".into(),
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::route::Route;
    use crate::route::tests::{date, maybe_person, pages};

    pages!(Route::Dates: DatesPage {
        DatesPage::All => Just(DatesPage::All),
        DatesPage::New(_) => maybe_person().prop_map(DatesPage::New),
        DatesPage::Edit(_) => date().prop_map(DatesPage::Edit),
        DatesPage::Calendar => Just(DatesPage::Calendar),
    });
}
