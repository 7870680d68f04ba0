//! A look back as it is stored.

use super::value::fields;
use crate::model::LookBack;

fields! { LookBack {
    "id" id must,
    "day" day must,
    "went_well" went_well may,
    "closer" closer may,
    "missed" missed may,
    "small_thing" small_thing may,
    "stamp" stamp must,
} keeps stamps, unknown }
