//! The Mainstay app: `mainstay-core` shown by Leptos in a browser.

pub mod platform;

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;

/// Mounts the app in its place in the page and tells the page that it is there.
pub fn start() {
    let document = document();
    let Some(place) = document.get_element_by_id("app") else { return };
    place.set_text_content(None);
    leptos::mount::mount_to(place.unchecked_into(), || view! { <main></main> }).forget();
    if let Some(root) = document.document_element() {
        // Setting a known attribute cannot be refused.
        let _ = root.set_attribute("data-app", "ready");
    }
}
