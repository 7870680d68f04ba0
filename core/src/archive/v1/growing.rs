//! A place and a small step as they are stored.

use chrono::{NaiveDate, Weekday};

use super::kind::record;
use super::value::words;
use crate::model::{Cue, Often, Place, PlaceId, SmallStep, SmallStepId};

record! { "place", Place, "id of a place" PlaceId {
    "id" id must,
    "name" name must,
    "idea" idea may,
    "online" online may,
    "often" often usual,
    "weekday" weekday may,
    "next" next may,
    "note" note may,
    "people" people may,
    "visits" visits may,
    "past" past may,
    "stamp" stamp must,
} }

words! { "how often", Often {
    Weekly = "weekly",
    Fortnightly = "fortnightly",
    Monthly = "monthly",
    NowAndThen = "now_and_then",
} }

record! { "small step", SmallStep, "id of a small step" SmallStepId {
    "id" id must,
    "what" what must,
    "cue" cue must,
    "idea" idea may,
    "place" place may,
    "since" since must,
    "done" done may,
    "stamp" stamp must,
} }

words! { "cue", Cue {} holding { Weekday(Weekday) = "weekday", Day(NaiveDate) = "day", Words(String) = "words" } }
