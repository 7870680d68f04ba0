//! Choices: how it looks, how often, own words.

mod home;
mod own_openers;
mod rhythm;
mod while_open;

use crate::markup::prelude::*;
use mainstay_core::route::{DataPage, MorePage, Route, SettingsPage};
use mainstay_core::text::text;

use crate::pages::shared::screen::{Above, Screen, show};
use crate::ui::DoorTo;

/// What each address leads to.
pub fn screen(page: SettingsPage) -> Screen {
    let t = text();
    let settings = Some(Above::Back(Route::Settings(SettingsPage::Settings), t.settings.title));
    match page {
        SettingsPage::Settings => Screen {
            tab: None,
            above: Some(Above::Back(Route::More(MorePage::More), t.frame.more)),
            title: t.settings.title.into(),
            view: show(|| view! { <home::SettingsScreen /> }),
        },
        SettingsPage::Rhythm => Screen {
            tab: None,
            above: settings,
            title: t.rhythm.title.into(),
            view: show(|| view! { <rhythm::RhythmScreen /> }),
        },
        SettingsPage::OwnOpeners => Screen {
            tab: None,
            above: settings,
            title: t.starters.own_title.into(),
            view: show(|| view! { <own_openers::OwnOpeners /> }),
        },
    }
}

/// What the first page leads to, in its order.
fn doors() -> Vec<DoorTo> {
    let t = text();
    vec![
        (SettingsPage::Rhythm.href(), t.rhythm.title),
        (SettingsPage::OwnOpeners.href(), t.starters.own_title),
        (DataPage::Data.href(), t.data.title),
    ]
}
