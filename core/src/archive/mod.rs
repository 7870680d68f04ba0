//! The stored form of the book: how records are written down, kept, backed up and opened again.

pub mod v1;
