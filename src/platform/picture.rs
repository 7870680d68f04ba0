//! A picture made small in the browser: the square in the middle of what somebody chose, at 96 pixels.

use js_sys::{Array, Function, Reflect};
use mainstay_core::model::Image;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use super::files::BrowserFile;
use super::intl::options;
use super::window;

/// Pixels on each side of what is kept.
const SIDE: &str = "96";
const SIDE_PX: f64 = 96.0;
/// Pixels across at which a picture is read, so that a large one of a phone takes little room while it is made small.
const READ_WIDTH: &str = "384";

/// Calls a function of an object by its name, which takes nothing of the first part of the program.
fn call(object: &JsValue, name: &str, with: &[JsValue]) -> Option<JsValue> {
    let function: Function = Reflect::get(object, &name.into()).ok()?.dyn_into().ok()?;
    function.apply(object, &with.iter().collect::<Array>()).ok()
}

/// The picture in a file, upright, of a moving one its first; none where the browser finds no picture in it.
pub async fn small(file: &BrowserFile) -> Option<Image> {
    let window = window()?;
    let canvas = window.document()?.create_element("canvas").ok()?;
    canvas.set_attribute("width", SIDE).ok()?;
    canvas.set_attribute("height", SIDE).ok()?;
    // Every browser turns a picture as the phone says by itself; older ones know no word to ask for it.
    let how = options(&[("resizeWidth", READ_WIDTH)]);
    let read = call(&window, "createImageBitmap", &[file.blob().into(), how.into()])?;
    let read = JsFuture::from(read.unchecked_into::<js_sys::Promise>()).await.ok()?;
    let pixels = |name: &str| Reflect::get(&read, &name.into()).ok()?.as_f64();
    let (width, height) = (pixels("width")?, pixels("height")?);
    let scale = SIDE_PX / width.min(height);
    let brush = call(&canvas, "getContext", &["2d".into()])?;
    // White first: what can be seen through would let the initials through.
    Reflect::set(&brush, &"fillStyle".into(), &"#fff".into()).ok()?;
    let place = |x: f64, y: f64, width: f64, height: f64| [x, y, width, height].map(JsValue::from_f64);
    call(&brush, "fillRect", &place(0.0, 0.0, SIDE_PX, SIDE_PX))?;
    let (width, height) = (width * scale, height * scale);
    let [x, y, width, height] = place((SIDE_PX - width) / 2.0, (SIDE_PX - height) / 2.0, width, height);
    call(&brush, "drawImage", &[read, x, y, width, height])?;
    // As good as fits. A browser that cannot write WebP gives PNG in its place, which hardly ever fits.
    let tries = (0..10).rev().flat_map(|tenths| ["image/webp", "image/jpeg"].map(|kind| (tenths, kind)));
    tries.into_iter().find_map(|(tenths, kind)| {
        let quality = JsValue::from_f64(f64::from(tenths) / 10.0);
        let url = call(&canvas, "toDataURL", &[kind.into(), quality])?.as_string()?;
        url.strip_prefix("data:")?.parse().ok()
    })
}
