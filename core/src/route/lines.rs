//! The address of the help lines.

/// A page about help lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LinesPage {
    /// Help lines by country.
    Lines,
}

impl LinesPage {
    pub(super) fn parse(parts: &[&str]) -> Option<Self> {
        (parts == ["lines"]).then_some(Self::Lines)
    }

    /// The address of this page.
    pub fn href(self) -> String {
        match self {
            Self::Lines => "#/lines".into(),
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::route::Route;
    use crate::route::tests::pages;

    pages!(Route::Lines: LinesPage {
        LinesPage::Lines => Just(LinesPage::Lines),
    });
}
