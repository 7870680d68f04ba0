//! The heading of a page, which takes the focus when the page opens.

use crate::markup::prelude::*;
use crate::signals::Signal;

/// The one `h1`, with what can be done to the whole page beside it.
#[component]
pub fn PageHead(
    /// The title.
    #[prop(into)]
    title: Signal<String>,
    /// Buttons and links.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <header class="page-head">
            <h1 id="page-title" tabindex="-1">
                {title}
            </h1>
            {children.map(|children| view! { <div class="page-actions">{children()}</div> })}
        </header>
    }
}
