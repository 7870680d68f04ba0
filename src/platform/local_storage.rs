//! The browser's local storage behind the core's [`Storage`].

use gloo_storage::Storage as _;
use js_sys::{Array, Function, Object, Reflect, Uint8Array};
use mainstay_core::gather::in_order;
use mainstay_core::store::{Storage, StorageError, one_by_one};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::DomException;

use super::window;

/// Local storage that was there when probed.
#[derive(Debug, Clone)]
pub struct LocalStorage {
    kept: web_sys::Storage,
    values: Option<Values>,
}

/// What stands between keys and values that are handed over in one piece. No text has it.
const BETWEEN: char = '\0';

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
        self.text(&value)
    }

    fn text(&self, value: &JsValue) -> Result<Option<String>, JsValue> {
        let bytes: Uint8Array = self.encode.call1(&self.encoder, value)?.unchecked_into();
        Ok(String::from_utf8(bytes.to_vec()).ok())
    }

    /// These texts of the browser's, handed over as one. None where they cannot be told apart again.
    fn texts(&self, texts: &Array) -> Result<Option<Vec<String>>, JsValue> {
        if texts.length() == 0 {
            return Ok(Some(Vec::new()));
        }
        let Some(text) = self.text(&texts.join(BETWEEN.encode_utf8(&mut [0])))? else { return Ok(None) };
        let texts_of_it: Vec<String> = text.split(BETWEEN).map(str::to_owned).collect();
        // One of them holds what stands between: there are more pieces than there should be.
        Ok((u32::try_from(texts_of_it.len()) == Ok(texts.length())).then_some(texts_of_it))
    }

    /// Every key; none where the browser lists fewer than it has.
    fn keys(&self, storage: &web_sys::Storage) -> Result<Option<Vec<String>>, JsValue> {
        let keys = Object::keys(storage);
        if keys.length() == storage.length()? { self.texts(&keys) } else { Ok(None) }
    }

    /// Every key with its value, by key; none as above.
    fn all(&self, storage: &web_sys::Storage) -> Result<Option<Vec<(String, String)>>, JsValue> {
        let entries = Object::entries(storage);
        if entries.length() != storage.length()? {
            return Ok(None);
        }
        let Some(texts) = self.texts(&entries.flat(1))? else { return Ok(None) };
        let (mut all, mut texts) = (Vec::new(), texts.into_iter());
        while let (Some(key), Some(value)) = (texts.next(), texts.next()) {
            all.push((key, value));
        }
        Ok(Some(in_order(all, |one, other| one.0.cmp(&other.0))))
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
        let keys = self.values.as_ref().map(|values| values.keys(&self.kept));
        if let Some(keys) = keys.transpose().map_err(|error| reason(&error))?.flatten() {
            return Ok(keys);
        }
        let n = self.kept.length().map_err(|error| reason(&error))?;
        let keys = (0..n).filter_map(|at| self.kept.key(at).transpose());
        keys.map(|key| key.map_err(|error| reason(&error))).collect()
    }

    fn all(&self) -> Result<Vec<(String, String)>, StorageError> {
        let all = self.values.as_ref().map(|values| values.all(&self.kept));
        match all.transpose().map_err(|error| reason(&error))?.flatten() {
            Some(all) => Ok(all),
            None => one_by_one(self),
        }
    }
}
