//! The addresses of what is stored.

/// A page about what is stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DataPage {
    /// What is stored, backup, import, delete.
    Data,
    /// People from a file.
    Import,
    /// Open a backup file.
    Restore,
    /// Delete everything.
    Erase,
}

impl DataPage {
    pub(super) fn parse(parts: &[&str]) -> Option<Self> {
        Some(match parts {
            ["data"] => Self::Data,
            ["data", "import"] => Self::Import,
            ["data", "open"] => Self::Restore,
            ["data", "delete"] => Self::Erase,
            _ => return None,
        })
    }

    /// The address of this page.
    pub fn href(self) -> String {
        match self {
            Self::Data => "#/data".into(),
            Self::Import => "#/data/import".into(),
            Self::Restore => "#/data/open".into(),
            Self::Erase => "#/data/delete".into(),
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::route::Route;
    use crate::route::tests::pages;

    pages!(Route::Data: DataPage {
        DataPage::Data => Just(DataPage::Data),
        DataPage::Import => Just(DataPage::Import),
        DataPage::Restore => Just(DataPage::Restore),
        DataPage::Erase => Just(DataPage::Erase),
    });
}
