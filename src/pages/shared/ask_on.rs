//! When it is a good time to ask about something.

use crate::markup::prelude::*;
use crate::signals::{RwSignal, Signal};
use chrono::{Days, NaiveDate};
use mainstay_core::model::day_of;
use mainstay_core::text::{fill_count, text};

use crate::ui::{Choice, Field, FieldKind, RadioChips, Show};

use super::field_errors::{FieldErrors, error_of};
use super::fields::Fields;

/// The choices in days from today.
const DAYS: [u64; 4] = [1, 3, 7, 14];

/// What is chosen: nothing for "when we are next in touch", a number of days, or a day.
#[derive(Debug, Clone, Copy)]
pub struct TypedAskOn {
    choice: RwSignal<String>,
    day: RwSignal<String>,
}

impl TypedAskOn {
    /// From the day that is noted, or from none.
    pub fn new(ask_on: Option<NaiveDate>) -> Self {
        Self {
            choice: RwSignal::new(if ask_on.is_some() { "day" } else { "" }.to_owned()),
            day: RwSignal::new(ask_on.map(|day| day.to_string()).unwrap_or_default()),
        }
    }

    /// Adds the choice to the fields of a form.
    pub fn add_to(self, fields: Fields) -> Fields {
        fields.choice("ask-on", self.choice).choice("ask-day", self.day)
    }

    /// The day, none for whenever we are in touch.
    ///
    /// # Errors
    /// The id of the field and a sentence, when the day is none.
    pub fn read(self, today: NaiveDate) -> Result<Option<NaiveDate>, (&'static str, String)> {
        match self.choice.get_untracked().as_str() {
            "" => Ok(None),
            "day" => match day_of(&self.day.read_untracked()) {
                Some(day) => Ok(Some(day)),
                None => Err(("ask-day", text().refusal.day_out_of_range.to_owned())),
            },
            days => Ok(days.parse().ok().and_then(|days| today.checked_add_days(Days::new(days)))),
        }
    }
}

/// The question, with a day when one chooses it.
#[component]
pub fn AskOn(typed: TypedAskOn, errors: Signal<FieldErrors>) -> impl IntoView {
    let t = text().talk;
    let days = DAYS.map(|days| {
        let n = usize::try_from(days).unwrap_or_default();
        Choice::new(days.to_string(), fill_count(&t.in_days, n))
    });
    let choices = std::iter::once(Choice::new("", t.when_next)).chain(days);
    let choices = choices.chain([Choice::new("day", t.on_a_day)]).collect::<Vec<_>>();
    view! {
        <RadioChips name="ask-on" legend=t.next_when options=choices value=typed.choice />
        <Show when=move || typed.choice.read().as_str() == "day">
            <Field id="ask-day" label=t.on_a_day value=typed.day kind=FieldKind::Date error=error_of(errors, "ask-day") />
        </Show>
    }
}
