//! Log a moment: who, how, when, and nothing else is needed. Also changes or deletes one.

use crate::markup::prelude::*;
use crate::signals::{Effect, RwSignal, Signal, StoredValue};
use mainstay_core::edit::{Edit, Refusal, is_in_range};
use mainstay_core::model::{Direction, Initiative, Moment, MomentId, Name, PersonId, Plan, PlanStage, Way};
use mainstay_core::route::{LearnPage, MomentsPage, PlansPage, Route, Topic};
use mainstay_core::text::text;

use crate::state::use_app;
use crate::ui::{Area, Choice, Field, FieldKind, Notice, RadioChips, Show, Tone};

use super::support_fields::SupportFields;
use super::talk_fields::{FeltFields, TalkFields};
use super::together_fields::TogetherFields;
use super::typed_moment::{TypedMoment, as_planned};
use crate::pages::shared::before_you_talk::BeforeYouTalk;
use crate::pages::shared::draft_offer::GoneForm;
use crate::pages::shared::field_errors::{FieldErrors, error_of};
use crate::pages::shared::people_field::PeopleField;
use crate::pages::shared::record_form::{Delete, RecordForm};
use crate::pages::shared::words::{initiative_words, way_words};

/// Log (no id) or change a moment.
#[component]
pub fn MomentForm(id: Option<MomentId>, with: Option<PersonId>) -> impl IntoView {
    let app = use_app();
    let before = id.and_then(|id| app.look(|book| book.moment(id).cloned()));
    if id.is_some() && before.is_none() {
        return view! { <GoneForm /> }.into_any();
    }
    view! { <MomentFields before with /> }.into_any()
}

#[component]
fn MomentFields(before: Option<Moment>, with: Option<PersonId>) -> impl IntoView {
    let app = use_app();
    let t = text().moment;
    let typed = TypedMoment::new(before.as_ref(), with, app.today_now());
    let errors = RwSignal::new(FieldErrors::new());
    let id = before.as_ref().map_or_else(|| app.new_id(), |moment| moment.id);
    let changing = before.is_some();
    let stamp = before.as_ref().map(|moment| moment.stamp);
    // A moment on a day still to come, which may become a plan.
    let to_come = RwSignal::new(None::<Moment>);
    // News and help are worth one small thing more; everything else is done.
    let more = StoredValue::new(false);
    let home = move || match typed.who.read_untracked().first() {
        _ if more.get_value() => Route::Moments(MomentsPage::AfterTalk(id)),
        Some(person) if with.is_some() || changing => Route::person(*person),
        _ => Route::today(),
    };
    let read = move || {
        let fresh = |day| Moment::new(id, day, typed.who.get_untracked());
        let talk = typed.read(app, !changing, |day| before.clone().unwrap_or_else(|| fresh(day)))?;
        let moment = &talk.moment;
        if !changing && moment.day > app.today_now() && is_in_range(moment.day) {
            to_come.set(Some(as_planned(talk)));
            return Err(FieldErrors::new());
        }
        let helped = moment.support.iter().any(|given| given.direction == Direction::Received);
        more.set_value(!changing && (moment.news.is_some() || helped));
        Ok(Edit::KeepTalk(Box::new(talk)))
    };
    let form = RecordForm {
        title: if changing { t.edit_title } else { t.title }.into(),
        fields: typed.fields(),
        before: stamp,
        errors,
        read: Box::new(read),
        beside: |refusal| match refusal {
            Some(Refusal::DayToCome | Refusal::DayOutOfRange) => "day",
            _ => "who",
        },
        home: Box::new(home),
        save: text().frame.save,
        delete: changing.then(|| Delete { label: t.delete, record: id.into(), home: home() }),
    };
    let fields = view! {
        <PeopleField who=typed.who legend=t.who find_label=t.find error=error_of(errors.into(), "who") />
        <WayAndDay typed errors=errors.into() />
        <DayToCome to_come />
    }
    .into_any();
    let talked_to = move || {
        let who = typed.who.get().into_iter().filter(|_| !changing);
        who.map(|id| view! { <BeforeYouTalk id named=true /> }).collect_view()
    };
    let rest = view! {
        {talked_to}
        <OptionalFields typed errors=errors.into() />
    }
    .into_any();
    form.show_parts(Box::new(|_| (fields, rest)))
}

