//! Other tabs of the same origin: one writes, the others look on.

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::StorageEvent;

use super::window;

/// The lock that the writing tab holds for its lifetime.
const LOCK: &str = "mainstay:writer";

/// Asks to be the writing tab. `granted` is told whether we may write: yes when the lock was free, was taken over
/// (`steal`), or the browser has no locks; no when another tab holds it. `lost` is called when another tab takes it.
pub fn ask_to_write(steal: bool, granted: impl Fn(bool) + Clone + 'static, lost: impl FnOnce() + 'static) {
    if request(steal, granted.clone(), lost).is_none() {
        granted(true);
    }
}

fn request(steal: bool, granted: impl Fn(bool) + 'static, lost: impl FnOnce() + 'static) -> Option<()> {
    let locks = Reflect::get(&window()?.navigator(), &"locks".into()).ok().filter(JsValue::is_object)?;
    let ask: Function = Reflect::get(&locks, &"request".into()).ok()?.dyn_into().ok()?;
    let options = Object::new();
    let option = if steal { "steal" } else { "ifAvailable" };
    Reflect::set(&options, &option.into(), &JsValue::TRUE).ok()?;
    // The lock lasts as long as the promise that the callback returns: for the life of the tab, or not at all.
    let hold = Closure::<dyn Fn(JsValue) -> Promise>::new(move |lock: JsValue| {
        let ours = !lock.is_null();
        granted(ours);
        if ours { Promise::new(&mut |_, _| {}) } else { Promise::resolve(&JsValue::NULL) }
    });
    let asked = ask.call3(&locks, &LOCK.into(), &options, hold.as_ref().unchecked_ref()).ok()?;
    hold.forget();
    let asked: Promise = asked.dyn_into().ok()?;
    wasm_bindgen_futures::spawn_local(async move {
        // It ends with an error only when the lock is taken from us.
        if JsFuture::from(asked).await.is_err() {
            lost();
        }
    });
    Some(())
}

/// Calls back when another tab has written (or cleared) something, with its key; none when all was cleared.
pub fn on_other_window(callback: impl Fn(Option<String>) + 'static) {
    let Some(window) = window() else { return };
    let closure = Closure::<dyn Fn(StorageEvent)>::new(move |event: StorageEvent| callback(event.key()));
    let _ = window.add_event_listener_with_callback("storage", closure.as_ref().unchecked_ref());
    closure.forget();
}
