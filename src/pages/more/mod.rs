//! Everything that is no tab.

mod about;
mod home;

use leptos::prelude::*;
use mainstay_core::route::{MorePage, Route};
use mainstay_core::text::text;

use crate::pages::shared::screen::{Above, Screen, show};

/// What each address leads to.
pub fn screen(page: MorePage) -> Screen {
    let t = text();
    match page {
        MorePage::More => Screen {
            tab: None,
            above: Some(Above::Back(Route::today(), t.frame.today)),
            title: t.frame.more.into(),
            view: show(|| view! { <home::More /> }),
        },
        MorePage::About => Screen {
            tab: None,
            above: Some(Above::Back(Route::More(MorePage::More), t.frame.more)),
            title: t.about.title.into(),
            view: show(|| view! { <about::About /> }),
        },
    }
}
