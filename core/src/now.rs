//! The clock as a value.

use chrono::NaiveDate;

/// What time it is, handed in from outside: the core never reads a clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Now {
    /// The civil day where the person is.
    pub today: NaiveDate,
    /// Milliseconds since 1970-01-01 UTC, where an instant is meant.
    pub instant_ms: i64,
    /// Minutes since midnight where the person is, 0 to 1439.
    pub minutes: u32,
}

impl Now {
    /// Noon of a day, for code that needs only the day.
    pub fn on(today: NaiveDate) -> Self {
        let midnight = today.and_time(chrono::NaiveTime::MIN).and_utc().timestamp_millis();
        Self { today, instant_ms: midnight + 12 * 3_600_000, minutes: 12 * 60 }
    }
}
