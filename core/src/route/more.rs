//! The addresses of everything that is no tab.

/// A page that is no tab.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MorePage {
    /// Everything that is no tab.
    More,
    /// What Mainstay is and is not.
    About,
}

impl MorePage {
    pub(super) fn parse(parts: &[&str]) -> Option<Self> {
        Some(match parts {
            ["more"] => Self::More,
            ["about"] => Self::About,
            _ => return None,
        })
    }

    /// The address of this page.
    pub fn href(self) -> String {
        match self {
            Self::More => "#/more".into(),
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
        MorePage::About => Just(MorePage::About),
    });
}
