//! Getting to know people: ideas, small steps, places, the ladder, old ties, and what would carry.

mod climb;
mod climb_hints;
mod climb_rungs;
mod coverage;
mod cue_fields;
mod getting_to_know;
mod grow;
mod idea;
mod ideas;
mod old_ties;
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

use crate::pages::shared::later::{InGrow, in_grow};
use crate::pages::shared::screen::{Above, Screen, title_or_gone, title_with_name};
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
    let view = in_grow(InGrow::Growing(page.clone()));
    match page {
        GrowingPage::Grow => Screen { tab, above: None, title: t.frame.grow.into(), view },
        GrowingPage::WhatIf(_) => Screen { tab, above: grow, title: t.coverage.what_if_title.into(), view },
        GrowingPage::Ideas(_) => Screen { tab, above: grow, title: t.meet_people.title.into(), view },
        GrowingPage::Idea(nth) => Screen {
            tab,
            above: below(GrowingPage::Ideas(IdeaQuery::default()), t.frame.back),
            title: title_or_gone(t.ideas.nth(nth).map(|idea| idea.name.into())),
            view,
        },
        GrowingPage::NewStep(idea) => Screen {
            tab,
            above: cancel(idea.map_or(GrowingPage::Grow, GrowingPage::Idea)),
            title: t.small_steps.add_title.into(),
            view,
        },
        GrowingPage::EditStep(_) => {
            Screen { tab, above: cancel(GrowingPage::Grow), title: t.small_steps.edit_title.into(), view }
        }
        GrowingPage::Places => Screen { tab, above: grow, title: t.places.title.into(), view },
        GrowingPage::NewPlace(idea) => Screen {
            tab,
            above: cancel(idea.map_or(GrowingPage::Places, GrowingPage::Idea)),
            title: t.places.add_title.into(),
            view,
        },
        GrowingPage::Place(id) => Screen {
            tab,
            above: below(GrowingPage::Places, t.places.title),
            title: title_or_gone(place_name(app, id)),
            view,
        },
        GrowingPage::EditPlace(id) => {
            Screen { tab, above: cancel(GrowingPage::Place(id)), title: t.places.edit_title.into(), view }
        }
        GrowingPage::Visit(id) => {
            Screen { tab, above: cancel(GrowingPage::Place(id)), title: visit_title(app, id), view }
        }
        GrowingPage::GettingToKnow => Screen { tab, above: grow, title: t.ladder.title.into(), view },
        GrowingPage::Climb(id) => Screen {
            tab,
            above: below(GrowingPage::GettingToKnow, t.frame.back),
            title: title_with_name(app, t.ladder.page_title, id),
            view,
        },
        GrowingPage::Reconnect => Screen { tab, above: grow, title: t.old_ties.title.into(), view },
    }
}

/// Shows them, from the part of the program they come in.
pub fn view(page: GrowingPage) -> AnyView {
    match page {
        GrowingPage::Grow => view! { <grow::Grow /> }.into_any(),
        GrowingPage::WhatIf(who) => view! { <what_if::WhatIfScreen who /> }.into_any(),
        GrowingPage::Ideas(query) => view! { <ideas::Ideas query /> }.into_any(),
        GrowingPage::Idea(nth) => view! { <idea::IdeaScreen nth /> }.into_any(),
        GrowingPage::NewStep(idea) => view! { <step_form::NewStep idea /> }.into_any(),
        GrowingPage::EditStep(id) => view! { <step_form::EditStep id /> }.into_any(),
        GrowingPage::Places => view! { <places::Places /> }.into_any(),
        GrowingPage::NewPlace(idea) => view! { <place_form::NewPlace idea /> }.into_any(),
        GrowingPage::Place(id) => view! { <place::PlacePage id /> }.into_any(),
        GrowingPage::EditPlace(id) => view! { <place_form::EditPlace id /> }.into_any(),
        GrowingPage::Visit(id) => view! { <visit::VisitScreen id /> }.into_any(),
        GrowingPage::GettingToKnow => view! { <getting_to_know::GettingToKnow /> }.into_any(),
        GrowingPage::Climb(id) => view! { <climb::Climb id /> }.into_any(),
        GrowingPage::Reconnect => view! { <old_ties::OldTies /> }.into_any(),
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
        (GrowingPage::Reconnect.href(), t.grow.old_ties),
        (WelcomePage::ThinkOfPeople.href(), t.today.think_of_people),
        (PeoplePage::New.href(), t.grow.met_someone),
    ]
}
