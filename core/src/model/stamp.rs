//! Who changed a record last, and that device's how-manieth change it was.

use crate::sorted::SortedMap;
use std::fmt;
use std::str::FromStr;

use super::{DeviceId, IdError, Written};

/// The stamp of a record's last change. Two stores can be merged by comparing stamps with the vector of
/// what each has seen; wall clocks never decide.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stamp {
    /// The device that wrote it.
    pub device: DeviceId,
    /// That device's counter, from 1.
    pub counter: u64,
}

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.device, self.counter)
    }
}

impl FromStr for Stamp {
    type Err = IdError;
    fn from_str(text: &str) -> Result<Self, IdError> {
        let (device, counter) = text.split_once('.').ok_or(IdError::Letters)?;
        let counter = counter.parse().map_err(|_| IdError::Letters)?;
        Ok(Self { device: device.parse()?, counter })
    }
}

/// When the fields of a record were changed, so that two devices can be merged field by field.
///
/// A record that was never changed carries none: its stamp is the one with which it was made. A field without a stamp
/// counts as of when the record was made.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Stamps {
    /// The stamp with which the record was made; none as long as that is the stamp of its last change.
    pub made: Option<Stamp>,
    /// The stamp of the last change of each field since then, by its stored name.
    pub changed: SortedMap<String, Stamp>,
}

impl Stamps {
    /// The stamps after a change. `last` is the stamp of the change before it, and the fields are given by their stored
    /// names with what is stored for each; a field that says nothing is left out of them.
    #[must_use]
    pub fn after(mut self, last: Stamp, before: &Written, after: &Written, stamp: Stamp) -> Self {
        let is_content = |name: &&String| !["id", "stamp", "made", "changed"].contains(&name.as_str());
        let names = before.keys().chain(after.keys()).filter(is_content);
        for name in names.filter(|name| before.get(*name) != after.get(*name)) {
            self.changed.insert(name.clone(), stamp);
        }
        // A record from before this rule counts its own stamp for every field: from here on, as when it was made.
        self.made.get_or_insert(last);
        self
    }
}
