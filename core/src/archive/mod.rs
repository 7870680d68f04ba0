//! The stored form of the book: how records are written down, kept, backed up and opened again.

pub mod backup;
mod drafts;
mod keeper;
mod load;
mod months;
mod name;
mod steps;
pub mod v1;

pub use drafts::{APART, Draft, DraftField, key_of};
pub(crate) use keeper::{Keeper, Opening};
pub use load::StartNotice;
pub(crate) use load::{Loaded, read_records};
pub use steps::{read_step, step_units, write_step};
