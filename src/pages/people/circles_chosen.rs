//! The person chosen on the circles: who it is, and the menu that moves them.

use crate::markup::prelude::*;
use crate::signals::{Callback, RwSignal, Shown};
use mainstay_core::model::{PersonId, Ring};
use mainstay_core::route::PeoplePage;
use mainstay_core::text::{fill, row_of_facts, text};
use mainstay_core::view::person;
use mainstay_core::view::rings::{self, Outline};

use crate::state::use_app;
use crate::ui::Show;

use crate::pages::shared::circles_drawing::outline_words;
use crate::pages::shared::words::ring_words;

/// The bar, by its id.
pub const BAR: &str = "chosen";

/// What can be done with the chosen one: a bar at the foot of a small window, and beside the drawing in a large one.
#[component]
pub fn ChosenPerson(
    chosen: Shown<Option<PersonId>>,
    moving: RwSignal<bool>,
    ties: RwSignal<bool>,
    move_to: Callback<(PersonId, Ring)>,
) -> impl IntoView {
    let app = use_app();
    let t = text().circles;
    let stands = app.select(move |book, today| {
        let person = chosen.get().and_then(|id| book.person(id))?;
        Some((person.name.to_string(), person.ring, rings::outline(book, person, today)))
    });
    let name = move || stands.get().map(|(name, ..)| name);
    let facts = move || {
        stands.get().map(|(_, ring, outline)| {
            row_of_facts(&[ring_words(ring).to_owned(), outline_words(outline).to_owned()])
        })
    };
    let named = move |words: &'static str| fill(words, &[("name", &name().unwrap_or_default())]);
    let knows = app.select(move |book, _| {
        let person = chosen.get().and_then(|id| book.person(id));
        let knows = person.map(|person| person::known_by(book, person)).unwrap_or_default();
        knows.iter().map(|(_, name)| name.to_string()).collect::<Vec<_>>()
    });
    let known = move || {
        let names = knows.get();
        if names.is_empty() { named(t.no_ties) } else { fill(t.knows, &[("names", &app.list(&names))]) }
    };
    view! {
        <section id=BAR class="card chosen" aria-label=t.chosen>
            <h2>
                <bdi>{name}</bdi>
            </h2>
            <p class="soft" aria-live="polite">
                {facts}
            </p>
            <div class="cluster">
                <a class="btn btn-primary" href=move || chosen.get().map(|id| PeoplePage::Person(id).href())>
                    {t.open}
                </a>
                <Show when=move || app.can_edit().get()>
                    <button
                        class="btn"
                        aria-expanded=move || if moving.get() { "true" } else { "false" }
                        on:click=move |_| moving.update(|moving| *moving = !*moving)
                    >
                        {move || if moving.get() { t.done } else { t.move_someone }}
                    </button>
                </Show>
                <button
                    class="btn"
                    aria-pressed=move || if ties.get() { "true" } else { "false" }
                    on:click=move |_| ties.update(|ties| *ties = !*ties)
                >
                    {t.ties}
                </button>
            </div>
            <Show when=move || moving.get()>
                <MoveMenu stands chosen move_to />
            </Show>
            <Show when=move || ties.get()>
                <p>{known}</p>
            </Show>
        </section>
    }
}

/// Three buttons, one per circle, done at once.
#[component]
fn MoveMenu(
    stands: Shown<Option<(String, Ring, Outline)>>,
    chosen: Shown<Option<PersonId>>,
    move_to: Callback<(PersonId, Ring)>,
) -> impl IntoView {
    let t = text().circles;
    let rings = Ring::ALL.map(|ring| {
        let here =
            move || if stands.read().as_ref().is_some_and(|at| at.1 == ring) { "true" } else { "false" };
        let go = move |_| {
            if let Some(id) = chosen.get_untracked() {
                move_to.run((id, ring));
            }
        };
        view! {
            <button class="btn" aria-pressed=here on:click=go>
                {ring_words(ring)}
            </button>
        }
    });
    view! {
        <p id="move-where">
            {move || fill(t.move_where, &[("name", stands.read().as_ref().map(|at| at.0.as_str()).unwrap_or_default())])}
        </p>
        <div class="cluster" role="group" aria-labelledby="move-where">
            {rings}
        </div>
    }
}
