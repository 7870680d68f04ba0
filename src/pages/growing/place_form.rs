//! A place I go: a new one, perhaps from an idea, or one to change.

use leptos::prelude::*;
use mainstay_core::edit::{Edit, Refusal};
use mainstay_core::insight::catalogue::{self, IDEAS, Setting};
use mainstay_core::model::words::{NOTE_MAX, fits};
use mainstay_core::model::{Name, Often, Place, PlaceId};
use mainstay_core::route::{GrowingPage, Route};
use mainstay_core::text::{fill, text};

use crate::pages::shared::field_errors::{FieldErrors, error_of, name_error};
use crate::pages::shared::not_found::NotFound;
use crate::pages::shared::people_field::PeopleField;
use crate::pages::shared::status_words::trouble_words;
use crate::pages::shared::weekdays::weekday_choices;
use crate::state::{Trouble, use_app};
use crate::ui::{
    Area, Choice, Dialog, ErrorSummary, Field, FieldKind, PageHead, RadioChips, SelectField, Tick,
};

/// A new place.
#[component]
pub fn NewPlace(idea: Option<usize>) -> impl IntoView {
    view! { <Form before=None idea /> }
}

/// Change a place.
#[component]
pub fn EditPlace(id: PlaceId) -> impl IntoView {
    let app = use_app();
    match app.look(|book| book.place(id).cloned()) {
        Some(place) => view! { <Form before=Some(place) idea=None /> }.into_any(),
        None => view! { <NotFound /> }.into_any(),
    }
}

#[component]
fn Form(before: Option<Place>, idea: Option<usize>) -> impl IntoView {
    let app = use_app();
    let t = &text().places;
    let changing = before.as_ref().map(|place| place.id);
    let words = idea.and_then(|nth| text().ideas.all.get(nth)).map(|idea| idea.name.to_owned());
    let online = idea.and_then(|nth| IDEAS.get(nth)).is_some_and(|idea| idea.setting == Setting::Online);
    let start = before.clone();
    let of = |get: fn(&Place) -> String| start.as_ref().map(get);
    let name = RwSignal::new(of(|place| place.name.to_string()).or(words).unwrap_or_default());
    let setting =
        RwSignal::new(if start.as_ref().map_or(online, |p| p.online) { "online" } else { "" }.to_owned());
    let often = RwSignal::new(start.as_ref().map_or(Often::Weekly, |place| place.often).key().to_owned());
    let weekday = RwSignal::new(
        start.as_ref().and_then(|place| place.weekday).map(|day| day.to_string()).unwrap_or_default(),
    );
    let next =
        RwSignal::new(of(|p| p.next.map(|day| day.to_string()).unwrap_or_default()).unwrap_or_default());
    let note = RwSignal::new(of(|place| place.note.clone()).unwrap_or_default());
    let past = RwSignal::new(start.as_ref().is_some_and(|place| place.past));
    let who = RwSignal::new(start.as_ref().map(|place| place.people.clone()).unwrap_or_default());
    let errors = RwSignal::new(FieldErrors::new());
    let before = StoredValue::new(before);
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let mut found = FieldErrors::new();
        let called = Name::new(&name.read_untracked());
        if let Err(error) = &called {
            found.push(("name", name_error(error, t.blank)));
        }
        let said = next.get_untracked();
        let said = if said.trim().is_empty() { Ok(None) } else { said.trim().parse().map(Some) };
        if said.is_err() {
            found.push(("next", text().refusal.day_out_of_range.to_owned()));
        }
        if fits(&note.read_untracked(), NOTE_MAX).is_err() {
            found.push(("note", text().refusal.text_too_long.to_owned()));
        }
        let (Ok(called), Ok(said), true) = (called, said, found.is_empty()) else { return errors.set(found) };
        let fresh = || Place {
            idea: idea.map(|nth| catalogue::key(nth).to_owned()),
            ..Place::new(app.new_place_id(), called.clone())
        };
        let mut place = before.get_value().unwrap_or_else(fresh);
        let id = place.id;
        // What was noted since the form was opened stays.
        if let Some(now) = app.look(|book| book.place(id).cloned()) {
            place.visits = now.visits;
        }
        place.name = called;
        place.online = setting.read_untracked().as_str() == "online";
        place.often = Often::from_key(&often.read_untracked()).unwrap_or_default();
        place.weekday = weekday.read_untracked().parse().ok();
        place.next = said;
        place.note = note.get_untracked();
        place.past = past.get_untracked();
        place.people = who.get_untracked();
        let home = Route::Growing(GrowingPage::Place(id));
        match app.dispatch(Edit::KeepPlace(Box::new(place))) {
            Ok(()) => app.go_saying(&home),
            Err(Trouble::Refused(Refusal::NothingNew)) => app.go(&home),
            Err(trouble @ Trouble::Refused(Refusal::DayOutOfRange)) => {
                errors.set(vec![("next", trouble_words(&trouble).into())]);
            }
            Err(trouble) => errors.set(vec![("name", trouble_words(&trouble).into())]),
        }
    };
    let settings =
        [("", 0), ("online", 1)].map(|(key, nth): (&str, usize)| Choice::new(key, t.settings[nth]));
    let oftens = Often::ALL.into_iter().zip(t.oftens).map(|(often, words)| Choice::new(often.key(), words));
    let days = std::iter::once(Choice::new("", t.any_day)).chain(weekday_choices(app)).collect();
    view! {
        <form class="page" novalidate on:submit=save>
            <PageHead title=if changing.is_some() { t.edit_title } else { t.add_title } />
            <ErrorSummary title=text().frame.please_check errors on_lead=app.to_field() />
            <Field
                id="name"
                label=t.name
                hint=t.name_hint
                value=name
                error=error_of(errors.into(), "name")
                autocomplete="off"
                required=true
            />
            <RadioChips name="setting" legend=t.setting options=settings.into() value=setting />
            <RadioChips name="often" legend=t.often options=oftens.collect() value=often />
            <SelectField id="weekday" label=t.weekday value=weekday options=days />
            <Field id="next" label=t.next hint=t.next_hint value=next kind=FieldKind::Date error=error_of(errors.into(), "next") />
            <PeopleField who legend=t.people find_label=text().moment.find />
            <Area id="note" label=t.note value=note rows=2 error=error_of(errors.into(), "note") />
            {changing.is_some().then(|| view! { <Tick id="past" label=t.past checked=past /> })}
            <button class="btn btn-primary" type="submit">
                {text().frame.save}
            </button>
            {changing.map(|id| view! { <Delete id /> })}
        </form>
    }
}

/// Deleting a place takes nobody along.
#[component]
fn Delete(id: PlaceId) -> impl IntoView {
    let app = use_app();
    let t = &text().places;
    let open = RwSignal::new(false);
    let name = app.look(|book| book.place(id).map(|place| place.name.to_string())).unwrap_or_default();
    let delete = move |_| {
        open.set(false);
        if app.dispatch(Edit::RemovePlace(id)).is_ok() {
            app.go_saying(&Route::Growing(GrowingPage::Places));
        }
    };
    view! {
        <button class="btn btn-danger" type="button" on:click=move |_| open.set(true)>
            {t.delete}
        </button>
        <Dialog open title=fill(t.delete_ask, &[("name", &name)])>
            <p>{t.delete_warning}</p>
            <div class="cluster">
                <button class="btn btn-danger" type="button" on:click=delete>
                    {t.delete}
                </button>
                <button class="btn" type="button" on:click=move |_| open.set(false)>
                    {text().frame.cancel}
                </button>
            </div>
        </Dialog>
    }
}
