//! The three-minute look back: a new one, or one to change.

use crate::markup::prelude::*;
use crate::signals::RwSignal;
use chrono::{Datelike, Weekday};
use mainstay_core::edit::{Edit, WholeLookBack};
use mainstay_core::model::words::{LINE_MAX, NOTE_MAX, fits};
use mainstay_core::model::{Cue, GoodMoment, LookBack, LookBackId, SmallStep};
use mainstay_core::route::{ReflectingPage, Route};
use mainstay_core::text::text;

use crate::pages::shared::draft_offer::GoneForm;
use crate::pages::shared::field_errors::{FieldErrors, error_of};
use crate::pages::shared::fields::Fields;
use crate::pages::shared::people_field::PeopleField;
use crate::pages::shared::record_form::{Delete, RecordForm};
use crate::pages::shared::weekdays::weekday_choices;
use crate::state::{App, use_app};
use crate::ui::{Area, Field, SelectField, Show, Tick};

/// A new look back.
#[component]
pub fn NewLookBack() -> impl IntoView {
    view! { <LookBackForm before=None /> }
}

/// Change a look back.
#[component]
pub fn EditLookBack(id: LookBackId) -> impl IntoView {
    let app = use_app();
    match app.look(|book| book.look_back(id).cloned()) {
        Some(look) => view! { <LookBackForm before=Some(look) /> }.into_any(),
        None => view! { <GoneForm /> }.into_any(),
    }
}

/// A new look back with what else is kept of it.
fn with_along(app: App, look: LookBack, keep_good: bool, step_on: Option<Weekday>) -> WholeLookBack {
    let good = || GoodMoment::new(app.new_id(), look.went_well.clone(), look.day);
    let good = (keep_good && !look.went_well.is_empty()).then(good);
    let step = step_on.filter(|_| !look.small_thing.is_empty()).map(|day| {
        let what = look.small_thing.trim_end_matches('.').to_owned();
        SmallStep::new(app.new_id(), what, Cue::Weekday(day), app.today_now())
    });
    WholeLookBack { look, good, step }
}

#[component]
fn LookBackForm(before: Option<LookBack>) -> impl IntoView {
    let app = use_app();
    let t = text().look_back;
    let changing = before.as_ref().map(|look| look.id);
    let start = before.clone().unwrap_or_else(|| LookBack::new(app.new_id(), app.today_now()));
    let well = RwSignal::new(start.went_well.clone());
    let small = RwSignal::new(start.small_thing.clone());
    let closer = RwSignal::new(start.closer.clone());
    let missed = RwSignal::new(start.missed.clone());
    let (good, step) = (RwSignal::new(false), RwSignal::new(false));
    let weekday = RwSignal::new(app.today_now().weekday().to_string());
    let errors = RwSignal::new(FieldErrors::new());
    let fresh = changing.is_none();
    let fields = view! {
        <p class="soft">{t.form_lead}</p>
        <Area id="well" label=t.went_well hint=t.went_well_hint value=well rows=3 error=error_of(errors.into(), "well") />
        {fresh.then(|| view! { <Tick id="keep-good" label=t.keep_good checked=good /> })}
        <PeopleField id="closer" who=closer legend=t.closer find_label=t.find error=error_of(errors.into(), "closer") />
        <PeopleField id="missed" who=missed legend=t.missed find_label=t.find error=error_of(errors.into(), "missed") />
        <Field
            id="small"
            label=t.small_thing
            hint=t.small_thing_hint
            value=small
            error=error_of(errors.into(), "small")
            autocomplete="off"
        />
        {fresh
            .then(|| {
                view! {
                    <Tick id="make-step" label=t.make_step checked=step />
                    <Show when=move || step.get()>
                        <SelectField id="step-day" label=t.step_day value=weekday options=weekday_choices(app) />
                    </Show>
                }
            })}
    };
    let stamp = changing.map(|_| start.stamp);
    let read = move || {
        let mut look = start.clone();
        look.went_well = well.read_untracked().trim().to_owned();
        look.small_thing = small.read_untracked().trim().to_owned();
        look.closer = closer.get_untracked();
        look.missed = missed.get_untracked();
        let mut found = FieldErrors::new();
        let long = || text().refusal.text_too_long.to_owned();
        if fits(&look.went_well, NOTE_MAX).is_err() {
            found.push(("well", long()));
        }
        if fits(&look.small_thing, LINE_MAX).is_err() {
            found.push(("small", long()));
        }
        if look.is_blank() {
            found.push(("well", text().refusal.look_back_blank.to_owned()));
        }
        if found.is_empty() { Ok(look) } else { Err(found) }
    };
    let home = || Route::Reflecting(ReflectingPage::LooksBack);
    let kept = Fields::new().words("well", well).tick("keep-good", good).people("closer", closer);
    let kept = kept.people("missed", missed).words("small", small);
    let form = RecordForm {
        title: if fresh { t.new_title } else { t.edit_title }.into(),
        fields: kept.tick("make-step", step).choice("step-day", weekday),
        before: stamp,
        errors,
        read: Box::new(move || {
            let look = read()?;
            if !fresh {
                return Ok(Edit::change(look));
            }
            let step_on = weekday.read_untracked().parse().ok().filter(|_| step.get_untracked());
            let new = with_along(app, look, good.get_untracked(), step_on);
            Ok(Edit::LookBack(Box::new(new)))
        }),
        beside: |_| "well",
        home: Box::new(home),
        save: text().frame.save,
        delete: changing.map(|id| Delete { label: t.delete, record: id.into(), home: home() }),
    };
    form.show(fields)
}
