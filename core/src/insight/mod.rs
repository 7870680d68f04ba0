//! What can be told from the data. Pure functions with the formulas and worked examples of their source.

pub mod dates;
pub mod due;
