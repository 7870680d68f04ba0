//! Something to ask about: a new one, or one to change.

use leptos::prelude::*;
use mainstay_core::edit::{Edit, Refusal};
use mainstay_core::model::{Name, PersonId, ToAsk, ToAskId};
use mainstay_core::route::Route;
use mainstay_core::text::text;

use crate::state::{Trouble, use_app};
use crate::ui::{ErrorSummary, Field, PageHead};

use crate::pages::shared::ask_on::{AskOn, AskOnDraft};
use crate::pages::shared::field_errors::{FieldErrors, error_of, name_error};
use crate::pages::shared::not_found::NotFound;
use crate::pages::shared::screen::title_with_name;
use crate::pages::shared::status_words::trouble_words;

/// Something more to ask a person about.
#[component]
pub fn NewToAsk(person: PersonId) -> impl IntoView {
    view! { <Form person before=None /> }
}

/// Change something to ask about.
#[component]
pub fn EditToAsk(id: ToAskId) -> impl IntoView {
    let app = use_app();
    match app.look(|book| book.to_ask(id).cloned()) {
        Some(of) => view! { <Form person=of.person before=Some(of) /> }.into_any(),
        None => view! { <NotFound /> }.into_any(),
    }
}

#[component]
fn Form(person: PersonId, before: Option<ToAsk>) -> impl IntoView {
    let app = use_app();
    let t = &text().to_ask;
    if app.look(|book| book.person(person).is_none()) {
        return view! { <NotFound /> }.into_any();
    }
    let changing = before.as_ref().map(|of| of.id);
    let about = RwSignal::new(before.as_ref().map(|of| of.about.to_string()).unwrap_or_default());
    let ask_on = AskOnDraft::new(before.as_ref().and_then(|of| of.ask_on));
    let errors = RwSignal::new(FieldErrors::new());
    let before = StoredValue::new(before);
    let home = Route::person(person);
    let back = home.clone();
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let mut found = FieldErrors::new();
        let words = Name::new(&about.read_untracked());
        if let Err(error) = &words {
            found.push(("about", name_error(error, t.blank)));
        }
        let day = ask_on.read(app.today_now());
        found.extend(day.as_ref().err().cloned());
        let (Ok(words), Ok(day)) = (words, day) else { return errors.set(found) };
        let fresh = || ToAsk::new(app.new_to_ask_id(), person, words.clone());
        let mut of = before.get_value().unwrap_or_else(fresh);
        of.about = words;
        of.ask_on = day;
        match app.dispatch(Edit::KeepToAsk(Box::new(of))) {
            Ok(()) => app.go_saying(&home),
            Err(Trouble::Refused(Refusal::NothingNew)) => app.go(&home),
            Err(trouble @ Trouble::Refused(Refusal::DayOutOfRange)) => {
                errors.set(vec![("ask-day", trouble_words(&trouble).into())]);
            }
            Err(trouble) => errors.set(vec![("about", trouble_words(&trouble).into())]),
        }
    };
    let delete = changing.map(|id| {
        let delete = move |_| {
            if app.dispatch(Edit::RemoveToAsk(id)).is_ok() {
                app.go_saying(&back);
            }
        };
        view! {
            <button class="btn btn-danger" type="button" on:click=delete>
                {t.delete}
            </button>
        }
    });
    let title = if changing.is_some() { t.edit_title } else { t.add_title };
    view! {
        <form class="page" novalidate on:submit=save>
            <PageHead title=move || title_with_name(app, title, person) />
            <ErrorSummary title=text().frame.please_check errors on_lead=app.to_field() />
            <Field
                id="about"
                label=t.about
                hint=t.about_hint
                value=about
                error=error_of(errors.into(), "about")
                autocomplete="off"
                required=true
            />
            <AskOn draft=ask_on errors=errors.into() />
            <button class="btn btn-primary" type="submit">
                {text().frame.save}
            </button>
            {delete}
        </form>
    }
    .into_any()
}
