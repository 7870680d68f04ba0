//! A plan: what, with whom, when, where. Only the first is needed.

use crate::markup::prelude::*;
use crate::signals::RwSignal;
use mainstay_core::edit::{Edit, is_in_range};
use mainstay_core::model::words::{LINE_MAX, NOTE_MAX, fits};
use mainstay_core::model::{Name, PersonId, Plan, PlanId, PlanStage, day_of};
use mainstay_core::route::{PlanStart, PlansPage, Route};
use mainstay_core::text::text;

use crate::state::use_app;
use crate::ui::{Area, Choice, Field, FieldKind, RadioChips};

use super::list::stage_words;
use crate::pages::shared::draft_offer::GoneForm;
use crate::pages::shared::field_errors::{FieldErrors, error_of, name_error};
use crate::pages::shared::fields::Fields;
use crate::pages::shared::people_field::PeopleField;
use crate::pages::shared::record_form::{Delete, RecordForm};
use crate::pages::shared::time_of_day::{minutes_of, time_of};

/// A new plan, perhaps with somebody or for a date.
#[component]
pub fn NewPlan(start: PlanStart) -> impl IntoView {
    let app = use_app();
    let day = start.date.and_then(|id| {
        app.look(|book| {
            let date = book.important_date(id)?;
            mainstay_core::insight::dates::next(
                date.date,
                date.once,
                app.today_now(),
                book.settings().leap_day,
            )
        })
    });
    let typed = TypedPlan::new(None);
    typed.who.set(start.with.into_iter().collect());
    typed.day.set(day.map(|day| day.to_string()).unwrap_or_default());
    view! { <PlanForm typed before=None start /> }
}

/// Change a plan.
#[component]
pub fn EditPlan(id: PlanId) -> impl IntoView {
    let app = use_app();
    match app.look(|book| book.plan(id).cloned()) {
        Some(plan) => {
            let typed = TypedPlan::new(Some(&plan));
            view! { <PlanForm typed before=Some(plan) start=PlanStart::default() /> }.into_any()
        }
        None => view! { <GoneForm /> }.into_any(),
    }
}

#[derive(Clone, Copy)]
struct TypedPlan {
    what: RwSignal<String>,
    who: RwSignal<Vec<PersonId>>,
    day: RwSignal<String>,
    time: RwSignal<String>,
    place: RwSignal<String>,
    note: RwSignal<String>,
    stage: RwSignal<String>,
}

impl TypedPlan {
    fn new(plan: Option<&Plan>) -> Self {
        let words = |value: fn(&Plan) -> String| RwSignal::new(plan.map(value).unwrap_or_default());
        Self {
            what: words(|plan| plan.what.to_string()),
            who: RwSignal::new(plan.map(|plan| plan.people.clone()).unwrap_or_default()),
            day: words(|plan| plan.day.map(|day| day.to_string()).unwrap_or_default()),
            time: words(|plan| plan.at.map(time_of).unwrap_or_default()),
            place: words(|plan| plan.place.clone()),
            note: words(|plan| plan.note.clone()),
            stage: RwSignal::new(plan.map_or(PlanStage::Idea, |plan| plan.stage).key().to_owned()),
        }
    }

    fn fields(self) -> Fields {
        Fields::new()
            .words("what", self.what)
            .people("who", self.who)
            .choice("day", self.day)
            .choice("time", self.time)
            .words("place", self.place)
            .choice("stage", self.stage)
            .words("note", self.note)
    }

    fn read(self, id: PlanId, before: Option<Plan>, start: PlanStart) -> Result<Plan, FieldErrors> {
        let t = text().plans;
        let mut errors = FieldErrors::new();
        let what = Name::new(&self.what.read_untracked());
        if let Err(error) = &what {
            errors.push(("what", name_error(error, t.blank)));
        }
        let typed = self.day.get_untracked();
        let day = (!typed.trim().is_empty()).then(|| day_of(typed.trim()).filter(|day| is_in_range(*day)));
        if matches!(day, Some(None)) {
            errors.push(("day", t.no_such_day.to_owned()));
        }
        let typed = self.time.get_untracked();
        let time = (!typed.trim().is_empty()).then(|| minutes_of(&typed));
        match (&day, &time) {
            (_, Some(None)) => errors.push(("time", t.no_such_time.to_owned())),
            (None, Some(Some(_))) => errors.push(("day", t.time_needs_day.to_owned())),
            _ => {}
        }
        for (id, words, max) in [("place", self.place, LINE_MAX), ("note", self.note, NOTE_MAX)] {
            if fits(&words.read_untracked(), max).is_err() {
                errors.push((id, text().refusal.text_too_long.into()));
            }
        }
        let (Ok(what), true) = (what, errors.is_empty()) else { return Err(errors) };
        let fresh = || Plan { date: start.date, ..Plan::new(id, what.clone()) };
        let mut plan = before.unwrap_or_else(fresh);
        plan.what = what;
        plan.people = self.who.get_untracked();
        plan.day = day.flatten();
        plan.at = time.flatten();
        plan.place = self.place.read_untracked().trim().to_owned();
        plan.note = self.note.read_untracked().trim().to_owned();
        plan.stage = PlanStage::from_key(&self.stage.read_untracked()).unwrap_or_default();
        Ok(plan)
    }
}

#[component]
fn PlanForm(typed: TypedPlan, before: Option<Plan>, start: PlanStart) -> impl IntoView {
    let app = use_app();
    let t = text().plans;
    let errors = RwSignal::new(FieldErrors::new());
    let changing = before.as_ref().map(|plan| plan.id);
    let id = changing.unwrap_or_else(|| app.new_id());
    // Done is said on the plan itself, where it becomes a moment.
    let is_done = typed.stage.read_untracked().as_str() == PlanStage::Done.key();
    let stages = PlanStage::ALL.into_iter().filter(|stage| is_done || *stage != PlanStage::Done);
    let stages: Vec<Choice> = stages.map(|stage| Choice::new(stage.key(), stage_words(stage))).collect();
    let error = move |id| error_of(errors.into(), id);
    let fields = view! {
        <Field id="what" label=t.what hint=t.what_hint value=typed.what error=error("what") autocomplete="off" required=true />
        <PeopleField who=typed.who legend=t.who find_label=t.find error=error("who") />
        <div class="filters">
            <Field id="day" label=t.day hint=t.day_hint value=typed.day kind=FieldKind::Date error=error("day") />
            <Field id="time" label=t.time value=typed.time kind=FieldKind::Time error=error("time") />
        </div>
        <Field id="place" label=t.place value=typed.place error=error("place") autocomplete="off" />
        <RadioChips name="stage" legend=t.stage options=stages value=typed.stage />
        <Area id="note" label=t.note value=typed.note rows=2 error=error("note") />
    };
    let form = RecordForm {
        title: if changing.is_some() { t.edit_title } else { t.add_title }.into(),
        fields: typed.fields(),
        before: before.as_ref().map(|plan| plan.stamp),
        errors,
        read: Box::new(move || {
            typed.read(id, before.clone(), start).map(|plan| Edit::keep(plan, changing.is_none()))
        }),
        beside: |_| "what",
        home: Box::new(move || Route::Plans(PlansPage::Plan(id))),
        save: text().frame.save,
        delete: changing.map(|id| Delete {
            label: t.delete,
            record: id.into(),
            home: Route::Plans(PlansPage::All),
        }),
    };
    form.show(fields)
}
