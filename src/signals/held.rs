//! What holds a value until another one is set.

use std::fmt;
use std::marker::PhantomData;
use std::rc::Rc;

use leptos::prelude::{
    self as framework, Get, GetUntracked, GetValue, LocalStorage, Notify, Set, SetValue, Track,
};

use super::anything::{Anything, Held, Nook, copied, kept_in, place, typed};
use crate::markup::{IntoView, Markup};

type Base = framework::RwSignal<Anything, LocalStorage>;

/// A value; who reads it is told when another one is set.
pub struct RwSignal<T> {
    base: Base,
    holds: PhantomData<fn() -> T>,
}

/// A value that nobody follows.
pub struct StoredValue<T> {
    place: Nook,
    holds: PhantomData<fn() -> T>,
}

copied! { RwSignal<T> StoredValue<T> }

fn base(kept: Anything) -> Base {
    Base::new_local(kept)
}

#[inline(never)]
fn read(base: Base) -> Anything {
    base.get()
}

#[inline(never)]
fn read_untracked(base: Base) -> Anything {
    base.get_untracked()
}

#[inline(never)]
fn set(base: Base, kept: Anything) {
    base.set(kept);
}

impl<T: 'static> RwSignal<T> {
    /// Holds this value first.
    pub fn new(value: T) -> Self {
        Self { base: base(Rc::new(value)), holds: PhantomData }
    }

    /// The value as it is; whoever reads it here is told when another one is set.
    pub fn read(self) -> Held<T> {
        Held::new(read(self.base))
    }

    /// The value as it is at this moment.
    pub fn read_untracked(self) -> Held<T> {
        Held::new(read_untracked(self.base))
    }

    /// Something made of the value; told when another one is set.
    pub fn with<U>(self, look: impl FnOnce(&T) -> U) -> U {
        look(typed(&read(self.base)))
    }

    /// Something made of the value as it is at this moment.
    pub fn with_untracked<U>(self, look: impl FnOnce(&T) -> U) -> U {
        look(typed(&read_untracked(self.base)))
    }

    /// Sets another value, unless the signal is gone.
    pub fn set(self, value: T) {
        set(self.base, Rc::new(value));
    }

    /// Is told as if it had read the value.
    pub fn track(self) {
        self.base.track();
    }

    /// Tells everyone as if another value had been set.
    pub fn notify(self) {
        self.base.notify();
    }
}

impl<T: Clone + 'static> RwSignal<T> {
    /// The value as it is; told when another one is set.
    pub fn get(self) -> T {
        typed::<T>(&read(self.base)).clone()
    }

    /// The value as it is at this moment.
    pub fn get_untracked(self) -> T {
        typed::<T>(&read_untracked(self.base)).clone()
    }

    /// The value as it is at this moment, unless the signal is gone.
    pub fn try_get_untracked(self) -> Option<T> {
        self.base.try_get_untracked().map(|kept| typed::<T>(&kept).clone())
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
        self.base == other.base
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
        self.place.set_value(Rc::new(value));
    }
}

impl<T: Clone + 'static> StoredValue<T> {
    /// The value.
    pub fn get_value(self) -> T {
        typed::<T>(&kept_in(self.place)).clone()
    }

    /// The value, unless it is gone.
    pub fn try_get_value(self) -> Option<T> {
        self.place.try_get_value().map(|kept| typed::<T>(&kept).clone())
    }
}
