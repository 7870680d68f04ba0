//! What an undo step was, in words. Those of each kind of record stand in the file of its room.

use serde::Serialize;

use super::forms::count;
use super::{Count, fill, fill_count};
use crate::model::kinds;
use crate::record::{Act, RecordKind, Special, Verb};

words_for! {
    /// What was more than keeping or deleting one record.
    SpecialActsWords, SPECIAL_ACTS, Special => &'static str {
        set_standing, SetStanding = "a change about a person",
        not_now, NotNow = "not today for {name}",
        move_to_ring, MoveToRing = "moved {name}",
        change_several, ChangeSeveral = "edited {name}",
        set_ties, SetTies = "who {name} knows",
        they_wrote, TheyWrote = "a message from {name}",
        no_reply_needed, NoReplyNeeded = "no answer for {name}",
        invite, Invite = "inviting {name}",
        plan_happened, PlanHappened = "the plan happened: {name}",
        visit, Visit = "being at {name}",
        ladder, SetLadder = "getting to know {name}",
        look_again, LookAgain = "asking {name}",
        import, Import = "people from a file",
        restore, Restore = "opened a backup",
    }
}

/// What was done to a record of one kind; `{name}` is what the record is about.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct ActsOfKind {
    /// It came into the book.
    pub added: &'static str,
    /// It was changed.
    pub changed: &'static str,
    /// It was deleted.
    pub removed: &'static str,
}

/// What every kind of record must have. Made by `undo!`.
pub(super) trait InUndo {
    /// In English.
    const ENGLISH: ActsOfKind;
}

macro_rules! acts_of_kinds {
    (
        many { $($(#[$doc:meta])* $kind:ident $id:ident $key:literal $one:ident $all:ident $verbs:tt,)* }
        one { $($(#[$doc_of_one:meta])* $single:ident $name:literal $get:ident $verbs_of_one:tt,)* }
    ) => {
        /// What was done to a record, by kind.
        #[derive(Debug, Serialize)]
        pub struct ActsOfKinds {
            $($(#[$doc])* pub $one: ActsOfKind,)*
            $($(#[$doc_of_one])* pub $get: ActsOfKind,)*
        }

        impl ActsOfKinds {
            /// The words for one of them.
            pub const fn of(&self, kind: RecordKind) -> ActsOfKind {
                match kind {
                    $(RecordKind::$kind => self.$one,)*
                    $(RecordKind::$single => self.$get,)*
                }
            }
        }

        const ACTS_OF_KINDS: ActsOfKinds = ActsOfKinds {
            $($one: <crate::model::$kind as InUndo>::ENGLISH,)*
            $($get: <crate::model::$single as InUndo>::ENGLISH,)*
        };
    };
}
kinds!(acts_of_kinds);

words! {
    /// What an undo step was.
    ActsWords, ACTS {
        kinds: ActsOfKinds = ACTS_OF_KINDS,
        special: SpecialActsWords = SPECIAL_ACTS,
        // Several people are counted, one of them is named.
        several: Count = count("changed {n} person", "changed {n} people"),
    }
}

impl ActsWords {
    /// What was done, in words.
    pub fn of_act(&self, act: &Act) -> String {
        match (act.verb, act.about.parse()) {
            (Verb::Special(Special::ChangeSeveral), Ok(n)) => fill_count(&self.several, n),
            _ => fill(self.of(act.verb), &[("name", &act.about)]),
        }
    }

    /// The same with a hole for the name of what it was about.
    const fn of(&self, verb: Verb) -> &'static str {
        match verb {
            Verb::Add(kind) => self.kinds.of(kind).added,
            Verb::Change(kind) => self.kinds.of(kind).changed,
            Verb::Remove(kind) => self.kinds.of(kind).removed,
            Verb::Special(special) => self.special.of(special),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::record::{Act, RecordKind, Special, Verb};
    use crate::text::text;

    #[test]
    fn one_of_several_is_named_and_more_are_counted() {
        let words_of = |verb: Verb, about: &str| text().acts.of_act(&Act { verb, about: about.to_owned() });
        assert_eq!(words_of(Special::ChangeSeveral.into(), "3"), "changed 3 people");
        assert_eq!(words_of(Special::ChangeSeveral.into(), "Ana"), "edited Ana");
        assert_eq!(words_of(Verb::Change(RecordKind::Person), "7"), "edited 7");
    }
}
