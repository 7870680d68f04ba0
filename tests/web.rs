//! What needs a real browser and no whole app. One test program for all of it, because linking one takes a while.
#![cfg(target_arch = "wasm32")]
// Clippy knows tests by `#[test]` only; here everything is one.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "web/focus.rs"]
mod focus;
#[path = "web/letters.rs"]
mod letters;
#[path = "web/local_storage.rs"]
mod local_storage;
#[path = "web/markup.rs"]
mod markup;
#[path = "web/signals.rs"]
mod signals;
#[path = "web/worker.rs"]
mod worker;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
