//! The first pages, while nothing is stored.

mod home;
mod think_of_people;

use crate::markup::prelude::*;
use mainstay_core::route::{Route, WelcomePage};
use mainstay_core::text::text;

use crate::pages::shared::screen::{Above, Screen, show};

/// What each address leads to.
pub fn screen(page: WelcomePage) -> Screen {
    match page {
        WelcomePage::Welcome => Screen {
            tab: None,
            above: None,
            title: text().welcome.title.into(),
            view: show(|| view! { <home::Welcome /> }),
        },
        WelcomePage::ThinkOfPeople => Screen {
            tab: None,
            above: Some(Above::Back(Route::Welcome(WelcomePage::Welcome), text().frame.back)),
            title: text().think.title.into(),
            view: show(|| view! { <think_of_people::ThinkOfPeople /> }),
        },
    }
}
