//! A record of a kind that only a newer version knows. It is kept and handed on, never understood and never dropped.

use crate::model::{Stamp, Written};

/// A record of a kind that this version does not know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Newer {
    /// The stamp of its last change.
    pub stamp: Stamp,
    /// Everything else it says, to the letter; none where it was deleted.
    pub fields: Option<Written>,
}

impl Newer {
    /// The same record with another stamp.
    #[must_use]
    pub fn stamped(self, stamp: Stamp) -> Self {
        Self { stamp, ..self }
    }

    /// Whether it is there, not only the note that it was deleted.
    pub fn is_here(&self) -> bool {
        self.fields.is_some()
    }
}

/// Such a record replaced, by the name under which it is stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewerReplaced {
    /// Its name.
    pub name: String,
    /// What it was.
    pub before: Option<Newer>,
    /// What it is now.
    pub after: Newer,
}
