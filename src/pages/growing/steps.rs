//! Small steps in lists: the open ones on Grow, those for today on Today.

use leptos::prelude::*;
use mainstay_core::edit::Edit;
use mainstay_core::model::{SmallStep, SmallStepId};
use mainstay_core::route::{GrowPage, Route};
use mainstay_core::text::{fill, fill_count, text};
use mainstay_core::view::small_steps;

use super::cue_fields::cue_words;
use crate::state::{App, use_app};
use crate::ui::Show;

/// The open steps, on Grow.
#[component]
pub fn OpenSteps() -> impl IntoView {
    let app = use_app();
    let t = &text().small_steps;
    let steps = app.select(|book, _| small_steps::open(book));
    let n_done = app.select(|book, _| small_steps::n_done(book));
    view! {
        <section aria-labelledby="small-steps">
            <h2 class="section" id="small-steps" tabindex="-1">
                {t.title}
            </h2>
            <Show when=move || steps.read().is_empty()>
                <p>{t.none}</p>
            </Show>
            <Steps steps lead="small-steps" />
            <Show when=move || n_done.get() != 0>
                <p class="soft">{move || fill_count(&t.n_done, n_done.get())}</p>
            </Show>
            <Show when=move || app.can_edit().get()>
                <p>
                    <a href=Route::Growing(GrowPage::NewStep(None)).href()>{t.add}</a>
                </p>
            </Show>
        </section>
    }
}

/// The steps for today. Nothing is shown where there are none.
#[component]
pub fn StepsToday() -> impl IntoView {
    let app = use_app();
    let steps = app.select(small_steps::today);
    view! {
        <Show when=move || !steps.read().is_empty()>
            <section>
                <h2 class="section">{text().small_steps.today}</h2>
                <Steps steps lead="page-title" />
            </section>
        </Show>
    }
}

#[component]
fn Steps(
    steps: Memo<Vec<SmallStep>>,
    /// Where the keyboard goes on when a step is done and leaves the list.
    lead: &'static str,
) -> impl IntoView {
    view! {
        <ul class="plain stack">
            <For each=move || steps.get() key=|step| (step.id, step.what.clone(), step.cue.clone()) let:step>
                <Row step lead />
            </For>
        </ul>
    }
}

fn done(app: App, id: SmallStepId) -> bool {
    let Some(mut step) = app.look(|book| book.small_step(id).cloned()) else { return false };
    step.done = Some(app.today_now());
    // The status line says what went wrong, should it.
    app.dispatch(Edit::KeepSmallStep(Box::new(step))).is_ok()
}

/// The whole sentence: "When it is Thursday, I will …".
pub fn step_words(app: App, step: &SmallStep) -> String {
    let when = cue_words(app, &step.cue);
    fill(text().small_steps.sentence, &[("when", &when), ("what", &step.what)])
}

#[component]
fn Row(step: SmallStep, lead: &'static str) -> impl IntoView {
    let app = use_app();
    let t = &text().small_steps;
    let id = step.id;
    let sentence = step_words(app, &step);
    let (done_name, change_name) =
        (fill(t.done_name, &[("what", &step.what)]), fill(t.change_name, &[("what", &step.what)]));
    let finish = move |_| {
        if done(app, id) {
            app.focus(lead.to_owned());
        }
    };
    view! {
        <li class="card stack">
            <p class="wrap">{sentence}</p>
            <Show when=move || app.can_edit().get()>
                <p class="cluster">
                    <button class="btn" aria-label=done_name.clone() on:click=finish>
                        {t.done}
                    </button>
                    <a
                        class="btn btn-quiet"
                        aria-label=change_name.clone()
                        href=Route::Growing(GrowPage::EditStep(id)).href()
                    >
                        {t.change}
                    </a>
                </p>
            </Show>
        </li>
    }
}
