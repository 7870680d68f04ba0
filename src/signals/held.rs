//! What holds a value until another one is set.

use std::fmt;
use std::marker::PhantomData;
use std::rc::Rc;

use leptos::prelude::{Get, GetUntracked, Notify, Set, Track};

use super::anything::{Anything, Held, copied, kept_in, not_there, place, typed};
use super::handle::{Base, Entry, Handle};
use crate::markup::{IntoView, Markup};

/// A value; who reads it is told when another one is set.
pub struct RwSignal<T> {
    handle: Handle,
    holds: PhantomData<fn() -> T>,
}

/// A value that nobody follows.
pub struct StoredValue<T> {
    place: Handle,
    holds: PhantomData<fn() -> T>,
}

copied! { RwSignal<T> StoredValue<T> }

fn followed(kept: Anything) -> Handle {
    Handle::new(Entry::Followed(Base::new_local(kept)))
}

#[inline(never)]
fn base(handle: Handle) -> Option<Base> {
    match handle.entry() {
        Some(Entry::Followed(base)) => Some(base),
        _ => None,
    }
}

#[inline(never)]
fn read(handle: Handle) -> Anything {
    base(handle).map_or_else(|| not_there(), |base| base.get())
}

#[inline(never)]
fn read_untracked(handle: Handle) -> Anything {
    try_read_untracked(handle).unwrap_or_else(|| not_there())
}

#[inline(never)]
fn try_read_untracked(handle: Handle) -> Option<Anything> {
    base(handle)?.try_get_untracked()
}

#[inline(never)]
fn set(handle: Handle, kept: Anything) {
    if let Some(base) = base(handle) {
        base.set(kept);
    }
}

impl<T: 'static> RwSignal<T> {
    /// Holds this value first.
    pub fn new(value: T) -> Self {
        Self { handle: followed(Rc::new(value)), holds: PhantomData }
    }

    /// The value as it is; whoever reads it here is told when another one is set.
    pub fn read(self) -> Held<T> {
        Held::new(read(self.handle))
    }

    /// The value as it is at this moment.
    pub fn read_untracked(self) -> Held<T> {
        Held::new(read_untracked(self.handle))
    }

    /// Something made of the value; told when another one is set.
    pub fn with<U>(self, look: impl FnOnce(&T) -> U) -> U {
        look(typed(&read(self.handle)))
    }

    /// Something made of the value as it is at this moment.
    pub fn with_untracked<U>(self, look: impl FnOnce(&T) -> U) -> U {
        look(typed(&read_untracked(self.handle)))
    }

    /// Sets another value, unless the signal is gone.
    pub fn set(self, value: T) {
        set(self.handle, Rc::new(value));
    }

    /// Is told as if it had read the value.
    pub fn track(self) {
        if let Some(base) = base(self.handle) {
            base.track();
        }
    }

    /// Tells everyone as if another value had been set.
    pub fn notify(self) {
        if let Some(base) = base(self.handle) {
            base.notify();
        }
    }
}

impl<T: Clone + 'static> RwSignal<T> {
    /// The value as it is; told when another one is set.
    pub fn get(self) -> T {
        typed::<T>(&read(self.handle)).clone()
    }

    /// The value as it is at this moment.
    pub fn get_untracked(self) -> T {
        typed::<T>(&read_untracked(self.handle)).clone()
    }

    /// The value as it is at this moment, unless the signal is gone.
    pub fn try_get_untracked(self) -> Option<T> {
        try_read_untracked(self.handle).map(|kept| typed::<T>(&kept).clone())
    }

    /// Changes the value, unless the signal is gone.
    pub fn update(self, change: impl FnOnce(&mut T)) {
        if let Some(mut value) = self.try_get_untracked() {
            change(&mut value);
            self.set(value);
        }
    }
}

impl<T> PartialEq for RwSignal<T> {
    fn eq(&self, other: &Self) -> bool {
        self.handle == other.handle
    }
}

impl<T> Eq for RwSignal<T> {}

impl<T> fmt::Debug for RwSignal<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RwSignal")
    }
}

impl<T: IntoView + Clone + 'static> IntoView for RwSignal<T> {
    fn into_any(self) -> Markup {
        (move || self.get()).into_any()
    }
}

impl<T: 'static> StoredValue<T> {
    /// Holds this value first.
    pub fn new(value: T) -> Self {
        Self { place: place(Rc::new(value)), holds: PhantomData }
    }

    /// Something made of the value.
    pub fn with_value<U>(self, look: impl FnOnce(&T) -> U) -> U {
        look(typed(&kept_in(self.place)))
    }

    /// Sets another value, unless it is gone.
    pub fn set_value(self, value: T) {
        self.place.replace(Entry::Plain(Rc::new(value)));
    }
}

impl<T: Clone + 'static> StoredValue<T> {
    /// The value.
    pub fn get_value(self) -> T {
        typed::<T>(&kept_in(self.place)).clone()
    }

    /// The value, unless it is gone.
    pub fn try_get_value(self) -> Option<T> {
        match self.place.entry() {
            Some(Entry::Plain(kept)) => Some(typed::<T>(&kept).clone()),
            _ => None,
        }
    }
}
