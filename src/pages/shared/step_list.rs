//! Small steps as sentences, each with what one can do with it.

use crate::markup::prelude::*;
use crate::signals::Shown;
use mainstay_core::edit::Edit;
use mainstay_core::locale::DayStyle;
use mainstay_core::model::{Cue, SmallStep, SmallStepId};
use mainstay_core::route::GrowingPage;
use mainstay_core::text::{fill, text};

use crate::state::{App, use_app};
use crate::ui::{Each, Show};

use super::row_of::row_of;
use super::weekdays::weekday_words;

/// What is done and when, as a whole sentence: "On Thursday I will …".
pub fn cue_and_step(app: App, cue: &Cue, what: &str) -> String {
    let t = text().small_steps;
    let (words, when) = match cue {
        Cue::Weekday(weekday) => (t.on_day, weekday_words(app, *weekday)),
        Cue::Day(day) => (t.on_day, app.day(*day, DayStyle::Weekday)),
        Cue::Words(words) => (t.sentence, words.clone()),
    };
    fill(words, &[("when", &when), ("what", what)])
}

/// The sentence of a step.
pub fn step_words(app: App, step: &SmallStep) -> String {
    cue_and_step(app, &step.cue, &step.what)
}

/// The steps, each a card.
#[component]
pub fn Steps(
    /// Which.
    steps: Shown<Vec<SmallStep>>,
    /// Where the keyboard goes on when a step is done and leaves the list.
    lead: &'static str,
) -> impl IntoView {
    let ids = move || steps.read().iter().map(|step| step.id).collect::<Vec<_>>();
    view! {
        <ul class="plain stack">
            <Each each=ids key=|id| *id let:id>
                <StepRow id step=row_of(steps, move |step| step.id == id) lead />
            </Each>
        </ul>
    }
}

fn done(app: App, id: SmallStepId) -> bool {
    let edit = app.look(|book| book.small_step(id).map(|step| Edit::finish(step, app.today_now())));
    // The status line says what went wrong, should it.
    edit.is_some_and(|edit| app.dispatch(edit).is_ok())
}

#[component]
fn StepRow(id: SmallStepId, step: Shown<Option<SmallStep>>, lead: &'static str) -> impl IntoView {
    let app = use_app();
    let t = text().small_steps;
    let sentence = move || step.read().as_ref().map(|step| step_words(app, step));
    let named = move |words: &str| step.read().as_ref().map(|step| fill(words, &[("what", &step.what)]));
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
                    <button class="btn" aria-label=move || named(t.done_name) on:click=finish>
                        {t.done}
                    </button>
                    <a
                        class="btn btn-quiet"
                        aria-label=move || named(t.change_name)
                        href=GrowingPage::EditStep(id).href()
                    >
                        {t.change}
                    </a>
                </p>
            </Show>
        </li>
    }
}
