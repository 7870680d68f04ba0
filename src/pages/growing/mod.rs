//! Getting to know people: ideas, small steps, places, the ladder, old friends, and what would carry.

mod climb;
mod climb_hints;
mod climb_rungs;
mod coverage;
mod cue_fields;
mod getting_to_know;
mod grow;
mod idea;
mod ideas;
mod old_friends;
mod place;
mod place_form;
mod places;
mod rungs;
mod step_form;
mod steps;
mod typed_name;
mod visit;
mod what_if;

use crate::markup::prelude::*;
use mainstay_core::model::PlaceId;
use mainstay_core::route::{GrowingPage, IdeaQuery, PeoplePage, Route, WelcomePage};
use mainstay_core::text::{fill, text};

use crate::pages::shared::screen::{Above, Screen, show, title_or_gone, title_with_name};
use crate::pages::shared::tab::Tab;
use crate::state::App;
use crate::ui::DoorTo;

/// What each address leads to.
pub fn screen(app: App, page: GrowingPage) -> Screen {
    let t = text();
    let tab = Some(Tab::Grow);
    let below = |page, words| Some(Above::Back(Route::Growing(page), words));
    let cancel = |page| Some(Above::Cancel(Route::Growing(page)));
    let grow = below(GrowingPage::Grow, t.frame.grow);
    match page {
        GrowingPage::Grow => {
            Screen { tab, above: None, title: t.frame.grow.into(), view: show(|| view! { <grow::Grow /> }) }
        }
        GrowingPage::WhatIf(who) => Screen {
            tab,
            above: grow,
            title: t.coverage.what_if_title.into(),
            view: show(move || view! { <what_if::WhatIfScreen who /> }),
        },
        GrowingPage::Ideas(query) => Screen {
            tab,
            above: grow,
            title: t.meet_people.title.into(),
            view: show(move || view! { <ideas::Ideas query /> }),
        },
        GrowingPage::Idea(nth) => Screen {
            tab,
            above: below(GrowingPage::Ideas(IdeaQuery::default()), t.frame.back),
            title: title_or_gone(t.ideas.nth(nth).map(|idea| idea.name.into())),
            view: show(move || view! { <idea::IdeaScreen nth /> }),
        },
        GrowingPage::NewStep(idea) => Screen {
            tab,
            above: cancel(idea.map_or(GrowingPage::Grow, GrowingPage::Idea)),
            title: t.small_steps.add_title.into(),
            view: show(move || view! { <step_form::NewStep idea /> }),
        },
        GrowingPage::EditStep(id) => Screen {
            tab,
            above: cancel(GrowingPage::Grow),
            title: t.small_steps.edit_title.into(),
            view: show(move || view! { <step_form::EditStep id /> }),
        },
        GrowingPage::Places => Screen {
            tab,
            above: grow,
            title: t.places.title.into(),
            view: show(|| view! { <places::Places /> }),
        },
        GrowingPage::NewPlace(idea) => Screen {
            tab,
            above: cancel(idea.map_or(GrowingPage::Places, GrowingPage::Idea)),
            title: t.places.add_title.into(),
            view: show(move || view! { <place_form::NewPlace idea /> }),
        },
        GrowingPage::Place(id) => Screen {
            tab,
            above: below(GrowingPage::Places, t.places.title),
            title: title_or_gone(place_name(app, id)),
            view: show(move || view! { <place::PlacePage id /> }),
        },
        GrowingPage::EditPlace(id) => Screen {
            tab,
            above: cancel(GrowingPage::Place(id)),
            title: t.places.edit_title.into(),
            view: show(move || view! { <place_form::EditPlace id /> }),
        },
        GrowingPage::Visit(id) => Screen {
            tab,
            above: cancel(GrowingPage::Place(id)),
            title: visit_title(app, id),
            view: show(move || view! { <visit::VisitScreen id /> }),
        },
        GrowingPage::GettingToKnow => Screen {
            tab,
            above: grow,
            title: t.ladder.title.into(),
            view: show(|| view! { <getting_to_know::GettingToKnow /> }),
        },
        GrowingPage::Climb(id) => Screen {
            tab,
            above: below(GrowingPage::GettingToKnow, t.frame.back),
            title: title_with_name(app, t.ladder.page_title, id),
            view: show(move || view! { <climb::Climb id /> }),
        },
        GrowingPage::Reconnect => Screen {
            tab,
            above: grow,
            title: t.old_friends.title.into(),
            view: show(|| view! { <old_friends::OldFriends /> }),
        },
    }
}

/// The name of a place, as the book has it now.
fn place_name(app: App, id: PlaceId) -> Option<String> {
    app.follow(|book| book.place(id).map(|place| place.name.to_string()))
}

/// The title of a visit, with the name of the place as the book has it now.
fn visit_title(app: App, id: PlaceId) -> String {
    let title = |name: String| fill(text().places.went_title, &[("name", &name)]);
    title_or_gone(place_name(app, id).map(title))
}

/// What the first page leads to, in its order.
fn doors() -> Vec<DoorTo> {
    let t = text();
    vec![
        (GrowingPage::Reconnect.href(), t.grow.old_friends),
        (WelcomePage::ThinkOfPeople.href(), t.today.think_of_people),
        (PeoplePage::New.href(), t.grow.met_someone),
    ]
}
