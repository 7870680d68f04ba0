//! Log a moment: who, how, when, and nothing else is needed. Also changes or deletes one.

use chrono::{Days, NaiveDate};
use leptos::prelude::*;
use mainstay_core::edit::{Edit, Refusal, Talk, is_in_range};
use mainstay_core::model::words::{LINE_MAX, NOTE_MAX, fits};
use mainstay_core::model::{Direction, Initiative, Moment, MomentId, Name, PersonId, Plan, Stage, Way};
use mainstay_core::route::{LearnPage, MomentsPage, PlansPage, Route, Topic};
use mainstay_core::text::text;

use crate::state::{Trouble, use_app};
use crate::ui::{Area, Choice, ErrorSummary, Field, FieldKind, Notice, PageHead, RadioChips, Show, Tone};

use super::support_fields::{SupportDraft, SupportFields};
use super::talk_fields::{FeltFields, TalkDraft, TalkFields};
use super::together_fields::{TogetherDraft, TogetherFields};
use crate::pages::shared::field_errors::{FieldErrors, error_of};
use crate::pages::shared::not_found::NotFound;
use crate::pages::shared::people_field::PeopleField;
use crate::pages::shared::status_words::{refusal_words, trouble_words};
use crate::pages::shared::words::{initiative_words, way_words};

/// Log (no id) or change a moment.
#[component]
pub fn MomentForm(id: Option<MomentId>, with: Option<PersonId>) -> impl IntoView {
    let app = use_app();
    let before = id.and_then(|id| app.look(|book| book.moment(id).cloned()));
    if id.is_some() && before.is_none() {
        return view! { <NotFound /> }.into_any();
    }
    view! { <Form before with /> }.into_any()
}

#[derive(Clone, Copy)]
struct MomentDraft {
    who: RwSignal<Vec<PersonId>>,
    way: RwSignal<String>,
    when: RwSignal<String>,
    day: RwSignal<String>,
    by: RwSignal<String>,
    support: SupportDraft,
    topic: RwSignal<String>,
    note: RwSignal<String>,
    talk: TalkDraft,
    together: TogetherDraft,
}

impl MomentDraft {
    fn new(before: Option<&Moment>, with: Option<PersonId>, today: NaiveDate) -> Self {
        let day = before.map_or(today, |moment| moment.day);
        let when = if day == today { "today" } else { "day" };
        let who = before.map_or_else(|| with.into_iter().collect(), |moment| moment.people.clone());
        Self {
            who: RwSignal::new(who),
            way: RwSignal::new(before.and_then(|m| m.way).map_or("", Way::key).into()),
            when: RwSignal::new(when.into()),
            day: RwSignal::new(day.to_string()),
            by: RwSignal::new(before.and_then(|m| m.initiative).map_or("", Initiative::key).into()),
            support: SupportDraft::new(before.map(|m| m.support.as_slice()).unwrap_or_default()),
            topic: RwSignal::new(before.and_then(|m| m.topic.clone()).unwrap_or_default()),
            note: RwSignal::new(before.map(|m| m.note.clone()).unwrap_or_default()),
            talk: TalkDraft::new(before),
            together: TogetherDraft::new(before),
        }
    }

    fn day(self, today: NaiveDate) -> Option<NaiveDate> {
        match self.when.get_untracked().as_str() {
            "today" => Some(today),
            "yesterday" => today.checked_sub_days(Days::new(1)),
            _ => self.day.get_untracked().parse().ok(),
        }
    }
}

