//! What is wrong in a form, each sentence with the field it stands beside.

use leptos::prelude::*;

/// Field id and sentence of each.
pub type FieldErrors = Vec<(&'static str, String)>;

/// The sentence beside one field.
pub fn error_of(errors: Signal<FieldErrors>, field: &'static str) -> Signal<Option<String>> {
    Signal::derive(move || {
        errors.with(|errors| errors.iter().find(|(id, _)| *id == field).map(|(_, sentence)| sentence.clone()))
    })
}
