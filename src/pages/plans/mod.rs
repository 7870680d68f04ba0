//! Plans: what to do with whom, and what became of it.

pub(super) mod form;
pub(super) mod invite;
pub(super) mod list;
pub(super) mod plan;
