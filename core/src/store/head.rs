//! The head: one small record that says which set of records belongs together.

use crate::sorted::SortedMap;

use serde::{Deserialize, Serialize};
use xxhash_rust::xxh64::Xxh64;

/// Rewritten by every commit.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Head {
    /// Goes up by one with every commit.
    #[serde(rename = "generation")]
    pub(super) generation: u64,
    /// How many data records there are.
    #[serde(rename = "n_keys")]
    pub(super) n_keys: u64,
    /// [`Digest`] of the data records, in hexadecimal because the rescue page reads it with 53-bit numbers.
    #[serde(rename = "digest")]
    pub(super) digest: String,
    /// For every device the highest counter seen.
    #[serde(rename = "vector")]
    pub(super) vector: SortedMap<String, u64>,
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
