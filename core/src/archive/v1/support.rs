//! Support as it is stored: asks, what a moment gave or received, how good someone is for what, the plan for hard times.

use super::form::StoredForm;
use super::kind::record;
use super::read::Parts;
use super::value::{Value, names, part, words};
use super::write::{Out, Write};
use super::{Blank, Stored};
use crate::json::Json;
use crate::model::{
    Ask, AskId, Direction, GivenOrGot, HardTimesPlan, Kind, Outcome, PersonId, PlanLine, Strength, Weight,
};

record! { "ask", Ask, "id of an ask" AskId {
    "id" id must,
    "person" person must,
    "kind" kind must,
    "weight" weight usual,
    "urgent" urgent may,
    "day" day must,
    "sent_ms" sent_ms must,
    "look_ms" look_ms may,
    "outcome" outcome usual,
    "moment" moment may,
    "stamp" stamp must,
} }

words! { "outcome", Outcome {
    Waiting = "waiting",
    Helped = "helped",
    HelpedALittle = "helped_a_little",
    CouldNot = "could_not",
    LetGo = "let_go",
} }

part! { "support", GivenOrGot { "kind" kind must, "way" direction must, "weight" weight usual } }

words! { "direction", Direction { Gave = "gave", Received = "received", Both = "both" } }

words! { "kind", Kind {
    Listening = "listening",
    Advice = "know_how",
    Encouragement = "honest_word",
    Hand = "hand",
    Company = "company",
} }
names!(Kind);

words! { "strength", Strength { ALittle = "a_little", Good = "good", VeryGood = "very_good" } }

impl Write for Weight {
    fn write(&self, out: &mut Out) {
        out.raw(match self {
            Self::Light => "1",
            Self::Medium => "2",
            Self::Heavy => "3",
        });
    }
}

impl Value for Weight {
    const FORM: StoredForm = StoredForm::Plain("weight");
}

impl Blank for Weight {
    fn blank() -> Self {
        Self::default()
    }
}

impl Stored for Weight {
    fn read(&mut self, json: Json<'_>, _: &mut Parts) -> bool {
        *self = match json.get() {
            "1" => Self::Light,
            "2" => Self::Medium,
            "3" => Self::Heavy,
            _ => return false,
        };
        true
    }
}

record! { "plan for hard times", HardTimesPlan {
    "distract" distract may,
    "ask" ask may,
    "professional" professional may,
    "stamp" stamp may,
} }

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
