//! The rows of a list.

use std::hash::{DefaultHasher, Hash, Hasher};

use crate::markup::Row;
use crate::markup::prelude::*;

/// Shows each thing once, in order. A row whose key is still there stays as it is, wherever it moves.
#[allow(non_snake_case)]
pub fn Each<I, T, K, N>(
    // The things there are.
    each: impl Fn() -> I + 'static,
    // What a thing is known by, whatever it holds.
    key: fn(&T) -> K,
    // The row of a thing.
    children: impl Fn(T) -> N + 'static,
) -> Markup
where
    I: IntoIterator<Item = T> + 'static,
    T: 'static,
    K: Hash + 'static,
    N: IntoView + 'static,
{
    let children = Rc::new(children);
    Markup::rows(Box::new(move || {
        // One by one: what the standard library collects by is compiled anew for each kind of list.
        let mut rows = Vec::new();
        for thing in each() {
            let known_by = hash(&key(&thing));
            let children = Rc::clone(&children);
            add(&mut rows, Row { known_by, show: Box::new(move || children(thing).into_any()) });
        }
        rows
    }))
}

#[inline(never)]
fn add(rows: &mut Vec<Row>, row: Row) {
    rows.push(row);
}

fn hash(key: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    key.hash(&mut hasher);
    hasher.finish()
}
