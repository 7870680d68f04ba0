//! A date with as much as is known: day and month, a month, with or without a year.

use crate::markup::prelude::*;
use crate::signals::{RwSignal, Signal};
use mainstay_core::locale::DayStyle;
use mainstay_core::model::{DateError, PartialDate};
use mainstay_core::text::text;

use super::field_errors::{FieldErrors, error_of};
use super::fields::Fields;
use crate::state::use_app;
use crate::ui::{Choice, Field, FieldKind, SelectField};

/// The ids of the three fields.
#[derive(Debug, Clone, Copy)]
pub struct PartIds {
    /// The day's.
    pub day: &'static str,
    /// The month's.
    pub month: &'static str,
    /// The year's.
    pub year: &'static str,
}

/// Those of a birthday.
pub const BIRTH: PartIds = PartIds { day: "birth-day", month: "birth-month", year: "birth-year" };
/// Those of any other date.
pub const DATE: PartIds = PartIds { day: "date-day", month: "date-month", year: "date-year" };

/// The three fields as typed.
#[derive(Debug, Clone, Copy)]
pub struct TypedDay {
    ids: PartIds,
    day: RwSignal<String>,
    month: RwSignal<String>,
    year: RwSignal<String>,
}

impl TypedDay {
    /// From a date, or from nothing.
    pub fn new(ids: PartIds, date: Option<PartialDate>) -> Self {
        let part = |part: Option<String>| RwSignal::new(part.unwrap_or_default());
        Self {
            ids,
            day: part(date.and_then(PartialDate::day).map(|day| day.to_string())),
            month: part(date.and_then(PartialDate::month).map(|month| month.to_string())),
            year: part(date.and_then(PartialDate::year).map(|year| year.to_string())),
        }
    }

    /// Adds the three fields to those of a form.
    pub fn add_to(self, fields: Fields) -> Fields {
        let Self { ids, day, month, year } = self;
        fields.choice(ids.day, day).choice(ids.month, month).choice(ids.year, year)
    }

    /// The date, none when all three are empty.
    ///
    /// # Errors
    /// The field that is wrong and a sentence.
    pub fn read(self) -> Result<Option<PartialDate>, (&'static str, String)> {
        let t = text().person_form;
        let (day, month, year) =
            (self.day.get_untracked(), self.month.get_untracked(), self.year.get_untracked());
        if [&day, &month, &year].iter().all(|part| part.trim().is_empty()) {
            return Ok(None);
        }
        let number = |part: &str, field, sentence: &'static str| match part.trim() {
            "" => Ok(None),
            part => part.parse::<u32>().map(Some).map_err(|_| (field, sentence.to_owned())),
        };
        let day = number(&day, self.ids.day, t.no_such_day)?;
        let month = number(&month, self.ids.month, t.no_such_day)?;
        let year = number(&year, self.ids.year, t.no_such_year)?;
        if day.is_some() && month.is_none() {
            return Err((self.ids.month, t.day_without_month.into()));
        }
        let year = year.map(|year| i32::try_from(year).unwrap_or(i32::MAX));
        PartialDate::new(year, month, day).map(Some).map_err(|error| match error {
            DateError::YearOutOfRange => (self.ids.year, t.no_such_year.into()),
            _ => (self.ids.day, t.no_such_day.into()),
        })
    }
}

/// The three fields side by side.
#[component]
pub fn DateParts(
    /// What is typed.
    typed: TypedDay,
    /// The question.
    legend: &'static str,
    /// A word of help.
    hint: &'static str,
    /// What is wrong.
    errors: Signal<FieldErrors>,
) -> impl IntoView {
    let app = use_app();
    let t = text().person_form;
    let ids = typed.ids;
    let months = (1..=12).filter_map(|month| {
        let day = chrono::NaiveDate::from_ymd_opt(2000, month, 1)?;
        Some(Choice::new(month.to_string(), app.day(day, DayStyle::Month)))
    });
    let months = std::iter::once(Choice::new("", t.no_month)).chain(months).collect::<Vec<_>>();
    view! {
        <fieldset class="choices">
            <legend>{legend}</legend>
            <p class="hint">{hint}</p>
            <div class="cluster">
                <Field id=ids.day label=t.day value=typed.day kind=FieldKind::Number error=error_of(errors, ids.day) />
                <SelectField id=ids.month label=t.month value=typed.month options=months error=error_of(errors, ids.month) />
                <Field id=ids.year label=t.year value=typed.year kind=FieldKind::Number error=error_of(errors, ids.year) />
            </div>
        </fieldset>
    }
}
