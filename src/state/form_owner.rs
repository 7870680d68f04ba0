//! What a form makes after it was shown, such as one more row: it belongs to the form, and not to the button that asks
//! for it, which may go first.

use crate::signals::StoredValue;
use leptos::prelude::*;
use leptos::reactive::owner::WeakOwner;

/// Where a form makes it.
#[derive(Clone, Copy)]
pub struct FormOwner(StoredValue<Option<WeakOwner>>);

impl FormOwner {
    /// The form, or the part of it, that is being shown.
    pub fn here() -> Self {
        Self(StoredValue::new(Owner::current().map(|owner| owner.downgrade())))
    }

    /// Makes something that lives as long as the form.
    pub fn make<T>(self, make: impl FnOnce() -> T) -> T {
        match self.0.try_get_value().flatten().and_then(|owner| owner.upgrade()) {
            Some(owner) => owner.with(make),
            None => make(),
        }
    }
}
