//! How long one was together, for the hint of hours (F7). Always optional.

use crate::markup::prelude::*;
use crate::signals::{RwSignal, Signal};
use mainstay_core::decimal::decimal_of;
use mainstay_core::model::Moment;
use mainstay_core::text::text;

use crate::pages::shared::field_errors::{FieldErrors, error_of};
use crate::pages::shared::fields::Fields;
use crate::ui::{Field, Show, Tick};

/// More than this in one day is asked about again.
const LONG_MINUTES: u32 = 16 * 60;
/// Minutes in a day.
const DAY_MINUTES: u32 = 24 * 60;

/// What is typed.
#[derive(Clone, Copy)]
pub struct TypedTogether {
    time: RwSignal<String>,
    obligatory: RwSignal<bool>,
    sure: RwSignal<bool>,
}

/// Hours and minutes as typed, in minutes: "1:30", "1.5", "1,5" or "2". None when it is no such time.
fn minutes_of(typed: &str) -> Option<u32> {
    if let Some((hours, minutes)) = typed.split_once(':') {
        let (hours, minutes) = (hours.trim().parse::<u32>().ok()?, minutes.trim().parse::<u32>().ok()?);
        return (minutes < 60 && hours <= 24).then_some(hours * 60 + minutes);
    }
    let hours = decimal_of(typed.trim())?;
    if !(0.0..=24.0).contains(&hours) {
        return None;
    }
    // At most a day, so it fits.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to 1440")]
    Some((hours * 60.0).round() as u32)
}

impl TypedTogether {
    /// Begins with what is noted.
    pub fn new(before: Option<&Moment>) -> Self {
        let minutes = before.and_then(|moment| moment.minutes);
        let time = minutes.map(|minutes| format!("{}:{:02}", minutes / 60, minutes % 60));
        Self {
            time: RwSignal::new(time.unwrap_or_default()),
            obligatory: RwSignal::new(before.is_some_and(|moment| moment.obligatory)),
            // What was confirmed once is not asked about again.
            sure: RwSignal::new(minutes.is_some_and(|minutes| minutes > LONG_MINUTES)),
        }
    }

    /// Adds what is typed to the fields of a form.
    pub fn add_to(self, fields: Fields) -> Fields {
        fields.words("together", self.time).tick("obligatory", self.obligatory).tick("sure", self.sure)
    }

    /// Puts it into the moment.
    ///
    /// # Errors
    /// The field with what is wrong: no such time, or more than 16 hours without a word that it is so.
    pub fn read(self, moment: &mut Moment) -> Result<(), FieldErrors> {
        let typed = self.time.get_untracked();
        let minutes = if typed.trim().is_empty() { Some(0) } else { minutes_of(&typed) };
        let t = text().moment;
        let Some(minutes) = minutes.filter(|minutes| *minutes <= DAY_MINUTES) else {
            return Err(vec![("together", t.no_such_time.to_owned())]);
        };
        if minutes > LONG_MINUTES && !self.sure.get_untracked() {
            return Err(vec![("together", t.so_long.to_owned())]);
        }
        moment.minutes = (minutes != 0).then_some(minutes);
        moment.obligatory = self.obligatory.get_untracked();
        Ok(())
    }
}

/// The fields.
#[component]
pub fn TogetherFields(typed: TypedTogether, errors: Signal<FieldErrors>) -> impl IntoView {
    let t = text().moment;
    let long = move || {
        minutes_of(&typed.time.read())
            .is_some_and(|minutes| (LONG_MINUTES + 1..=DAY_MINUTES).contains(&minutes))
    };
    let any = move || !typed.time.read().trim().is_empty();
    view! {
        <Field
            id="together"
            label=t.together
            hint=t.together_hint
            value=typed.time
            error=error_of(errors, "together")
            autocomplete="off"
        />
        <Show when=long>
            <Tick id="sure" label=t.sure checked=typed.sure />
        </Show>
        <Show when=any>
            <Tick id="obligatory" label=t.obligatory checked=typed.obligatory />
        </Show>
    }
}
