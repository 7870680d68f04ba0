//! The focus goes on where a person was when what had it goes or can be used no more.

use mainstay::platform::{clock, focus_kept};
use std::cell::Cell;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;

thread_local! {
    static KEPT: Cell<bool> = const { Cell::new(false) };
}

fn document() -> web_sys::Document {
    web_sys::window().and_then(|window| window.document()).expect("a page")
}

fn element(id: &str) -> HtmlElement {
    document().get_element_by_id(id).and_then(|element| element.dyn_into().ok()).expect("an element")
}

/// A page with a list of three rows between two other buttons.
fn page() -> HtmlElement {
    if !KEPT.replace(true) {
        focus_kept::keep();
    }
    let page: HtmlElement = document().create_element("main").expect("made").unchecked_into();
    page.set_inner_html(
        "<button id='before'>Before</button>\
         <ul><li><button id='one'>One</button></li><li><button id='two'>Two</button></li>\
         <li><button id='three'>Three</button></li></ul><button id='after'>After</button>",
    );
    document().body().expect("a body").append_child(&page).expect("shown");
    page
}

async fn settled() {
    let wait = js_sys::Promise::new(&mut |done, _| {
        clock::after(50, move || {
            let _ = done.call0(&JsValue::NULL);
        });
    });
    JsFuture::from(wait).await.expect("waited");
}

fn focused() -> String {
    document().active_element().map(|element| element.id()).unwrap_or_default()
}

#[wasm_bindgen_test]
async fn a_row_that_goes_hands_the_focus_to_the_next_and_the_last_to_the_one_before() {
    let page = page();
    for (goes, then) in [("one", "two"), ("three", "two")] {
        element(goes).focus().expect("focused");
        element(goes).parent_element().expect("a row").remove();
        settled().await;
        assert_eq!(focused(), then);
    }
    element("two").focus().expect("focused");
    element("two").closest("ul").expect("asked").expect("a list").remove();
    settled().await;
    assert_eq!(focused(), "after");
    page.remove();
}

#[wasm_bindgen_test]
async fn a_button_that_can_be_used_no_more_hands_the_focus_on() {
    let page = page();
    element("two").focus().expect("focused");
    element("two").set_attribute("disabled", "").expect("set");
    settled().await;
    assert_eq!(focused(), "three");
    page.remove();
}

#[wasm_bindgen_test]
async fn whoever_was_led_somewhere_stays_there() {
    let page = page();
    element("two").focus().expect("focused");
    element("two").remove();
    element("before").focus().expect("focused");
    settled().await;
    assert_eq!(focused(), "before");
    page.remove();
}
