//! The only door to the browser.

pub mod worker;
