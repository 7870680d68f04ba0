//! Support as it is stored: asks, what a moment gave or received, and how good someone is for what.

use serde_json::value::RawValue;

use super::Stored;
use super::form::Form;
use super::read::Parts;
use super::value::{fields, names, part, words};
use super::write::{Out, Write};
use crate::model::{Ask, Direction, GivenOrGot, Kind, Outcome, Strength, Weight};

fields! { Ask {
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
} keeps stamps, unknown }

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
    KnowHow = "know_how",
    HonestWord = "honest_word",
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

impl Stored for Weight {
    const FORM: Form = Form::Plain("weight");
    fn read(json: &RawValue, _: &mut Parts) -> Option<Self> {
        match json.get() {
            "1" => Some(Self::Light),
            "2" => Some(Self::Medium),
            "3" => Some(Self::Heavy),
            _ => None,
        }
    }
}
