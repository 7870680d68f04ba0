//! The day on which a command runs.

use chrono::NaiveDate;
use std::time::{SystemTime, UNIX_EPOCH};

/// Today, by the clock of the whole world.
pub fn today() -> Result<NaiveDate, String> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_err(|error| error.to_string())?.as_secs();
    let days = i64::try_from(seconds / 86_400).map_err(|error| error.to_string())?;
    Ok(NaiveDate::default() + chrono::Duration::days(days))
}
