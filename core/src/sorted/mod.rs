//! Maps and sets in the order of their keys, the only ones of the book and of what is stored.
//!
//! Those of the standard library are compiled anew for each type at some 4 kB in the program that a phone has to load.
//! Here only comparing two keys and moving a row is: the order of the rows is kept apart from them, as numbers.

mod order;
mod rows;
mod set;
#[cfg(test)]
mod tests;

use std::borrow::Borrow;
use std::cmp::Ordering;
use std::ops::{Bound, Index, RangeBounds};

use order::Compare;
pub(crate) use order::Order;
pub use rows::Iter;
pub use set::SortedSet;

/// How the keys of rows compare to one key.
struct To<'a, K, V, Q: ?Sized> {
    rows: &'a [(K, V)],
    key: &'a Q,
}

impl<K: Borrow<Q>, V, Q: Ord + ?Sized> Compare for To<'_, K, V, Q> {
    fn compare(&self, place: usize) -> Ordering {
        self.rows[place].0.borrow().cmp(self.key)
    }
}

/// What is kept under each key, by key.
#[derive(Clone)]
pub struct SortedMap<K, V> {
    order: Order,
    /// In no order.
    rows: Vec<(K, V)>,
}

impl<K, V> SortedMap<K, V> {
    /// An empty one.
    pub const fn new() -> Self {
        Self { order: Order::new(), rows: Vec::new() }
    }

    /// How many keys there are.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there is no key.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Every key with what is kept under it.
    pub fn iter(&self) -> Iter<'_, K, V> {
        Iter { places: self.order.all(), rows: &self.rows }
    }

    /// Every key.
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = &K> + Clone {
        self.iter().map(|(key, _)| key)
    }

    /// What is kept under each key.
    pub fn values(&self) -> impl DoubleEndedIterator<Item = &V> + Clone {
        self.iter().map(|(_, value)| value)
    }

    /// The same, to be changed.
    pub fn values_mut(&mut self) -> impl Iterator<Item = &mut V> {
        self.settle();
        self.rows.iter_mut().map(|(_, value)| value)
    }

    /// The same, handed over.
    pub fn into_values(self) -> impl Iterator<Item = V> {
        self.into_iter().map(|(_, value)| value)
    }

    /// The first key with what is kept under it.
    pub fn first_key_value(&self) -> Option<(&K, &V)> {
        self.iter().next()
    }

    /// Leaves out everything.
    pub fn clear(&mut self) {
        *self = Self::new();
    }

    /// Leaves out what does not stay.
    pub fn retain(&mut self, mut stays: impl FnMut(&K, &mut V) -> bool) {
        self.settle();
        self.rows.retain_mut(|(key, value)| stays(key, value));
        self.order.shorten(self.rows.len());
    }

    /// Brings the rows into order.
    fn settle(&mut self) {
        self.order.settle(&mut self.rows);
    }
}

impl<K: Ord, V> SortedMap<K, V> {
    /// The place of the row of this key.
    fn find<Q: Ord + ?Sized>(&self, key: &Q) -> Option<usize>
    where
        K: Borrow<Q>,
    {
        self.order.place(&To { rows: &self.rows, key })
    }

    /// What is kept under this key.
    pub fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        self.find(key).map(|place| &self.rows[place].1)
    }

    /// The same, to be changed.
    pub fn get_mut<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<&mut V>
    where
        K: Borrow<Q>,
    {
        self.find(key).map(|place| &mut self.rows[place].1)
    }

    /// Whether something is kept under this key.
    pub fn contains_key<Q: Ord + ?Sized>(&self, key: &Q) -> bool
    where
        K: Borrow<Q>,
    {
        self.find(key).is_some()
    }

    /// Keeps something under a key. Returns what was kept there before.
    pub fn insert(&mut self, key: K, value: V) -> Option<V> {
        self.replace(key, value).0
    }

    /// The same, with what is kept there now.
    pub fn replace(&mut self, key: K, value: V) -> (Option<V>, &V) {
        let place = self.place_or_new(&key);
        let before = match self.rows.get_mut(place) {
            Some((_, there)) => Some(std::mem::replace(there, value)),
            None => {
                self.rows.push((key, value));
                None
            }
        };
        (before, &self.rows[place].1)
    }

    /// The place of the row of this key. If that is behind all rows, one has to be put there.
    fn place_or_new(&mut self, key: &K) -> usize {
        let Self { order, rows } = self;
        order.place_or_new(rows.len(), &To { rows, key })
    }

    /// Takes a key out with what is kept under it.
    pub fn remove<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
    {
        let Self { order, rows } = self;
        let last = &rows.last()?.0;
        let place = order.take_out(&To { rows, key }, &To { rows, key: last })?;
        Some(rows.swap_remove(place).1)
    }

    /// A key with what is kept under it, or with what shall be.
    pub fn entry(&mut self, key: K) -> Entry<'_, K, V> {
        Entry { map: self, key }
    }

    /// The keys in this range, each with what is kept under it.
    pub fn range<Q: Ord + ?Sized>(&self, range: impl RangeBounds<Q>) -> Iter<'_, K, V>
    where
        K: Borrow<Q>,
    {
        let find = |key: &Q| self.order.find(&To { rows: &self.rows, key });
        let before = |key: &Q| find(key).unwrap_or_else(|position| position);
        let behind = |key: &Q| match find(key) {
            Ok((block, at)) => (block, at + 1),
            Err(position) => position,
        };
        let start = match range.start_bound() {
            Bound::Included(key) => before(key),
            Bound::Excluded(key) => behind(key),
            Bound::Unbounded => (0, 0),
        };
        let end = match range.end_bound() {
            Bound::Included(key) => behind(key),
            Bound::Excluded(key) => before(key),
            Bound::Unbounded => self.order.end(),
        };
        Iter { places: self.order.between(start, end), rows: &self.rows }
    }
}

/// A key of a map with what is kept under it, or with what shall be.
pub struct Entry<'a, K, V> {
    map: &'a mut SortedMap<K, V>,
    key: K,
}

impl<'a, K: Ord, V> Entry<'a, K, V> {
    /// What is kept there; if nothing is, this from now on.
    pub fn or_insert_with(self, value: impl FnOnce() -> V) -> &'a mut V {
        let place = self.map.place_or_new(&self.key);
        let rows = &mut self.map.rows;
        if place == rows.len() {
            rows.push((self.key, value()));
        }
        &mut rows[place].1
    }

    /// What is kept there; if nothing is, this from now on.
    pub fn or_insert(self, value: V) -> &'a mut V {
        self.or_insert_with(|| value)
    }

    /// What is kept there; if nothing is, what is usual from now on.
    pub fn or_default(self) -> &'a mut V
    where
        V: Default,
    {
        self.or_insert_with(V::default)
    }
}

impl<K: Ord + Borrow<Q>, Q: Ord + ?Sized, V> Index<&Q> for SortedMap<K, V> {
    type Output = V;

    /// # Panics
    /// When nothing is kept under this key, as with the standard library's.
    fn index(&self, key: &Q) -> &V {
        &self.rows[self.find(key).unwrap_or(usize::MAX)].1
    }
}
