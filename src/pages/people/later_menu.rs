//! What is folded, comes with a later part, and is made once it is opened.

use crate::markup::prelude::*;
use crate::signals::RwSignal;

use crate::pages::shared::later::{InMore, LaterParts, PeopleLater, later_in_page};
use crate::state::use_app;
use crate::ui::Show;

/// The fold.
#[component]
pub fn LaterMenu(
    /// What it is called.
    name: &'static str,
    /// What stands in it.
    page: PeopleLater,
    /// The later parts.
    parts: LaterParts,
) -> impl IntoView {
    let app = use_app();
    let unfolded = RwSignal::new(false);
    view! {
        <details class="more menu" on:toggle=move |_| unfolded.set(true)>
            <summary>{name}</summary>
            <Show when=move || unfolded.get()>{later_in_page(app, parts.more, InMore::People(page))}</Show>
        </details>
    }
}
