//! A small step as it is stored.

use chrono::{NaiveDate, Weekday};

use super::value::{fields, words};
use crate::model::{Cue, SmallStep};

fields! { SmallStep {
    "id" id must,
    "what" what must,
    "cue" cue must,
    "idea" idea may,
    "place" place may,
    "since" since must,
    "done" done may,
    "stamp" stamp must,
} keeps stamps, unknown }

words! { "cue", Cue {} holding { Weekday(Weekday) = "weekday", Day(NaiveDate) = "day", Words(String) = "words" } }
