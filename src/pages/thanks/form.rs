//! A thank-you for what someone did: a new one, or one to change.

use crate::markup::prelude::*;
use crate::signals::RwSignal;
use mainstay_core::edit::{Edit, Refusal};
use mainstay_core::model::words::{NOTE_MAX, fits};
use mainstay_core::model::{PersonId, ThankYou, ThankYouId, day_of};
use mainstay_core::route::{Route, ThankYouStart, ThanksPage};
use mainstay_core::text::text;

use crate::state::{App, use_app};
use crate::ui::{Area, Field, FieldKind, SelectField, Tick};

use crate::pages::shared::draft_offer::GoneForm;
use crate::pages::shared::field_errors::{FieldErrors, error_of};
use crate::pages::shared::fields::Fields;
use crate::pages::shared::person_choices::person_choices;
use crate::pages::shared::record_form::{Delete, RecordForm};

/// A new thank-you, perhaps of somebody and of a moment.
#[component]
pub fn NewThankYou(start: ThankYouStart) -> impl IntoView {
    view! { <ThankYouForm before=None start /> }
}

/// Change a thank-you.
#[component]
pub fn EditThankYou(id: ThankYouId) -> impl IntoView {
    let app = use_app();
    match app.look(|book| book.thank_you(id).cloned()) {
        Some(thanks) => {
            view! { <ThankYouForm before=Some(thanks) start=ThankYouStart::default() /> }.into_any()
        }
        None => view! { <GoneForm /> }.into_any(),
    }
}

#[derive(Clone, Copy)]
struct TypedThankYou {
    who: RwSignal<String>,
    what: RwSignal<String>,
    day: RwSignal<String>,
    thanked: RwSignal<bool>,
}

impl TypedThankYou {
    fn fields(self) -> Fields {
        let fields = Fields::new().person("thanks-who", self.who).words("what", self.what);
        fields.choice("day", self.day).tick("said", self.thanked)
    }

    fn read(self, app: App, before: Option<ThankYou>, start: ThankYouStart) -> Result<ThankYou, FieldErrors> {
        let t = text().thank_yous;
        let mut found = FieldErrors::new();
        let person = self.who.read_untracked().parse::<PersonId>();
        if person.is_err() {
            found.push(("thanks-who", t.nobody.to_owned()));
        }
        let words = self.what.read_untracked().trim().to_owned();
        if words.is_empty() {
            found.push(("what", t.blank.to_owned()));
        }
        if fits(&words, NOTE_MAX).is_err() {
            found.push(("what", text().refusal.text_too_long.to_owned()));
        }
        let on = day_of(&self.day.read_untracked());
        if on.is_none() {
            found.push(("day", text().refusal.day_out_of_range.to_owned()));
        }
        let (Ok(person), Some(on), true) = (person, on, found.is_empty()) else { return Err(found) };
        let fresh =
            || ThankYou { moment: start.moment, ..ThankYou::new(app.new_id(), person, words.clone(), on) };
        let mut thanks = before.unwrap_or_else(fresh);
        thanks.person = person;
        thanks.what = words;
        thanks.day = on;
        thanks.thanked =
            if self.thanked.get_untracked() { thanks.thanked.or(Some(app.today_now())) } else { None };
        Ok(thanks)
    }
}

#[component]
fn ThankYouForm(before: Option<ThankYou>, start: ThankYouStart) -> impl IntoView {
    let app = use_app();
    let t = text().thank_yous;
    let moment = start.moment.and_then(|id| app.look(|book| book.moment(id).cloned()));
    let person = before.as_ref().map(|thanks| thanks.person).or(start.person);
    let changing = before.as_ref().map(|thanks| thanks.id);
    let when = before.as_ref().map(|thanks| thanks.day).or(moment.as_ref().map(|moment| moment.day));
    let typed = TypedThankYou {
        who: RwSignal::new(person.map(|id| id.to_string()).unwrap_or_default()),
        what: RwSignal::new(before.as_ref().map(|thanks| thanks.what.clone()).unwrap_or_default()),
        day: RwSignal::new(when.unwrap_or_else(|| app.today_now()).to_string()),
        thanked: RwSignal::new(before.as_ref().is_some_and(|thanks| thanks.thanked.is_some())),
    };
    let errors = RwSignal::new(FieldErrors::new());
    let error = move |id| error_of(errors.into(), id);
    let fields = view! {
        <SelectField id="thanks-who" label=t.who value=typed.who options=person_choices(app, "", person) error=error("thanks-who") />
        <Area id="what" label=t.what hint=t.what_hint value=typed.what rows=3 error=error("what") />
        <Field id="day" label=t.day value=typed.day kind=FieldKind::Date error=error("day") />
        <Tick id="said" label=t.said checked=typed.thanked />
    };
    let home = || Route::Thanks(ThanksPage::All);
    let form = RecordForm {
        title: if changing.is_some() { t.edit_title } else { t.add_title }.into(),
        fields: typed.fields(),
        before: before.as_ref().map(|thanks| thanks.stamp),
        errors,
        read: Box::new(move || {
            typed.read(app, before.clone(), start).map(|thanks| Edit::keep(thanks, changing.is_none()))
        }),
        beside: |refusal| match refusal {
            Some(Refusal::DayToCome | Refusal::DayOutOfRange) => "day",
            _ => "what",
        },
        home: Box::new(home),
        save: text().frame.save,
        delete: changing.map(|id| Delete { label: t.delete, record: id.into(), home: home() }),
    };
    form.show(fields)
}
