//! The colour and the face of a person: chosen from eight, an emoji or a letter or two, and a picture.

use crate::markup::prelude::*;
use crate::signals::{Callback, RwSignal, Signal};
use mainstay_core::edit::{Edit, Refusal};
use mainstay_core::model::{PersonId, Picture, PictureId};
use mainstay_core::route::Route;
use mainstay_core::text::text;

use crate::pages::shared::draft_offer::GoneForm;
use crate::pages::shared::face::colour_of;
use crate::pages::shared::field_errors::{FieldErrors, error_of};
use crate::pages::shared::fields::Fields;
use crate::pages::shared::file_pick::FilePick;
use crate::pages::shared::record_form::RecordForm;
use crate::pages::shared::screen::title_with_name;
use crate::pages::shared::status_words::trouble_words;
use crate::state::{NoPicture, PickedFile, Trouble, use_app};
use crate::ui::{Field, Show};

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
    let picture = app.select(move |book, _| book.picture(id.into()).map(Picture::address));
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
    let fields = view! {
        <span
            class="face face-large"
            aria-hidden="true"
            style:--c=move || colour_of(colour.read().parse().unwrap_or(1))
        >
            {move || app.sign(&sign.read(), &name)}
            {move || picture.get().map(|address| view! { <img src=address alt="" /> })}
        </span>
        <fieldset class="choices">
            <legend>{t.colour}</legend>
            <div class="chips">{hues.collect_view()}</div>
        </fieldset>
        <Field id="face" label=t.sign hint=t.sign_hint value=sign error=error_of(errors.into(), "face") autocomplete="off" />
        <div class="cluster">{ready}</div>
    };
    form.show_parts(Box::new(move |_| (fields.into_any(), view! { <PictureOf id /> }.into_any())))
}

/// A picture, which is kept as soon as it is chosen.
#[component]
fn PictureOf(id: PersonId) -> impl IntoView {
    let app = use_app();
    let t = text().face;
    let has_one = app.select(move |book, _| book.picture(id.into()).is_some());
    let trouble = RwSignal::new(None::<&'static str>);
    let picks = RwSignal::new(0_u32);
    let keep = move |picked: PickedFile| {
        trouble.set(None);
        let this = picks.get_untracked() + 1;
        picks.set(this);
        app.read_picture(picked, move |made| {
            // Another one was chosen while this one was made small.
            if picks.try_get_untracked().is_some_and(|last| last != this) {
                return;
            }
            let image = match made {
                Ok(image) => image,
                Err(NoPicture::TooLarge) => return trouble.set(Some(t.picture_too_large)),
                Err(NoPicture::NotOne) => return trouble.set(Some(t.no_picture)),
            };
            // The page may be gone by now.
            let kept = app.look(|book| book.picture(id.into()).cloned());
            let edit = match kept {
                Some(kept) => Edit::keep(Picture { image, ..kept }, false),
                None => Edit::keep(Picture::new(id, image), true),
            };
            match app.dispatch(edit) {
                Ok(()) | Err(Trouble::Refused(Refusal::NothingNew)) => {}
                Err(problem) => trouble.set(Some(trouble_words(&problem))),
            }
        });
    };
    view! {
        <FilePick
            id="picture"
            label=t.picture
            hint=t.picture_hint
            accept="image/*"
            on_file=Callback::new(keep)
        />
        <p class="error" role="alert">
            {move || trouble.get()}
        </p>
        <Show when=move || has_one.get()>
            <button class="btn" type="button" on:click=move |_| { let _ = app.dispatch(Edit::remove(PictureId::from(id))); }>
                {t.remove_picture}
            </button>
        </Show>
    }
}
