//! The app hears of a newer build and says that it is wanted.

use mainstay::platform::worker::{on_new_build, use_new_build};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen_test::wasm_bindgen_test;

fn document() -> web_sys::Document {
    web_sys::window().and_then(|window| window.document()).expect("a page")
}

fn counter() -> (Rc<Cell<u32>>, impl Fn() + 'static) {
    let count = Rc::new(Cell::new(0));
    let seen = Rc::clone(&count);
    (count, move || seen.set(seen.get() + 1))
}

#[wasm_bindgen_test]
fn a_build_that_arrives_later_is_heard_of() {
    let (count, callback) = counter();
    on_new_build(callback);
    assert_eq!(count.get(), 0);
    document().dispatch_event(&web_sys::Event::new("mainstay:new-build").expect("an event")).expect("sent");
    assert_eq!(count.get(), 1);
}

#[wasm_bindgen_test]
fn a_build_that_was_there_before_is_heard_of() {
    let root = document().document_element().expect("a root");
    root.set_attribute("data-new-build", "waiting").expect("set");
    let (count, callback) = counter();
    on_new_build(callback);
    root.remove_attribute("data-new-build").expect("removed");
    assert_eq!(count.get(), 1);
}

#[wasm_bindgen_test]
fn wanting_the_new_build_reaches_the_boot_script() {
    let (count, callback) = counter();
    let listener = Closure::<dyn Fn()>::new(callback);
    document()
        .add_event_listener_with_callback("mainstay:use-new-build", listener.as_ref().unchecked_ref())
        .expect("listening");
    use_new_build();
    assert_eq!(count.get(), 1);
}
