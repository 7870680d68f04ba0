//! Help lines by country.

pub(super) mod home;
