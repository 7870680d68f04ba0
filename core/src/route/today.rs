//! The address of Today.

/// A page of Today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TodayPage {
    /// A small hello, if you like.
    Day,
}

impl TodayPage {
    pub(super) fn parse(parts: &[&str]) -> Option<Self> {
        parts.is_empty().then_some(Self::Day)
    }

    /// The address of this page.
    pub fn href(self) -> String {
        match self {
            Self::Day => "#/".into(),
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::route::Route;
    use crate::route::tests::pages;

    pages!(Route::Today: TodayPage {
        TodayPage::Day => Just(TodayPage::Day),
    });
}
