//! A small step: a new one, perhaps from an idea, or one to change.

use crate::markup::prelude::*;
use crate::signals::RwSignal;
use mainstay_core::catalogue;
use mainstay_core::edit::{Edit, Refusal};
use mainstay_core::model::words::{LINE_MAX, fits};
use mainstay_core::model::{SmallStep, SmallStepId};
use mainstay_core::route::{GrowingPage, Route};
use mainstay_core::text::{fill, text};

use super::cue_fields::{CueFields, TypedCue, goes_on};
use crate::pages::shared::draft_offer::GoneForm;
use crate::pages::shared::field_errors::{FieldErrors, error_of};
use crate::pages::shared::fields::Fields;
use crate::pages::shared::record_form::{Delete, RecordForm};
use crate::pages::shared::step_list::cue_and_step;
use crate::state::use_app;
use crate::ui::Field;

/// A new step.
#[component]
pub fn NewStep(idea: Option<usize>) -> impl IntoView {
    view! { <StepForm before=None idea /> }
}

/// Change a step.
#[component]
pub fn EditStep(id: SmallStepId) -> impl IntoView {
    let app = use_app();
    match app.look(|book| book.small_step(id).cloned()) {
        Some(step) => view! { <StepForm before=Some(step) idea=None /> }.into_any(),
        None => view! { <GoneForm /> }.into_any(),
    }
}

#[component]
fn StepForm(before: Option<SmallStep>, idea: Option<usize>) -> impl IntoView {
    let app = use_app();
    let t = text().small_steps;
    let changing = before.as_ref().map(|step| step.id);
    let first = idea.and_then(|nth| text().ideas.nth(nth)).map(|idea| idea.step.to_owned());
    let what = RwSignal::new(before.as_ref().map(|step| step.what.clone()).or(first).unwrap_or_default());
    let typed = TypedCue::new(before.as_ref().map(|step| &step.cue), app.today_now());
    let errors = RwSignal::new(FieldErrors::new());
    let reads = move || {
        let (cue, what) = (typed.cue()?, what.get());
        let what = goes_on(&what, t.what);
        (!what.is_empty()).then(|| fill(t.reads, &[("sentence", &cue_and_step(app, &cue, what))]))
    };
    let fields = view! {
        <CueFields typed app errors=errors.into() />
        <Field
            id="what"
            label=t.what
            hint=t.what_hint
            value=what
            error=error_of(errors.into(), "what")
            autocomplete="off"
            required=true
        />
        <p class="soft wrap" aria-live="polite">
            {reads}
        </p>
    };
    let stamp = before.as_ref().map(|step| step.stamp);
    let read = move || {
        let mut found = FieldErrors::new();
        let words = goes_on(&what.read_untracked(), t.what).to_owned();
        if words.is_empty() {
            found.push(("what", t.blank.to_owned()));
        } else if fits(&words, LINE_MAX).is_err() {
            found.push(("what", text().refusal.text_too_long.to_owned()));
        }
        let cue = untrack(|| typed.cue());
        if cue.is_none() {
            found.push(typed.missing());
        }
        let (Some(cue), true) = (cue, found.is_empty()) else { return Err(found) };
        let fresh = || SmallStep {
            idea: idea.map(|nth| catalogue::key(nth).to_owned()),
            ..SmallStep::new(app.new_id(), words.clone(), cue.clone(), app.today_now())
        };
        let mut step = before.clone().unwrap_or_else(fresh);
        step.what = words;
        step.cue = cue;
        Ok(Edit::keep(step, changing.is_none()))
    };
    let home = || Route::Growing(GrowingPage::Grow);
    let form = RecordForm {
        title: if changing.is_some() { t.edit_title } else { t.add_title }.into(),
        fields: typed.add_to(Fields::new()).words("what", what),
        before: stamp,
        errors,
        read: Box::new(read),
        beside: |refusal| if refusal == Some(Refusal::DayOutOfRange) { "cue-day" } else { "what" },
        home: Box::new(home),
        save: text().frame.save,
        delete: changing.map(|id| Delete { label: t.delete, record: id.into(), home: home() }),
    };
    form.show(fields)
}
