//! A thank-you as it is stored.

use super::value::fields;
use crate::model::ThankYou;

fields! { ThankYou {
    "id" id must,
    "person" person must,
    "what" what must,
    "day" day must,
    "said" said may,
    "letter" letter may,
    "moment" moment may,
    "stamp" stamp must,
} keeps stamps, unknown }
