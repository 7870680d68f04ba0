//! The colour and the face of a person: chosen from eight, and an emoji or a letter or two.

use crate::markup::prelude::*;
use crate::signals::{RwSignal, Signal};
use mainstay_core::edit::Edit;
use mainstay_core::model::PersonId;
use mainstay_core::route::Route;
use mainstay_core::text::text;

use crate::pages::shared::draft_offer::GoneForm;
use crate::pages::shared::face::colour_of;
use crate::pages::shared::field_errors::{FieldErrors, error_of};
use crate::pages::shared::fields::Fields;
use crate::pages::shared::record_form::RecordForm;
use crate::pages::shared::screen::title_with_name;
use crate::state::use_app;
use crate::ui::Field;

/// Choosing them, with the face as it will be.
#[component]
pub fn PersonFace(id: PersonId) -> impl IntoView {
    let app = use_app();
    let t = text().face;
    let Some(person) = app.look(|book| book.person(id).cloned()) else {
        return view! { <GoneForm /> }.into_any();
    };
    let colour = RwSignal::new(person.colour().to_string());
    let sign = RwSignal::new(person.face.clone());
    let errors = RwSignal::new(FieldErrors::new());
    let name = person.name.to_string();
    let stamp = person.stamp;
    let read = move || {
        let mut person = person.clone();
        let chosen = colour.read_untracked().parse().ok();
        // What nobody chose goes on following from the id.
        if chosen != Some(person.colour()) {
            person.colour = chosen;
        }
        person.face = sign.read_untracked().trim().to_owned();
        Ok(Edit::change(person))
    };
    let form = RecordForm {
        title: Signal::derive(move || title_with_name(app, t.title, id)),
        fields: Fields::new().choice("colour", colour).words("face", sign),
        before: Some(stamp),
        errors,
        read: Box::new(read),
        beside: |_| "face",
        home: Box::new(move || Route::person(id)),
        save: text().frame.save,
        delete: None,
    };
    let hues = (1_u8..).zip(t.colours).map(|(n, label)| {
        let value = n.to_string();
        let own = value.clone();
        view! {
            <label class="chip">
                <input
                    type="radio"
                    name="colour"
                    prop:checked=move || *colour.read() == own
                    on:change=move |_| colour.set(value.clone())
                />
                <span style:background=colour_of(n)>{label}</span>
            </label>
        }
    });
    let ready = t.signs.map(|ready| {
        view! {
            <button class="btn" type="button" on:click=move |_| sign.set(ready.to_owned())>
                {ready}
            </button>
        }
    });
    form.show(view! {
        <span
            class="face face-large"
            aria-hidden="true"
            style:--c=move || colour_of(colour.read().parse().unwrap_or(1))
        >
            {move || app.sign(&sign.read(), &name)}
        </span>
        <fieldset class="choices">
            <legend>{t.colour}</legend>
            <div class="chips">{hues.collect_view()}</div>
        </fieldset>
        <Field id="face" label=t.sign hint=t.sign_hint value=sign error=error_of(errors.into(), "face") autocomplete="off" />
        <div class="cluster">{ready}</div>
    })
}
