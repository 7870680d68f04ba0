//! A date as it is stored.

use super::value::fields;
use crate::model::ImportantDate;

fields! { ImportantDate {
    "id" id must,
    "person" person may,
    "label" label must,
    "date" date must,
    "once" once may,
    "quiet" quiet may,
    "before" before may,
    "on_the_day" on_the_day may,
    "after" after may,
    "near" near may,
    "followed_up" followed_up may,
    "stamp" stamp must,
} keeps stamps, unknown }
