//! The first pages, while nothing is stored.

mod home;
mod think_of_people;

use crate::markup::prelude::*;
use mainstay_core::route::{Route, WelcomePage};
use mainstay_core::text::text;

use crate::pages::shared::later::{InMore, LaterParts, WelcomeLater, later};
use crate::pages::shared::screen::{Above, Screen, show};
use crate::state::App;

/// What each address leads to.
pub fn screen(app: App, parts: LaterParts, page: WelcomePage) -> Screen {
    match page {
        WelcomePage::Welcome => Screen {
            tab: None,
            above: None,
            title: text().welcome.title.into(),
            view: show(|| view! { <home::Welcome /> }),
        },
        WelcomePage::ThinkOfPeople => {
            later(app, parts.more, None, InMore::Welcome(WelcomeLater::ThinkOfPeople))
        }
    }
}

/// The screen of a page that comes in a later part.
pub fn later_screen(page: WelcomeLater) -> Screen {
    match page {
        WelcomeLater::ThinkOfPeople => Screen {
            tab: None,
            above: Some(Above::Back(Route::Welcome(WelcomePage::Welcome), text().frame.back)),
            title: text().think.title.into(),
            view: show(|| view! { <think_of_people::ThinkOfPeople /> }),
        },
    }
}
