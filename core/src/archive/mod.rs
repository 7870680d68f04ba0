//! The stored form of the book: how records are written down, kept, backed up and opened again.

pub mod backup;
mod keeper;
mod load;
mod months;
pub mod v1;

pub use keeper::{Keeper, Opening};
pub use load::{Loaded, Notice};
pub use v1::step_units;
