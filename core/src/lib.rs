//! Mainstay without a browser.

pub mod store;
