//! The addresses of support.

use super::query::value;
use crate::model::{Kind, PersonId};

/// A page about support.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SupportPage {
    /// The first page: someone now, and the doors to the rest.
    Home,
    /// The five kinds of support.
    Kinds,
    /// Who may need something of mine.
    Offer,
    /// Who could help with one kind of support.
    Who(Kind),
    /// Ask someone for it.
    Ask {
        /// The kind.
        kind: Kind,
        /// Who is asked.
        person: PersonId,
        /// It can't wait.
        urgent: bool,
    },
    /// Not sure what would help.
    HelpChoose,
    /// My plan for hard times.
    HardTimesPlan,
    /// Change my plan for hard times.
    EditHardTimesPlan,
    /// Talk to someone, on a hard day.
    Talk,
    /// Breathe for one minute.
    Breathe,
    /// A message to copy, for anyone.
    Message,
    /// Things I can do on my own.
    NeedNoOne,
}

impl SupportPage {
    pub(super) fn parse(parts: &[&str], query: &str) -> Option<Self> {
        Some(match parts {
            ["support"] => Self::Home,
            ["support", "kinds"] => Self::Kinds,
            ["support", "offer"] => Self::Offer,
            ["support", "message"] => Self::Message,
            ["support", "alone"] => Self::NeedNoOne,
            ["support", "choose"] => Self::HelpChoose,
            ["support", "plan"] => Self::HardTimesPlan,
            ["support", "plan", "edit"] => Self::EditHardTimesPlan,
            ["support", "talk"] => Self::Talk,
            ["support", "breathe"] => Self::Breathe,
            ["support", kind] => Self::Who(Kind::from_key(kind)?),
            ["support", kind, id] => Self::Ask {
                kind: Kind::from_key(kind)?,
                person: id.parse().ok()?,
                urgent: value(query, "now").is_some(),
            },
            _ => return None,
        })
    }

    /// The address of this page.
    pub fn href(self) -> String {
        match self {
            Self::Home => "#/support".into(),
            Self::Kinds => "#/support/kinds".into(),
            Self::Offer => "#/support/offer".into(),
            Self::Who(kind) => format!("#/support/{}", kind.key()),
            Self::Ask { kind, person, urgent } => {
                let now = if urgent { "?now=1" } else { "" };
                format!("#/support/{}/{person}{now}", kind.key())
            }
            Self::HelpChoose => "#/support/choose".into(),
            Self::HardTimesPlan => "#/support/plan".into(),
            Self::EditHardTimesPlan => "#/support/plan/edit".into(),
            Self::Talk => "#/support/talk".into(),
            Self::Breathe => "#/support/breathe".into(),
            Self::Message => "#/support/message".into(),
            Self::NeedNoOne => "#/support/alone".into(),
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::route::Route;
    use crate::route::tests::{pages, person};

    fn kind() -> impl Strategy<Value = Kind> {
        prop::sample::select(Kind::ALL.to_vec())
    }

    pages!(Route::Support: SupportPage {
        SupportPage::Home => Just(SupportPage::Home),
        SupportPage::Kinds => Just(SupportPage::Kinds),
        SupportPage::Offer => Just(SupportPage::Offer),
        SupportPage::Who(_) => kind().prop_map(SupportPage::Who),
        SupportPage::Ask { .. } => (kind(), person(), any::<bool>())
            .prop_map(|(kind, person, urgent)| SupportPage::Ask { kind, person, urgent }),
        SupportPage::HelpChoose => Just(SupportPage::HelpChoose),
        SupportPage::HardTimesPlan => Just(SupportPage::HardTimesPlan),
        SupportPage::EditHardTimesPlan => Just(SupportPage::EditHardTimesPlan),
        SupportPage::Talk => Just(SupportPage::Talk),
        SupportPage::Breathe => Just(SupportPage::Breathe),
        SupportPage::Message => Just(SupportPage::Message),
        SupportPage::NeedNoOne => Just(SupportPage::NeedNoOne),
    });
}
