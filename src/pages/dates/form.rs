//! A date: whose, what, when, how often; for a hard day a little plan and who could be near.

use crate::markup::prelude::*;
use crate::signals::{RwSignal, Signal};
use mainstay_core::edit::Edit;
use mainstay_core::model::words::{NOTE_MAX, fits};
use mainstay_core::model::{ImportantDate, ImportantDateId, Name, PersonId};
use mainstay_core::route::{DatesPage, Route};
use mainstay_core::text::text;

use crate::state::{App, use_app};
use crate::ui::{Area, Choice, Field, RadioChips, SelectField, Show, Tick};

use crate::pages::shared::date_parts::{DATE, DateParts, TypedDay};
use crate::pages::shared::draft_offer::GoneForm;
use crate::pages::shared::field_errors::{FieldErrors, error_of, name_error};
use crate::pages::shared::fields::Fields;
use crate::pages::shared::people_field::PeopleField;
use crate::pages::shared::person_choices::person_choices;
use crate::pages::shared::record_form::{Delete, RecordForm};

/// A new date, perhaps of a person.
#[component]
pub fn NewDate(person: Option<PersonId>) -> impl IntoView {
    view! { <DateForm before=None person /> }
}

/// Change a date.
#[component]
pub fn EditDate(id: ImportantDateId) -> impl IntoView {
    let app = use_app();
    match app.look(|book| book.important_date(id).cloned()) {
        Some(date) => view! { <DateForm person=date.person before=Some(date) /> }.into_any(),
        None => view! { <GoneForm /> }.into_any(),
    }
}

#[derive(Clone, Copy)]
struct TypedDate {
    whose: RwSignal<String>,
    label: RwSignal<String>,
    date: TypedDay,
    often: RwSignal<String>,
    quiet: RwSignal<bool>,
    before: RwSignal<String>,
    on_the_day: RwSignal<String>,
    after: RwSignal<String>,
    near: RwSignal<Vec<PersonId>>,
}

impl TypedDate {
    fn new(date: Option<&ImportantDate>, person: Option<PersonId>) -> Self {
        let words = |value: fn(&ImportantDate) -> &String| {
            RwSignal::new(date.map(value).cloned().unwrap_or_default())
        };
        Self {
            whose: RwSignal::new(person.map(|id| id.to_string()).unwrap_or_default()),
            label: RwSignal::new(date.map(|date| date.label.to_string()).unwrap_or_default()),
            date: TypedDay::new(DATE, date.map(|date| date.date)),
            often: RwSignal::new(
                if date.is_some_and(|date| date.once) { "once" } else { "yearly" }.to_owned(),
            ),
            quiet: RwSignal::new(date.is_some_and(|date| date.quiet)),
            before: words(|date| &date.before),
            on_the_day: words(|date| &date.on_the_day),
            after: words(|date| &date.after),
            near: RwSignal::new(date.map(|date| date.near.clone()).unwrap_or_default()),
        }
    }

    fn fields(self) -> Fields {
        self.date
            .add_to(Fields::new().person("whose", self.whose).words("label", self.label))
            .choice("often", self.often)
            .tick("quiet", self.quiet)
            .words("before", self.before)
            .words("on-the-day", self.on_the_day)
            .words("after", self.after)
            .people("near", self.near)
    }

