//! Prints the reference store as one JSON object of keys and values, for measuring in a browser.

#[path = "reference.rs"]
mod reference;

use std::rc::Rc;

use mainstay_core::store::MemoryStorage;

fn main() {
    let storage = Rc::new(MemoryStorage::new());
    reference::fill(Rc::clone(&storage));
    println!(
        "{}",
        mainstay_core::archive::backup::raw_copy(&storage.snapshot().into_iter().collect::<Vec<_>>())
    );
}
