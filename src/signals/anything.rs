//! A value of any type, as the framework is given it.

use std::any::Any;
use std::marker::PhantomData;
use std::ops::Deref;
use std::rc::Rc;

use super::handle::{Entry, Handle};

/// A value of any type. It never changes: another one takes its place.
pub(super) type Anything = Rc<dyn Any>;

/// Keeps a value that nobody follows.
pub(super) fn place(kept: Anything) -> Handle {
    Handle::new(Entry::Plain(kept))
}

#[inline(never)]
pub(super) fn kept_in(place: Handle) -> Anything {
    match place.entry() {
        Some(Entry::Plain(kept)) => kept,
        _ => not_there(),
    }
}

/// What is kept, as the type that it has.
#[inline(never)]
pub(super) fn typed<T: 'static>(kept: &Anything) -> &T {
    match kept.downcast_ref() {
        Some(value) => value,
        None => not_there(),
    }
}

/// Says that something is not there which must be.
#[cold]
#[inline(never)]
pub(crate) fn not_there() -> ! {
    unreachable!("a handle of a T leads to a T while its maker is there, and a component has what it needs")
}

/// A value as it was when it was read.
pub struct Held<T> {
    kept: Anything,
    holds: PhantomData<fn() -> T>,
}

impl<T> Held<T> {
    pub(super) fn new(kept: Anything) -> Self {
        Self { kept, holds: PhantomData }
    }
}

impl<T: 'static> Deref for Held<T> {
    type Target = T;

    fn deref(&self) -> &T {
        typed(&self.kept)
    }
}

/// A handle on something of some type can be copied whatever the type.
macro_rules! copied {
    ($($handle:ident<$($of:ident),*>)*) => {
        $(impl<$($of),*> Clone for $handle<$($of),*> {
            fn clone(&self) -> Self {
                *self
            }
        }

        impl<$($of),*> Copy for $handle<$($of),*> {})*
    };
}

pub(super) use copied;
