//! The order of the rows of a map, apart from the rows themselves: of no type, so there is one copy of this code.

use std::cmp::Ordering;

/// How many places lie in a block before it is halved.
const BLOCK: usize = 64;

/// How the keys of rows compare to one that is looked for. A trait of its own, since a closure handed over by reference
/// brings two more ways to call it for each type.
pub(super) trait Compare {
    /// How that of the row in this place does.
    fn compare(&self, place: usize) -> Ordering;
}

/// What is asked about two rows, for the same reason.
pub(crate) trait OfTwo<T> {
    /// What is so of the rows in these two places.
    fn of(&self, one: usize, other: usize) -> T;
}

impl<T, F: Fn(usize, usize) -> T> OfTwo<T> for F {
    fn of(&self, one: usize, other: usize) -> T {
        self(one, other)
    }
}

/// What two rows change places by.
pub(crate) trait Swap {
    /// Each goes where the other was.
    fn swap(&mut self, one: usize, other: usize);
}

impl<T> Swap for Vec<T> {
    fn swap(&mut self, one: usize, other: usize) {
        self.as_mut_slice().swap(one, other);
    }
}

/// How rows compare to one of them; those that compare equal come before it.
struct Before<'a> {
    compare: &'a dyn OfTwo<Ordering>,
    place: usize,
}

impl Compare for Before<'_> {
    fn compare(&self, place: usize) -> Ordering {
        self.compare.of(place, self.place).then(Ordering::Less)
    }
}

/// The place of each row, in the order of the keys.
///
/// They lie in blocks: one is looked for among the blocks and then in its own, and a new one moves at most a block.
#[derive(Debug)]
pub(crate) struct Order {
    /// None of them is empty.
    blocks: Vec<Vec<usize>>,
}

/// A block, and where in it.
pub(crate) type Position = (usize, usize);

/// By hand, since a derived one would be written out in every record that holds a map.
impl Clone for Order {
    #[inline(never)]
    fn clone(&self) -> Self {
        Self { blocks: self.blocks.clone() }
    }
}

impl Order {
    pub(super) const fn new() -> Self {
        Self { blocks: Vec::new() }
    }

    /// That of so many rows which lie in order.
    fn of(n_rows: usize) -> Self {
        let places: Vec<usize> = (0..n_rows).collect();
        Self { blocks: places.chunks(BLOCK).map(<[usize]>::to_vec).collect() }
    }

    /// That of so many rows which lie in no order; of those that compare equal the earlier one comes first.
    #[inline(never)]
    pub(crate) fn sorted(n_rows: usize, compare: &dyn OfTwo<Ordering>) -> Self {
        let mut order = Self::new();
        for place in 0..n_rows {
            let position = order.find(&Before { compare, place });
            order.put(position.unwrap_or_else(|behind| behind), place);
        }
        order
    }

    /// Where a key is, or where it would be; told how the key of each row compares to it.
    #[inline(never)]
    pub(super) fn find(&self, compare: &dyn Compare) -> Result<Position, Position> {
        // By hand: the standard library's searches call three functions at each step.
        let (mut block, mut end) = (0, self.blocks.len());
        while block < end {
            let middle = block.midpoint(end);
            match self.blocks[middle].last() {
                Some(last) if compare.compare(*last).is_lt() => block = middle + 1,
                _ => end = middle,
            }
        }
        let places = self.blocks.get(block).map_or(&[][..], Vec::as_slice);
        let (mut at, mut end) = (0, places.len());
        while at < end {
            let middle = at.midpoint(end);
            match compare.compare(places[middle]) {
                Ordering::Less => at = middle + 1,
                Ordering::Equal => return Ok((block, middle)),
                Ordering::Greater => end = middle,
            }
        }
        Err((block, at))
    }

    /// The place of the row of a key.
    #[inline(never)]
    pub(super) fn place(&self, compare: &dyn Compare) -> Option<usize> {
        let (block, at) = self.find(compare).ok()?;
        self.blocks.get(block)?.get(at).copied()
    }

    /// The place of the row of a key, old or new. A new one is that behind all `n_rows`.
    #[inline(never)]
    pub(super) fn place_or_new(&mut self, n_rows: usize, compare: &dyn Compare) -> usize {
        // Most of what is read comes in order: behind all others, which one look at the last one tells.
        let last = self.blocks.last().and_then(|places| places.last().copied());
        let found = match last.map(|last| (last, compare.compare(last))) {
            Some((_, Ordering::Less)) | None => Err(self.end()),
            Some((last, Ordering::Equal)) => return last,
            Some((_, Ordering::Greater)) => self.find(compare),
        };
        match found {
            Ok((block, at)) => self.blocks[block][at],
            Err(position) => {
                self.put(position, n_rows);
                n_rows
            }
        }
    }

