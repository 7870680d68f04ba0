//! What was done, as a step of the history says it.

use super::form::StoredForm;
use super::read::{self, Parts};
use super::value::{Value, fields, words};
use super::write::{Out, Write};
use super::{Blank, Stored};
use crate::json::Json;
use crate::model::kinds;
use crate::record::{Act, RecordKind, Special, Verb};

fields! { Act { "did" verb must, "about" about may } }

words! { "special verb", Special {
    SetStanding = "set_standing",
    NotNow = "not_now",
    MoveToRing = "move_to_ring",
    ChangeSeveral = "change_several",
    SetTies = "set_ties",
    TheyWrote = "they_wrote",
    NoReplyNeeded = "no_reply_needed",
    Invite = "invite",
    PlanHappened = "plan_happened",
    Visit = "visit",
    SetLadder = "set_ladder",
    LookAgain = "look_again",
    Import = "import",
    Restore = "restore",
} }

/// A word of the form.
type StoredWord = (&'static str, Option<StoredForm>);

const WORDS_OF_SPECIAL: &[StoredWord] = match Special::FORM {
    StoredForm::OneOf(_, words) => words,
    _ => &[],
};

macro_rules! words_of_kinds {
    (
        many { $($(#[$doc:meta])* $kind:ident $id:ident $key:literal $one:ident $all:ident ($($verbs:literal)+),)* }
        one { $($(#[$doc_of_one:meta])* $single:ident $name:literal $get:ident ($($verbs_of_one:literal)+),)* }
    ) => {
        const WORDS_OF_KINDS: &[StoredWord] = &[$($(($verbs, None),)+)* $($(($verbs_of_one, None),)+)*];
    };
}
kinds!(words_of_kinds);

const N_WORDS: usize = WORDS_OF_KINDS.len() + WORDS_OF_SPECIAL.len();

/// Those of the kinds of record, then those of what is more than keeping one.
const WORDS: [StoredWord; N_WORDS] = {
    let mut words = [("", None); N_WORDS];
    let (of_kinds, rest) = words.split_at_mut(WORDS_OF_KINDS.len());
    of_kinds.copy_from_slice(WORDS_OF_KINDS);
    rest.copy_from_slice(WORDS_OF_SPECIAL);
    words
};

impl Write for Verb {
    fn write(&self, out: &mut Out) {
        match self {
            Self::Add(kind) => out.text(kind.verbs().added),
            Self::Change(kind) => out.text(kind.verbs().changed),
            Self::Remove(kind) => out.text(kind.verbs().removed),
            Self::Special(special) => special.write(out),
        }
    }
}

impl Value for Verb {
    const FORM: StoredForm = StoredForm::OneOf("verb", &WORDS);
}

impl Blank for Verb {
    fn blank() -> Self {
        Self::Special(Blank::blank())
    }
}

impl Stored for Verb {
    fn read(&mut self, json: Json<'_>, parts: &mut Parts) -> bool {
        let Some(word) = read::text(json) else { return false };
        let of_kind = |kind: &RecordKind| {
            let (kind, verbs) = (*kind, kind.verbs());
            match &*word {
                word if word == verbs.changed => Some(Self::Change(kind)),
                word if word == verbs.added => Some(Self::Add(kind)),
                word if word == verbs.removed => Some(Self::Remove(kind)),
                _ => None,
            }
        };
        if let Some(of_kind) = RecordKind::ALL.iter().find_map(of_kind) {
            *self = of_kind;
            return true;
        }
        let mut special = Special::blank();
        let is_read = special.read(json, parts);
        *self = Self::Special(special);
        is_read
    }
}
