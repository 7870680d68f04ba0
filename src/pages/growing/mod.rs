//! The pages below Grow: ideas, small steps, places, getting to know people, old ties.

mod climb;
mod climb_hints;
mod climb_rungs;
pub(super) mod coverage;
mod cue_fields;
mod frame;
mod getting_to_know;
pub(super) mod grow;
mod idea;
mod ideas;
mod old_ties;
mod place;
mod place_form;
mod places;
mod rungs;
mod step_form;
mod steps;
mod visit;
pub(super) mod what_if;

use leptos::prelude::*;
use mainstay_core::route::GrowPage;

pub use frame::{parent, title};
pub use getting_to_know::Climbing;
pub use places::PlacesSoon;
pub use steps::OpenSteps;

/// The page at this address.
pub fn page(page: GrowPage) -> AnyView {
    match page {
        GrowPage::Ideas(query) => view! { <ideas::Ideas query /> }.into_any(),
        GrowPage::Idea(nth) => view! { <idea::Idea nth /> }.into_any(),
        GrowPage::NewStep(idea) => view! { <step_form::NewStep idea /> }.into_any(),
        GrowPage::EditStep(id) => view! { <step_form::EditStep id /> }.into_any(),
        GrowPage::Places => view! { <places::Places /> }.into_any(),
        GrowPage::NewPlace(idea) => view! { <place_form::NewPlace idea /> }.into_any(),
        GrowPage::Place(id) => view! { <place::PlacePage id /> }.into_any(),
        GrowPage::EditPlace(id) => view! { <place_form::EditPlace id /> }.into_any(),
        GrowPage::Visit(id) => view! { <visit::Visit id /> }.into_any(),
        GrowPage::GettingToKnow => view! { <getting_to_know::GettingToKnow /> }.into_any(),
        GrowPage::Climb(id) => view! { <climb::Climb id /> }.into_any(),
        GrowPage::Reconnect => view! { <old_ties::OldTies /> }.into_any(),
    }
}
