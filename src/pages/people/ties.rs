//! Whom someone knows, and how we met.

use crate::markup::prelude::*;
use crate::signals::{RwSignal, Signal};
use mainstay_core::edit::{Edit, PersonTies};
use mainstay_core::gather::gather;
use mainstay_core::model::words::{NOTE_MAX, fits};
use mainstay_core::model::{Person, PersonId};
use mainstay_core::route::Route;
use mainstay_core::text::text;
use mainstay_core::view::people;

use crate::state::use_app;
use crate::ui::{Area, SelectField};

use crate::pages::shared::draft_offer::GoneForm;
use crate::pages::shared::field_errors::{FieldErrors, error_of};
use crate::pages::shared::fields::Fields;
use crate::pages::shared::people_field::PeopleField;
use crate::pages::shared::person_choices::choices_of;
use crate::pages::shared::record_form::RecordForm;
use crate::pages::shared::screen::title_with_name;

/// The ties of one person.
#[component]
pub fn Ties(id: PersonId) -> impl IntoView {
    let app = use_app();
    match app.look(|book| book.person(id).cloned()) {
        Some(person) => view! { <TiesForm person /> }.into_any(),
        None => view! { <GoneForm /> }.into_any(),
    }
}

#[component]
fn TiesForm(person: Person) -> impl IntoView {
    let app = use_app();
    let t = text().knows;
    let id = person.id;
    // Someone kept apart is named nowhere; a tie to them stays as it is.
    let listed = app.look(people::listed);
    let listed = |other: &PersonId| *other != id && listed.iter().any(|(one, ..)| one == other);
    let others = choices_of(app, t.no_one, move |book| {
        let others = people::listed(book).into_iter().filter(|(other, ..)| *other != id);
        others.map(|(other, ..)| other).collect()
    });
    let unseen: Vec<PersonId> = person.knows.iter().copied().filter(|id| !listed(id)).collect();
    let unseen_through = person.through.filter(|id| !listed(id));
    let knows = RwSignal::new(person.knows.iter().copied().filter(listed).collect::<Vec<_>>());
    let met = RwSignal::new(person.met.clone());
    let through = RwSignal::new(person.through.filter(listed).map(|id| id.to_string()).unwrap_or_default());
    let errors = RwSignal::new(FieldErrors::new());
    let error = move |field| error_of(errors.into(), field);
    let fields = view! {
        <Area id="met" label=t.met value=met rows=2 error=error("met") />
        <SelectField id="through" label=t.through value=through options=others error=error("through") />
        <PeopleField who=knows legend=t.who find_label=t.find without=vec![id] error=error("who") />
    };
    let read = move || {
        let met = met.get_untracked().trim().to_owned();
        if fits(&met, NOTE_MAX).is_err() {
            return Err(vec![("met", text().refusal.text_too_long.into())]);
        }
        let is_here = |id: &PersonId| app.look(|book| book.person(*id).is_some());
        let all = knows.get_untracked().into_iter().chain(unseen.iter().copied().filter(is_here));
        let through = through.read_untracked().parse().ok().or(unseen_through.filter(is_here));
        Ok(Edit::SetTies(Box::new(PersonTies { person: id, knows: gather(all), through, met })))
    };
    let form = RecordForm {
        title: Signal::derive(move || title_with_name(app, t.title, id)),
        fields: Fields::new().words("met", met).person("through", through).people("who", knows),
        before: Some(person.stamp),
        errors,
        read: Box::new(read),
        beside: |_| "met",
        home: Box::new(move || Route::person(id)),
        save: text().frame.save,
        delete: None,
    };
    form.show(fields)
}
