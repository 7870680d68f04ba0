//! The rows of a list. The framework's own is compiled anew for every kind of row; this one is compiled once.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use leptos::prelude::*;

/// A row: the hash of what it is known by, and its view, made when it first appears.
struct EachRow {
    known_by: u64,
    show: Box<dyn FnOnce() -> AnyView + Send>,
}

/// What gives the rows of this moment.
type EachRows = Box<dyn Fn() -> Vec<EachRow> + Send + Sync>;

/// Shows each thing once, in order. A row whose key is still there stays as it is, wherever it moves.
#[component]
pub fn Each<I, T, K, N>(
    /// The things there are.
    each: impl Fn() -> I + Send + Sync + 'static,
    /// What a thing is known by, whatever it holds.
    key: fn(&T) -> K,
    /// The row of a thing.
    children: impl Fn(T) -> N + Send + Sync + 'static,
) -> impl IntoView
where
    I: IntoIterator<Item = T> + 'static,
    T: Send + 'static,
    K: Hash + 'static,
    N: IntoView + 'static,
{
    let children = Arc::new(children);
    keyed(Box::new(move || {
        let row = |thing: T| {
            let known_by = hash(&key(&thing));
            let children = Arc::clone(&children);
            EachRow { known_by, show: Box::new(move || children(thing).into_any()) }
        };
        each().into_iter().map(row).collect()
    }))
}

fn keyed(rows: EachRows) -> impl IntoView {
    view! { <For each=rows key=|row| row.known_by children=|row| (row.show)() /> }
}

fn hash(key: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    key.hash(&mut hasher);
    hasher.finish()
}
