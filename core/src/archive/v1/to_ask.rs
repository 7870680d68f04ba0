//! Something to ask about as it is stored.

use super::value::fields;
use crate::model::ToAsk;

fields! { ToAsk {
    "id" id must,
    "person" person must,
    "about" about must,
    "ask_on" ask_on may,
    "asked" asked may,
    "moment" moment may,
    "stamp" stamp must,
} keeps stamps, unknown }
