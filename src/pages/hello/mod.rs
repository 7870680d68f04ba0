//! A hello: what to write to someone, what to offer, and what to ask about.

mod offer;
mod questions;
mod starters;
mod to_ask_form;
mod write;

use crate::markup::prelude::*;
use mainstay_core::model::Occasion;
use mainstay_core::route::{About, HelloPage, MorePage, Route, SupportPage};
use mainstay_core::text::text;

use crate::pages::shared::later::{HelloLater, InMore, LaterParts, later};
use crate::pages::shared::screen::{Above, Screen, show, title_or_gone, title_with_name};
use crate::pages::shared::tab::Tab;
use crate::state::App;

/// What each address leads to.
pub fn screen(app: App, parts: LaterParts, page: HelloPage) -> Screen {
    let t = text();
    let more = |page| later(app, parts.more, None, InMore::Hello(page));
    match page {
        HelloPage::Write(id, about) => Screen {
            tab: Some(Tab::Today),
            above: Some(Above::Back(Route::person(id), t.frame.back)),
            title: title_with_name(app, write::title(about), id),
            view: show(move || view! { <write::Hello id about /> }),
        },
        HelloPage::Thank(id) => Screen {
            tab: Some(Tab::People),
            above: Some(Above::Back(Route::person(id), t.frame.back)),
            title: title_with_name(app, t.thank.title, id),
            view: show(move || view! { <write::Hello id about=About::Occasion(Occasion::Thanks) /> }),
        },
        HelloPage::Offer(person) => more(HelloLater::Offer(person)),
        HelloPage::Questions(person) => more(HelloLater::Questions(person)),
        HelloPage::NewToAsk(person) => more(HelloLater::NewToAsk(person)),
        HelloPage::EditToAsk(id) => more(HelloLater::EditToAsk(id)),
    }
}

/// What comes in a later part.
pub fn later_screen(app: App, page: HelloLater) -> Screen {
    let t = text();
    match page {
        HelloLater::Offer(person) => Screen {
            tab: Some(Tab::Support),
            above: Some(Above::Back(Route::Support(SupportPage::Offer), t.frame.back)),
            title: title_with_name(app, t.offer.title, person),
            view: show(move || view! { <offer::Offer id=person title=t.offer.title /> }),
        },
        HelloLater::Questions(person) => Screen {
            tab: None,
            above: Some(match person {
                Some(id) => Above::Back(Route::person(id), t.frame.back),
                None => Above::Back(Route::More(MorePage::More), t.frame.more),
            }),
            title: t.deck.title.into(),
            view: show(move || view! { <questions::Questions person /> }),
        },
        HelloLater::NewToAsk(person) => Screen {
            tab: Some(Tab::People),
            above: Some(Above::Cancel(Route::person(person))),
            title: title_with_name(app, t.to_ask.add_title, person),
            view: show(move || view! { <to_ask_form::NewToAsk person /> }),
        },
        HelloLater::EditToAsk(id) => Screen {
            tab: Some(Tab::People),
            above: Some(Above::Back(Route::today(), t.frame.back)),
            title: match app.follow(|book| book.to_ask(id).map(|to_ask| to_ask.person)) {
                Some(person) => title_with_name(app, t.to_ask.edit_title, person),
                None => title_or_gone(None),
            },
            view: show(move || view! { <to_ask_form::EditToAsk id /> }),
        },
    }
}
