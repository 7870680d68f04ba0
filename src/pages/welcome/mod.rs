//! The first pages, while nothing is stored.

pub(super) mod home;
pub(super) mod think_of_people;
