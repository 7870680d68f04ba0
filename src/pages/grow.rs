//! Grow: a first tiny step towards people, from zero.

use leptos::prelude::*;
use mainstay_core::route::{Route, Topic};
use mainstay_core::text::text;

use crate::state::use_app;
use crate::ui::{Door, PageHead, Show};

use super::coverage::Coverage;

/// Grow.
#[component]
pub fn Grow() -> impl IntoView {
    let app = use_app();
    let t = &text().grow;
    // One place at a time: a list of everything would be one more thing to choose from.
    let at = RwSignal::new(0_usize);
    let anyone = app.select(|book, _| book.people().len() != 0);
    let place = move || t.places.get(at.get() % t.places.len()).copied().unwrap_or(t.places[0]);
    view! {
        <div class="page">
            <PageHead title=text().frame.grow />
            <Show when=move || anyone.get()>
                <Coverage />
            </Show>
            <h2 class="section">{text().today.meet_people}</h2>
            <p>{t.lead}</p>
            <article class="card" aria-live="polite">
                <h3>{move || place().name}</h3>
                <p>{move || place().step}</p>
                <p class="soft">{move || place().sentence}</p>
                <button class="btn" on:click=move |_| at.update(|at| *at += 1)>
                    {t.another}
                </button>
            </article>
            <p class="soft">{t.why_often}</p>
            <ul class="doors">
                <Door href=Route::ThinkOfPeople.href() label=text().today.think_of_people />
                <Door href=Route::NewPerson.href() label=t.met_someone />
            </ul>
            <p class="cluster cluster-apart">
                <a href=Route::LearnPage(Topic::Meeting).href()>{text().learn.page(Topic::Meeting).title}</a>
                <a href=Route::LearnPage(Topic::Online).href()>{text().learn.page(Topic::Online).title}</a>
            </p>
        </div>
    }
}
