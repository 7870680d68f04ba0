//! The Mainstay app: `mainstay-core` shown by Leptos in a browser.
//!
//! `platform` is the only door to the web, `state` holds the one handle, `ui` small widgets, `pages` the screens.

extern crate self as mainstay;

mod app;
pub mod markup;
pub mod pages;
pub mod platform;
pub mod signals;
pub mod state;
pub mod ui;

use leptos::mount::mount_to;

/// Opens what is stored and mounts the app into the page. `parts` hands over what comes after the first part.
pub fn start(parts: pages::Delivery) {
    platform::crash::on_panic();
    state::start(move |app| {
        if let Some(place) = platform::page::mount_point() {
            mount_to(place, move || markup::Hosted::from(app::show(app, parts))).forget();
            platform::page::mark_ready();
        }
    });
}
