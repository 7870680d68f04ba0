//! Add someone, or change what is noted about them. Only the name is needed.

use crate::markup::prelude::*;
use crate::signals::{RwSignal, Signal, StoredValue};
use mainstay_core::edit::Edit;
use mainstay_core::model::{BestTime, FamilyTie, Person, PersonId, Ring};
use mainstay_core::route::{RelationshipKind, Route};
use mainstay_core::text::{fill_count, text};

use crate::state::use_app;
use crate::ui::{Area, CheckChips, Choice, Field, RadioRows, SelectField, Show};

use super::boundary_fields::{BoundaryFields, GivesFields, WarmFields};
use super::channel_fields::ChannelFields;
use super::typed_person::{TypedPerson, family_key, time_key};
use crate::pages::shared::best_times::best_time_words;
use crate::pages::shared::date_parts::DateParts;
use crate::pages::shared::draft_offer::GoneForm;
use crate::pages::shared::field_errors::{FieldErrors, error_of};
use crate::pages::shared::namesake::{Namesake, Same};
use crate::pages::shared::record_form::RecordForm;
use crate::pages::shared::screen::title_with_name;
use crate::pages::shared::words::{family_words, ring_hint, ring_words, tie_words};

/// Add (no id) or change a person.
#[component]
pub fn PersonForm(id: Option<PersonId>) -> impl IntoView {
    let app = use_app();
    let before = id.and_then(|id| app.look(|book| book.person(id).cloned()));
    if id.is_some() && before.is_none() {
        return view! { <GoneForm /> }.into_any();
    }
    view! { <PersonFields before /> }.into_any()
}

#[component]
fn PersonFields(before: Option<Person>) -> impl IntoView {
    let app = use_app();
    let t = text().person_form;
    let typed = TypedPerson::new(before.as_ref());
    let errors = RwSignal::new(FieldErrors::new());
    let namesake = Namesake::new();
    let adding = before.is_none();
    let id = before.as_ref().map_or_else(|| app.new_id(), |person| person.id);
    let title = move || {
        if adding { t.add_title.to_owned() } else { title_with_name(app, t.edit_title, id) }
    };
    let stamp = before.as_ref().map(|person| person.stamp);
    let read = move || {
        namesake.forget();
        let person = typed.read(app, id, before.clone())?;
        if !namesake.allows(app, &person) {
            return Err(FieldErrors::new());
        }
        Ok(Edit::keep(person, adding))
    };
    let form = RecordForm {
        title: Signal::derive(title),
        fields: typed.fields(),
        before: stamp,
        errors,
        read: Box::new(read),
        beside: |_| "name",
        home: Box::new(move || Route::person(id)),
        save: text().frame.save,
        delete: None,
    };
    form.show_parts(Box::new(move |save| {
        let fields = view! {
            <NameAndRing typed errors=errors.into() />
            {namesake.question(save, Same::Lead(Route::person))}
            <details class="more" open=!adding>
                <summary>{t.more}</summary>
                <MoreFields typed errors=errors.into() />
            </details>
        };
        let rest = view! {
            <p class="soft">{text().frame.this_device_only}</p>
            {app.may_be_cleared().then(|| view! { <p class="soft">{text().frame.ios_keep}</p> })}
        };
        (fields.into_any(), rest.into_any())
    }))
}

#[component]
fn NameAndRing(typed: TypedPerson, errors: Signal<FieldErrors>) -> impl IntoView {
    let t = text().person_form;
    let rings = Ring::ALL.map(|ring| Choice::new(ring.key(), ring_words(ring)).hint(ring_hint(ring)));
    let none = Choice::new("", t.no_tie);
    let ties =
        std::iter::once(none).chain(RelationshipKind::ALL.map(|tie| Choice::new(tie.key(), tie_words(tie))));
    let ties: Vec<Choice> = ties.collect();
    let families = FamilyTie::ALL.map(|tie| Choice::new(family_key(tie), family_words(tie)));
    let families = StoredValue::new(Vec::from(families));
    let is_tie = move |tie: RelationshipKind| typed.tie.read().as_str() == tie.key();
    view! {
        <Field id="name" label=t.name value=typed.name error=error_of(errors, "name") autocomplete="off" required=true />
        <RadioRows name="ring" legend=t.how_close options=rings.into() value=typed.ring />
        <SelectField id="tie" label=t.relationship value=typed.tie options=ties />
        <Show when=move || is_tie(RelationshipKind::Family)>
            <SelectField id="family" label=t.family value=typed.family options=families.get_value() />
        </Show>
        <Show when=move || is_tie(RelationshipKind::Other)>
            <Field
                id="own-words"
                label=t.own_words
                value=typed.own_words
                error=error_of(errors, "own-words")
                autocomplete="off"
            />
        </Show>
        <GivesFields gives=typed.gives />
    }
}

#[component]
fn MoreFields(typed: TypedPerson, errors: Signal<FieldErrors>) -> impl IntoView {
    let t = text().person_form;
    let times = BestTime::ALL.map(|time| Choice::new(time_key(time), best_time_words(time)));
    let days = [7, 14, 30, 60, 90, 180];
    let mut rhythms = vec![Choice::new("", t.rhythm_of_ring)];
    let own =
        typed.rhythm.get_untracked().parse::<usize>().ok().filter(|own| !days.contains(own) && *own != 365);
    rhythms.extend(
        days.into_iter()
            .chain(own)
            .map(|days| Choice::new(days.to_string(), fill_count(&t.rhythm_days, days))),
    );
    rhythms.push(Choice::new("365", t.rhythm_light));
    rhythms.push(Choice::new("none", t.rhythm_none));
    view! {
        <div class="stack">
            <ChannelFields channels=typed.channels />
            <DateParts typed=typed.birthday legend=t.birthday hint=t.birthday_hint errors />
            <SelectField id="rhythm" label=t.rhythm value=typed.rhythm options=rhythms hint=t.rhythm_hint />
            <CheckChips name="best-times" legend=t.best_times options=times.into() values=typed.best_times />
            <Field
                id="groups"
                label=t.groups
                value=typed.groups
                hint=t.groups_hint
                error=error_of(errors, "groups")
                autocomplete="off"
            />
            <WarmFields typed errors />
            <BoundaryFields typed errors />
            <Field
                id="full-name"
                label=t.full_name
                value=typed.full_name
                error=error_of(errors, "full-name")
                autocomplete="off"
            />
            <Area id="note" label=t.note value=typed.note rows=4 error=error_of(errors, "note") />
        </div>
    }
}
