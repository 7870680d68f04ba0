//! What stands in one place for as long as the page is open, with those who follow it.

use std::cell::{Ref, RefCell};

use leptos::prelude::{Notify, Track, Trigger};

/// Something that changes in its place. Whoever follows it is told of what changes it, and of nothing else.
pub(super) struct Followed<T> {
    value: RefCell<T>,
    changed: Trigger,
}

impl<T> Followed<T> {
    pub(super) fn new(value: T) -> Self {
        Self { value: RefCell::new(value), changed: Trigger::new() }
    }

    /// Something made of it; told when it changes.
    pub(super) fn with<U>(&self, look: impl FnOnce(&T) -> U) -> U {
        look(&self.followed())
    }

    /// Something made of it as it is at this moment.
    pub(super) fn with_untracked<U>(&self, look: impl FnOnce(&T) -> U) -> U {
        look(&self.looked_at())
    }

    #[inline(never)]
    fn followed(&self) -> Ref<'_, T> {
        self.changed.track();
        self.looked_at()
    }

    #[inline(never)]
    fn looked_at(&self) -> Ref<'_, T> {
        self.value.borrow()
    }

    /// Does something to it that nobody needs to know. None while somebody looks at it.
    pub(super) fn beside<U>(&self, act: impl FnOnce(&mut T) -> U) -> Option<U> {
        Some(act(&mut *self.value.try_borrow_mut().ok()?))
    }

    /// Tells those who follow it that it is another one.
    pub(super) fn notify(&self) {
        self.changed.notify();
    }
}
