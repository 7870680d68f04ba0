//! What can be told from the data. Pure functions with the formulas and worked examples of their source.

pub mod ask;
pub mod balance;
pub mod coverage;
pub mod dates;
pub mod due;
pub mod hours;
pub mod load;
pub mod rhythm;
pub mod trend;
