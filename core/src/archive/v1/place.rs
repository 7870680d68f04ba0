//! A place as it is stored.

use super::value::{fields, words};
use crate::model::{Often, Place};

fields! { Place {
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
} keeps stamps, unknown }

words! { "how often", Often {
    Weekly = "weekly",
    Fortnightly = "fortnightly",
    Monthly = "monthly",
    NowAndThen = "now_and_then",
} }
