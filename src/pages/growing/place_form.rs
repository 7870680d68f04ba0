//! A place I go: a new one, perhaps from an idea, or one to change.

use crate::markup::prelude::*;
use crate::signals::RwSignal;
use mainstay_core::catalogue::{self, IDEAS, Setting};
use mainstay_core::edit::{Edit, Refusal};
use mainstay_core::model::words::{NOTE_MAX, fits};
use mainstay_core::model::{Name, Often, PersonId, Place, PlaceId, day_of};
use mainstay_core::route::{GrowingPage, Route};
use mainstay_core::text::{fill, text};

use crate::pages::shared::draft_offer::GoneForm;
use crate::pages::shared::field_errors::{FieldErrors, error_of, name_error};
use crate::pages::shared::fields::Fields;
use crate::pages::shared::people_field::PeopleField;
use crate::pages::shared::record_form::RecordForm;
use crate::pages::shared::weekdays::weekday_choices;
use crate::state::use_app;
use crate::ui::{Area, Choice, Dialog, Field, FieldKind, RadioChips, SelectField, Tick};

/// A new place.
#[component]
pub fn NewPlace(idea: Option<usize>) -> impl IntoView {
    view! { <PlaceForm before=None idea /> }
}

/// Change a place.
#[component]
pub fn EditPlace(id: PlaceId) -> impl IntoView {
    let app = use_app();
    match app.look(|book| book.place(id).cloned()) {
        Some(place) => view! { <PlaceForm before=Some(place) idea=None /> }.into_any(),
        None => view! { <GoneForm /> }.into_any(),
    }
}

#[derive(Clone, Copy)]
struct TypedPlace {
    name: RwSignal<String>,
    setting: RwSignal<String>,
    often: RwSignal<String>,
    weekday: RwSignal<String>,
    next: RwSignal<String>,
    who: RwSignal<Vec<PersonId>>,
    note: RwSignal<String>,
    past: RwSignal<bool>,
}

impl TypedPlace {
    fn new(place: Option<&Place>, idea: Option<usize>) -> Self {
        let words = idea.and_then(|nth| text().ideas.nth(nth)).map(|idea| idea.name.to_owned());
        let online = idea.and_then(|nth| IDEAS.get(nth)).is_some_and(|idea| idea.setting == Setting::Online);
        let online = place.map_or(online, |place| place.online);
        let noted = |get: fn(&Place) -> String| place.map(get).unwrap_or_default();
        let name = place.map(|place| place.name.to_string()).or(words).unwrap_or_default();
        Self {
            name: RwSignal::new(name),
            setting: RwSignal::new(if online { "online" } else { "" }.to_owned()),
            often: RwSignal::new(place.map_or(Often::Weekly, |place| place.often).key().to_owned()),
            weekday: RwSignal::new(noted(|p| p.weekday.map(|day| day.to_string()).unwrap_or_default())),
            next: RwSignal::new(noted(|place| place.next.map(|day| day.to_string()).unwrap_or_default())),
            who: RwSignal::new(place.map(|place| place.people.clone()).unwrap_or_default()),
            note: RwSignal::new(noted(|place| place.note.clone())),
            past: RwSignal::new(place.is_some_and(|place| place.past)),
        }
    }

    fn fields(self) -> Fields {
        Fields::new()
            .words("name", self.name)
            .choice("setting", self.setting)
            .choice("often", self.often)
            .choice("weekday", self.weekday)
            .choice("next", self.next)
            .people("who", self.who)
            .words("note", self.note)
            .tick("past", self.past)
    }

