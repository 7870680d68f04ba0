//! The Mainstay app: `mainstay-core` shown by Leptos in a browser.

use leptos::prelude::*;

/// Mounts the app.
pub fn start() {
    leptos::mount::mount_to_body(|| view! { <main></main> });
}
