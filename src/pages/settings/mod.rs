//! Choices: how it looks, how often, own words.

pub(super) mod home;
pub(super) mod own_openers;
pub(super) mod rhythm;
pub(super) mod while_open;
