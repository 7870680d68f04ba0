//! A hello: what to write to someone, and what to ask about.

pub(super) mod questions;
pub(super) mod starters;
pub(super) mod to_ask_form;
pub(super) mod write;
