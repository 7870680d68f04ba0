//! Everything that is no tab.

pub(super) mod about;
pub(super) mod home;
