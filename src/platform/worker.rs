//! What the app hears from the boot script about a newer build, and what it may answer.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;

const ARRIVED: &str = "mainstay:new-build";
const WANTED: &str = "mainstay:use-new-build";
const MARK: &str = "data-new-build";

/// Calls `callback` when a newer build is complete and waits, also when it did so before this call. It may be
/// called again for every later build while the app is open.
pub fn on_new_build(callback: impl Fn() + 'static) {
    let Some(document) = document() else { return };
    if document.document_element().is_some_and(|root| root.has_attribute(MARK)) {
        callback();
    }
    let listener = Closure::<dyn Fn()>::new(callback);
    // Listening on a document cannot be refused.
    let _ = document.add_event_listener_with_callback(ARRIVED, listener.as_ref().unchecked_ref());
    // The app listens for as long as the page lives.
    listener.forget();
}

/// Changes to the build that waits, with one reload. To be called only once the person has agreed and every
/// draft is kept; does nothing when no build waits.
pub fn use_new_build() {
    let (Some(document), Ok(event)) = (document(), web_sys::Event::new(WANTED)) else { return };
    // The answer only says whether a listener stopped the event; none does.
    let _ = document.dispatch_event(&event);
}

fn document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
}
