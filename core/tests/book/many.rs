//! The reference store: 1,000 people and 10,000 moments over ten years.

use std::rc::Rc;

use mainstay_core::store::{MemoryStorage, units};

#[path = "../../examples/reference_store/reference.rs"]
mod reference;

use reference::Reference;

use super::world::open;

/// The strictest browser counts 2.62 million units; design.md asks for 1.8 million at most.
#[test]
fn the_reference_store_leaves_room() {
    let storage = Rc::new(MemoryStorage::new());
    let today = "2026-11-22".parse().expect("a day");
    reference::fill(Rc::clone(&storage), &Reference { people: 1_000, moments: 10_000, today });
    let stored = storage.snapshot();
    let ours: u64 = stored
        .iter()
        .filter(|(key, _)| !key.ends_with(":pad") && !key.contains(":r:u:"))
        .map(|(key, value)| units(key) + units(value))
        .sum();
    println!("{} keys, {ours} units without ballast and undo", stored.len());
    assert!(ours <= 1_800_000, "{ours} units");
    let desk = open(storage);
    assert_eq!((desk.book().people().count(), desk.book().moments().count()), (1_000, 10_000));
}
