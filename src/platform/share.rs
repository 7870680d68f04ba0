//! Handing a text over: the clipboard and the share sheet. The person's own tap, always.

use js_sys::Reflect;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::ShareData;

use super::window;

/// Whether the property is there: older browsers and pages without https lack both of these.
fn offers(name: &str) -> bool {
    window().is_some_and(|window| {
        Reflect::get(&window.navigator(), &JsValue::from_str(name)).is_ok_and(|value| !value.is_undefined())
    })
}

/// Copies a text. False when the browser does not let us.
pub async fn copy(text: String) -> bool {
    let Some(window) = window().filter(|_| offers("clipboard")) else { return false };
    JsFuture::from(window.navigator().clipboard().write_text(&text)).await.is_ok()
}

/// Whether there is a share sheet.
pub fn can_share() -> bool {
    offers("share")
}

/// Opens the share sheet with a text. False when there is none or it was closed.
pub async fn share(text: String) -> bool {
    let Some(window) = window().filter(|_| can_share()) else { return false };
    let data = ShareData::new();
    data.set_text(&text);
    JsFuture::from(window.navigator().share_with_data(&data)).await.is_ok()
}
