//! What can be read, wherever it comes from.

use std::marker::PhantomData;
use std::rc::Rc;

use super::anything::{copied, kept_in, place, typed};
use super::handle::Handle;
use super::{RwSignal, Shown};
use crate::markup::{IntoView, Markup};

/// Something to read; who reads it is told when it changes.
pub struct Signal<T> {
    place: Handle,
    gives: PhantomData<fn() -> T>,
}

copied! { Signal<T> }

/// What gives a value whenever it is asked. A boxed closure of the standard library's kinds would carry code for two more
/// ways to call it, compiled anew for each.
pub trait Gives<T> {
    /// What it gives.
    fn give(&self) -> T;
}

impl<T, F: Fn() -> T> Gives<T> for F {
    fn give(&self) -> T {
        self()
    }
}

/// Held under one type for each type of value, whatever gives it.
struct Source<T>(Box<dyn Gives<T>>);

impl<T: 'static> Signal<T> {
    /// What `make` gives, whenever it is read.
    pub fn derive(make: impl Fn() -> T + 'static) -> Self {
        Self { place: place(Rc::new(Source(Box::new(make)))), gives: PhantomData }
    }

    /// The value as it is; told when it changes.
    pub fn get(self) -> T {
        typed::<Source<T>>(&kept_in(self.place)).0.give()
    }

    /// The value as it is at this moment.
    pub fn get_untracked(self) -> T {
        leptos::prelude::untrack(|| self.get())
    }

    /// Something made of the value; told when it changes.
    pub fn with<U>(self, look: impl FnOnce(&T) -> U) -> U {
        look(&self.get())
    }

    /// Something made of the value as it is at this moment.
    pub fn with_untracked<U>(self, look: impl FnOnce(&T) -> U) -> U {
        look(&self.get_untracked())
    }

    /// Is told as if it had read the value.
    pub fn track(self) {
        self.get();
    }
}

impl<T: Clone + 'static> From<RwSignal<T>> for Signal<T> {
    fn from(held: RwSignal<T>) -> Self {
        Self::derive(move || held.get())
    }
}

impl<T: Clone + 'static> From<Shown<T>> for Signal<T> {
    fn from(shown: Shown<T>) -> Self {
        Self::derive(move || shown.get())
    }
}

impl<T: 'static, F: Fn() -> T + 'static> From<F> for Signal<T> {
    fn from(make: F) -> Self {
        Self::derive(make)
    }
}

impl From<String> for Signal<String> {
    fn from(words: String) -> Self {
        Self::derive(move || words.clone())
    }
}

impl From<&'static str> for Signal<String> {
    fn from(words: &'static str) -> Self {
        Self::derive(move || words.to_owned())
    }
}

impl<T: Clone + 'static> From<Vec<T>> for Signal<Vec<T>> {
    fn from(all: Vec<T>) -> Self {
        Self::derive(move || all.clone())
    }
}

impl<T: Default + 'static> Default for Signal<T> {
    fn default() -> Self {
        Self::derive(T::default)
    }
}

impl<T: IntoView + 'static> IntoView for Signal<T> {
    fn into_any(self) -> Markup {
        (move || self.get()).into_any()
    }
}
