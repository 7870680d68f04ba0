//! Add someone: a name, a number, how close. The page of the person is the rest of the form.

use crate::markup::prelude::*;
use crate::signals::RwSignal;
use mainstay_core::edit::Edit;
use mainstay_core::model::channel::mailable;
use mainstay_core::model::{Channel, Name, Person, Reach, Ring};
use mainstay_core::route::Route;
use mainstay_core::text::text;
use mainstay_core::view::rings::bearing_for;

use crate::state::use_app;
use crate::ui::{Choice, Field, FieldKind, RadioRows};

use crate::pages::shared::field_errors::{FieldErrors, error_of, name_error};
use crate::pages::shared::fields::Fields;
use crate::pages::shared::namesake::{Namesake, Same};
use crate::pages::shared::record_form::RecordForm;
use crate::pages::shared::words::{ring_hint, ring_words};

/// Somebody new.
#[component]
pub fn PersonForm() -> impl IntoView {
    let app = use_app();
    let t = text().person_form;
    let name = RwSignal::new(String::new());
    let number = RwSignal::new(String::new());
    let ring = RwSignal::new(Ring::Close.key().to_owned());
    let errors = RwSignal::new(FieldErrors::new());
    let namesake = Namesake::new();
    let id = app.new_id();
    let read = move || {
        namesake.forget();
        let called = Name::new(&name.read_untracked());
        let called = called.map_err(|error| vec![("name", name_error(&error, t.name_blank))])?;
        let ring = Ring::from_key(&ring.read_untracked()).unwrap_or(Ring::Close);
        let mut person = Person::new(id, called, ring, app.today_now());
        person.bearing = Some(app.look(|book| bearing_for(book, &person.groups)));
        let value = number.read_untracked().trim().to_owned();
        if !value.is_empty() {
            let reach = if mailable(&value).is_some() { Reach::Mail } else { Reach::Phone };
            person.channels.push(Channel { reach, value, label: None, preferred: false });
        }
        if !namesake.allows(app, &person) {
            return Err(FieldErrors::new());
        }
        Ok(Edit::add(person))
    };
    let form = RecordForm {
        title: t.add_title.into(),
        fields: Fields::new().words("name", name).words("number", number).choice("ring", ring),
        before: None,
        errors,
        read: Box::new(read),
        beside: |_| "name",
        home: Box::new(move || Route::person(id)),
        save: text().people.add,
        delete: None,
    };
    form.show_parts(Box::new(move |save| {
        let rings = Ring::ALL.map(|ring| Choice::new(ring.key(), ring_words(ring)).hint(ring_hint(ring)));
        let fields = view! {
            <Field id="name" label=t.name value=name error=error_of(errors.into(), "name") autocomplete="off" required=true />
            <Field id="number" label=t.number value=number kind=FieldKind::Phone autocomplete="off" />
            <RadioRows name="ring" legend=t.how_close options=rings.into() value=ring />
            {namesake.question(save, Same::Lead(Route::person))}
        };
        let rest = view! {
            <p class="soft">{text().frame.this_device_only}</p>
            {app.may_be_cleared().then(|| view! { <p class="soft">{text().frame.ios_keep}</p> })}
        };
        (fields.into_any(), rest.into_any())
    }))
}
