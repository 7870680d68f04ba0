//! Sentences with a number in them.

use serde::Serialize;

/// A sentence with a number in it, `{n}`, in the forms that the language has for numbers.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Count {
    /// For one.
    pub one: &'static str,
    /// For any other number.
    pub other: &'static str,
}

/// A sentence about a day to come, `{n}` being in how many days.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Days {
    /// It is today.
    pub today: &'static str,
    /// It is tomorrow.
    pub tomorrow: &'static str,
    /// It is later.
    pub other: &'static str,
}
