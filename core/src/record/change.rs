//! What an edit does to the records: each one replaced, with its before and after.

use super::{Act, NewerReplaced, Record, RecordId};
use crate::model::Stamp;

/// One record replaced: added when there is no before, deleted when there is no after.
#[derive(Debug, Clone, PartialEq)]
pub struct Replaced {
    /// Which record.
    pub id: RecordId,
    /// What it was.
    pub before: Option<Record>,
    /// What it is now.
    pub after: Option<Record>,
}

/// Everything one edit does, as one step: committed whole or not at all.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// What was done, for "Undo: …".
    pub act: Act,
    /// The stamp that all its records carry.
    pub stamp: Stamp,
    /// The records replaced, each once.
    pub replaced: Vec<Replaced>,
    /// Records of kinds that only a newer version knows, replaced by a backup or by taking that back.
    pub newer: Vec<NewerReplaced>,
}
