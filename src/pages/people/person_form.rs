//! Add someone, or change what is noted about them. Only the name is needed.

use leptos::prelude::*;
use mainstay_core::edit::Edit;
use mainstay_core::model::{BestTime, FamilyTie, Person, PersonId, Ring};
use mainstay_core::route::{PeoplePage, Route, Tie};
use mainstay_core::text::{fill, text};
use mainstay_core::view::Locale;

use crate::state::use_app;
use crate::ui::{
    Area, CheckChips, Choice, ErrorSummary, Field, Notice, PageHead, RadioRows, SelectField, Show, Tone,
};

use super::boundary_fields::{BoundaryFields, GivesFields, WarmFields};
use super::channel_fields::ChannelFields;
use super::person_draft::{PersonDraft, family_key, time_key};
use crate::pages::shared::date_parts::DateParts;
use crate::pages::shared::field_errors::{FieldErrors, error_of};
use crate::pages::shared::not_found::NotFound;
use crate::pages::shared::screen::title_with_name;
use crate::pages::shared::status_words::trouble_words;
use crate::pages::shared::words::{best_time_words, family_words, ring_hint, ring_words, tie_words};

/// Add (no id) or change a person.
#[component]
pub fn PersonForm(id: Option<PersonId>) -> impl IntoView {
    let app = use_app();
    let before = id.and_then(|id| app.look(|book| book.person(id).cloned()));
    if id.is_some() && before.is_none() {
        return view! { <NotFound /> }.into_any();
    }
    view! { <Form before /> }.into_any()
}

#[component]
fn Form(before: Option<Person>) -> impl IntoView {
    let app = use_app();
    let t = &text().person_form;
    let draft = PersonDraft::new(before.as_ref());
    let errors = RwSignal::new(FieldErrors::new());
    let namesake = RwSignal::new(None::<(PersonId, String)>);
    let adding = before.is_none();
    let id = before.as_ref().map_or_else(|| app.new_person_id(), |person| person.id);
    let title = move || {
        if adding { t.add_title.to_owned() } else { title_with_name(app, t.edit_title, id) }
    };
    let before = StoredValue::new(before);
    let save = move |someone_else: bool| {
        let person = match draft.read(app, id, before.get_value()) {
            Ok(person) => person,
            Err(found) => return errors.set(found),
        };
        errors.set(Vec::new());
        let same = app.look(|book| {
            let called = app.locale().fold(person.name.as_str());
            book.people()
                .find(|other| other.id != id && app.locale().fold(other.name.as_str()) == called)
                .map(|other| (other.id, other.name.to_string()))
        });
        if adding && !someone_else && same.is_some() {
            return namesake.set(same);
        }
        let edit = if adding { Edit::AddPerson } else { Edit::ChangePerson };
        match app.dispatch(edit(Box::new(person))) {
            Ok(()) => app.go_saying(&Route::person(id)),
            Err(crate::state::Trouble::Refused(mainstay_core::edit::Refusal::NothingNew)) => {
                app.go(&Route::person(id));
            }
            Err(trouble) => errors.set(vec![("name", trouble_words(&trouble).into())]),
        }
    };
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        namesake.set(None);
        save(false);
    };
    view! {
        <form class="page" novalidate on:submit=submit>
            <PageHead title=title />
            <ErrorSummary title=text().frame.please_check errors on_lead=app.to_field() />
            <NameAndRing draft errors=errors.into() />
            {move || {
                namesake
                    .get()
                    .map(|(other, name)| {
                        view! {
                            <Notice tone=Tone::Plain>
                                <p>{fill(t.namesake, &[("name", &name)])}</p>
                                <p class="cluster">
                                    <a class="btn" href=PeoplePage::Person(other).href()>
                                        {t.same_person}
                                    </a>
                                    <button class="btn" type="button" on:click=move |_| save(true)>
                                        {t.someone_else}
                                    </button>
                                </p>
                            </Notice>
                        }
                    })
            }}
            <details class="more" open=!adding>
                <summary>{t.more}</summary>
                <MoreFields draft errors=errors.into() />
            </details>
            <button class="btn btn-primary" type="submit">
                {text().frame.save}
            </button>
            <p class="soft">{text().frame.this_device_only}</p>
            {app.may_be_cleared().then(|| view! { <p class="soft">{text().frame.ios_keep}</p> })}
        </form>
    }
}

#[component]
fn NameAndRing(draft: PersonDraft, errors: Signal<FieldErrors>) -> impl IntoView {
    let t = &text().person_form;
    let rings = Ring::ALL.map(|ring| Choice::new(ring.key(), ring_words(ring)).hint(ring_hint(ring)));
    let none = Choice::new("", t.no_tie);
    let ties = std::iter::once(none).chain(Tie::ALL.map(|tie| Choice::new(tie.key(), tie_words(tie))));
    let ties: Vec<Choice> = ties.collect();
    let families = FamilyTie::ALL.map(|tie| Choice::new(family_key(tie), family_words(tie)));
    let families = StoredValue::new(Vec::from(families));
    let is_tie = move |tie: Tie| draft.tie.read().as_str() == tie.key();
    view! {
        <Field id="name" label=t.name value=draft.name error=error_of(errors, "name") autocomplete="off" required=true />
        <RadioRows name="ring" legend=t.how_close options=rings.into() value=draft.ring />
        <SelectField id="tie" label=t.relationship value=draft.tie options=ties />
        <Show when=move || is_tie(Tie::Family)>
            <SelectField id="family" label=t.family value=draft.family options=families.get_value() />
        </Show>
        <Show when=move || is_tie(Tie::Other)>
            <Field
                id="own-words"
                label=t.own_words
                value=draft.own_words
                error=error_of(errors, "own-words")
                autocomplete="off"
            />
        </Show>
        <GivesFields gives=draft.gives />
    }
}

#[component]
fn MoreFields(draft: PersonDraft, errors: Signal<FieldErrors>) -> impl IntoView {
    let t = &text().person_form;
    let times = BestTime::ALL.map(|time| Choice::new(time_key(time), best_time_words(time)));
    let days = [7, 14, 30, 60, 90, 180];
    let mut rhythms = vec![Choice::new("", t.rhythm_of_ring)];
    let own =
        draft.rhythm.get_untracked().parse::<u32>().ok().filter(|own| !days.contains(own) && *own != 365);
    rhythms.extend(
        days.into_iter()
            .chain(own)
            .map(|days| Choice::new(days.to_string(), fill(t.rhythm_days, &[("n", &days.to_string())]))),
    );
    rhythms.push(Choice::new("365", t.rhythm_light));
    rhythms.push(Choice::new("none", t.rhythm_none));
    view! {
        <div class="stack">
            <ChannelFields channels=draft.channels />
            <DateParts draft=draft.birthday legend=t.birthday hint=t.birthday_hint errors />
            <SelectField id="rhythm" label=t.rhythm value=draft.rhythm options=rhythms hint=t.rhythm_hint />
            <CheckChips name="best-times" legend=t.best_times options=times.into() values=draft.best_times />
            <Field
                id="groups"
                label=t.groups
                value=draft.groups
                hint=t.groups_hint
                error=error_of(errors, "groups")
                autocomplete="off"
            />
            <WarmFields draft errors />
            <BoundaryFields draft errors />
            <Field
                id="full-name"
                label=t.full_name
                value=draft.full_name
                error=error_of(errors, "full-name")
                autocomplete="off"
            />
            <Area id="note" label=t.note value=draft.note rows=4 error=error_of(errors, "note") />
        </div>
    }
}
