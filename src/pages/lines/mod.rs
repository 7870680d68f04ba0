//! Help lines by country.

mod home;

use crate::markup::prelude::*;
use mainstay_core::route::{LinesPage, Route, SupportPage};
use mainstay_core::text::text;

use crate::pages::shared::screen::{Above, Screen, show};

/// What each address leads to.
pub fn screen(page: LinesPage) -> Screen {
    match page {
        LinesPage::Lines => Screen {
            tab: None,
            above: Some(Above::Back(Route::Support(SupportPage::Home), text().frame.support)),
            title: text().lines.title.into(),
            view: show(|| view! { <home::HelpLinesScreen /> }),
        },
    }
}
