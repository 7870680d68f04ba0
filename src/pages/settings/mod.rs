//! Choices: how it looks, how often, own words.

mod home;
mod own_openers;
mod rhythm;
mod while_open;

use crate::markup::prelude::*;
use mainstay_core::route::{MorePage, Route, SettingsPage};
use mainstay_core::text::text;

use crate::pages::shared::later::{InMore, in_more};
use crate::pages::shared::screen::{Above, Screen};
use crate::ui::DoorTo;

/// What each address leads to.
pub fn screen(page: SettingsPage) -> Screen {
    let t = text();
    let settings = Some(Above::Back(Route::Settings(SettingsPage::Settings), t.settings.title));
    let view = in_more(InMore::Settings(page));
    match page {
        SettingsPage::Settings => Screen {
            tab: None,
            above: Some(Above::Back(Route::More(MorePage::More), t.frame.more)),
            title: t.settings.title.into(),
            view,
        },
        SettingsPage::Rhythm => Screen { tab: None, above: settings, title: t.rhythm.title.into(), view },
        SettingsPage::OwnOpeners => {
            Screen { tab: None, above: settings, title: t.starters.own_title.into(), view }
        }
    }
}

/// Shows them, from the part of the program they come in.
pub fn view(page: SettingsPage) -> AnyView {
    match page {
        SettingsPage::Settings => view! { <home::SettingsScreen /> }.into_any(),
        SettingsPage::Rhythm => view! { <rhythm::RhythmScreen /> }.into_any(),
        SettingsPage::OwnOpeners => view! { <own_openers::OwnOpeners /> }.into_any(),
    }
}

/// What the first page leads to, in its order.
fn doors() -> Vec<DoorTo> {
    let t = text();
    vec![
        (SettingsPage::Rhythm.href(), t.rhythm.title),
        (SettingsPage::OwnOpeners.href(), t.starters.own_title),
    ]
}
