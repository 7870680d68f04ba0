//! The circles over time, in English.

use crate::text::over_time::*;

pub const OVER_TIME: OverTimeWords = OverTimeWords {
    title: "Circles over time",
    lead: "How your circles looked at the end of each month. People come and go, and that is how it is.",
    empty: "From the second month on you can look back here.",
    month: "Month",
    earlier: "Earlier",
    later: "Later",
    play: "Play",
    pause: "Pause",
    since: "Since {month}: {changes}",
    begins: "Here it begins.",
    closer: "{name} came closer.",
    further: "{name} stands in this circle now: {ring}.",
    new: "{name} is new.",
    nothing: "Since {month}: nobody moved.",
    crowded: "There are too many people to draw each of them. The table below names everyone who moved.",
    as_table: "As a table",
    no_changes: "Nobody has moved yet.",
    what: "What changed",
};
