//! What holds values, as long as whoever made it is there.

use core::arch::wasm32::memory_size;
use std::cell::Cell;
use std::rc::Rc;

use leptos::prelude::{Owner, on_cleanup};
use mainstay::signals::{RwSignal, Shown, StoredValue};
use send_wrapper::SendWrapper;
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn a_handle_on_what_is_gone_leads_to_nothing_though_its_place_is_taken_again() {
    let owner = Owner::new();
    let (followed, kept) = owner.with(|| (RwSignal::new(1), StoredValue::new(1)));
    owner.cleanup();
    let others: Vec<RwSignal<i32>> = (0..5_000).map(RwSignal::new).collect();
    assert_eq!((followed.try_get_untracked(), kept.try_get_value()), (None, None));
    followed.set(2);
    followed.update(|value| *value += 1);
    kept.set_value(2);
    assert_eq!((followed.try_get_untracked(), kept.try_get_value()), (None, None));
    assert!(others.iter().zip(0..).all(|(other, value)| other.get_untracked() == value));
}

#[wasm_bindgen_test]
fn what_a_page_does_last_can_still_read() {
    let owner = Owner::new();
    let last = Rc::new(Cell::new(0));
    owner.with(|| {
        let (followed, kept, said) =
            (RwSignal::new(2), StoredValue::new(3), SendWrapper::new(Rc::clone(&last)));
        let doubled = Shown::new(move || followed.get() * 2);
        on_cleanup(move || said.set(followed.get_untracked() + kept.get_value() + doubled.get_untracked()));
    });
    owner.cleanup();
    assert_eq!(last.get(), 9);
}

/// What lasts as long as the program must not remember whatever every page has ever shown of it.
#[wasm_bindgen_test]
fn what_is_gone_is_forgotten_by_what_it_followed() {
    let lasting = RwSignal::new(1);
    let lasting_memo = Shown::new(move || lasting.get() + 1);
    let page = || {
        let owner = Owner::new();
        owner.with(|| {
            let shown = Shown::new(move || lasting.get() + lasting_memo.get());
            assert_eq!(shown.get_untracked(), 3);
        });
        owner.cleanup();
    };
    // What is kept anyhow finds its room first.
    (0..100).for_each(|_| page());
    let before = memory_size::<0>();
    (0..20_000).for_each(|_| page());
    assert_eq!(memory_size::<0>(), before);
}