    fn put(&mut self, (block, at): Position, place: usize) {
        if block == self.blocks.len() {
            // Behind all others: what is read in order fills its blocks.
            match self.blocks.last_mut().filter(|places| places.len() < BLOCK) {
                Some(places) => places.push(place),
                None => self.blocks.push(vec![place]),
            }
            return;
        }
        let places = &mut self.blocks[block];
        places.insert(at, place);
        if places.len() > BLOCK {
            let behind = places.split_off(BLOCK / 2);
            self.blocks.insert(block + 1, behind);
        }
    }

    /// Takes a key out and gives the place of its row, into which the last row is moved next: `compare` goes by a key,
    /// `compare_to_last` by that of the last row.
    #[inline(never)]
    pub(super) fn take_out(&mut self, compare: &dyn Compare, compare_to_last: &dyn Compare) -> Option<usize> {
        let (block, at) = self.find(compare).ok()?;
        let last = self.find(compare_to_last);
        let place = self.blocks[block][at];
        if let Ok((block, at)) = last {
            self.blocks[block][at] = place;
        }
        self.blocks[block].remove(at);
        if self.blocks[block].is_empty() {
            self.blocks.remove(block);
        }
        Some(place)
    }

    /// Brings the rows themselves into order, two of them changing places at a time.
    #[inline(never)]
    pub(crate) fn settle(&mut self, rows: &mut dyn Swap) {
        let mut places = self.blocks.concat();
        for at in 0..places.len() {
            let mut place = places[at];
            // What lay before has been moved: to where that which belongs there came from.
            while place < at {
                place = places[place];
            }
            places[at] = place;
            if place != at {
                rows.swap(at, place);
            }
        }
        *self = Self::of(places.len());
    }

    /// Only so many rows are left, and they lie in order.
    pub(super) fn shorten(&mut self, n_rows: usize) {
        *self = Self::of(n_rows);
    }

    /// From one position to before another.
    #[inline(never)]
    pub(super) fn between(&self, start: Position, end: Position) -> PlacesInOrder<'_> {
        let places = |block: usize| self.blocks.get(block).map_or(&[][..], Vec::as_slice);
        if start.0 >= end.0 {
            let places = places(start.0).get(start.1..end.1).unwrap_or_default();
            return PlacesInOrder { front: places.iter(), between: [].iter(), back: [].iter() };
        }
        PlacesInOrder {
            front: places(start.0).get(start.1..).unwrap_or_default().iter(),
            between: self.blocks.get(start.0 + 1..end.0).unwrap_or_default().iter(),
            back: places(end.0).get(..end.1).unwrap_or_default().iter(),
        }
    }

    /// Whether each row is like the one in the same position of another order.
    #[inline(never)]
    pub(super) fn is_like(&self, other: &Self, is_like: &dyn OfTwo<bool>) -> bool {
        self.all().zip(other.all()).all(|(one, other)| is_like.of(one, other))
    }

    pub(super) fn all(&self) -> PlacesInOrder<'_> {
        PlacesInOrder { front: [].iter(), between: self.blocks.iter(), back: [].iter() }
    }

    /// Behind all.
    pub(super) fn end(&self) -> Position {
        (self.blocks.len(), 0)
    }
}

/// PlacesInOrder of rows in the order of their keys.
#[derive(Clone)]
pub(super) struct PlacesInOrder<'a> {
    front: std::slice::Iter<'a, usize>,
    between: std::slice::Iter<'a, Vec<usize>>,
    back: std::slice::Iter<'a, usize>,
}

impl Iterator for PlacesInOrder<'_> {
    type Item = usize;

    #[inline(never)]
    fn next(&mut self) -> Option<usize> {
        while self.front.len() == 0 {
            match self.between.next() {
                Some(places) => self.front = places.iter(),
                None if self.back.len() == 0 => return None,
                None => self.front = std::mem::take(&mut self.back),
            }
        }
        self.front.next().copied()
    }
}

impl DoubleEndedIterator for PlacesInOrder<'_> {
    #[inline(never)]
    fn next_back(&mut self) -> Option<usize> {
        while self.back.len() == 0 {
            match self.between.next_back() {
                Some(places) => self.back = places.iter(),
                None if self.front.len() == 0 => return None,
                None => self.back = std::mem::take(&mut self.front),
            }
        }
        self.back.next_back().copied()
    }
}
