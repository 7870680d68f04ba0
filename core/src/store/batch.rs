//! A change of the store made ready to be written.

use super::head::{Digest, Head};
use super::meter::units;

/// A change made ready: everything is serialised before the first write, since nothing may go wrong after it but
/// the storage itself.
pub(super) struct Batch {
    pub(super) puts: Vec<ReadyPut>,
    /// Names, and what stands there now.
    pub(super) deletes: Vec<(String, String)>,
    pub(super) head: Head,
    pub(super) digest: Digest,
    pub(super) head_raw: String,
    pub(super) old_head: Option<String>,
    pub(super) intent: String,
    pub(super) old_intent: Option<String>,
    pub(super) is_staged: bool,
}

/// A record made ready.
pub(super) struct ReadyPut {
    pub(super) name: String,
    /// The sealed value.
    pub(super) new: String,
    /// What stands there now.
    pub(super) old: Option<String>,
}

impl Batch {
    pub(super) fn grows(&self) -> bool {
        let (mut new, mut replaced) = (0, 0);
        for put in &self.puts {
            new += units(&put.new);
            replaced += put.old.as_deref().map_or(0, units);
        }
        for (_, old) in &self.deletes {
            replaced += units(old);
        }
        new > replaced
    }
}
