//! Who changed a record last, and that device's how-manieth change it was.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::{DeviceId, IdError};

/// The stamp of a record's last change. Two stores can be merged by comparing stamps with the vector of
/// what each has seen; wall clocks never decide.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
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

impl TryFrom<String> for Stamp {
    type Error = IdError;
    fn try_from(text: String) -> Result<Self, IdError> {
        text.parse()
    }
}

impl From<Stamp> for String {
    fn from(stamp: Stamp) -> Self {
        stamp.to_string()
    }
}
