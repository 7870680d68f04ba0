//! Values of the browser's storage, as the program reads them.

use mainstay::platform::local_storage::LocalStorage;
use mainstay_core::store::Storage;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

const KEY: &str = "test:value";

#[wasm_bindgen_test]
fn a_value_comes_back_as_it_was_kept() {
    let storage = LocalStorage::probe().unwrap();
    assert_eq!(storage.get(KEY), Ok(None));
    for value in ["", "plain", "Zoë 😀 \0 \u{202e} שלום", &"long ".repeat(40_000)] {
        storage.set(KEY, value).unwrap();
        assert_eq!(storage.get(KEY), Ok(Some(value.to_owned())));
    }
    storage.remove(KEY).unwrap();
    assert_eq!(storage.get(KEY), Ok(None));
}

/// Another page of the same host may keep what is no text. It is counted like any other.
#[wasm_bindgen_test]
fn half_a_letter_is_read_as_the_sign_for_none() {
    let half = js_sys::JsString::from_char_code1(0xD83D);
    let kept = web_sys::window().unwrap().local_storage().unwrap().unwrap();
    let set = js_sys::Reflect::get(&kept, &"setItem".into()).unwrap();
    js_sys::Function::from(set).call2(&kept, &KEY.into(), &JsValue::from(half)).unwrap();
    let storage = LocalStorage::probe().unwrap();
    assert_eq!(storage.get(KEY), Ok(Some("\u{FFFD}".to_owned())));
    storage.remove(KEY).unwrap();
}
