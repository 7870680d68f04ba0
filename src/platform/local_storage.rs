//! The browser's local storage behind the core's [`Storage`].

use gloo_storage::Storage as _;
use js_sys::{Array, Function, Reflect, Uint8Array};
use mainstay_core::store::{Storage, StorageError};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::DomException;

use super::window;

/// Local storage that was there when probed.
#[derive(Debug, Clone)]
pub struct LocalStorage {
    kept: web_sys::Storage,
    values: Option<Values>,
}

/// How values are read: as bytes, in one step each. A string that is handed to the program by itself goes letter by
/// letter through a loop of its script, and at the start that is everything there is.
#[derive(Debug, Clone)]
struct Values {
    get_item: Function,
    encoder: JsValue,
    encode: Function,
}

impl Values {
    fn of(storage: &web_sys::Storage) -> Option<Self> {
        let method =
            |of: &JsValue, name: &str| Reflect::get(of, &name.into()).ok()?.dyn_into::<Function>().ok();
        let encoder = method(&js_sys::global(), "TextEncoder")?;
        let encoder = Reflect::construct(&encoder, &Array::new()).ok()?;
        Some(Self { get_item: method(storage, "getItem")?, encode: method(&encoder, "encode")?, encoder })
    }

    fn get(&self, storage: &web_sys::Storage, key: &str) -> Result<Option<String>, JsValue> {
        let value = self.get_item.call1(storage, &key.into())?;
        if value.is_null() {
            return Ok(None);
        }
        let bytes: Uint8Array = self.encode.call1(&self.encoder, &value)?.unchecked_into();
        Ok(String::from_utf8(bytes.to_vec()).ok())
    }
}

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
        let kept = gloo_storage::LocalStorage::raw();
        Ok(Self { values: Values::of(&kept), kept })
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
        let value = match &self.values {
            Some(values) => values.get(&self.kept, key),
            None => self.kept.get_item(key),
        };
        value.map_err(|error| reason(&error))
    }

    fn set(&self, key: &str, value: &str) -> Result<(), StorageError> {
        self.kept.set_item(key, value).map_err(|error| reason(&error))
    }

    fn remove(&self, key: &str) -> Result<(), StorageError> {
        self.kept.remove_item(key).map_err(|error| reason(&error))
    }

    fn keys(&self) -> Result<Vec<String>, StorageError> {
        let n = self.kept.length().map_err(|error| reason(&error))?;
        let keys = (0..n).filter_map(|at| self.kept.key(at).transpose());
        keys.map(|key| key.map_err(|error| reason(&error))).collect()
    }
}
