//! The rungs of the ladder: where we are, the next one, any other. Climbed only when one says so.

use crate::markup::prelude::*;
use crate::signals::Shown;
use mainstay_core::edit::Edit;
use mainstay_core::model::{PersonId, Rung};
use mainstay_core::text::{fill, text};

use super::rungs::{next_step_words, reached_words, rung_words};
use crate::state::{App, use_app};
use crate::ui::Show;

fn step_to(app: App, id: PersonId, rung: Rung) {
    let today = app.today_now();
    let edit = app.look(|book| book.person(id).map(|person| Edit::climb_to(person, rung, today)));
    // The status line says what went wrong, should it.
    let _ = edit.map(|edit| app.dispatch(edit));
    app.focus("page-title".to_owned());
}

/// The six rungs from the ground up.
#[component]
pub fn Rungs(rung: Shown<Rung>) -> impl IntoView {
    let t = text().ladder;
    let row = move |one: Rung| {
        let mark = move || {
            let now = rung.get();
            if one == now {
                t.here
            } else if one < now {
                t.done
            } else if now.next() == Some(one) {
                t.next
            } else {
                ""
            }
        };
        view! {
            <li class="rung" aria-current=move || (rung.get() == one).then_some("step")>
                <span class="rung-words">{rung_words(one)}</span>
                <span class="soft">{mark}</span>
            </li>
        }
    };
    view! { <ol class="rungs">{Rung::ALL.map(row)}</ol> }
}

/// The next tiny step, and the button that says it is done.
#[component]
pub fn Next(id: PersonId, rung: Shown<Rung>) -> impl IntoView {
    let app = use_app();
    let next = Shown::new(move || rung.get().next());
    let step = move |_| {
        if let Some(next) = next.get_untracked() {
            step_to(app, id, next);
        }
    };
    view! {
        <article class="card stack">
            <p class="lead">{move || next_step_words(rung.get())}</p>
            <Show when=move || next.get().is_some()>
                <p>
                    <button class="btn btn-primary" on:click=step>
                        {move || next.get().map(reached_words)}
                    </button>
                </p>
            </Show>
        </article>
    }
}

/// Where one stands with somebody who is on no ladder yet: only the person knows.
#[component]
pub fn Choose(id: PersonId) -> impl IntoView {
    let app = use_app();
    let button = move |one: Rung| {
        view! {
            <li>
                <button class="btn" on:click=move |_| step_to(app, id, one)>
                    {rung_words(one)}
                </button>
            </li>
        }
    };
    view! { <ul class="plain stack">{Rung::ALL.map(button)}</ul> }
}

/// Skipping a step, or going one back.
#[component]
pub fn OtherRungs(id: PersonId, rung: Shown<Rung>) -> impl IntoView {
    let app = use_app();
    let t = text().ladder;
    let button = move |one: Rung| {
        let label = fill(t.step_name, &[("rung", rung_words(one))]);
        let is_here = move || rung.get() == one;
        view! {
            <button class="btn btn-quiet" aria-label=label disabled=is_here on:click=move |_| step_to(app, id, one)>
                {rung_words(one)}
            </button>
        }
    };
    view! {
        <details class="more">
            <summary>{t.other_rung}</summary>
            <p class="cluster">{Rung::ALL.map(button)}</p>
        </details>
    }
}
