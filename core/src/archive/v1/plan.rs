//! A plan as it is stored.

use super::value::{fields, words};
use crate::model::{Plan, Stage};

fields! { Plan {
    "id" id must,
    "what" what must,
    "people" people may,
    "stage" stage usual,
    "day" day may,
    "at" at may,
    "place" place may,
    "note" note may,
    "date" date may,
    "moment" moment may,
    "stamp" stamp must,
} keeps stamps, unknown }

words! { "stage", Stage {
    Idea = "idea",
    Invited = "invited",
    Set = "set",
    Done = "done",
    FellThrough = "fell_through",
} }
