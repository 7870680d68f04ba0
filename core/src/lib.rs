//! Mainstay without a browser: what exists, how it changes, what can be told from it, how it is kept, and every word
//! a person reads. No browser, no framework, no clock, no randomness: time and ids are handed in.

pub mod archive;
pub mod book;
pub mod catalogue;
pub mod decimal;
pub mod desk;
pub mod edit;
pub mod exchange;
pub mod gather;
pub mod help_lines;
pub mod initials;
pub mod insight;
pub mod json;
pub mod locale;
pub mod model;
pub mod now;
pub mod numbers;
pub mod record;
pub mod route;
pub mod sample;
pub mod scales;
pub mod sorted;
pub mod store;
pub mod text;
pub mod view;
