//! The redo intent: what a commit is about to do, written before it does any of it.
//!
//! A commit that was cut short leaves its intent behind; opening the store then does the same steps again. Every
//! step sets or removes a whole key, so doing it twice is doing it once.

use serde::{Deserialize, Serialize};

use super::head::Head;
use super::{envelope, keys};

/// An intent larger than this many code units keeps its values under their own staged keys instead.
pub(super) const INLINE_UNITS: u64 = 64 * 1024;

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Intent {
    /// The head as it will be.
    #[serde(rename = "head")]
    pub(super) head: Head,
    /// Names and sealed values to set. Empty when they are staged.
    #[serde(rename = "puts", default, skip_serializing_if = "Vec::is_empty")]
    pub(super) puts: Vec<(String, String)>,
    /// Names to remove.
    #[serde(rename = "deletes", default, skip_serializing_if = "Vec::is_empty")]
    pub(super) deletes: Vec<String>,
    /// Every staged key is to be moved to its record key.
    #[serde(rename = "staged", default, skip_serializing_if = "std::ops::Not::not")]
    pub(super) staged: bool,
    /// Every key of ours is to be removed; nothing else in the intent counts.
    #[serde(rename = "erase", default, skip_serializing_if = "std::ops::Not::not")]
    pub(super) erase: bool,
}

/// Serialises a record of the protocol itself and seals it. These carry no stamp of a device.
pub(super) fn seal_json<T: Serialize>(key: &str, value: &T) -> Result<String, serde_json::Error> {
    Ok(envelope::seal(key, "", &serde_json::to_string(value)?))
}

impl Intent {
    pub(super) fn seal(&self) -> Result<String, serde_json::Error> {
        seal_json(keys::INTENT, self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::gather::gather;
    use std::collections::BTreeSet;

    const FORMAT: &str = include_str!("../../../docs/format.md");

    /// The fields that the document tells of under this heading.
    fn told(heading: &str) -> BTreeSet<String> {
        let (_, after) = FORMAT.split_once(&format!("\n### {heading}\n")).unwrap();
        let section = after.split("\n#").next().unwrap();
        gather(
            section.lines().filter_map(|line| Some(line.strip_prefix("| `")?.split_once('`')?.0.to_owned())),
        )
    }

    fn written<T: Serialize>(value: &T) -> BTreeSet<String> {
        let value = serde_json::to_value(value).unwrap();
        gather(value.as_object().unwrap().keys().cloned())
    }

    #[test]
    fn the_document_tells_of_every_field_of_head_and_intent() {
        let one = || vec![("p:x".to_owned(), "1||x|{}".to_owned())];
        let intent = Intent {
            head: Head::default(),
            puts: one(),
            deletes: vec!["p:y".to_owned()],
            staged: true,
            erase: true,
        };
        assert_eq!(told("intent"), written(&intent));
        assert_eq!(told("head"), written(&Head::default()));
    }
}
