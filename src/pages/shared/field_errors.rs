//! What is wrong in a form, each sentence with the field it stands beside.

use crate::signals::Signal;
use mainstay_core::model::WordError;
use mainstay_core::text::text;

/// Field id and sentence of each.
pub type FieldErrors = Vec<(&'static str, String)>;

/// The sentence beside one field.
pub fn error_of(errors: Signal<FieldErrors>, field: &'static str) -> Signal<Option<String>> {
    Signal::derive(move || {
        errors.with(|errors| errors.iter().find(|(id, _)| *id == field).map(|(_, sentence)| sentence.clone()))
    })
}

/// Why a text is no name: nothing is there, or too much.
pub fn name_error(error: &WordError, blank: &str) -> String {
    match error {
        WordError::Blank => blank.to_owned(),
        WordError::TooLong { .. } => text().refusal.text_too_long.to_owned(),
    }
}
