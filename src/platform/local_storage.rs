//! The browser's local storage behind the core's [`Storage`].

use gloo_storage::Storage as _;
use mainstay_core::store::{Storage, StorageError};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::DomException;

use super::window;

/// Local storage that was there when probed.
#[derive(Debug, Clone)]
pub struct LocalStorage(web_sys::Storage);

impl LocalStorage {
    /// Probes before touching gloo, whose `raw` stops the app when storage is blocked or missing. The probe only
    /// reads: writing to find out would cost the browser's write budget.
    ///
    /// # Errors
    /// [`StorageError::Blocked`] when the browser does not let this page store anything.
    pub fn probe() -> Result<Self, StorageError> {
        let storage = window().and_then(|window| window.local_storage().ok().flatten());
        let storage = storage.ok_or(StorageError::Blocked)?;
        storage.length().map_err(|error| reason(&error))?;
        Ok(Self(gloo_storage::LocalStorage::raw()))
    }
}

fn reason(error: &JsValue) -> StorageError {
    match error.dyn_ref::<DomException>() {
        Some(error) if error.name() == "QuotaExceededError" => StorageError::Full,
        Some(error) if error.name() == "SecurityError" => StorageError::Blocked,
        Some(error) => StorageError::Other(error.name()),
        None => StorageError::Other(String::new()),
    }
}

impl Storage for LocalStorage {
    fn get(&self, key: &str) -> Result<Option<String>, StorageError> {
        self.0.get_item(key).map_err(|error| reason(&error))
    }

    fn set(&self, key: &str, value: &str) -> Result<(), StorageError> {
        self.0.set_item(key, value).map_err(|error| reason(&error))
    }

    fn remove(&self, key: &str) -> Result<(), StorageError> {
        self.0.remove_item(key).map_err(|error| reason(&error))
    }

    fn keys(&self) -> Result<Vec<String>, StorageError> {
        let n = self.0.length().map_err(|error| reason(&error))?;
        let keys = (0..n).filter_map(|at| self.0.key(at).transpose());
        keys.map(|key| key.map_err(|error| reason(&error))).collect()
    }
}
