//! What the pages of several rooms use.

pub(super) mod ask_on;
pub(super) mod check_in_words;
pub(super) mod circles_drawing;
pub(super) mod comfort;
pub(super) mod date_parts;
pub(super) mod date_rows;
pub(super) mod field_errors;
pub(super) mod hand_over;
pub(super) mod help_line;
pub(super) mod kind_icon;
pub(super) mod look_again;
pub(super) mod moment_line;
pub(super) mod not_found;
pub(super) mod people_field;
pub(super) mod person_choices;
pub(super) mod plan_stage;
pub(super) mod plan_words;
pub(super) mod screen;
pub(super) mod status_words;
pub(super) mod step_list;
pub(super) mod tab;
pub(super) mod time_of_day;
pub(super) mod trend_line;
pub(super) mod weekdays;
pub(super) mod weeks;
pub(super) mod words;
