//! The few calls the commit protocol needs from the place where strings are kept.

use std::ops::Deref;

use crate::gather::in_order;

/// Why a call on the storage did not work.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StorageError {
    /// The quota is used up. Nothing was changed by the call.
    #[error("the storage is full")]
    Full,
    /// The browser does not let this page store anything.
    #[error("the storage is blocked")]
    Blocked,
    /// Anything else, in the words of the engine. The call may or may not have taken effect.
    #[error("the storage refused: {0}")]
    Other(String),
}

/// A map from string to string in which one `set` is atomic and calls take effect in order.
///
/// Methods take `&self` because that is how browsers offer their storage: as a handle shared by everybody.
pub trait Storage {
    /// The value kept under `key`, exactly as it was set.
    fn get(&self, key: &str) -> Result<Option<String>, StorageError>;
    /// Keeps `value` under `key`, or changes nothing and says [`StorageError::Full`].
    fn set(&self, key: &str, value: &str) -> Result<(), StorageError>;
    /// Removes `key`. Removing what is not there is fine.
    fn remove(&self, key: &str) -> Result<(), StorageError>;
    /// Every key of the origin, ours and those of other pages on the same host, in any order.
    fn keys(&self) -> Result<Vec<String>, StorageError>;
    /// Every key with its value, by key: what a start reads. A place that can hand over all of them at once does.
    fn all(&self) -> Result<Vec<(String, String)>, StorageError> {
        one_by_one(self)
    }
}

/// Every key with its value, by key, each looked up by itself.
///
/// # Errors
/// The first that the place states.
pub fn one_by_one<S: Storage + ?Sized>(storage: &S) -> Result<Vec<(String, String)>, StorageError> {
    let mut all = Vec::new();
    for key in storage.keys()? {
        // Another page may remove its key between the list and the look.
        let Some(value) = storage.get(&key)? else { continue };
        all.push((key, value));
    }
    Ok(in_order(all, |one, other| one.0.cmp(&other.0)))
}

/// What stands behind a reference, a counted one or a box keeps strings as it does itself.
impl<P> Storage for P
where
    P: Deref,
    P::Target: Storage,
{
    fn get(&self, key: &str) -> Result<Option<String>, StorageError> {
        (**self).get(key)
    }
    fn set(&self, key: &str, value: &str) -> Result<(), StorageError> {
        (**self).set(key, value)
    }
    fn remove(&self, key: &str) -> Result<(), StorageError> {
        (**self).remove(key)
    }
    fn keys(&self) -> Result<Vec<String>, StorageError> {
        (**self).keys()
    }
    fn all(&self) -> Result<Vec<(String, String)>, StorageError> {
        (**self).all()
    }
}
