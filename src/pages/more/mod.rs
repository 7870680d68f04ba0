//! Everything that is no tab.

mod about;
mod home;
mod keys;
mod search;

use crate::markup::prelude::*;
use mainstay_core::route::{
    DataPage, DatesPage, HelloPage, LearnPage, LinesPage, MomentsPage, MorePage, PlansPage, Route,
    SettingsPage, ThanksPage,
};
use mainstay_core::text::text;

use crate::pages::shared::screen::{Above, Screen, show};
use crate::ui::DoorTo;

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
        MorePage::Search(find) => Screen {
            tab: None,
            above: Some(Above::Back(Route::people(), t.frame.people)),
            title: t.search.title.into(),
            view: show(move || view! { <search::Search find /> }),
        },
        MorePage::Keys => Screen {
            tab: None,
            above: Some(Above::Back(Route::More(MorePage::More), t.frame.more)),
            title: t.keys.title.into(),
            view: show(|| view! { <keys::KeyList /> }),
        },
        MorePage::About => Screen {
            tab: None,
            above: Some(Above::Back(Route::More(MorePage::More), t.frame.more)),
            title: t.about.title.into(),
            view: show(|| view! { <about::AboutMainstay /> }),
        },
    }
}

/// What the first page leads to, in its order.
fn doors() -> Vec<DoorTo> {
    let t = text();
    vec![
        (MorePage::Search(String::new()).href(), t.search.title),
        (DatesPage::All.href(), t.dates.title),
        (PlansPage::All.href(), t.plans.title),
        (MomentsPage::All.href(), t.moments.title),
        (ThanksPage::All.href(), t.thank_yous.title),
        (HelloPage::Questions(None).href(), t.deck.title),
        (DataPage::Data.href(), t.data.title),
        (SettingsPage::Settings.href(), t.settings.title),
        (MorePage::Keys.href(), t.keys.title),
        (LearnPage::All.href(), t.learn.title),
        (LinesPage::Lines.href(), t.lines.title),
        (MorePage::About.href(), t.about.title),
    ]
}
