//! One of a few big choices.

use leptos::prelude::*;

/// A choice that leads to a page, as an item of a list of doors.
#[component]
pub fn Door(
    /// Where it leads.
    #[prop(into)]
    href: String,
    /// Its words.
    #[prop(into)]
    label: String,
) -> impl IntoView {
    view! {
        <li>
            <a class="door" href=href>
                {label}
            </a>
        </li>
    }
}
