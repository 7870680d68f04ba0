//! The book, its edits, and how they are kept: laws, faults, and the golden files of every released stored form.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on has failed"
)]

mod book {
    mod faults;
    mod format;
    mod golden;
    mod laws;
    mod many;
    mod refusals;
    mod views;
    mod world;
}
