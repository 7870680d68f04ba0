//! The browser's own tables of character sets.

use js_sys::{Array, Function, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};

/// Reads bytes in the character set of this label; none when the browser knows no such set.
pub fn decode(label: &str, bytes: &[u8]) -> Option<String> {
    let decoder: Function = Reflect::get(&js_sys::global(), &"TextDecoder".into()).ok()?.dyn_into().ok()?;
    let decoder = Reflect::construct(&decoder, &Array::of1(&label.into())).ok()?;
    let read: Function = Reflect::get(&decoder, &"decode".into()).ok()?.dyn_into().ok()?;
    let text: JsValue = read.call1(&decoder, &Uint8Array::from(bytes)).ok()?;
    text.as_string()
}
