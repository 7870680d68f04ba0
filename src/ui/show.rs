//! Shown or not. The framework's own is compiled anew for every place that uses it; this one is compiled once.

use leptos::children::{ChildrenFn, ViewFn};
use leptos::prelude::*;

/// Shows what is in it while `when` says so, and the fallback otherwise. What is shown is made anew only when the
/// answer changes.
#[component]
pub fn Show(
    /// Whether to show it.
    #[prop(into)]
    when: Signal<bool>,
    /// What is shown.
    children: ChildrenFn,
    /// What is shown instead.
    #[prop(optional, into)]
    fallback: ViewFn,
) -> impl IntoView {
    let when = Memo::new(move |_| when.get());
    move || if when.get() { children() } else { fallback.run() }
}
