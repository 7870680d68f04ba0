//! Mainstay without a browser.

pub mod model;
