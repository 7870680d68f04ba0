//! Grow: my small steps, whom I am getting to know, the places I go, and ideas from zero.

use crate::markup::prelude::*;
use mainstay_core::route::{GrowingPage, IdeaQuery, LearnPage, Topic};
use mainstay_core::text::text;

use crate::state::use_app;
use crate::ui::{Doors, PageHead, Show};

use super::coverage::CoverageSection;
use super::getting_to_know::Climbing;
use super::places::PlacesSoon;
use super::steps::OpenSteps;

/// Grow.
#[component]
pub fn Grow() -> impl IntoView {
    let app = use_app();
    let t = text().grow;
    let anyone = app.select(|book, _| book.people().next().is_some());
    let ideas = GrowingPage::Ideas(IdeaQuery::default());
    view! {
        <div class="page">
            <PageHead title=text().frame.grow />
            <p class="lead">{t.lead}</p>
            <p>
                <a class="btn btn-primary" href=ideas.href()>
                    {t.ideas}
                </a>
            </p>
            <OpenSteps />
            <Climbing />
            <PlacesSoon />
            <Show when=move || anyone.get()>
                <CoverageSection />
            </Show>
            <Doors doors=super::doors() />
            <p class="cluster cluster-apart">
                <a href=LearnPage::Topic(Topic::Meeting).href()>{text().learn.page(Topic::Meeting).title}</a>
                <a href=LearnPage::Topic(Topic::Online).href()>{text().learn.page(Topic::Online).title}</a>
            </p>
        </div>
    }
}
