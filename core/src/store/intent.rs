//! The redo intent: what a commit is about to do, written before it does any of it.
//!
//! A commit that was cut short leaves its intent behind; opening the store then does the same steps again. Every
//! step sets or removes a whole key, so doing it twice is doing it once.

use crate::json::{Document, Json, push_text};

use super::head::Head;
use super::{envelope, keys};

/// An intent larger than this many code units keeps its values under their own staged keys instead.
pub(super) const INLINE_UNITS: u64 = 64 * 1024;

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Intent {
    /// The head as it will be.
    pub(super) head: Head,
    /// Names and sealed values to set. Empty when they are staged.
    pub(super) puts: Vec<(String, String)>,
    /// Names to remove.
    pub(super) deletes: Vec<String>,
    /// Every staged key is to be moved to its record key.
    pub(super) staged: bool,
    /// Every key of ours is to be removed; nothing else in the intent counts.
    pub(super) erase: bool,
}

/// Seals a record of the protocol itself. These carry no stamp of a device.
pub(super) fn seal_own(key: &str, json: &str) -> String {
    envelope::seal(key, "", json)
}

impl Intent {
    pub(super) fn seal(&self) -> String {
        seal_own(keys::INTENT, &self.to_json())
    }

    /// What says nothing is left out.
    fn to_json(&self) -> String {
        let mut json = format!(r#"{{"head":{}"#, self.head.to_json());
        list(&mut json, "puts", &self.puts, |json, (name, value)| {
            json.push('[');
            push_text(json, name);
            json.push(',');
            push_text(json, value);
            json.push(']');
        });
        list(&mut json, "deletes", &self.deletes, |json, name| push_text(json, name));
        for (name, is_so) in [("staged", self.staged), ("erase", self.erase)] {
            if is_so {
                json.push_str(",\"");
                json.push_str(name);
                json.push_str("\":true");
            }
        }
        json.push('}');
        json
    }

    pub(super) fn of_json(json: &str) -> Option<Self> {
        let document = Document::of(json).ok()?;
        let rows = document.value().rows().ok()?;
        // A list that is left out is empty, and anything else than a list is none.
        let items = |name| rows.named(name).map_or(Some(None), |json| json.items().map(Some));
        let is_so = |name| rows.named(name).map_or(Some(false), |json| json.get().parse().ok());
        let text = |json: Json<'_>| json.text().map(std::borrow::Cow::into_owned);
        let pair = |json: Json<'_>| {
            let mut items = json.items()?;
            let (name, value) = (items.next()?, items.next()?);
            items.next().is_none().then_some((text(name)?, text(value)?))
        };
        Some(Self {
            head: Head::of_value(rows.named("head")?)?,
            puts: items("puts")?.into_iter().flatten().map(pair).collect::<Option<_>>()?,
            deletes: items("deletes")?.into_iter().flatten().map(text).collect::<Option<_>>()?,
            staged: is_so("staged")?,
            erase: is_so("erase")?,
        })
    }
}

fn list<T>(json: &mut String, name: &str, items: &[T], one: fn(&mut String, &T)) {
    if items.is_empty() {
        return;
    }
    json.push_str(",\"");
    json.push_str(name);
    json.push_str("\":");
    for (nth, item) in items.iter().enumerate() {
        json.push(if nth == 0 { '[' } else { ',' });
        one(json, item);
    }
    json.push(']');
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

    fn written(json: &str) -> BTreeSet<String> {
        let value: serde_json::Value = serde_json::from_str(json).unwrap();
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
        assert_eq!(told("intent"), written(&intent.to_json()));
        assert_eq!(told("head"), written(&Head::default().to_json()));
        assert_eq!(Intent::of_json(&intent.to_json()), Some(intent));
    }
}
