//! Randomness, for ids only.

use mainstay_core::model::Id;

use super::window;

/// 64 random bits. The browser's generator is in every browser that runs WebAssembly; without it two ids made in one
/// run still differ, since a counter stands in.
fn bits() -> u64 {
    let mut bytes = [0_u8; 8];
    let filled = window()
        .and_then(|window| window.crypto().ok())
        .is_some_and(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).is_ok());
    if filled { u64::from_le_bytes(bytes) } else { stand_in() }
}

fn stand_in() -> u64 {
    use std::sync::atomic::{AtomicU64, Ordering};
    static NEXT: AtomicU64 = AtomicU64::new(0);
    let instant = u64::try_from(super::clock::now().instant_ms).unwrap_or_default();
    (instant << 16) | (NEXT.fetch_add(1, Ordering::Relaxed) & 0xFFFF)
}

/// A new id of whatever kind.
pub fn new<T: Id>() -> T {
    T::of_bits(bits())
}
