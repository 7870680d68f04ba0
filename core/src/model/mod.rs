//! What exists: people and what is known about them.

pub mod date;
