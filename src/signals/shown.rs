//! What a screen shows of the book: worked out again at each change, passed on only when it differs.

use std::any::Any;
use std::marker::PhantomData;
use std::rc::Rc;

use leptos::prelude::{ArcMemo, Get, GetUntracked};
use send_wrapper::SendWrapper;

use super::anything::{Anything, Held, copied, not_there, typed};
use super::handle::{Entry, Handle};
use crate::markup::{IntoView, Markup};

/// A value that follows what it was made from. Read in a view, it is read again only when it differs.
pub struct Shown<T> {
    handle: Handle,
    holds: PhantomData<fn() -> T>,
}

copied! { Shown<T> }

/// What says whether two values of a type are the same.
type AreSame = fn(&dyn Any, &dyn Any) -> bool;

/// A value with the comparison of its type.
#[derive(Clone)]
pub(super) struct HeldValue {
    kept: SendWrapper<Anything>,
    same: AreSame,
}

impl PartialEq for HeldValue {
    fn eq(&self, other: &Self) -> bool {
        (self.same)(&**self.kept, &**other.kept)
    }
}

fn same<T: PartialEq + 'static>(one: &dyn Any, other: &dyn Any) -> bool {
    matches!((one.downcast_ref::<T>(), other.downcast_ref::<T>()), (Some(one), Some(other)) if one == other)
}

/// What a value is worked out by. A boxed closure would carry code for two more ways to call it, compiled anew for each.
trait WorksOut {
    fn work_out(&self) -> Anything;
}

impl<F: Fn() -> Anything> WorksOut for F {
    fn work_out(&self) -> Anything {
        self()
    }
}

fn following(made: Box<dyn WorksOut>, same: AreSame) -> Handle {
    let made = SendWrapper::new(made);
    let memo = ArcMemo::new(move |_| HeldValue { kept: SendWrapper::new(made.work_out()), same });
    Handle::new(Entry::Following(memo))
}

fn memo(handle: Handle) -> ArcMemo<HeldValue> {
    match handle.entry() {
        Some(Entry::Following(memo)) => memo,
        _ => not_there(),
    }
}

#[inline(never)]
fn read(handle: Handle) -> Anything {
    memo(handle).get().kept.take()
}

#[inline(never)]
fn read_untracked(handle: Handle) -> Anything {
    memo(handle).get_untracked().kept.take()
}

impl<T: PartialEq + 'static> Shown<T> {
    /// What `make` gives, whenever what it reads has changed.
    pub fn new(make: impl Fn() -> T + 'static) -> Self {
        Self {
            handle: following(Box::new(move || Rc::new(make()) as Anything), same::<T>),
            holds: PhantomData,
        }
    }
}

impl<T: 'static> Shown<T> {
    /// The value as it is; whoever reads it here is told when it differs.
    pub fn read(self) -> Held<T> {
        Held::new(read(self.handle))
    }

    /// The value as it is at this moment.
    pub fn read_untracked(self) -> Held<T> {
        Held::new(read_untracked(self.handle))
    }

    /// Something made of the value; told when it differs.
    pub fn with<U>(self, look: impl FnOnce(&T) -> U) -> U {
        look(typed(&read(self.handle)))
    }

    /// Something made of the value as it is at this moment.
    pub fn with_untracked<U>(self, look: impl FnOnce(&T) -> U) -> U {
        look(typed(&read_untracked(self.handle)))
    }
}

impl<T: Clone + 'static> Shown<T> {
    /// The value as it is; told when it differs.
    pub fn get(self) -> T {
        typed::<T>(&read(self.handle)).clone()
    }

    /// The value as it is at this moment.
    pub fn get_untracked(self) -> T {
        typed::<T>(&read_untracked(self.handle)).clone()
    }
}

impl<T: IntoView + Clone + 'static> IntoView for Shown<T> {
    fn into_any(self) -> Markup {
        (move || self.get()).into_any()
    }
}
