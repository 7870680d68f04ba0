//! The people I am getting to know: all of them, and the first few on Grow.

use crate::markup::prelude::*;
use crate::signals::Signal;
use mainstay_core::route::GrowingPage;
use mainstay_core::text::{fill, row_of_facts, text};
use mainstay_core::view::ladder::{self, ClimbRow};

use super::rungs::rung_words;
use crate::pages::shared::face::Face;
use crate::state::use_app;
use crate::ui::{PageHead, Show};

/// People shown on Grow.
const FIRST: usize = 3;

/// The page.
#[component]
pub fn GettingToKnow() -> impl IntoView {
    let app = use_app();
    let t = text().ladder;
    let rows = app.select(|book, _| ladder::getting_to_know(book));
    view! {
        <div class="page">
            <PageHead title=t.title />
            <p class="lead">{move || if rows.read().is_empty() { t.empty } else { t.lead }}</p>
            <GettingToKnowRows rows=rows.into() />
            <p>
                <a href=GrowingPage::Places.href()>{text().places.title}</a>
            </p>
        </div>
    }
}

/// The first few, on Grow. Nothing is shown where there is nobody.
#[component]
pub fn Climbing() -> impl IntoView {
    let app = use_app();
    let t = text().ladder;
    let rows = app.select(|book, _| ladder::getting_to_know(book));
    let first = Signal::derive(move || rows.get().into_iter().take(FIRST).collect::<Vec<_>>());
    let more = move || rows.with(|rows| rows.get(FIRST).is_some());
    view! {
        <Show when=move || !rows.read().is_empty()>
            <section>
                <h2 class="section">{t.title}</h2>
                <GettingToKnowRows rows=first />
                <Show when=more>
                    <p>
                        <a href=GrowingPage::GettingToKnow.href()>{t.all}</a>
                    </p>
                </Show>
            </section>
        </Show>
    }
}

#[component]
fn GettingToKnowRows(rows: Signal<Vec<ClimbRow>>) -> impl IntoView {
    let t = text().ladder;
    let row = move |row: ClimbRow| {
        let name = row.name.to_string();
        let from = row.place.map(|place| fill(t.from, &[("place", place.as_str())]));
        let facts: Vec<String> = [rung_words(row.rung).to_owned()].into_iter().chain(from).collect();
        view! {
            <li>
                <a class="row" href=GrowingPage::Climb(row.id).href()>
                    <Face id=row.id />
                    <span class="row-main">
                        <bdi class="row-name">{name}</bdi>
                        <span class="row-detail">{row_of_facts(&facts)}</span>
                        {row.may_step.then(|| view! { <span class="row-detail">{t.if_you_like}</span> })}
                    </span>
                </a>
            </li>
        }
    };
    view! { <ul class="rows">{move || rows.get().into_iter().map(row).collect_view()}</ul> }
}
