//! Everything that is no tab.

mod about;
mod home;
mod keys;
mod search;

use crate::markup::prelude::*;
use mainstay_core::route::{
    DataPage, DatesPage, HelloPage, LearnPage, LinesPage, MomentsPage, MorePage, PlansPage, PrintPage, Route,
    SettingsPage, Sheet, ThanksPage,
};
use mainstay_core::text::text;

use crate::pages::shared::screen::{Above, Screen, show};
use crate::ui::{DoorRow, GroupOfDoors, IconName, drawings};

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

/// What the first page leads to, in groups, with a line of what is behind some of the rows.
fn groups(behind: Behind) -> Vec<GroupOfDoors> {
    let t = text();
    let [notes, help, app] = t.more.groups;
    let row = DoorRow::new;
    let notes = (
        notes,
        vec![
            row(drawings::SEARCH, MorePage::Search(String::new()).href(), t.search.title),
            row(drawings::CALENDAR, DatesPage::All.href(), t.dates.title).now(behind.dates),
            row(IconName::Cups.strokes(), PlansPage::All.href(), t.plans.title).now(behind.plans),
            row(IconName::People.strokes(), MomentsPage::All.href(), t.moments.title).now(behind.moments),
            row(drawings::HEART, ThanksPage::All.href(), t.thank_yous.title).now(behind.thank_yous),
        ],
    );
    let help = (
        help,
        vec![
            row(IconName::Speech.strokes(), HelloPage::Questions(None).href(), t.deck.title),
            row(IconName::Book.strokes(), LearnPage::All.href(), t.learn.title),
            row(IconName::Phone.strokes(), LinesPage::Lines.href(), t.lines.title),
        ],
    );
    let app = (
        app,
        vec![
            row(drawings::BOX, DataPage::Data.href(), t.data.title).now(behind.backup),
            row(drawings::PAPER, PrintPage::of(Sheet::People).href(), t.print.title),
            row(drawings::SLIDERS, SettingsPage::Settings.href(), t.settings.title),
            row(drawings::KEYS, MorePage::Keys.href(), t.keys.title),
            row(drawings::ABOUT, MorePage::About.href(), t.about.title),
        ],
    );
    vec![notes, help, app]
}

/// Lines of what is behind some of the rows; empty where there is nothing.
#[derive(Default)]
struct Behind {
    dates: String,
    plans: String,
    moments: String,
    thank_yous: String,
    backup: String,
}
