//! The addresses of check-ins.

use crate::model::{CheckInId, Instrument};

/// A page about check-ins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CheckInPage {
    /// Before a check-in.
    Start,
    /// One of its questions, from 1 on.
    Question(usize),
    /// All check-ins.
    All,
    /// What an answered check-in says.
    Result(CheckInId),
    /// The official forms.
    Forms,
    /// Answers from an official form.
    Form(Instrument),
    /// Change what was typed from an official form.
    EditForm(CheckInId),
}

impl CheckInPage {
    pub(super) fn parse(parts: &[&str]) -> Option<Self> {
        Some(match parts {
            ["reflect", "check-in"] => Self::Start,
            ["reflect", "check-in", nth] => {
                Self::Question(nth.parse().ok().filter(|nth| (1..=4).contains(nth))?)
            }
            ["reflect", "results"] => Self::All,
            ["reflect", "results", id] => Self::Result(id.parse().ok()?),
            ["reflect", "form"] => Self::Forms,
            ["reflect", "form", key] => {
                Self::Form(Instrument::from_key(key).filter(|form| form.is_official())?)
            }
            ["reflect", "results", id, "edit"] => Self::EditForm(id.parse().ok()?),
            _ => return None,
        })
    }

    /// The address of this page.
    pub fn href(self) -> String {
        match self {
            Self::Start => "#/reflect/check-in".into(),
            Self::Question(nth) => format!("#/reflect/check-in/{nth}"),
            Self::All => "#/reflect/results".into(),
            Self::Result(id) => format!("#/reflect/results/{id}"),
            Self::Forms => "#/reflect/form".into(),
            Self::Form(instrument) => format!("#/reflect/form/{}", instrument.key()),
            Self::EditForm(id) => format!("#/reflect/results/{id}/edit"),
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::route::Route;
    use crate::route::tests::pages;

    fn check_in_id() -> impl Strategy<Value = CheckInId> {
        any::<u64>().prop_map(CheckInId::from_bits)
    }

    pages!(Route::CheckIn: CheckInPage {
        CheckInPage::Start => Just(CheckInPage::Start),
        CheckInPage::Question(_) => (1..=4usize).prop_map(CheckInPage::Question),
        CheckInPage::All => Just(CheckInPage::All),
        CheckInPage::Result(_) => check_in_id().prop_map(CheckInPage::Result),
        CheckInPage::Forms => Just(CheckInPage::Forms),
        CheckInPage::Form(_) => {
            let official = Instrument::ALL.into_iter().filter(|form| form.is_official());
            prop::sample::select(official.collect::<Vec<_>>()).prop_map(CheckInPage::Form)
        },
        CheckInPage::EditForm(_) => check_in_id().prop_map(CheckInPage::EditForm),
    });
}
