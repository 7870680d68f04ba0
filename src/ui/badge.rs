//! Initials in a circle, beside the name they come from.

use crate::markup::prelude::*;

/// The initials of a name. Decoration: the name itself stands beside it.
#[component]
pub fn Badge(
    /// As `App::initials` gives them.
    initials: String,
) -> impl IntoView {
    view! {
        <span class="badge" aria-hidden="true">
            {initials}
        </span>
    }
}
