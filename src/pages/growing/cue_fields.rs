//! When a small step is for: a day of the week, a date, or something that happens.

use crate::markup::prelude::*;
use crate::signals::{RwSignal, Signal};
use chrono::{Datelike, NaiveDate};
use mainstay_core::model::{Cue, day_of};
use mainstay_core::text::text;

use crate::pages::shared::field_errors::{FieldErrors, error_of};
use crate::pages::shared::fields::Fields;
use crate::pages::shared::weekdays::weekday_choices;
use crate::state::App;
use crate::ui::{Choice, Field, FieldKind, RadioChips, SelectField, Show};

/// What goes on after the words of a label such as "I will …": those words are not said twice.
pub fn goes_on<'a>(typed: &'a str, label: &str) -> &'a str {
    let typed = typed.trim();
    let lead = label.trim_end_matches('…').trim_end();
    let rest = typed.strip_prefix(lead).filter(|rest| rest.starts_with(char::is_whitespace));
    rest.map_or(typed, str::trim_start).trim_end_matches('.')
}

/// What is chosen and typed.
#[derive(Clone, Copy)]
pub struct TypedCue {
    how: RwSignal<String>,
    weekday: RwSignal<String>,
    day: RwSignal<String>,
    words: RwSignal<String>,
}

impl TypedCue {
    /// Begins with what there was, else with this day of the week.
    pub fn new(before: Option<&Cue>, today: NaiveDate) -> Self {
        let how = match before {
            None | Some(Cue::Weekday(_)) => "weekday",
            Some(Cue::Day(_)) => "day",
            Some(Cue::Words(_)) => "words",
        };
        let weekday = if let Some(Cue::Weekday(day)) = before { *day } else { today.weekday() };
        let day = if let Some(Cue::Day(day)) = before { *day } else { today };
        let words = if let Some(Cue::Words(words)) = before { words.clone() } else { String::new() };
        Self {
            how: RwSignal::new(how.into()),
            weekday: RwSignal::new(weekday.to_string()),
            day: RwSignal::new(day.to_string()),
            words: RwSignal::new(words),
        }
    }

    /// Adds what is chosen and typed to the fields of a form.
    pub fn add_to(self, fields: Fields) -> Fields {
        let fields = fields.choice("cue", self.how).choice("cue-weekday", self.weekday);
        fields.choice("cue-day", self.day).words("cue-words", self.words)
    }

    /// The cue as it is chosen; none as long as it is incomplete. Followed as it changes.
    pub fn cue(self) -> Option<Cue> {
        match self.how.get().as_str() {
            "day" => day_of(&self.day.read()).map(Cue::Day),
            "words" => {
                let words = goes_on(&self.words.read(), text().small_steps.words).to_owned();
                (!words.is_empty()).then_some(Cue::Words(words))
            }
            _ => self.weekday.read().parse().ok().map(Cue::Weekday),
        }
    }

    /// The field that is incomplete, with what is missing.
    pub fn missing(self) -> (&'static str, String) {
        match self.how.get_untracked().as_str() {
            "words" => ("cue-words", text().small_steps.cue_blank.to_owned()),
            _ => ("cue-day", text().small_steps.no_such_day.to_owned()),
        }
    }
}

/// The fields.
#[component]
pub fn CueFields(typed: TypedCue, app: App, errors: Signal<FieldErrors>) -> impl IntoView {
    let t = text().small_steps;
    let options = vec![
        Choice::new("weekday", t.cue_weekday),
        Choice::new("day", t.cue_day),
        Choice::new("words", t.cue_words),
    ];
    let is = move |key: &'static str| move || typed.how.read().as_str() == key;
    view! {
        <RadioChips name="cue" legend=t.when options value=typed.how />
        <Show when=is("weekday")>
            <SelectField id="cue-weekday" label=t.weekday value=typed.weekday options=weekday_choices(app) />
        </Show>
        <Show when=is("day")>
            <Field id="cue-day" label=t.day value=typed.day kind=FieldKind::Date error=error_of(errors, "cue-day") />
        </Show>
        <Show when=is("words")>
            <Field id="cue-words" label=t.words hint=t.words_hint value=typed.words error=error_of(errors, "cue-words") />
        </Show>
    }
}
