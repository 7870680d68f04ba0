//! A good moment: a new one, or one to change.

use crate::markup::prelude::*;
use crate::signals::RwSignal;
use mainstay_core::edit::{Edit, Refusal};
use mainstay_core::model::words::{NOTE_MAX, fits};
use mainstay_core::model::{GoodMoment, GoodMomentId, day_of};
use mainstay_core::route::{ReflectingPage, Route};
use mainstay_core::text::text;

use crate::pages::shared::draft_offer::GoneForm;
use crate::pages::shared::field_errors::{FieldErrors, error_of};
use crate::pages::shared::fields::Fields;
use crate::pages::shared::people_field::PeopleField;
use crate::pages::shared::record_form::{Delete, RecordForm};
use crate::state::use_app;
use crate::ui::{Area, Field, FieldKind};

/// A new good moment.
#[component]
pub fn NewGoodMoment() -> impl IntoView {
    view! { <GoodMomentForm before=None /> }
}

/// Change a good moment.
#[component]
pub fn EditGoodMoment(id: GoodMomentId) -> impl IntoView {
    let app = use_app();
    match app.look(|book| book.good_moment(id).cloned()) {
        Some(good) => view! { <GoodMomentForm before=Some(good) /> }.into_any(),
        None => view! { <GoneForm /> }.into_any(),
    }
}

#[component]
fn GoodMomentForm(before: Option<GoodMoment>) -> impl IntoView {
    let app = use_app();
    let t = text().good_moments;
    let changing = before.as_ref().map(|good| good.id);
    let start = before.unwrap_or_else(|| GoodMoment::new(app.new_id(), String::new(), app.today_now()));
    let words = RwSignal::new(start.words.clone());
    let day = RwSignal::new(start.day.to_string());
    let who = RwSignal::new(start.people.clone());
    let errors = RwSignal::new(FieldErrors::new());
    let fields = view! {
        <Area id="words" label=t.words hint=t.words_hint value=words rows=4 error=error_of(errors.into(), "words") />
        <Field id="day" label=t.day value=day kind=FieldKind::Date error=error_of(errors.into(), "day") />
        <PeopleField who legend=t.who find_label=t.find error=error_of(errors.into(), "who") />
    };
    let stamp = changing.map(|_| start.stamp);
    let read = move || {
        let mut found = FieldErrors::new();
        let mut good = start.clone();
        good.words = words.read_untracked().trim().to_owned();
        good.people = who.get_untracked();
        if good.words.is_empty() {
            found.push(("words", text().refusal.good_moment_blank.to_owned()));
        }
        if fits(&good.words, NOTE_MAX).is_err() {
            found.push(("words", text().refusal.text_too_long.to_owned()));
        }
        match day_of(&day.read_untracked()) {
            Some(day) => good.day = day,
            None => found.push(("day", text().refusal.day_out_of_range.to_owned())),
        }
        if found.is_empty() { Ok(Edit::keep(good, changing.is_none())) } else { Err(found) }
    };
    let home = || Route::Reflecting(ReflectingPage::GoodMoments);
    let form = RecordForm {
        title: if changing.is_some() { t.edit_title } else { t.new_title }.into(),
        fields: Fields::new().words("words", words).choice("day", day).people("who", who),
        before: stamp,
        errors,
        read: Box::new(read),
        beside: |refusal| match refusal {
            Some(Refusal::DayToCome | Refusal::DayOutOfRange) => "day",
            _ => "words",
        },
        home: Box::new(home),
        save: text().frame.save,
        delete: changing.map(|id| Delete { label: t.delete, record: id.into(), home: home() }),
    };
    form.show(fields)
}
