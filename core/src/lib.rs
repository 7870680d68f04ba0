//! Mainstay without a browser.

pub mod exchange;
pub mod model;
