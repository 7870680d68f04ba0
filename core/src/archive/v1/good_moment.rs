//! A good moment as it is stored.

use super::value::fields;
use crate::model::GoodMoment;

fields! { GoodMoment {
    "id" id must,
    "words" words must,
    "day" day must,
    "people" people may,
    "stamp" stamp must,
} keeps stamps, unknown }
