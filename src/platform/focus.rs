//! Where the keyboard and the screen reader are.

use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::HtmlElement;

use super::window;

fn element(id: &str) -> Option<HtmlElement> {
    window()?.document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// Focuses the element with this id once it is on the page.
pub fn focus(id: impl AsRef<str> + 'static) {
    after_paint(move || {
        if let Some(element) = element(id.as_ref()) {
            let _ = element.focus();
        }
    });
}

/// The same, with the element at the top of what is seen.
pub fn begin_at(id: String) {
    after_paint(move || {
        if let Some(element) = element(&id) {
            element.scroll_into_view();
            let _ = element.focus();
        }
    });
}

/// A new page begins at its top, with its heading focused, so that a screen reader says where one is.
pub fn start_of_page() {
    after_paint(|| {
        if let Some(window) = window() {
            window.scroll_to_with_x_and_y(0.0, 0.0);
        }
        if let Some(heading) = element("page-title") {
            let _ = heading.focus();
        }
    });
}

pub(super) fn after_paint(act: impl FnOnce() + 'static) {
    let closure = Closure::once_into_js(act);
    if let Some(window) = window() {
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(closure.unchecked_ref(), 0);
    }
}
