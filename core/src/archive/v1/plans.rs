//! A plan and a thank-you as they are stored.

use super::kind::record;
use super::value::words;
use crate::model::{Plan, PlanId, PlanStage, ThankYou, ThankYouId};

record! { "plan", Plan, "id of a plan" PlanId {
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
} }

words! { "stage", PlanStage {
    Idea = "idea",
    Invited = "invited",
    Agreed = "set",
    Done = "done",
    Cancelled = "fell_through",
} }

record! { "thank-you", ThankYou, "id of a thank-you" ThankYouId {
    "id" id must,
    "person" person must,
    "what" what must,
    "day" day must,
    "said" thanked may,
    "letter" letter may,
    "moment" moment may,
    "stamp" stamp must,
} }
