//! The addresses of the first pages.

/// A page for whoever begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WelcomePage {
    /// The first page, while nothing is stored.
    Welcome,
    /// Thinking of the first people.
    ThinkOfPeople,
}

impl WelcomePage {
    pub(super) fn parse(parts: &[&str]) -> Option<Self> {
        Some(match parts {
            ["welcome"] => Self::Welcome,
            ["start", "people"] => Self::ThinkOfPeople,
            _ => return None,
        })
    }

    /// The address of this page.
    pub fn href(self) -> String {
        match self {
            Self::Welcome => "#/welcome".into(),
            Self::ThinkOfPeople => "#/start/people".into(),
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::route::Route;
    use crate::route::tests::pages;

    pages!(Route::Welcome: WelcomePage {
        WelcomePage::Welcome => Just(WelcomePage::Welcome),
        WelcomePage::ThinkOfPeople => Just(WelcomePage::ThinkOfPeople),
    });
}
