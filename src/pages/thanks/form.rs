//! A memory of what someone did for me: a new one, or one to change.

use leptos::prelude::*;
use mainstay_core::edit::{Edit, Refusal};
use mainstay_core::model::words::{NOTE_MAX, fits};
use mainstay_core::model::{PersonId, ThankYou, ThankYouId};
use mainstay_core::route::{Route, ThankYouStart, ThanksPage};
use mainstay_core::text::text;

use crate::state::{Trouble, use_app};
use crate::ui::{Area, ErrorSummary, Field, FieldKind, PageHead, SelectField, Tick};

use crate::pages::shared::field_errors::{FieldErrors, error_of};
use crate::pages::shared::not_found::NotFound;
use crate::pages::shared::person_choices::person_choices;
use crate::pages::shared::status_words::trouble_words;

/// A new memory, perhaps of somebody and of a moment.
#[component]
pub fn NewThankYou(start: ThankYouStart) -> impl IntoView {
    view! { <Form before=None start /> }
}

/// Change a memory.
#[component]
pub fn EditThankYou(id: ThankYouId) -> impl IntoView {
    let app = use_app();
    match app.look(|book| book.thank_you(id).cloned()) {
        Some(thanks) => view! { <Form before=Some(thanks) start=ThankYouStart::default() /> }.into_any(),
        None => view! { <NotFound /> }.into_any(),
    }
}

#[component]
fn Form(before: Option<ThankYou>, start: ThankYouStart) -> impl IntoView {
    let app = use_app();
    let t = &text().memory;
    let moment = start.moment.and_then(|id| app.look(|book| book.moment(id).cloned()));
    let of = before.as_ref().map(|thanks| thanks.person).or(start.person);
    let changing = before.as_ref().map(|thanks| thanks.id);
    let who = RwSignal::new(of.map(|id| id.to_string()).unwrap_or_default());
    let what = RwSignal::new(before.as_ref().map(|thanks| thanks.what.clone()).unwrap_or_default());
    let when = before.as_ref().map(|thanks| thanks.day).or(moment.as_ref().map(|moment| moment.day));
    let day = RwSignal::new(when.unwrap_or_else(|| app.today_now()).to_string());
    let said = RwSignal::new(before.as_ref().is_some_and(|thanks| thanks.said.is_some()));
    let errors = RwSignal::new(FieldErrors::new());
    let before = StoredValue::new(before);
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let mut found = FieldErrors::new();
        let person = who.read_untracked().parse::<PersonId>();
        if person.is_err() {
            found.push(("thanks-who", t.nobody.to_owned()));
        }
        let words = what.read_untracked().trim().to_owned();
        if words.is_empty() {
            found.push(("what", t.blank.to_owned()));
        }
        if fits(&words, NOTE_MAX).is_err() {
            found.push(("what", text().refusal.text_too_long.to_owned()));
        }
        let on = day.read_untracked().parse();
        if on.is_err() {
            found.push(("day", text().refusal.day_out_of_range.to_owned()));
        }
        let (Ok(person), Ok(on), true) = (person, on, found.is_empty()) else { return errors.set(found) };
        let fresh = || ThankYou {
            moment: start.moment,
            ..ThankYou::new(app.new_thank_you_id(), person, words.clone(), on)
        };
        let mut thanks = before.get_value().unwrap_or_else(fresh);
        thanks.person = person;
        thanks.what = words;
        thanks.day = on;
        thanks.said = if said.get_untracked() { thanks.said.or(Some(app.today_now())) } else { None };
        match app.dispatch(Edit::KeepThankYou(Box::new(thanks))) {
            Ok(()) => app.go_saying(&Route::Thanks(ThanksPage::All)),
            Err(Trouble::Refused(Refusal::NothingNew)) => app.go(&Route::Thanks(ThanksPage::All)),
            Err(trouble @ Trouble::Refused(Refusal::DayToCome | Refusal::DayOutOfRange)) => {
                errors.set(vec![("day", trouble_words(&trouble).into())]);
            }
            Err(trouble) => errors.set(vec![("what", trouble_words(&trouble).into())]),
        }
    };
    let delete = changing.map(|id| {
        let delete = move |_| {
            if app.dispatch(Edit::RemoveThankYou(id)).is_ok() {
                app.go_saying(&Route::Thanks(ThanksPage::All));
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
            <PageHead title=if changing.is_some() { t.edit_title } else { t.add_title } />
            <ErrorSummary title=text().frame.please_check errors on_lead=app.to_field() />
            <SelectField id="thanks-who" label=t.who value=who options=person_choices(app, "", of) error=error_of(errors.into(), "thanks-who") />
            <Area id="what" label=t.what hint=t.what_hint value=what rows=3 error=error_of(errors.into(), "what") />
            <Field id="day" label=t.day value=day kind=FieldKind::Date error=error_of(errors.into(), "day") />
            <Tick id="said" label=t.said checked=said />
            <button class="btn btn-primary" type="submit">
                {text().frame.save}
            </button>
            {delete}
        </form>
    }
}
