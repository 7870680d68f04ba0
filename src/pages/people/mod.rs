//! People: the list, the circles, one person, and what is noted of them.

pub(super) mod boundary_fields;
pub(super) mod channel_fields;
pub(super) mod circles;
pub(super) mod circles_chosen;
pub(super) mod drifting;
pub(super) mod kind_filter;
pub(super) mod list;
pub(super) mod person;
pub(super) mod person_channels;
pub(super) mod person_draft;
pub(super) mod person_form;
pub(super) mod person_moments;
pub(super) mod person_standing;
pub(super) mod person_support;
pub(super) mod person_warm;
pub(super) mod several;
pub(super) mod table;
pub(super) mod ties;
pub(super) mod views;
