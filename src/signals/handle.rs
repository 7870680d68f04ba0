//! A handle of one word on something that is kept. The framework's own takes two, and nearly every closure of every page
//! holds some of them.

use std::cell::RefCell;
use std::collections::VecDeque;

use leptos::prelude::{ArcMemo, LocalStorage, RwSignal, StoredValue};

use super::anything::Anything;
use super::shown::HeldValue;
use super::unfollow::unfollow;

/// So many bits of a handle say in which place; the others tell what lies there from what lay there before.
const PLACE_BITS: u32 = 20;
const LOW_BITS: u32 = (1 << PLACE_BITS) - 1;

/// Something that is kept until whoever made it goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Handle(u32);

/// A signal that holds a value of any type.
pub(super) type Base = RwSignal<Anything, LocalStorage>;

/// What can be kept.
#[derive(Clone)]
pub(super) enum Entry {
    /// A value that is followed.
    Followed(Base),
    /// A value that nobody follows.
    Plain(Anything),
    /// A value that follows others.
    Following(ArcMemo<HeldValue>),
}

/// A place, and how many things lay there before.
struct Nook {
    n_before: u32,
    entry: Option<Entry>,
}

#[derive(Default)]
struct Nooks {
    all: Vec<Nook>,
    /// The one that was left first is taken first, so that a handle on what is gone stays without an answer for long.
    free: VecDeque<u32>,
}

thread_local! {
    static PLACES: RefCell<Nooks> = RefCell::default();
}

impl Nooks {
    fn put(&mut self, entry: Entry) -> Handle {
        // A page has some hundred, far from the million that a handle can tell apart.
        let at = self.free.pop_front().unwrap_or_else(|| {
            self.all.push(Nook { n_before: 0, entry: None });
            u32::try_from(self.all.len() - 1).unwrap_or_default()
        });
        let mut n_before = 0;
        if let Some(place) = self.all.get_mut(at as usize) {
            place.entry = Some(entry);
            n_before = place.n_before;
        }
        Handle(n_before << PLACE_BITS | at)
    }

    fn at(&mut self, handle: Handle) -> Option<&mut Nook> {
        let place = self.all.get_mut((handle.0 & LOW_BITS) as usize)?;
        (place.n_before << PLACE_BITS == handle.0 & !LOW_BITS).then_some(place)
    }
}

impl Handle {
    /// Keeps something until whoever makes it goes.
    #[inline(never)]
    pub(super) fn new(entry: Entry) -> Self {
        let handle = PLACES.with_borrow_mut(|places| places.put(entry));
        // The framework lets go of it with the rest of a page, after whatever the page does last.
        StoredValue::new_local(Ends(handle));
        handle
    }

    /// What is kept, unless it is gone.
    #[inline(never)]
    pub(super) fn entry(self) -> Option<Entry> {
        PLACES.with_borrow_mut(|places| places.at(self)?.entry.clone())
    }

    /// Keeps something else in its place, unless it is gone.
    #[inline(never)]
    pub(super) fn replace(self, entry: Entry) {
        // What was there may look for others as it goes, so it goes after the places are free to be looked at.
        let _before = PLACES.with_borrow_mut(|places| places.at(self)?.entry.replace(entry));
    }

    fn clear(self) {
        let gone = PLACES.with_borrow_mut(|places| {
            let place = places.at(self)?;
            place.n_before = place.n_before.wrapping_add(1);
            let gone = place.entry.take();
            places.free.push_back(self.0 & LOW_BITS);
            gone
        });
        if let Some(Entry::Following(memo)) = gone {
            unfollow(&memo);
        }
    }
}

/// Ends what is kept as it goes.
struct Ends(Handle);

impl Drop for Ends {
    fn drop(&mut self) {
        self.0.clear();
    }
}
