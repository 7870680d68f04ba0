//! What is called when something happens.

use std::marker::PhantomData;
use std::rc::Rc;

use super::anything::{copied, kept_in, place, typed};
use super::handle::Handle;

/// Something to call with a value, handed about freely.
pub struct Callback<In, Out = ()> {
    place: Handle,
    takes: PhantomData<fn(In) -> Out>,
}

copied! { Callback<In, Out> }

/// What is called, for the same reason as what gives a signal its value.
trait Takes<In, Out> {
    fn take(&self, value: In) -> Out;
}

impl<In, Out, F: Fn(In) -> Out> Takes<In, Out> for F {
    fn take(&self, value: In) -> Out {
        self(value)
    }
}

/// Held under one type for each type of value, whatever is called.
struct Called<In, Out>(Box<dyn Takes<In, Out>>);

impl<In: 'static, Out: 'static> Callback<In, Out> {
    /// Calls this.
    pub fn new(call: impl Fn(In) -> Out + 'static) -> Self {
        Self { place: place(Rc::new(Called(Box::new(call)))), takes: PhantomData }
    }

    /// Calls it.
    pub fn run(self, value: In) -> Out {
        typed::<Called<In, Out>>(&kept_in(self.place)).0.take(value)
    }
}
