//! Maps and sets in the order of their keys, the only ones of the book and of what is stored.
//!
//! Those of the standard library are compiled anew for each type at some 4 kB in the program that a phone has to load.
//! Here the rows lie in blocks: a key is looked for among the blocks and then in one, and a new row moves at most a block.

mod rows;
mod set;
#[cfg(test)]
mod tests;

use std::borrow::Borrow;
use std::ops::{Bound, Index, RangeBounds};

pub use rows::Iter;
pub use set::SortedSet;

/// How many rows lie in a block before it is halved.
const BLOCK: usize = 32;

/// What is kept under each key, by key.
#[derive(Clone)]
pub struct SortedMap<K, V> {
    /// None of them is empty.
    blocks: Vec<Vec<(K, V)>>,
}

/// A block, and a place in it.
type Position = (usize, usize);

impl<K, V> SortedMap<K, V> {
    /// An empty one.
    pub const fn new() -> Self {
        Self { blocks: Vec::new() }
    }

    /// How many keys there are.
    pub fn len(&self) -> usize {
        self.blocks.iter().map(Vec::len).sum()
    }

    /// Whether there is no key.
    pub fn is_empty(&self) -> bool {
        self.blocks.is_empty()
    }

    /// Every key with what is kept under it.
    pub fn iter(&self) -> Iter<'_, K, V> {
        Iter { front: [].iter(), between: self.blocks.iter(), back: [].iter() }
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
        self.blocks.iter_mut().flatten().map(|(_, value)| value)
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
        self.blocks.clear();
    }

    /// Leaves out what does not stay.
    pub fn retain(&mut self, mut stays: impl FnMut(&K, &mut V) -> bool) {
        for rows in &mut self.blocks {
            rows.retain_mut(|(key, value)| stays(key, value));
        }
        self.blocks.retain(|rows| !rows.is_empty());
    }
}

impl<K: Ord, V> SortedMap<K, V> {
    /// Where this key is, or where it would be.
    fn find<Q: Ord + ?Sized>(&self, key: &Q) -> Result<Position, Position>
    where
        K: Borrow<Q>,
    {
        let is_before = |rows: &Vec<(K, V)>| rows.last().is_some_and(|(last, _)| last.borrow() < key);
        let block = self.blocks.partition_point(is_before);
        let Some(rows) = self.blocks.get(block) else { return Err((block, 0)) };
        match rows.binary_search_by(|(other, _)| other.borrow().cmp(key)) {
            Ok(at) => Ok((block, at)),
            Err(at) => Err((block, at)),
        }
    }

    /// What is kept under this key.
    pub fn get<Q: Ord + ?Sized>(&self, key: &Q) -> Option<&V>
    where
        K: Borrow<Q>,
    {
        let (block, at) = self.find(key).ok()?;
        self.blocks.get(block)?.get(at).map(|(_, value)| value)
    }

    /// The same, to be changed.
    pub fn get_mut<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<&mut V>
    where
        K: Borrow<Q>,
    {
        let (block, at) = self.find(key).ok()?;
        self.blocks.get_mut(block)?.get_mut(at).map(|(_, value)| value)
    }

    /// Whether something is kept under this key.
    pub fn contains_key<Q: Ord + ?Sized>(&self, key: &Q) -> bool
    where
        K: Borrow<Q>,
    {
        self.find(key).is_ok()
    }

    /// Keeps something under a key. Returns what was kept there before.
    pub fn insert(&mut self, key: K, value: V) -> Option<V> {
        match self.find(&key) {
            Ok((block, at)) => Some(std::mem::replace(&mut self.blocks[block][at].1, value)),
            Err(position) => {
                self.put(position, (key, value));
                None
            }
        }
    }

    /// Puts a row where it belongs, and says where that is by then.
    fn put(&mut self, (block, at): Position, row: (K, V)) -> Position {
        if block == self.blocks.len() {
            // Behind all others: what is read in order fills its blocks.
            match self.blocks.last_mut().filter(|rows| rows.len() < BLOCK) {
                Some(rows) => rows.push(row),
                None => self.blocks.push(vec![row]),
            }
            let block = self.blocks.len() - 1;
            return (block, self.blocks[block].len() - 1);
        }
        let rows = &mut self.blocks[block];
        rows.insert(at, row);
        if rows.len() <= BLOCK {
            return (block, at);
        }
        let half = BLOCK / 2;
        let behind = rows.split_off(half);
        self.blocks.insert(block + 1, behind);
        if at < half { (block, at) } else { (block + 1, at - half) }
    }

    /// Takes a key out with what is kept under it.
    pub fn remove<Q: Ord + ?Sized>(&mut self, key: &Q) -> Option<V>
    where
        K: Borrow<Q>,
    {
        let (block, at) = self.find(key).ok()?;
        let rows = &mut self.blocks[block];
        let (_, value) = rows.remove(at);
        if rows.is_empty() {
            self.blocks.remove(block);
        }
        Some(value)
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
        let before = |key: &Q| self.find(key).unwrap_or_else(|position| position);
        let behind = |key: &Q| match self.find(key) {
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
            Bound::Unbounded => (self.blocks.len(), 0),
        };
        self.between(start, end)
    }

    fn between(&self, start: Position, end: Position) -> Iter<'_, K, V> {
        let rows = |block: usize| self.blocks.get(block).map_or(&[][..], Vec::as_slice);
        if start.0 >= end.0 {
            let rows = rows(start.0).get(start.1..end.1).unwrap_or_default();
            return Iter { front: rows.iter(), between: [].iter(), back: [].iter() };
        }
        Iter {
            front: rows(start.0).get(start.1..).unwrap_or_default().iter(),
            between: self.blocks.get(start.0 + 1..end.0).unwrap_or_default().iter(),
            back: rows(end.0).get(..end.1).unwrap_or_default().iter(),
        }
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
        let (block, at) = match self.map.find(&self.key) {
            Ok(position) => position,
            Err(position) => self.map.put(position, (self.key, value())),
        };
        &mut self.map.blocks[block][at].1
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
        let (block, at) = self.find(key).unwrap_or((usize::MAX, 0));
        &self.blocks[block][at].1
    }
}
