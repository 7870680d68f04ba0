//! Moments: a contact with someone as it is noted, and all of them.

mod after_talk;
mod form;
mod list;
mod support_fields;
mod talk_fields;
mod together_fields;
mod typed_moment;

use crate::markup::prelude::*;
use mainstay_core::route::{MomentsPage, ReflectingPage, Route};
use mainstay_core::text::text;

use crate::pages::shared::later::{InMore, LaterParts, MomentsLater, later};
use crate::pages::shared::screen::{Above, Screen, show};
use crate::pages::shared::tab::Tab;
use crate::state::App;

/// What each address leads to.
pub fn screen(app: App, parts: LaterParts, page: MomentsPage) -> Screen {
    let t = text();
    let more = |page| later(app, parts.more, None, InMore::Moments(page));
    match page {
        MomentsPage::All => more(MomentsLater::All),
        MomentsPage::Log(with) => Screen {
            tab: None,
            above: Some(Above::Cancel(with.map_or_else(Route::today, Route::person))),
            title: t.moment.title.into(),
            view: show(move || view! { <form::MomentForm id=None with /> }),
        },
        MomentsPage::Moment(id) => Screen {
            tab: None,
            above: Some(Above::Cancel(Route::today())),
            title: t.moment.edit_title.into(),
            view: show(move || view! { <form::MomentForm id=Some(id) with=None /> }),
        },
        MomentsPage::AfterTalk(id) => more(MomentsLater::AfterTalk(id)),
    }
}

/// What comes in a later part.
pub fn later_screen(page: MomentsLater) -> Screen {
    let t = text();
    match page {
        MomentsLater::All => Screen {
            tab: Some(Tab::Reflect),
            above: Some(Above::Back(Route::Reflecting(ReflectingPage::Reflect), t.frame.reflect)),
            title: t.moments.title.into(),
            view: show(|| view! { <list::Moments /> }),
        },
        MomentsLater::AfterTalk(id) => Screen {
            tab: None,
            above: Some(Above::Back(Route::today(), t.frame.back)),
            title: t.talk.after_title.into(),
            view: show(move || view! { <after_talk::AfterTalk id /> }),
        },
    }
}