    fn read(self, app: App, before: Option<ImportantDate>) -> Result<ImportantDate, FieldErrors> {
        let t = text().dates;
        let mut errors = FieldErrors::new();
        let label = Name::new(&self.label.read_untracked());
        if let Err(error) = &label {
            errors.push(("label", name_error(error, t.blank)));
        }
        let date = self.date.read().unwrap_or_else(|error| {
            errors.push(error);
            None
        });
        let once = self.often.read_untracked().as_str() == "once";
        match date {
            None if errors.iter().all(|(id, _)| *id == "label") => {
                errors.push((DATE.month, t.day_needed.to_owned()));
            }
            Some(date) if date.month().is_none() => errors.push((DATE.month, t.day_needed.to_owned())),
            Some(date) if once && date.year().is_none() => {
                errors.push((DATE.year, t.once_needs_year.to_owned()));
            }
            _ => {}
        }
        let texts = [("before", self.before), ("on-the-day", self.on_the_day), ("after", self.after)];
        for (id, words) in texts {
            if fits(&words.read_untracked(), NOTE_MAX).is_err() {
                errors.push((id, text().refusal.text_too_long.into()));
            }
        }
        let (Ok(label), Some(date), true) = (label, date, errors.is_empty()) else { return Err(errors) };
        let person = self.whose.read_untracked().parse().ok();
        let fresh = || ImportantDate::new(app.new_id(), person, label.clone(), date);
        let mut important_date = before.unwrap_or_else(fresh);
        let words = |typed: RwSignal<String>| typed.read_untracked().trim().to_owned();
        important_date.person = person;
        important_date.label = label;
        important_date.date = date;
        important_date.once = once;
        important_date.quiet = self.quiet.get_untracked();
        important_date.before = words(self.before);
        important_date.on_the_day = words(self.on_the_day);
        important_date.after = words(self.after);
        important_date.near = self.near.get_untracked();
        Ok(important_date)
    }
}

#[component]
fn DateForm(before: Option<ImportantDate>, person: Option<PersonId>) -> impl IntoView {
    let app = use_app();
    let t = text().dates;
    let typed = TypedDate::new(before.as_ref(), person);
    let errors = RwSignal::new(FieldErrors::new());
    let changing = before.as_ref().map(|date| date.id);
    let home = || Route::Dates(DatesPage::All);
    let often = vec![Choice::new("yearly", t.yearly), Choice::new("once", t.once)];
    let fields = view! {
        <SelectField
            id="whose"
            label=t.whose
            value=typed.whose
            options=person_choices(app, t.mine, person)
            error=error_of(errors.into(), "whose")
        />
        <Field
            id="label"
            label=t.label
            hint=t.label_hint
            value=typed.label
            error=error_of(errors.into(), "label")
            autocomplete="off"
            required=true
        />
        <DateParts typed=typed.date legend=t.when hint=t.when_hint errors=errors.into() />
        <RadioChips name="often" legend=t.how_often options=often value=typed.often />
        <Tick id="quiet" label=t.quiet checked=typed.quiet />
        <Show when=move || typed.quiet.get()>
            <HardDayFields typed errors=errors.into() />
        </Show>
    };
    let form = RecordForm {
        title: if changing.is_some() { t.edit_title } else { t.add_title }.into(),
        fields: typed.fields(),
        before: before.as_ref().map(|date| date.stamp),
        errors,
        read: Box::new(move || {
            typed.read(app, before.clone()).map(|date| Edit::keep(date, changing.is_none()))
        }),
        beside: |_| "label",
        home: Box::new(home),
        save: text().frame.save,
        delete: changing.map(|id| Delete { label: t.delete, record: id.into(), home: home() }),
    };
    form.show(fields)
}

#[component]
fn HardDayFields(typed: TypedDate, errors: Signal<FieldErrors>) -> impl IntoView {
    let t = text().dates;
    view! {
        <div class="card stack">
            <p>{t.quiet_lead}</p>
            <Area id="before" label=t.before hint=t.before_hint value=typed.before rows=2 error=error_of(errors, "before") />
            <Area
                id="on-the-day"
                label=t.on_the_day
                hint=t.on_the_day_hint
                value=typed.on_the_day
                rows=2
                error=error_of(errors, "on-the-day")
            />
            <Area id="after" label=t.after hint=t.after_hint value=typed.after rows=2 error=error_of(errors, "after") />
            <PeopleField
                id="near"
                who=typed.near
                legend=t.near
                find_label=t.near_find
                error=error_of(errors, "near")
            />
        </div>
    }
}
