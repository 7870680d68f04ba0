//! Small signs outside the page: a dot on the icon, a quiet notice. Both only where the browser has them.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Notification, NotificationOptions, NotificationPermission};

use super::window;

/// A method of the navigator that not every browser has.
fn navigators(name: &str) -> Option<(Function, JsValue)> {
    let navigator: JsValue = window()?.navigator().into();
    let method = Reflect::get(&navigator, &JsValue::from_str(name)).ok()?;
    Some((method.dyn_into().ok()?, navigator))
}

/// Whether the icon can carry a dot.
pub fn can_badge() -> bool {
    navigators("setAppBadge").is_some()
}

/// Puts a dot on the icon, never a number, or takes it away.
pub fn badge(on: bool) {
    let name = if on { "setAppBadge" } else { "clearAppBadge" };
    let Some((method, navigator)) = navigators(name) else { return };
    if let Ok(promise) = method.call0(&navigator)
        && let Ok(promise) = promise.dyn_into::<Promise>()
    {
        // A browser that does not do it for a page that is not installed changes nothing we promise.
        spawn_local(async move {
            let _ = JsFuture::from(promise).await;
        });
    }
}

/// Whether the browser has notices at all.
pub fn can_notify() -> bool {
    window().is_some_and(|window| {
        Reflect::get(&window, &JsValue::from_str("Notification")).is_ok_and(|known| known.is_function())
    })
}

/// Whether notices are allowed.
pub fn may_notify() -> bool {
    can_notify() && Notification::permission() == NotificationPermission::Granted
}

/// Asks the person whether notices are allowed. Called from their own tap only.
pub async fn ask_to_notify() -> bool {
    let Some(asked) = can_notify().then(|| Notification::request_permission().ok()).flatten() else {
        return false;
    };
    JsFuture::from(asked).await.is_ok() && may_notify()
}

/// Shows a notice; where a page may not make one itself, as on a phone, the service worker's registration does.
pub fn notify(title: &str, body: &str) {
    let options = NotificationOptions::new();
    options.set_body(body);
    options.set_tag("mainstay");
    if Notification::new_with_options(title, &options).is_ok() {
        return;
    }
    let title = title.to_owned();
    spawn_local(async move {
        let Some(worker) = worker_container() else { return };
        let Ok(ready) = Reflect::get(&worker, &JsValue::from_str("ready")) else { return };
        let Ok(registration) = JsFuture::from(ready.unchecked_into::<Promise>()).await else { return };
        let registration: web_sys::ServiceWorkerRegistration = registration.unchecked_into();
        if let Ok(shown) = registration.show_notification_with_options(&title, &options) {
            let _ = JsFuture::from(shown).await;
        }
    });
}

fn worker_container() -> Option<JsValue> {
    let navigator: JsValue = window()?.navigator().into();
    Reflect::get(&navigator, &JsValue::from_str("serviceWorker")).ok().filter(JsValue::is_object)
}

/// Whether the page is out of sight.
pub fn is_hidden() -> bool {
    window().and_then(|window| window.document()).is_some_and(|document| document.hidden())
}