#[component]
fn Form(before: Option<Moment>, with: Option<PersonId>) -> impl IntoView {
    let app = use_app();
    let t = &text().moment;
    let draft = MomentDraft::new(before.as_ref(), with, app.today_now());
    let errors = RwSignal::new(FieldErrors::new());
    let id = before.as_ref().map_or_else(|| app.new_moment_id(), |moment| moment.id);
    let changing = before.is_some();
    let before = StoredValue::new(before);
    // A moment on a day still to come, which may become a plan.
    let to_come = RwSignal::new(None::<Moment>);
    let home = move || match draft.who.read_untracked().first() {
        Some(person) if with.is_some() || changing => Route::person(*person),
        _ => Route::today(),
    };
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let mut found = Vec::new();
        if draft.who.read_untracked().is_empty() {
            found.push(("who", refusal_words(Refusal::NobodyThere).into()));
        }
        let day = draft.day(app.today_now());
        if day.is_none() {
            found.push(("day", t.no_such_day.into()));
        }
        if fits(&draft.note.read_untracked(), NOTE_MAX).is_err() {
            found.push(("note", text().refusal.text_too_long.into()));
        }
        if fits(&draft.topic.read_untracked(), LINE_MAX).is_err() {
            found.push(("topic", text().refusal.text_too_long.into()));
        }
        let Some(day) = day.filter(|_| found.is_empty()) else { return errors.set(found) };
        let mut moment =
            before.get_value().unwrap_or_else(|| Moment::new(id, day, draft.who.get_untracked()));
        moment.day = day;
        moment.people = draft.who.get_untracked();
        moment.way = Way::from_key(&draft.way.read_untracked());
        moment.initiative = Initiative::from_key(&draft.by.read_untracked());
        moment.support = draft.support.read(&moment.support);
        let topic = draft.topic.get_untracked().trim().to_owned();
        moment.topic = (!topic.is_empty()).then_some(topic);
        moment.note = draft.note.get_untracked().trim().to_owned();
        if let Err(found) = draft.together.read(&mut moment) {
            return errors.set(found);
        }
        let talk = match draft.talk.read(app, &mut moment) {
            Ok(talk) => talk,
            Err(found) => return errors.set(found),
        };
        if !changing && moment.day > app.today_now() && is_in_range(moment.day) {
            errors.set(Vec::new());
            // A plan has no place of its own for what to ask there, so it goes on in the note.
            let questions = talk.next.iter().map(|of| of.about.to_string());
            let topic = moment.topic.clone().filter(|topic| Name::new(topic).is_err());
            let notes = [moment.note.clone()].into_iter().chain(topic).chain(questions);
            moment.note = notes.filter(|note| !note.is_empty()).collect::<Vec<_>>().join("\n");
            return to_come.set(Some(moment));
        }
        // News and help are worth one small thing more; everything else is done.
        let helped = moment.support.iter().any(|given| given.direction == Direction::Received);
        let more = !changing && (moment.news.is_some() || helped);
        let edit = Talk { moment, next: talk.next, asked: talk.asked };
        match app.dispatch(Edit::KeepTalk(Box::new(edit))) {
            Ok(()) if more => app.go_saying(&Route::Moments(MomentsPage::AfterTalk(id))),
            Ok(()) => app.go_saying(&home()),
            Err(Trouble::Refused(Refusal::NothingNew)) => app.go(&home()),
            Err(trouble @ Trouble::Refused(Refusal::DayToCome | Refusal::DayOutOfRange)) => {
                errors.set(vec![("day", trouble_words(&trouble).into())]);
            }
            Err(trouble) => errors.set(vec![("who", trouble_words(&trouble).into())]),
        }
    };
    let delete = move |_| {
        if app.dispatch(Edit::RemoveMoment(id)).is_ok() {
            app.go_saying(&home());
        }
    };
    view! {
        <form class="page" novalidate on:submit=save>
            <PageHead title=if changing { t.edit_title } else { t.title } />
            <ErrorSummary title=text().frame.please_check errors on_lead=app.to_field() />
            <PeopleField who=draft.who legend=t.who find_label=t.find error=error_of(errors.into(), "who") />
            <Rest draft errors=errors.into() />
            <DayToCome to_come />
            <button class="btn btn-primary" type="submit">
                {text().frame.save}
            </button>
            <OptionalFields draft errors=errors.into() />
            <Show when=move || changing>
                <button class="btn btn-danger" type="button" on:click=delete>
                    {t.delete}
                </button>
            </Show>
        </form>
    }
}

/// "That day is still to come. Save it as a plan?" Nothing that was typed is lost either way.
#[component]
fn DayToCome(to_come: RwSignal<Option<Moment>>) -> impl IntoView {
    let app = use_app();
    let t = &text().talk;
    let save = move |_| {
        let Some(moment) = to_come.get_untracked() else { return };
        let what = moment.topic.as_deref().and_then(|topic| Name::new(topic).ok());
        let Some(what) = what.or_else(|| Name::new(text().plans.default_what).ok()) else { return };
        let id = app.new_plan_id();
        let mut plan = Plan::new(id, what);
        plan.people = moment.people;
        plan.stage = Stage::Set;
        plan.day = Some(moment.day);
        plan.note = [moment.note, moment.told]
            .into_iter()
            .filter(|note| !note.is_empty())
            .collect::<Vec<_>>()
            .join("\n");
        match app.dispatch(Edit::KeepPlan(Box::new(plan))) {
            Ok(()) => app.go_saying(&Route::Plans(PlansPage::Edit(id))),
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
fn Rest(draft: MomentDraft, errors: Signal<FieldErrors>) -> impl IntoView {
    let t = &text().moment;
    let ways = Way::ALL.map(|way| Choice::new(way.key(), way_words(way)));
    let days = vec![
        Choice::new("today", t.today),
        Choice::new("yesterday", t.yesterday),
        Choice::new("day", t.another_day),
    ];
    view! {
        <RadioChips name="way" legend=t.how options=ways.into() value=draft.way clearable=true />
        <RadioChips name="when" legend=t.when options=days value=draft.when />
        <Show when=move || draft.when.read().as_str() == "day">
            <Field id="day" label=t.day value=draft.day kind=FieldKind::Date error=error_of(errors, "day") />
        </Show>
    }
}

#[component]
fn OptionalFields(draft: MomentDraft, errors: Signal<FieldErrors>) -> impl IntoView {
    let t = &text().moment;
    let by = Initiative::ALL.map(|by| Choice::new(by.key(), initiative_words(by)));
    view! {
        <h2 class="section">{t.only_if}</h2>
        <TalkFields draft=draft.talk who=draft.who errors />
        <RadioChips name="by" legend=t.who_reached_out options=by.into() value=draft.by clearable=true />
        <SupportFields draft=draft.support />
        <Field
            id="topic"
            label=t.topic
            hint=t.topic_hint
            value=draft.topic
            error=error_of(errors, "topic")
            autocomplete="off"
        />
        <TogetherFields draft=draft.together errors />
        <FeltFields draft=draft.talk />
        <Area id="note" label=t.note value=draft.note rows=3 error=error_of(errors, "note") />
        <p>
            <a href=LearnPage::Topic(Topic::Listening).href()>{text().learn.page(Topic::Listening).title}</a>
        </p>
    }
}
