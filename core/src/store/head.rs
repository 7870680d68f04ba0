//! The head: one small record that says which set of records belongs together.

use crate::sorted::SortedMap;

use crate::json::{Document, Json, push_text};
use std::fmt::Write as _;

use xxhash_rust::xxh64::Xxh64;

/// Rewritten by every commit.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Head {
    /// Goes up by one with every commit.
    pub(super) generation: u64,
    /// How many data records there are.
    pub(super) n_keys: u64,
    /// [`Digest`] of the data records, in hexadecimal because the rescue page reads it with 53-bit numbers.
    pub(super) digest: String,
    /// For every device the highest counter seen.
    pub(super) vector: SortedMap<String, u64>,
}

impl Head {
    pub(super) fn to_json(&self) -> String {
        let mut json = format!(r#"{{"generation":{},"n_keys":{},"digest":"#, self.generation, self.n_keys);
        push_text(&mut json, &self.digest);
        json.push_str(r#","vector":{"#);
        for (nth, (device, counter)) in self.vector.iter().enumerate() {
            if nth > 0 {
                json.push(',');
            }
            push_text(&mut json, device);
            // Writing to a String cannot fail.
            let _ = write!(json, ":{counter}");
        }
        json.push_str("}}");
        json
    }

    pub(super) fn of_json(json: &str) -> Option<Self> {
        let document = Document::of(json).ok()?;
        Self::of_value(document.value())
    }

    /// From a value within another.
    pub(super) fn of_value(json: Json<'_>) -> Option<Self> {
        let rows = json.rows().ok()?;
        let number = |json: Json<'_>| json.get().parse::<u64>().ok();
        let mut vector = SortedMap::new();
        for row in rows.named("vector")?.rows().ok()? {
            vector.insert(row.name().into_owned(), number(row.value)?);
        }
        Some(Self {
            generation: number(rows.named("generation")?)?,
            n_keys: number(rows.named("n_keys")?)?,
            digest: rows.named("digest")?.text()?.into_owned(),
            vector,
        })
    }
}

/// The fingerprint of one stored record: its name and its raw value.
pub(super) fn fingerprint(name: &str, raw: &str) -> u64 {
    let mut hasher = Xxh64::new(0);
    hasher.update(name.as_bytes());
    hasher.update(&[0]);
    hasher.update(raw.as_bytes());
    hasher.digest()
}

/// The fingerprint of a set of records. It finds a record that is missing, which no checksum of a record can.
///
/// Exclusive or: the order does not matter, and a record is added and taken away by the same cheap step.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Digest(u64);

impl Digest {
    pub(super) fn of<'a>(fingerprints: impl IntoIterator<Item = &'a u64>) -> Self {
        Self(fingerprints.into_iter().fold(0, |sum, fingerprint| sum ^ fingerprint))
    }

    /// Adds a record's fingerprint, or takes it away when it is in.
    pub(super) fn toggle(&mut self, fingerprint: u64) {
        self.0 ^= fingerprint;
    }

    pub(super) fn to_hex(self) -> String {
        format!("{:016x}", self.0)
    }
}

/// Raises each counter of `into` to the one in `from`.
pub(super) fn merge_vector(into: &mut SortedMap<String, u64>, from: &SortedMap<String, u64>) {
    for (device, counter) in from {
        let known = into.entry(device.clone()).or_default();
        *known = (*known).max(*counter);
    }
}
