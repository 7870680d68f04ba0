//! The address after the `#`, and the page's title.

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

use super::{clock, window};

thread_local! {
    /// The address that the page is about to get, and the one that it has.
    static SOON: RefCell<Option<(String, String)>> = const { RefCell::new(None) };
}

/// The address as it is now, with its `#`.
pub fn current() -> String {
    window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Goes to an address, as a new step that Back returns from.
pub fn go(href: &str) {
    if let Some(window) = window() {
        // Refused only while the page is being left.
        let _ = window.location().set_hash(href);
    }
}

/// Changes the address without a new step: Back leads to where the last step came from.
pub fn replace(href: &str) {
    let Some(window) = window() else { return };
    if let Ok(history) = window.history() {
        let state = history.state().unwrap_or(wasm_bindgen::JsValue::NULL);
        let _ = history.replace_state_with_url(&state, "", Some(&absolute(href)));
    }
}

/// The same in a task of its own, once for several keystrokes: the browser takes its time for it. Where one has gone on by
/// then, the address stays.
pub fn replace_soon(href: String) {
    let waiting = SOON.take();
    if waiting.is_none() {
        clock::after(0, || {
            if let Some((href, _)) = SOON.take().filter(|(_, here)| *here == current()) {
                replace(&href);
            }
        });
    }
    SOON.set(Some((href, waiting.map_or_else(current, |(_, here)| here))));
}

/// The page has a `<base>`, against which a bare `#…` would resolve; the address is made whole first.
fn absolute(href: &str) -> String {
    let here = window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    let page = here.split('#').next().unwrap_or_default();
    format!("{page}{href}")
}

/// Calls back whenever the address changes.
pub fn on_change(callback: impl Fn() + 'static) {
    let Some(window) = window() else { return };
    let closure = Closure::<dyn Fn()>::new(callback);
    let _ = window.add_event_listener_with_callback("hashchange", closure.as_ref().unchecked_ref());
    closure.forget();
}

/// Sets the title of the page.
pub fn set_title(title: &str) {
    if let Some(document) = window().and_then(|window| window.document()) {
        document.set_title(title);
    }
}