    fn read(self, fresh: impl FnOnce(Name) -> Place) -> Result<Place, FieldErrors> {
        let t = text().places;
        let mut found = FieldErrors::new();
        let called = Name::new(&self.name.read_untracked());
        if let Err(error) = &called {
            found.push(("name", name_error(error, t.blank)));
        }
        let typed = self.next.get_untracked();
        let next = if typed.trim().is_empty() { Ok(None) } else { day_of(typed.trim()).map(Some).ok_or(()) };
        if next.is_err() {
            found.push(("next", text().refusal.day_out_of_range.to_owned()));
        }
        if fits(&self.note.read_untracked(), NOTE_MAX).is_err() {
            found.push(("note", text().refusal.text_too_long.to_owned()));
        }
        let (Ok(called), Ok(next), true) = (called, next, found.is_empty()) else { return Err(found) };
        let mut place = fresh(called.clone());
        place.name = called;
        place.online = self.setting.read_untracked().as_str() == "online";
        place.often = Often::from_key(&self.often.read_untracked()).unwrap_or_default();
        place.weekday = self.weekday.read_untracked().parse().ok();
        place.next = next;
        place.note = self.note.get_untracked();
        place.past = self.past.get_untracked();
        place.people = self.who.get_untracked();
        Ok(place)
    }
}

#[component]
fn PlaceForm(before: Option<Place>, idea: Option<usize>) -> impl IntoView {
    let app = use_app();
    let t = text().places;
    let changing = before.as_ref().map(|place| place.id);
    let id = changing.unwrap_or_else(|| app.new_id());
    let typed = TypedPlace::new(before.as_ref(), idea);
    let errors = RwSignal::new(FieldErrors::new());
    let settings = [Choice::new("", t.setting_in_person), Choice::new("online", t.setting_online)];
    let oftens = Often::ALL.into_iter().map(|often| Choice::new(often.key(), t.oftens.of(often)));
    let days = std::iter::once(Choice::new("", t.any_day)).chain(weekday_choices(app)).collect::<Vec<_>>();
    let error = move |id| error_of(errors.into(), id);
    let fields = view! {
        <Field
            id="name"
            label=t.name
            hint=t.name_hint
            value=typed.name
            error=error("name")
            autocomplete="off"
            required=true
        />
        <RadioChips name="setting" legend=t.setting options=settings.into() value=typed.setting />
        <RadioChips name="often" legend=t.often options=oftens.collect() value=typed.often />
        <SelectField id="weekday" label=t.weekday value=typed.weekday options=days />
        <Field id="next" label=t.next hint=t.next_hint value=typed.next kind=FieldKind::Date error=error("next") />
        <PeopleField who=typed.who legend=t.people find_label=text().moment.find error=error("who") />
        <Area id="note" label=t.note value=typed.note rows=2 error=error("note") />
        {changing.is_some().then(|| view! { <Tick id="past" label=t.past checked=typed.past /> })}
    }
    .into_any();
    let stamp = before.as_ref().map(|place| place.stamp);
    let read = move || {
        let fresh =
            |name| Place { idea: idea.map(|nth| catalogue::key(nth).to_owned()), ..Place::new(id, name) };
        let mut place = typed.read(|name| before.clone().unwrap_or_else(|| fresh(name)))?;
        // What was noted since the form was opened stays.
        if let Some(now) = app.look(|book| book.place(id).cloned()) {
            place.visits = now.visits;
        }
        Ok(Edit::keep(place, changing.is_none()))
    };
    let form = RecordForm {
        title: if changing.is_some() { t.edit_title } else { t.add_title }.into(),
        fields: typed.fields(),
        before: stamp,
        errors,
        read: Box::new(read),
        beside: |refusal| if refusal == Some(Refusal::DayOutOfRange) { "next" } else { "name" },
        home: Box::new(move || Route::Growing(GrowingPage::Place(id))),
        save: text().frame.save,
        // It asks first.
        delete: None,
    };
    let delete = changing.map(|id| view! { <DeletePlace id /> }).into_any();
    form.show_parts(Box::new(|_| (fields, delete)))
}

/// Deleting a place takes nobody along.
#[component]
fn DeletePlace(id: PlaceId) -> impl IntoView {
    let app = use_app();
    let t = text().places;
    let open = RwSignal::new(false);
    let name = app.look(|book| book.place(id).map(|place| place.name.to_string())).unwrap_or_default();
    let delete = move |_| {
        open.set(false);
        if app.dispatch(Edit::remove(id)).is_ok() {
            app.drop_draft(&app.form_shown());
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
