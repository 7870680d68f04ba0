//! The page itself: its ready mark, its look, what kind of device it is on.

use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;

use mainstay_core::model::{DeviceSettings, Theme};
use web_sys::HtmlElement;

use super::window;

/// Id of the element that holds the app.
const APP: &str = "app";

/// The element the app is mounted into, emptied of the words shown while opening.
pub fn mount_point() -> Option<HtmlElement> {
    use wasm_bindgen::JsCast;
    let element = window()?.document()?.get_element_by_id(APP)?;
    element.set_text_content(None);
    element.dyn_into().ok()
}

fn root() -> Option<web_sys::Element> {
    window()?.document()?.document_element()
}

/// Says that the app has taken over from the static page.
pub fn mark_ready() {
    if let Some(root) = root() {
        let _ = root.set_attribute("data-app", "ready");
    }
}

/// Shows the colours, text size and motion of this device's choices.
pub fn show_look(settings: &DeviceSettings) {
    let Some(root) = root() else { return };
    let theme = match settings.theme {
        Theme::Phone => None,
        Theme::Light => Some("light"),
        Theme::Dark => Some("dark"),
        Theme::Bold => Some("bold"),
    };
    let percent = settings.text_size.percent();
    let size = (percent != 100).then(|| percent.to_string());
    for (name, value) in [
        ("data-theme", theme),
        ("data-text", size.as_deref()),
        ("data-motion", settings.less_motion.then_some("less")),
    ] {
        // An attribute name that is a literal is always accepted.
        let _ = match value {
            Some(value) => root.set_attribute(name, value),
            None => root.remove_attribute(name),
        };
    }
}

/// Asks the browser to keep what is stored even when room gets short. What it answers changes nothing we promise.
pub fn ask_to_persist() {
    let Some(window) = window() else { return };
    let storage = js_sys::Reflect::get(&window.navigator(), &JsValue::from_str("storage"));
    // A page that is not secure has no such manager, and the typed call would stop the app.
    if storage.is_ok_and(|manager| manager.is_object())
        && let Ok(asked) = window.navigator().storage().persist()
    {
        wasm_bindgen_futures::spawn_local(async move {
            let _ = JsFuture::from(asked).await;
        });
    }
}

/// Whether this is a browser page on an iPhone or iPad, which may clear what is stored after seven days away.
pub fn is_ios_browser() -> bool {
    let Some(window) = window() else { return false };
    let agent = window.navigator().user_agent().unwrap_or_default();
    let touch_mac = agent.contains("Macintosh") && window.navigator().max_touch_points() > 1;
    let ios = agent.contains("iPhone") || agent.contains("iPad") || touch_mac;
    ios && !is_installed()
}

/// Whether the app runs from its own icon.
pub fn is_installed() -> bool {
    let query = window().and_then(|window| window.match_media("(display-mode: standalone)").ok().flatten());
    query.is_some_and(|query| query.matches())
}

/// Whether the window is wide enough for the wide drawings, by the size of its text as the style sheets measure it.
pub fn is_wide() -> bool {
    let query = window().and_then(|window| window.match_media("(min-width: 64rem)").ok().flatten());
    query.is_some_and(|query| query.matches())
}

/// Calls back whenever the size of the window has changed.
pub fn on_resize(callback: impl Fn() + 'static) {
    use wasm_bindgen::JsCast;
    let closure = wasm_bindgen::closure::Closure::<dyn Fn()>::new(callback);
    if let Some(window) = window() {
        // Without it the drawing keeps the size it began with.
        let _ = window.add_event_listener_with_callback("resize", closure.as_ref().unchecked_ref());
    }
    closure.forget();
}

/// Calls back when the page may be about to go: it is hidden, left or closed.
pub fn on_leaving(callback: impl Fn() + 'static) {
    use wasm_bindgen::JsCast;
    let Some(window) = window() else { return };
    let closure = wasm_bindgen::closure::Closure::<dyn Fn()>::new(callback);
    let function = closure.as_ref().unchecked_ref();
    // Listening is best effort: without it what was typed in the last second may be lost.
    let _ = window.add_event_listener_with_callback("pagehide", function);
    if let Some(document) = window.document() {
        let _ = document.add_event_listener_with_callback("visibilitychange", function);
    }
    closure.forget();
}

/// Calls back with each key that is not written into a field and that no drawing with letters of its own takes, and whether
/// Ctrl or Command is held with it. What the callback takes the browser leaves alone.
pub fn on_key(callback: impl Fn(&str, bool) -> bool + 'static) {
    use wasm_bindgen::JsCast;
    let closure = wasm_bindgen::closure::Closure::<dyn Fn(web_sys::KeyboardEvent)>::new(
        move |event: web_sys::KeyboardEvent| {
            let target = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
            let is_written = target
                .is_some_and(|target| target.matches("input, textarea, select, .rings *").unwrap_or(false));
            let is_free = !event.alt_key() && !event.default_prevented() && !is_written;
            if is_free && callback(&event.key(), event.ctrl_key() || event.meta_key()) {
                event.prevent_default();
            }
        },
    );
    if let Some(window) = window() {
        // Without them there are links to the same places.
        let _ = window.add_event_listener_with_callback("keydown", closure.as_ref().unchecked_ref());
    }
    closure.forget();
}

/// Opens the browser's own print dialog.
pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

/// Loads the page anew.
pub fn reload() {
    if let Some(window) = window() {
        let _ = window.location().reload();
    }
}
