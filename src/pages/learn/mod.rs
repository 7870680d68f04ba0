//! Short pages to learn from.

mod home;

use crate::markup::prelude::*;
use mainstay_core::route::{LearnPage, MorePage, Route};
use mainstay_core::text::text;

use crate::pages::shared::later::{InMore, in_more};
use crate::pages::shared::screen::{Above, Screen};

/// What each address leads to.
pub fn screen(page: LearnPage) -> Screen {
    let t = text();
    let view = in_more(InMore::Learn(page));
    match page {
        LearnPage::All => Screen {
            tab: None,
            above: Some(Above::Back(Route::More(MorePage::More), t.frame.more)),
            title: t.learn.title.into(),
            view,
        },
        LearnPage::Topic(topic) => Screen {
            tab: None,
            above: Some(Above::Back(Route::Learn(LearnPage::All), t.learn.title)),
            title: t.learn.page(topic).title.into(),
            view,
        },
    }
}

/// Shows them, from the part of the program they come in.
pub fn view(page: LearnPage) -> AnyView {
    match page {
        LearnPage::All => view! { <home::Learn /> }.into_any(),
        LearnPage::Topic(topic) => view! { <home::TopicPage topic /> }.into_any(),
    }
}
