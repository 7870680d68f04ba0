//! Shown or not.

use crate::markup::prelude::*;
use crate::signals::{RwSignal, Shown, Signal};

/// Shows what is in it while `when` says so, and the fallback otherwise. What is shown is made anew only when the
/// answer changes.
#[component]
pub fn Show(
    /// Whether to show it.
    #[prop(into)]
    when: When,
    /// What is shown.
    children: ChildrenFn,
    /// What is shown instead.
    #[prop(optional, into)]
    fallback: Fallback,
) -> impl IntoView {
    let when = Shown::new(move || when.0.give());
    move || match &fallback.0 {
        _ if when.get() => children.give(),
        Some(fallback) => fallback.give(),
        None => Markup::NOTHING,
    }
}

/// What says whether something is shown.
pub struct When(Box<dyn Gives<bool>>);

impl<F: Fn() -> bool + 'static> From<F> for When {
    fn from(when: F) -> Self {
        Self(Box::new(when))
    }
}

impl From<Signal<bool>> for When {
    fn from(when: Signal<bool>) -> Self {
        Self(Box::new(move || when.get()))
    }
}

impl From<RwSignal<bool>> for When {
    fn from(when: RwSignal<bool>) -> Self {
        Self(Box::new(move || when.get()))
    }
}

/// What is shown instead.
#[derive(Default)]
pub struct Fallback(Option<Box<dyn Gives<Markup>>>);

impl<F: Fn() -> Markup + 'static> From<F> for Fallback {
    fn from(fallback: F) -> Self {
        Self(Some(Box::new(fallback)))
    }
}
