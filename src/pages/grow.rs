//! Grow: a first tiny step towards people, from zero.

use leptos::prelude::*;
use mainstay_core::route::Route;
use mainstay_core::text::text;

use crate::ui::{Door, PageHead};

/// Grow.
#[component]
pub fn Grow() -> impl IntoView {
    let t = &text().grow;
    // One place at a time: a list of everything would be one more thing to choose from.
    let at = RwSignal::new(0_usize);
    let place = move || t.places.get(at.get() % t.places.len()).copied().unwrap_or(t.places[0]);
    view! {
        <div class="page">
            <PageHead title=text().frame.grow />
            <p class="lead">{t.lead}</p>
            <article class="card" aria-live="polite">
                <h2>{move || place().name}</h2>
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
        </div>
    }
}
