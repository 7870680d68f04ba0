//! Initials in a circle, beside the name they come from.

use crate::markup::prelude::*;
use mainstay_core::initials::initials;

/// The first letters of the first and last word of a name. Decoration: the name itself stands beside it.
#[component]
pub fn Badge(
    /// The name.
    #[prop(into)]
    name: String,
) -> impl IntoView {
    view! {
        <span class="badge" aria-hidden="true">
            {initials(&name)}
        </span>
    }
}
