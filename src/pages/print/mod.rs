//! What goes on paper: a sheet chosen, seen as it will look, and printed.

mod choices;
mod circles;
mod sheets;

use mainstay_core::route::{MorePage, PeoplePage, PrintPage, ReflectingPage, Route, Sheet, SupportPage};
use mainstay_core::text::text;

use crate::markup::prelude::*;
use crate::pages::shared::screen::{Above, Screen, show};

/// What the address leads to. The way back is to where the sheet is offered.
pub fn screen(page: PrintPage) -> Screen {
    let t = text();
    let above = match page.sheet {
        Sheet::HardTimes => Route::Support(SupportPage::HardTimesPlan),
        Sheet::Month => Route::Reflecting(ReflectingPage::Month),
        Sheet::Circles => Route::People(PeoplePage::Circles),
        Sheet::People | Sheet::Fridge | Sheet::Wallet => Route::More(MorePage::More),
    };
    Screen {
        tab: None,
        above: Some(Above::Back(above, t.frame.back)),
        title: t.print.title.into(),
        view: show(move || view! { <choices::Print page /> }),
    }
}
