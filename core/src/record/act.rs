//! What was done: the name of an undo step.

use super::RecordKind;
use crate::model::kinds;

/// What was done, in a form that survives a reload: the name of an undo step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Act {
    /// What kind of edit.
    pub verb: Verb,
    /// The name of the person it was about, or empty.
    pub about: String,
}

/// The kinds of edit, as undo names them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verb {
    /// A record came into the book.
    Add(RecordKind),
    /// A record was changed; of a kind for which that is one word with adding, kept.
    Change(RecordKind),
    /// A record was deleted.
    Remove(RecordKind),
    /// What is more than keeping or deleting one record.
    Special(Special),
}

/// The edits that are more than keeping or deleting one record, as undo names them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is named after its Edit")]
pub enum Special {
    SetStanding,
    NotNow,
    MoveToRing,
    ChangeSeveral,
    SetTies,
    TheyWrote,
    NoReplyNeeded,
    Invite,
    PlanHappened,
    Visit,
    SetLadder,
    LookAgain,
    Import,
    Restore,
}

impl Verb {
    /// Keeping a record of this kind.
    pub fn keeps(kind: RecordKind, is_new: bool) -> Self {
        let verbs = kind.verbs();
        if is_new && verbs.added != verbs.changed { Self::Add(kind) } else { Self::Change(kind) }
    }

    /// Deleting a record of this kind.
    pub fn removes(kind: RecordKind) -> Self {
        let verbs = kind.verbs();
        if verbs.removed == verbs.changed { Self::Change(kind) } else { Self::Remove(kind) }
    }
}

impl From<Special> for Verb {
    fn from(special: Special) -> Self {
        Self::Special(special)
    }
}

/// The words by which undo steps store what was done to a record of one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Verbs {
    pub added: &'static str,
    pub changed: &'static str,
    pub removed: &'static str,
}

/// From the words of the table, of which there are as many as a kind tells apart.
macro_rules! verbs {
    ($added:literal $changed:literal $removed:literal) => {
        Verbs { added: $added, changed: $changed, removed: $removed }
    };
    ($kept:literal $removed:literal) => {
        Verbs { added: $kept, changed: $kept, removed: $removed }
    };
    ($changed:literal) => {
        Verbs { added: $changed, changed: $changed, removed: $changed }
    };
}

macro_rules! verbs_of_kinds {
    (
        many { $($(#[$doc:meta])* $kind:ident $id:ident $key:literal $one:ident $all:ident ($($verbs:literal)+),)* }
        one { $($(#[$doc_of_one:meta])* $single:ident $name:literal $get:ident ($($verbs_of_one:literal)+),)* }
    ) => {
        impl RecordKind {
            /// The words by which undo steps store what was done.
            pub(crate) const fn verbs(self) -> Verbs {
                match self {
                    $(Self::$kind => verbs!($($verbs)+),)*
                    $(Self::$single => verbs!($($verbs_of_one)+),)*
                }
            }
        }
    };
}
kinds!(verbs_of_kinds);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_kinds_share_a_verb() {
        for kind in RecordKind::ALL {
            let words = |kind: RecordKind| [kind.verbs().added, kind.verbs().changed, kind.verbs().removed];
            let others = RecordKind::ALL.iter().filter(|other| *other != kind);
            assert!(
                others.flat_map(|other| words(*other)).all(|word| !words(*kind).contains(&word)),
                "{kind:?}"
            );
        }
    }
}
