//! The addresses of moments.

use super::query::id;
use crate::model::{MomentId, PersonId};

/// A page about moments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MomentsPage {
    /// All moments.
    All,
    /// Log a moment, perhaps with someone already chosen.
    Log(Option<PersonId>),
    /// Change a moment.
    Moment(MomentId),
    /// One small thing more after a talk.
    AfterTalk(MomentId),
}

impl MomentsPage {
    pub(super) fn parse(parts: &[&str], query: &str) -> Option<Self> {
        Some(match parts {
            ["moments"] => Self::All,
            ["log"] => Self::Log(id(query, "with")),
            ["moments", id] => Self::Moment(id.parse().ok()?),
            ["moments", id, "next"] => Self::AfterTalk(id.parse().ok()?),
            _ => return None,
        })
    }

    /// The address of this page.
    pub fn href(self) -> String {
        match self {
            Self::All => "#/moments".into(),
            Self::Log(None) => "#/log".into(),
            Self::Log(Some(id)) => format!("#/log?with={id}"),
            Self::Moment(id) => format!("#/moments/{id}"),
            Self::AfterTalk(id) => format!("#/moments/{id}/next"),
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::route::Route;
    use crate::route::tests::{maybe_person, moment, pages};

    pages!(Route::Moments: MomentsPage {
        MomentsPage::All => Just(MomentsPage::All),
        MomentsPage::Log(_) => maybe_person().prop_map(MomentsPage::Log),
        MomentsPage::Moment(_) => moment().prop_map(MomentsPage::Moment),
        MomentsPage::AfterTalk(_) => moment().prop_map(MomentsPage::AfterTalk),
    });
}
