//! A storage in memory: for the sample network, for private windows, and for tests.

use crate::sorted::SortedMap;
use std::cell::RefCell;

use super::meter::Engine;
use super::storage::{Storage, StorageError};

/// A map behind the [`Storage`] trait, with a quota where one is wanted.
#[derive(Debug, Clone, Default)]
pub struct MemoryStorage {
    map: RefCell<SortedMap<String, String>>,
    quota: Option<Quota>,
}

#[derive(Debug, Clone, Copy)]
struct Quota {
    engine: Engine,
    limit: u64,
}

impl MemoryStorage {
    /// An empty storage without a limit.
    pub fn new() -> Self {
        Self::default()
    }

    /// An empty storage that refuses to hold more than `limit`, counted the way `engine` counts.
    pub fn with_quota(engine: Engine, limit: u64) -> Self {
        Self { map: RefCell::default(), quota: Some(Quota { engine, limit }) }
    }

    /// A copy of everything kept.
    pub fn snapshot(&self) -> SortedMap<String, String> {
        self.map.borrow().clone()
    }

    /// Puts `map` in place of everything kept, whatever the quota says.
    pub fn restore(&self, map: SortedMap<String, String>) {
        self.map.replace(map);
    }

    /// What is used, as `engine` counts it.
    pub fn used(&self, engine: Engine) -> u64 {
        self.map.borrow().iter().map(|(key, value)| engine.cost(key) + engine.cost(value)).sum()
    }

    /// Chromium and Firefox let a value shrink even over the quota; WebKit looks at the new total alone.
    fn fits(&self, quota: Quota, key: &str, value: &str) -> bool {
        let cost = |value: &str| quota.engine.cost(key) + quota.engine.cost(value);
        let before = self.map.borrow().get(key).map_or(0, |old| cost(old));
        let after = cost(value);
        let shrinks = after <= before && quota.engine != Engine::WebKit;
        shrinks || self.used(quota.engine) - before + after <= quota.limit
    }
}

impl Storage for MemoryStorage {
    fn get(&self, key: &str) -> Result<Option<String>, StorageError> {
        Ok(self.map.borrow().get(key).cloned())
    }

    fn set(&self, key: &str, value: &str) -> Result<(), StorageError> {
        match self.quota {
            Some(quota) if !self.fits(quota, key, value) => Err(StorageError::Full),
            _ => {
                self.map.borrow_mut().insert(key.to_owned(), value.to_owned());
                Ok(())
            }
        }
    }

    fn remove(&self, key: &str) -> Result<(), StorageError> {
        self.map.borrow_mut().remove(key);
        Ok(())
    }

    fn keys(&self) -> Result<Vec<String>, StorageError> {
        Ok(self.map.borrow().keys().cloned().collect())
    }
}
