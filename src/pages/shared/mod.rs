//! What the pages of several rooms use.

pub(super) mod ask_on;
pub(super) mod circles_drawing;
pub(super) mod date_parts;
pub(super) mod field_errors;
pub(super) mod hand_over;
pub(super) mod not_found;
pub(super) mod people_field;
pub(super) mod person_choices;
pub(super) mod status_words;
pub(super) mod time_of_day;
pub(super) mod weeks;
pub(super) mod words;
