//! The addresses of everything that is no tab.

use super::query::{encode, value};

/// A page that is no tab.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MorePage {
    /// Everything that is no tab.
    More,
    /// The search for everything, with its words.
    Search(String),
    /// The keys that lead somewhere.
    Keys,
    /// What Mainstay is and is not.
    About,
}

impl MorePage {
    pub(super) fn parse(parts: &[&str], query: &str) -> Option<Self> {
        Some(match parts {
            ["more"] => Self::More,
            ["search"] => Self::Search(value(query, "find").unwrap_or_default()),
            ["keys"] => Self::Keys,
            ["about"] => Self::About,
            _ => return None,
        })
    }

    /// The address of this page.
    pub fn href(&self) -> String {
        match self {
            Self::More => "#/more".into(),
            Self::Search(find) if find.is_empty() => "#/search".into(),
            Self::Search(find) => format!("#/search?find={}", encode(find)),
            Self::Keys => "#/keys".into(),
            Self::About => "#/about".into(),
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::route::Route;
    use crate::route::tests::pages;

    pages!(Route::More: MorePage {
        MorePage::More => Just(MorePage::More),
        MorePage::Search(_) => "\\PC{0,20}".prop_map(MorePage::Search),
        MorePage::Keys => Just(MorePage::Keys),
        MorePage::About => Just(MorePage::About),
    });
}
