//! When to look for an answer to an ask.

use mainstay_core::now::Now;

const MINUTE_MS: i64 = 60_000;
const DAY_MINUTES: i64 = 24 * 60;
/// Seven in the evening, and nine in the morning, in minutes of the day.
const EVENING: i64 = 19 * 60;
const MORNING: i64 = 9 * 60;

/// When to look again: in an hour, this evening (in two hours where it is evening already), tomorrow morning.
pub fn look_at(choice: &str, now: Now) -> Option<i64> {
    let minutes = i64::from(now.minutes);
    let wait = match choice {
        "hour" => 60,
        "evening" if minutes < EVENING - 60 => EVENING - minutes,
        "evening" => 120,
        "tomorrow" => DAY_MINUTES - minutes + MORNING,
        _ => return None,
    };
    Some(now.instant_ms + wait * MINUTE_MS)
}
