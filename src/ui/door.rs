//! A few big choices.

use crate::markup::prelude::*;

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

/// Where a door leads, and its words.
pub type DoorTo = (String, &'static str);

/// A list of doors, in their order.
#[component]
pub fn Doors(doors: Vec<DoorTo>) -> impl IntoView {
    let doors = doors.into_iter().map(|(href, label)| view! { <Door href label /> }).collect_view();
    view! { <ul class="doors">{doors}</ul> }
}
