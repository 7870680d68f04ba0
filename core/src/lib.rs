//! Mainstay without a browser.

pub mod help_lines;
pub mod text;
