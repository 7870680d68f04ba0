//! Whom someone knows, and how we met.

use leptos::prelude::*;
use mainstay_core::edit::{Edit, PersonTies, Refusal};
use mainstay_core::gather::gather;
use mainstay_core::model::words::{NOTE_MAX, fits};
use mainstay_core::model::{Person, PersonId};
use mainstay_core::route::Route;
use mainstay_core::text::text;
use mainstay_core::view::people;

use crate::state::{Trouble, use_app};
use crate::ui::{Area, Choice, ErrorSummary, PageHead, SelectField};

use crate::pages::shared::not_found::NotFound;
use crate::pages::shared::people_field::PeopleField;
use crate::pages::shared::screen::title_with_name;
use crate::pages::shared::status_words::trouble_words;

/// The ties of one person.
#[component]
pub fn Ties(id: PersonId) -> impl IntoView {
    let app = use_app();
    match app.look(|book| book.person(id).cloned()) {
        Some(person) => view! { <Form person /> }.into_any(),
        None => view! { <NotFound /> }.into_any(),
    }
}

#[component]
fn Form(person: Person) -> impl IntoView {
    let app = use_app();
    let t = &text().knows;
    let id = person.id;
    // Someone kept apart is named nowhere; a tie to them stays as it is.
    let others = app.look(people::listed);
    let others: Vec<(PersonId, String)> = others
        .into_iter()
        .filter(|(other, ..)| *other != id)
        .map(|(other, name, _)| (other, name.to_string()))
        .collect();
    let listed = |id: &PersonId| others.iter().any(|(other, _)| other == id);
    let unseen: Vec<PersonId> = person.knows.iter().copied().filter(|id| !listed(id)).collect();
    let unseen_through = person.through.filter(|id| !listed(id));
    let knows = RwSignal::new(person.knows.iter().copied().filter(listed).collect::<Vec<_>>());
    let met = RwSignal::new(person.met.clone());
    let through = RwSignal::new(person.through.filter(listed).map(|id| id.to_string()).unwrap_or_default());
    let errors = RwSignal::new(Vec::<(&'static str, String)>::new());
    let none = Choice::new("", t.no_one);
    let choices = others.iter().map(|(id, name)| Choice::new(id.to_string(), name.clone()));
    let choices: Vec<Choice> = std::iter::once(none).chain(choices).collect();
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let met = met.get_untracked().trim().to_owned();
        if fits(&met, NOTE_MAX).is_err() {
            return errors.set(vec![("met", text().refusal.text_too_long.into())]);
        }
        let all = knows.get_untracked().into_iter().chain(unseen.clone());
        let through = through.read_untracked().parse().ok().or(unseen_through);
        let ties = PersonTies { person: id, knows: gather(all), through, met };
        match app.dispatch(Edit::SetTies(Box::new(ties))) {
            Ok(()) => app.go_saying(&Route::person(id)),
            Err(Trouble::Refused(Refusal::NothingNew)) => app.go(&Route::person(id)),
            Err(trouble) => errors.set(vec![("met", trouble_words(&trouble).into())]),
        }
    };
    let error = Signal::derive(move || errors.get().into_iter().next().map(|(_, sentence)| sentence));
    view! {
        <form class="page" novalidate on:submit=save>
            <PageHead title=move || title_with_name(app, t.title, id) />
            <ErrorSummary title=text().frame.please_check errors on_lead=app.to_field() />
            <Area id="met" label=t.met value=met rows=2 error />
            <SelectField id="through" label=t.through value=through options=choices />
            <PeopleField who=knows legend=t.who find_label=t.find without=vec![id] />
            <button class="btn btn-primary" type="submit">
                {text().frame.save}
            </button>
        </form>
    }
}
