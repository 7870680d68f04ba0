//! Collecting and sorting with one copy of the code for every type.
//!
//! The standard library compiles its sorting anew for each type that is sorted or collected into an ordered map: about
//! 4 kB each time in the program a phone has to load. Lists here are short, so one shared copy serves them all.

use std::cmp::Ordering;

/// Collects into a map or a set, one after the other.
pub fn gather<C: Default + Extend<T>, T>(items: impl IntoIterator<Item = T>) -> C {
    let mut gathered = C::default();
    gathered.extend(items);
    gathered
}

/// The items in order; those that compare equal stay as they were.
pub fn in_order<T>(mut items: Vec<T>, compare: impl Fn(&T, &T) -> Ordering) -> Vec<T> {
    let mut places = places_in_order(items.len(), &|a, b| compare(&items[a], &items[b]));
    arrange(&mut places, &mut |one, other| items.swap(one, other));
    items
}

/// Not generic on purpose: this is the one copy.
#[inline(never)]
fn places_in_order(n_items: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..n_items).collect();
    places.sort_by(|a, b| compare(*a, *b));
    places
}

/// Brings things into an order, two of them changing places at a time. `places` says where what belongs first, second
/// and so on lies now.
#[inline(never)]
pub(crate) fn arrange(places: &mut [usize], swap: &mut dyn FnMut(usize, usize)) {
    for at in 0..places.len() {
        let mut place = places[at];
        // What lay before has been moved: to where that which belongs there came from.
        while place < at {
            place = places[place];
        }
        places[at] = place;
        if place != at {
            swap(at, place);
        }
    }
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
