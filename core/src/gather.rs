//! Collecting and sorting with one copy of the code for every type.
//!
//! The standard library compiles its sorting anew for each type that is sorted or collected into an ordered map: about
//! 4 kB each time in the program a phone has to load. Lists here are short, so what keeps a map in order serves them all.

use std::cmp::Ordering;

use crate::sorted::Order;

/// Collects into a map or a set, one after the other.
pub fn gather<C: Default + Extend<T>, T>(items: impl IntoIterator<Item = T>) -> C {
    let mut gathered = C::default();
    gathered.extend(items);
    gathered
}

/// The items in order; those that compare equal stay as they were.
pub fn in_order<T>(mut items: Vec<T>, compare: impl Fn(&T, &T) -> Ordering) -> Vec<T> {
    let mut order = Order::sorted(items.len(), &|a: usize, b: usize| compare(&items[a], &items[b]));
    order.settle(&mut items);
    items
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn sorts_as_the_standard_library_does(items: Vec<(u8, u16)>) {
            let mut expected = items.clone();
            expected.sort_by_key(|(key, _)| *key);
            prop_assert_eq!(in_order(items, |a, b| a.0.cmp(&b.0)), expected);
        }
    }
}
