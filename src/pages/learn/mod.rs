//! Short pages to learn from.

mod home;

use crate::markup::prelude::*;
use mainstay_core::route::{LearnPage, MorePage, Route};
use mainstay_core::text::text;

use crate::pages::shared::screen::{Above, Screen, show};

/// What each address leads to.
pub fn screen(page: LearnPage) -> Screen {
    let t = text();
    match page {
        LearnPage::All => Screen {
            tab: None,
            above: Some(Above::Back(Route::More(MorePage::More), t.frame.more)),
            title: t.learn.title.into(),
            view: show(|| view! { <home::Learn /> }),
        },
        LearnPage::Topic(topic) => Screen {
            tab: None,
            above: Some(Above::Back(Route::Learn(LearnPage::All), t.learn.title)),
            title: t.learn.page(topic).title.into(),
            view: show(move || view! { <home::TopicPage topic /> }),
        },
    }
}
