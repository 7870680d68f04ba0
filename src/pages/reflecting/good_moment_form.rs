//! A good moment: a new one, or one to change.

use leptos::prelude::*;
use mainstay_core::edit::{Edit, Refusal};
use mainstay_core::model::words::{NOTE_MAX, fits};
use mainstay_core::model::{GoodMoment, GoodMomentId};
use mainstay_core::route::{ReflectingPage, Route};
use mainstay_core::text::text;

use crate::pages::shared::field_errors::{FieldErrors, error_of};
use crate::pages::shared::not_found::NotFound;
use crate::pages::shared::people_field::PeopleField;
use crate::pages::shared::status_words::trouble_words;
use crate::state::{Trouble, use_app};
use crate::ui::{Area, ErrorSummary, Field, FieldKind, PageHead};

/// A new good moment.
#[component]
pub fn NewGoodMoment() -> impl IntoView {
    view! { <Form before=None /> }
}

/// Change a good moment.
#[component]
pub fn EditGoodMoment(id: GoodMomentId) -> impl IntoView {
    let app = use_app();
    match app.look(|book| book.good_moment(id).cloned()) {
        Some(good) => view! { <Form before=Some(good) /> }.into_any(),
        None => view! { <NotFound /> }.into_any(),
    }
}

#[component]
fn Form(before: Option<GoodMoment>) -> impl IntoView {
    let app = use_app();
    let t = &text().good_moments;
    let changing = before.as_ref().map(|good| good.id);
    let start =
        before.unwrap_or_else(|| GoodMoment::new(app.new_good_moment_id(), String::new(), app.today_now()));
    let words = RwSignal::new(start.words.clone());
    let day = RwSignal::new(start.day.to_string());
    let who = RwSignal::new(start.people.clone());
    let errors = RwSignal::new(FieldErrors::new());
    let start = StoredValue::new(start);
    let home = Route::Reflecting(ReflectingPage::GoodMoments);
    let back = home.clone();
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let mut found = FieldErrors::new();
        let mut good = start.get_value();
        good.words = words.read_untracked().trim().to_owned();
        good.people = who.get_untracked();
        if good.words.is_empty() {
            found.push(("words", text().refusal.good_moment_blank.to_owned()));
        }
        if fits(&good.words, NOTE_MAX).is_err() {
            found.push(("words", text().refusal.text_too_long.to_owned()));
        }
        match day.read_untracked().parse() {
            Ok(day) => good.day = day,
            Err(_) => found.push(("day", text().refusal.day_out_of_range.to_owned())),
        }
        if !found.is_empty() {
            return errors.set(found);
        }
        match app.dispatch(Edit::KeepGoodMoment(Box::new(good))) {
            Ok(()) => app.go_saying(&home),
            Err(Trouble::Refused(Refusal::NothingNew)) => app.go(&home),
            Err(trouble @ Trouble::Refused(Refusal::DayToCome | Refusal::DayOutOfRange)) => {
                errors.set(vec![("day", trouble_words(&trouble).into())]);
            }
            Err(trouble) => errors.set(vec![("words", trouble_words(&trouble).into())]),
        }
    };
    let delete = changing.map(|id| {
        let delete = move |_| {
            if app.dispatch(Edit::RemoveGoodMoment(id)).is_ok() {
                app.go_saying(&back);
            }
        };
        view! {
            <button class="btn btn-danger" type="button" on:click=delete>
                {t.delete}
            </button>
        }
    });
    view! {
        <form class="page" novalidate on:submit=save>
            <PageHead title=if changing.is_some() { t.edit_title } else { t.new_title } />
            <ErrorSummary title=text().frame.please_check errors on_lead=app.to_field() />
            <Area id="words" label=t.words hint=t.words_hint value=words rows=4 error=error_of(errors.into(), "words") />
            <Field id="day" label=t.day value=day kind=FieldKind::Date error=error_of(errors.into(), "day") />
            <PeopleField who legend=t.who find_label=t.find />
            <button class="btn btn-primary" type="submit">
                {text().frame.save}
            </button>
            {delete}
        </form>
    }
}
