//! The plan for hard times as it is stored.

use super::value::{fields, part, words};
use crate::model::{HardTimesPlan, PersonId, PlanLine};

fields! { HardTimesPlan {
    "distract" distract may,
    "ask" ask may,
    "professional" professional may,
    "stamp" stamp may,
} keeps stamps, unknown }

words! { "line", PlanLine {}
    holding { Words(String) = "words", Person(PersonId) = "person" }
    parts { Contact { name, number } = "contact" as Contact }
}

/// Somebody with a number.
#[derive(Debug)]
struct Contact {
    name: String,
    number: String,
}

part! { "contact", Contact { "name" name must, "number" number must } }
