//! What a control shows, and what choosing something else does.

use crate::markup::prelude::*;
use crate::signals::{Callback, RwSignal, Signal};

/// A control shows what is so and says what is chosen; whatever is so then, it shows again. What is chosen in a form is
/// so at once; what is chosen of the book is so once the book has it, and no longer when that is taken back.
pub struct Control<T: Send + Sync + 'static> {
    is: Signal<T>,
    choose: Callback<T>,
    /// Rung once something was chosen: the browser shows the choice already, though it may not be so.
    chosen: Trigger,
}

impl<T: Send + Sync + 'static> Clone for Control<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Send + Sync + 'static> Copy for Control<T> {}

impl<T: Clone + Send + Sync + 'static> Control<T> {
    /// A control that shows what `is` so, and hands on what is chosen.
    pub fn new(
        is: impl Fn() -> T + Send + Sync + 'static,
        choose: impl Fn(T) + Send + Sync + 'static,
    ) -> Self {
        Self { is: Signal::derive(is), choose: Callback::new(choose), chosen: Trigger::new() }
    }

    /// What is so, for the browser to show.
    pub fn shows(self) -> T {
        self.chosen.track();
        self.is.get()
    }

    /// What is so at this moment.
    pub fn now(self) -> T {
        self.is.get_untracked()
    }

    /// Something else is chosen.
    pub fn choose(self, value: T) {
        self.choose.run(value);
        self.chosen.notify();
    }
}

impl<T: Clone + Send + Sync + 'static> From<RwSignal<T>> for Control<T> {
    fn from(held: RwSignal<T>) -> Self {
        Self::new(move || held.get(), move |value| held.set(value))
    }
}
