//! Something to ask about: a new one, or one to change.

use crate::markup::prelude::*;
use crate::signals::{RwSignal, Signal};
use mainstay_core::edit::{Edit, Refusal};
use mainstay_core::model::{Name, PersonId, ToAsk, ToAskId};
use mainstay_core::route::Route;
use mainstay_core::text::text;

use crate::state::use_app;
use crate::ui::Field;

use crate::pages::shared::ask_on::{AskOn, TypedAskOn};
use crate::pages::shared::draft_offer::GoneForm;
use crate::pages::shared::field_errors::{FieldErrors, error_of, name_error};
use crate::pages::shared::fields::Fields;
use crate::pages::shared::record_form::{Delete, RecordForm};
use crate::pages::shared::screen::title_with_name;

/// Something more to ask a person about.
#[component]
pub fn NewToAsk(person: PersonId) -> impl IntoView {
    view! { <ToAskForm person before=None /> }
}

/// Change something to ask about.
#[component]
pub fn EditToAsk(id: ToAskId) -> impl IntoView {
    let app = use_app();
    match app.look(|book| book.to_ask(id).cloned()) {
        Some(to_ask) => view! { <ToAskForm person=to_ask.person before=Some(to_ask) /> }.into_any(),
        None => view! { <GoneForm /> }.into_any(),
    }
}

#[component]
fn ToAskForm(person: PersonId, before: Option<ToAsk>) -> impl IntoView {
    let app = use_app();
    let t = text().to_ask;
    if app.look(|book| book.person(person).is_none()) {
        return view! { <GoneForm /> }.into_any();
    }
    let changing = before.as_ref().map(|to_ask| to_ask.id);
    let about = RwSignal::new(before.as_ref().map(|to_ask| to_ask.about.to_string()).unwrap_or_default());
    let ask_on = TypedAskOn::new(before.as_ref().and_then(|to_ask| to_ask.ask_on));
    let errors = RwSignal::new(FieldErrors::new());
    let title = if changing.is_some() { t.edit_title } else { t.add_title };
    let fields = view! {
        <Field
            id="about"
            label=t.about
            hint=t.about_hint
            value=about
            error=error_of(errors.into(), "about")
            autocomplete="off"
            required=true
        />
        <AskOn typed=ask_on errors=errors.into() />
    };
    let stamp = before.as_ref().map(|to_ask| to_ask.stamp);
    let read = move || {
        let mut found = FieldErrors::new();
        let words = Name::new(&about.read_untracked());
        if let Err(error) = &words {
            found.push(("about", name_error(error, t.blank)));
        }
        let day = ask_on.read(app.today_now());
        found.extend(day.as_ref().err().cloned());
        let (Ok(words), Ok(day)) = (words, day) else { return Err(found) };
        let fresh = || ToAsk::new(app.new_id(), person, words.clone());
        let mut to_ask = before.clone().unwrap_or_else(fresh);
        to_ask.about = words;
        to_ask.ask_on = day;
        Ok(Edit::keep(to_ask, changing.is_none()))
    };
    let form = RecordForm {
        title: Signal::derive(move || title_with_name(app, title, person)),
        fields: ask_on.add_to(Fields::new().words("about", about)),
        before: stamp,
        errors,
        read: Box::new(read),
        beside: |refusal| if refusal == Some(Refusal::DayOutOfRange) { "ask-day" } else { "about" },
        home: Box::new(move || Route::person(person)),
        save: text().frame.save,
        delete: changing.map(|id| Delete { label: t.delete, record: id.into(), home: Route::person(person) }),
    };
    form.show(fields)
}
