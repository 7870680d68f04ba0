//! People: the list, the circles, one person, and what is noted of them.

mod about;
mod about_parts;
mod channel_fields;
mod circles;
mod circles_chosen;
mod drifting;
mod face;
mod kind_filter;
mod later_menu;
mod list;
mod list_row;
mod narrowing;
mod panes;
mod part_choices;
mod part_form;
mod person;
mod person_channels;
mod person_form;
mod person_menu;
mod person_support;
mod person_waiting;
mod several;
mod table;
mod ties;
mod timeline;
mod typed_part;
mod views;

use crate::markup::prelude::*;
use crate::signals::{RwSignal, Signal};
use mainstay_core::route::{PeoplePage, PeopleQuery, Route};
use mainstay_core::text::text;

use crate::pages::shared::later::{InMore, LaterParts, PeopleLater, later};
use crate::pages::shared::screen::{Above, Screen, show, title_or_gone, title_with_name};
use crate::pages::shared::tab::Tab;
use crate::pages::shared::weeks::Weeks;
use crate::state::App;

/// What each address leads to.
pub fn screen(app: App, parts: LaterParts, page: PeoplePage) -> Screen {
    let t = text();
    let tab = Some(Tab::People);
    let more = |page| later(app, parts.more, tab, InMore::People(page));
    match page {
        PeoplePage::List(query) => Screen {
            tab,
            above: None,
            title: t.frame.people.into(),
            view: show(move || people(app, query, parts)),
        },
        PeoplePage::Circles => more(PeopleLater::Circles),
        PeoplePage::Table => more(PeopleLater::Table),
        PeoplePage::Several => more(PeopleLater::Several),
        PeoplePage::Drifting => more(PeopleLater::Drifting),
        PeoplePage::New => more(PeopleLater::New),
        PeoplePage::Person(id) => Screen {
            tab,
            above: (!app.wide().get())
                .then(|| Above::Back(Route::People(PeoplePage::List(app.list_seen())), t.frame.people)),
            title: title_or_gone(app.follow(|book| book.person(id).map(|person| person.name.to_string()))),
            view: show(move || {
                if app.wide().get_untracked() {
                    people(app, app.list_seen(), parts)
                } else {
                    view! { <person::PersonPage id parts /> }
                }
            }),
        },
        PeoplePage::Ties(id) => more(PeopleLater::Ties(id)),
        PeoplePage::Face(id) => more(PeopleLater::Face(id)),
    }
}

/// The list, or both side by side.
fn people(app: App, query: PeopleQuery, parts: LaterParts) -> AnyView {
    if app.wide().get_untracked() {
        view! { <panes::Panes query parts /> }
    } else {
        let query = RwSignal::new(query);
        view! {
            <div class="page">
                <list::People query parts open=Signal::default() />
            </div>
        }
    }
}

/// What comes in a later part.
pub fn later_screen(app: App, page: PeopleLater) -> Screen {
    let t = text();
    let tab = Some(Tab::People);
    match page {
        PeopleLater::Circles => Screen {
            tab,
            above: None,
            title: t.circles.title.into(),
            view: show(|| view! { <circles::Circles /> }),
        },
        PeopleLater::Table => Screen {
            tab,
            above: None,
            title: t.circles.table_title.into(),
            view: show(|| view! { <table::PeopleTable /> }),
        },
        // No page, but what the list shows within its own.
        PeopleLater::Narrowing(query, open) => Screen {
            tab,
            above: None,
            title: String::new(),
            view: show(move || view! { <narrowing::Narrowing query open /> }),
        },
        PeopleLater::Several => Screen {
            tab,
            above: Some(Above::Cancel(Route::people())),
            title: t.several.title.into(),
            view: show(|| view! { <several::Several /> }),
        },
        PeopleLater::Drifting => Screen {
            tab,
            above: Some(Above::Back(Route::people(), t.frame.people)),
            title: t.rhythm.drifting.into(),
            view: show(|| view! { <drifting::Drifting /> }),
        },
        PeopleLater::New => Screen {
            tab,
            above: Some(Above::Cancel(Route::people())),
            title: t.person_form.add_title.into(),
            view: show(|| view! { <person_form::PersonForm /> }),
        },
        PeopleLater::Ties(id) => Screen {
            tab,
            above: Some(Above::Cancel(Route::person(id))),
            title: title_with_name(app, t.knows.title, id),
            view: show(move || view! { <ties::Ties id /> }),
        },
        PeopleLater::Face(id) => Screen {
            tab,
            above: Some(Above::Back(Route::person(id), t.frame.back)),
            title: title_with_name(app, t.face.title, id),
            view: show(move || view! { <face::PersonFace id /> }),
        },
        PeopleLater::About(id, open) => Screen {
            tab,
            above: None,
            title: String::new(),
            view: show(move || view! { <about::AboutPerson id open /> }),
        },
        PeopleLater::Menu(id) => Screen {
            tab,
            above: None,
            title: String::new(),
            view: show(move || view! { <person_menu::PersonMenu id /> }),
        },
        PeopleLater::Weeks(id) => Screen {
            tab,
            above: None,
            title: String::new(),
            view: show(move || view! { <Weeks person=Some(id) /> }),
        },
    }
}
