//! When the program has to stop: the page says so, and that the notes are safe.

use super::window;

/// Shows the static block of the page when the program panics. What is stored is whole: a change is worked out
/// before its first write.
pub fn on_panic() {
    std::panic::set_hook(Box::new(|panic| {
        web_sys::console::error_1(&panic.to_string().into());
        let document = window().and_then(|window| window.document());
        if let (Some(document), Ok(event)) = (document, web_sys::Event::new("mainstay:broken")) {
            let _ = document.dispatch_event(&event);
        }
    }));
}
