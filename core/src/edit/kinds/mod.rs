//! What each kind of record says of itself: when it may stand in the book, and what is left of it when another goes.

mod dates;
mod growing;
mod people;
mod plans;
mod reflecting;
mod settings;
mod support;
