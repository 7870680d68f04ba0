//! The addresses of thanks.

use super::query::id;
use crate::model::{MomentId, PersonId, ThankYouId};

/// A page about thanks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ThanksPage {
    /// Whom to thank.
    Someone,
    /// What people did for me.
    All,
    /// A new thank-you.
    New(ThankYouStart),
    /// Change a thank-you.
    Edit(ThankYouId),
    /// A letter of thanks.
    Letter(ThankYouId),
}

impl ThanksPage {
    pub(super) fn parse(parts: &[&str], query: &str) -> Option<Self> {
        Some(match parts {
            ["support", "thank"] => Self::Someone,
            ["thanks"] => Self::All,
            ["thanks", "new"] => Self::New(ThankYouStart::from_query(query)),
            ["thanks", id] => Self::Edit(id.parse().ok()?),
            ["thanks", id, "letter"] => Self::Letter(id.parse().ok()?),
            _ => return None,
        })
    }

    /// The address of this page.
    pub fn href(self) -> String {
        match self {
            Self::Someone => "#/support/thank".into(),
            Self::All => "#/thanks".into(),
            Self::New(start) => format!("#/thanks/new{}", start.query()),
            Self::Edit(id) => format!("#/thanks/{id}"),
            Self::Letter(id) => format!("#/thanks/{id}/letter"),
        }
    }
}

/// Who helped, and when, for a new thank-you.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ThankYouStart {
    /// Who.
    pub person: Option<PersonId>,
    /// In which moment.
    pub moment: Option<MomentId>,
}

impl ThankYouStart {
    fn from_query(query: &str) -> Self {
        Self { person: id(query, "who"), moment: id(query, "moment") }
    }

    fn query(self) -> String {
        match (self.person, self.moment) {
            (None, None) => String::new(),
            (Some(who), None) => format!("?who={who}"),
            (None, Some(moment)) => format!("?moment={moment}"),
            (Some(who), Some(moment)) => format!("?who={who}&moment={moment}"),
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::route::Route;
    use crate::route::tests::{maybe_person, moment, pages};

    fn thanks_id() -> impl Strategy<Value = ThankYouId> {
        any::<u64>().prop_map(ThankYouId::from_bits)
    }

    pages!(Route::Thanks: ThanksPage {
        ThanksPage::Someone => Just(ThanksPage::Someone),
        ThanksPage::All => Just(ThanksPage::All),
        ThanksPage::New(_) => (maybe_person(), proptest::option::of(moment()))
            .prop_map(|(person, moment)| ThanksPage::New(ThankYouStart { person, moment })),
        ThanksPage::Edit(_) => thanks_id().prop_map(ThanksPage::Edit),
        ThanksPage::Letter(_) => thanks_id().prop_map(ThanksPage::Letter),
    });
}
