//! The address of the page that prints.

use chrono::NaiveDate;

use super::query::value;
use crate::model::day_of;

/// What is printed on paper of its own.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Sheet {
    /// Everybody, ring by ring.
    #[default]
    People,
    /// Whom one can call, in large letters.
    Fridge,
    /// The same on a card to fold.
    Wallet,
    /// The plan for hard times.
    HardTimes,
    /// A month in words.
    Month,
    /// The circles as a picture, for someone who helps.
    Circles,
}

impl Sheet {
    /// In the order of the page.
    pub const ALL: [Self; 6] =
        [Self::People, Self::Fridge, Self::Wallet, Self::HardTimes, Self::Month, Self::Circles];

    /// The word in an address.
    pub const fn key(self) -> &'static str {
        match self {
            Self::People => "people",
            Self::Fridge => "fridge",
            Self::Wallet => "wallet",
            Self::HardTimes => "plan",
            Self::Month => "month",
            Self::Circles => "circles",
        }
    }

    /// The sheet with this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|sheet| sheet.key() == key)
    }
}

/// The page that prints, with the sheet that is chosen on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PrintPage {
    /// Which sheet.
    pub sheet: Sheet,
    /// A day of the month that is printed; none means the month that runs.
    pub month: Option<NaiveDate>,
}

impl PrintPage {
    /// The page with this sheet.
    pub const fn of(sheet: Sheet) -> Self {
        Self { sheet, month: None }
    }

    pub(super) fn parse(parts: &[&str], query: &str) -> Option<Self> {
        (parts == ["print"]).then(|| Self {
            sheet: value(query, "sheet").and_then(|key| Sheet::from_key(&key)).unwrap_or_default(),
            month: value(query, "month").and_then(|day| day_of(&day)),
        })
    }

    /// The address of this page.
    pub fn href(self) -> String {
        let sheet = self.sheet.key();
        match self.month {
            None => format!("#/print?sheet={sheet}"),
            Some(day) => format!("#/print?sheet={sheet}&month={day}"),
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::route::Route;
    use crate::route::tests::pages;

    pages!(Route::Print: PrintPage {
        PrintPage { .. } => (0..6usize, proptest::option::of(0..60_000i32)).prop_map(|(sheet, day)| PrintPage {
            sheet: Sheet::ALL[sheet],
            month: day.and_then(NaiveDate::from_epoch_days),
        }),
    });

    #[test]
    fn the_page_opens_whatever_is_asked_of_it() {
        for hash in ["#/print", "#/print?sheet=poster", "#/print?month=soon"] {
            assert_eq!(Route::parse(hash), Route::Print(PrintPage::of(Sheet::People)), "{hash}");
        }
    }
}