/// "That day is still to come. Save it as a plan?" Nothing that was typed is lost either way.
#[component]
fn DayToCome(to_come: RwSignal<Option<Moment>>) -> impl IntoView {
    let app = use_app();
    let t = text().talk;
    let save = move |_| {
        let Some(moment) = to_come.get_untracked() else { return };
        let what = moment.topic.as_deref().and_then(|topic| Name::new(topic).ok());
        let Some(what) = what.or_else(|| Name::new(text().plans.default_what).ok()) else { return };
        let id = app.new_id();
        let mut plan = Plan::new(id, what);
        plan.people = moment.people;
        plan.stage = PlanStage::Agreed;
        plan.day = Some(moment.day);
        plan.note = [moment.note, moment.told]
            .into_iter()
            .filter(|note| !note.is_empty())
            .collect::<Vec<_>>()
            .join("\n");
        match app.dispatch(Edit::add(plan)) {
            Ok(()) => {
                app.drop_draft(&app.form_shown());
                app.go_saying(&Route::Plans(PlansPage::Edit(id)));
            }
            // The status line says what went wrong.
            Err(_) => to_come.set(None),
        }
    };
    let change = move |_| {
        to_come.set(None);
        app.focus("day".to_owned());
    };
    Effect::new(move |_| {
        if to_come.read().is_some() {
            app.focus("day-to-come".to_owned());
        }
    });
    view! {
        <Show when=move || to_come.read().is_some()>
            <Notice tone=Tone::Plain>
                <p id="day-to-come" tabindex="-1">{t.day_to_come}</p>
                <p class="cluster">
                    <button class="btn btn-primary" type="button" on:click=save>
                        {t.save_as_plan}
                    </button>
                    <button class="btn" type="button" on:click=change>
                        {t.change_day}
                    </button>
                </p>
            </Notice>
        </Show>
    }
}

#[component]
fn WayAndDay(typed: TypedMoment, errors: Signal<FieldErrors>) -> impl IntoView {
    let t = text().moment;
    let ways = Way::ALL.map(|way| Choice::new(way.key(), way_words(way)));
    let days = vec![
        Choice::new("today", t.today),
        Choice::new("yesterday", t.yesterday),
        Choice::new("day", t.another_day),
    ];
    view! {
        <RadioChips name="way" legend=t.how options=ways.into() value=typed.way clearable=true />
        <RadioChips name="when" legend=t.when options=days value=typed.when />
        <Show when=move || typed.when.read().as_str() == "day">
            <Field id="day" label=t.day value=typed.day kind=FieldKind::Date error=error_of(errors, "day") />
        </Show>
    }
}

#[component]
fn OptionalFields(typed: TypedMoment, errors: Signal<FieldErrors>) -> impl IntoView {
    let t = text().moment;
    let by = Initiative::ALL.map(|by| Choice::new(by.key(), initiative_words(by)));
    view! {
        <h2 class="section">{t.only_if}</h2>
        <TalkFields typed=typed.talk who=typed.who errors />
        <RadioChips name="by" legend=t.who_reached_out options=by.into() value=typed.by clearable=true />
        <SupportFields typed=typed.support />
        <Field
            id="topic"
            label=t.topic
            hint=t.topic_hint
            value=typed.topic
            error=error_of(errors, "topic")
            autocomplete="off"
        />
        <TogetherFields typed=typed.together errors />
        <FeltFields typed=typed.talk />
        <Area id="note" label=t.note value=typed.note rows=3 error=error_of(errors, "note") />
        <p>
            <a href=LearnPage::Topic(Topic::Listening).href()>{text().learn.page(Topic::Listening).title}</a>
        </p>
    }
}
