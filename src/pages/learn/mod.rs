//! Short pages to learn from.

pub(super) mod home;
