//! What a newer version wrote into a record beyond what this one knows, kept to the letter.

use crate::sorted::SortedMap;
use std::ops::Index;

/// Fields by name, each as it was written.
pub type Written = SortedMap<String, String>;

/// What a stored record says beyond the fields that this version knows. It is kept and written back, so an older
/// Mainstay never drops what a newer one wrote.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Unknown {
    fields: Written,
    /// Those of a part of the record, such as one way to reach someone, by all that this version knows of the part: so
    /// they stay with it wherever it moves, and go when it is changed into another.
    parts: SortedMap<String, Written>,
}

impl Unknown {
    /// Nothing.
    pub const fn new() -> Self {
        Self { fields: SortedMap::new(), parts: SortedMap::new() }
    }

    /// Fields of the record, and of its parts.
    pub(crate) const fn of(fields: Written, parts: SortedMap<String, Written>) -> Self {
        Self { fields, parts }
    }

    /// Whether there is nothing.
    pub fn is_empty(&self) -> bool {
        self.fields.is_empty() && self.parts.is_empty()
    }

    /// The fields of the record itself.
    pub fn fields(&self) -> &Written {
        &self.fields
    }

    /// Those of its parts.
    pub(crate) fn parts(&self) -> &SortedMap<String, Written> {
        &self.parts
    }

    /// Adds a field of the record.
    pub fn insert(&mut self, name: String, json: String) {
        self.fields.insert(name, json);
    }
}

impl FromIterator<(String, String)> for Unknown {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(fields: I) -> Self {
        Self { fields: crate::gather::gather(fields), parts: SortedMap::new() }
    }
}

impl Index<&str> for Unknown {
    type Output = String;
    fn index(&self, name: &str) -> &String {
        &self.fields[name]
    }
}
