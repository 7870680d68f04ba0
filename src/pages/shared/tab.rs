//! The five tabs, in the same place on every screen.

use mainstay_core::route::{GrowingPage, ReflectingPage, Route, SupportPage};
use mainstay_core::text::text;

use crate::ui::IconName;

/// One of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tab {
    /// A small hello.
    Today,
    /// The people.
    People,
    /// I could use support.
    Support,
    /// Getting to know people.
    Grow,
    /// Looking back.
    Reflect,
}

impl Tab {
    /// From start to end.
    pub const ALL: [Self; 5] = [Self::Today, Self::People, Self::Support, Self::Grow, Self::Reflect];

    /// Its word.
    pub fn label(self) -> &'static str {
        let t = text().frame;
        match self {
            Self::Today => t.today,
            Self::People => t.people,
            Self::Support => t.support,
            Self::Grow => t.grow,
            Self::Reflect => t.reflect,
        }
    }

    /// Its mark in the style sheet.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Today => "today",
            Self::People => "people",
            Self::Support => "support",
            Self::Grow => "grow",
            Self::Reflect => "reflect",
        }
    }

    /// Its picture.
    pub const fn icon(self) -> IconName {
        match self {
            Self::Today => IconName::Today,
            Self::People => IconName::People,
            Self::Support => IconName::Support,
            Self::Grow => IconName::Grow,
            Self::Reflect => IconName::Reflect,
        }
    }

    /// Its page.
    pub fn route(self) -> Route {
        match self {
            Self::Today => Route::today(),
            Self::People => Route::people(),
            Self::Support => Route::Support(SupportPage::Home),
            Self::Grow => Route::Growing(GrowingPage::Grow),
            Self::Reflect => Route::Reflecting(ReflectingPage::Reflect),
        }
    }
}
