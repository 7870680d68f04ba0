//! What a screen shows of the book: worked out again at each change, passed on only when it differs.

use std::any::Any;
use std::marker::PhantomData;
use std::ops::Deref;
use std::sync::Arc;

use leptos::prelude::*;

/// A value that follows what it was made from. Read in a view, it is read again only when it differs.
///
/// The framework's own memo would be compiled once for each type shown, some ninety times. Here it is compiled once, for
/// [`HeldValue`]; a type costs its comparison.
pub struct Shown<T> {
    memo: Memo<HeldValue>,
    holds: PhantomData<fn() -> T>,
}

impl<T> Clone for Shown<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Shown<T> {}

/// A value of any type, with the comparison of its type.
#[derive(Clone)]
struct HeldValue {
    held: Arc<dyn Any + Send + Sync>,
    same: fn(&dyn Any, &dyn Any) -> bool,
}

impl PartialEq for HeldValue {
    fn eq(&self, other: &Self) -> bool {
        (self.same)(self.held.as_ref(), other.held.as_ref())
    }
}

/// A value as it was when it was read.
pub struct Held<T>(Arc<T>);

impl<T> Deref for Held<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

fn same<T: PartialEq + 'static>(one: &dyn Any, other: &dyn Any) -> bool {
    matches!((one.downcast_ref::<T>(), other.downcast_ref::<T>()), (Some(one), Some(other)) if one == other)
}

/// What a value is worked out by. A boxed closure would carry code for two more ways to call it, compiled anew for each.
trait WorksOut: Send + Sync {
    fn work_out(&self) -> HeldValue;
}

impl<F: Fn() -> HeldValue + Send + Sync> WorksOut for F {
    fn work_out(&self) -> HeldValue {
        self()
    }
}

fn memo(made: Box<dyn WorksOut>) -> Memo<HeldValue> {
    Memo::new(move |_| made.work_out())
}

impl<T: PartialEq + Send + Sync + 'static> Shown<T> {
    /// What `make` gives, whenever what it reads has changed.
    pub fn new(make: impl Fn() -> T + Send + Sync + 'static) -> Self {
        let memo = memo(Box::new(move || HeldValue { held: Arc::new(make()), same: same::<T> }));
        Self { memo, holds: PhantomData }
    }
}

impl<T: Send + Sync + 'static> Shown<T> {
    /// The value as it is; whoever reads it here is told when it differs.
    pub fn read(self) -> Held<T> {
        as_made(self.memo.get())
    }

    /// The value as it is at this moment.
    pub fn read_untracked(self) -> Held<T> {
        as_made(self.memo.get_untracked())
    }

    /// Something made of the value; told when it differs.
    pub fn with<U>(self, look: impl FnOnce(&T) -> U) -> U {
        look(&self.read())
    }

    /// Something made of the value as it is at this moment.
    pub fn with_untracked<U>(self, look: impl FnOnce(&T) -> U) -> U {
        look(&self.read_untracked())
    }
}

impl<T: Clone + Send + Sync + 'static> Shown<T> {
    /// The value as it is; told when it differs.
    pub fn get(self) -> T {
        (*self.read()).clone()
    }

    /// The value as it is at this moment.
    pub fn get_untracked(self) -> T {
        (*self.read_untracked()).clone()
    }
}

impl<T: Clone + Send + Sync + 'static> From<Shown<T>> for Signal<T> {
    fn from(shown: Shown<T>) -> Self {
        Signal::derive(move || shown.get())
    }
}

fn as_made<T: Send + Sync + 'static>(value: HeldValue) -> Held<T> {
    match value.held.downcast() {
        Ok(held) => Held(held),
        Err(_) => unreachable!("a Shown<T> is made from a T only"),
    }
}
