//! The addresses of choices.

/// A page with choices.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SettingsPage {
    /// Choices.
    Settings,
    /// How often, and when not.
    Rhythm,
    /// Own words to begin with.
    OwnOpeners,
}

impl SettingsPage {
    pub(super) fn parse(parts: &[&str]) -> Option<Self> {
        Some(match parts {
            ["settings"] => Self::Settings,
            ["settings", "rhythm"] => Self::Rhythm,
            ["settings", "openers"] => Self::OwnOpeners,
            _ => return None,
        })
    }

    /// The address of this page.
    pub fn href(self) -> String {
        match self {
            Self::Settings => "#/settings".into(),
            Self::Rhythm => "#/settings/rhythm".into(),
            Self::OwnOpeners => "#/settings/openers".into(),
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::route::Route;
    use crate::route::tests::pages;

    pages!(Route::Settings: SettingsPage {
        SettingsPage::Settings => Just(SettingsPage::Settings),
        SettingsPage::Rhythm => Just(SettingsPage::Rhythm),
        SettingsPage::OwnOpeners => Just(SettingsPage::OwnOpeners),
    });
}
