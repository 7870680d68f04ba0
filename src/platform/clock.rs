//! The one clock.

use chrono::NaiveDate;
use mainstay_core::now::Now;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

use super::window;

/// The civil day and the instant, as the device tells them.
#[expect(clippy::disallowed_methods, reason = "this is the one clock")]
pub fn now() -> Now {
    let date = js_sys::Date::new_0();
    let year = i32::try_from(date.get_full_year()).unwrap_or(1970);
    let today = NaiveDate::from_ymd_opt(year, date.get_month() + 1, date.get_date()).unwrap_or_default();
    #[expect(clippy::cast_possible_truncation, reason = "milliseconds of any real date fit")]
    Now { today, instant_ms: date.get_time() as i64, minutes: date.get_hours() * 60 + date.get_minutes() }
}

/// Calls back when the day may have changed: the page is seen again, or an hour has passed. An installed app stays
/// open for days.
pub fn on_time_passing(callback: impl Fn() + 'static) {
    let Some(window) = window() else { return };
    let closure = Closure::<dyn Fn()>::new(callback);
    let function = closure.as_ref().unchecked_ref();
    // Listening is best effort: without it the day changes at the next start.
    let _ = window.add_event_listener_with_callback("focus", function);
    let _ = window.add_event_listener_with_callback("pageshow", function);
    if let Some(document) = window.document() {
        let _ = document.add_event_listener_with_callback("visibilitychange", function);
    }
    let _ = window.set_interval_with_callback_and_timeout_and_arguments_0(function, 60_000);
    closure.forget();
}

/// Calls once, after so many milliseconds.
pub fn after(milliseconds: i32, call: impl FnOnce() + 'static) {
    after_this(milliseconds, Box::new(call));
}

/// One copy of the code for every call.
fn after_this(milliseconds: i32, call: Box<dyn FnOnce()>) {
    let closure = Closure::once_into_js(call);
    if let Some(window) = window() {
        let _ = window
            .set_timeout_with_callback_and_timeout_and_arguments_0(closure.unchecked_ref(), milliseconds);
    }
}

/// Calls once the frame that comes next has been painted. A window that nobody sees paints none, and does not wait.
pub fn after_paint(call: impl FnOnce() + 'static) {
    let Some(window) = window() else { return };
    if window.document().is_none_or(|document| document.hidden()) {
        return after(0, call);
    }
    let in_frame = Closure::once_into_js(move || after(0, call));
    let _ = window.request_animation_frame(in_frame.unchecked_ref());
}
