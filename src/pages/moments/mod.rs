//! Moments: a contact with someone as it is noted, and all of them.

pub(super) mod after_talk;
pub(super) mod form;
pub(super) mod list;
pub(super) mod support_fields;
pub(super) mod talk_fields;
pub(super) mod together_fields;
