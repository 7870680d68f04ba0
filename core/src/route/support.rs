//! The addresses of support.

use super::query::value;
use crate::model::{Kind, PersonId};

/// A page about support.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SupportPage {
    /// The five kinds of support.
    Kinds {
        /// It can't wait.
        urgent: bool,
    },
    /// Who could help with one kind of support.
    Who {
        /// The kind.
        kind: Kind,
        /// It can't wait.
        urgent: bool,
    },
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
    HelpChoose {
        /// It can't wait.
        urgent: bool,
    },
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
    /// Things that need no one.
    NeedNoOne,
}

impl SupportPage {
    pub(super) fn parse(parts: &[&str], query: &str) -> Option<Self> {
        let urgent = value(query, "now").is_some();
        Some(match parts {
            ["support"] => Self::Kinds { urgent },
            ["support", "message"] => Self::Message,
            ["support", "alone"] => Self::NeedNoOne,
            ["support", "choose"] => Self::HelpChoose { urgent },
            ["support", "plan"] => Self::HardTimesPlan,
            ["support", "plan", "edit"] => Self::EditHardTimesPlan,
            ["support", "talk"] => Self::Talk,
            ["support", "breathe"] => Self::Breathe,
            ["support", kind] => Self::Who { kind: Kind::from_key(kind)?, urgent },
            ["support", kind, id] => {
                Self::Ask { kind: Kind::from_key(kind)?, person: id.parse().ok()?, urgent }
            }
            _ => return None,
        })
    }

    /// The address of this page.
    pub fn href(self) -> String {
        match self {
            Self::Kinds { urgent } => format!("#/support{}", urgency(urgent)),
            Self::Who { kind, urgent } => format!("#/support/{}{}", kind.key(), urgency(urgent)),
            Self::Ask { kind, person, urgent } => {
                format!("#/support/{}/{person}{}", kind.key(), urgency(urgent))
            }
            Self::HelpChoose { urgent } => format!("#/support/choose{}", urgency(urgent)),
            Self::HardTimesPlan => "#/support/plan".into(),
            Self::EditHardTimesPlan => "#/support/plan/edit".into(),
            Self::Talk => "#/support/talk".into(),
            Self::Breathe => "#/support/breathe".into(),
            Self::Message => "#/support/message".into(),
            Self::NeedNoOne => "#/support/alone".into(),
        }
    }
}

fn urgency(urgent: bool) -> &'static str {
    if urgent { "?now=1" } else { "" }
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
        SupportPage::Kinds { .. } => any::<bool>().prop_map(|urgent| SupportPage::Kinds { urgent }),
        SupportPage::Who { .. } => (kind(), any::<bool>()).prop_map(|(kind, urgent)| SupportPage::Who { kind, urgent }),
        SupportPage::Ask { .. } => (kind(), person(), any::<bool>())
            .prop_map(|(kind, person, urgent)| SupportPage::Ask { kind, person, urgent }),
        SupportPage::HelpChoose { .. } => any::<bool>().prop_map(|urgent| SupportPage::HelpChoose { urgent }),
        SupportPage::HardTimesPlan => Just(SupportPage::HardTimesPlan),
        SupportPage::EditHardTimesPlan => Just(SupportPage::EditHardTimesPlan),
        SupportPage::Talk => Just(SupportPage::Talk),
        SupportPage::Breathe => Just(SupportPage::Breathe),
        SupportPage::Message => Just(SupportPage::Message),
        SupportPage::NeedNoOne => Just(SupportPage::NeedNoOne),
    });
}
