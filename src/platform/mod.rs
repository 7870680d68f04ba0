//! The only door to the web: every call of the browser goes through here.

pub mod clock;
pub mod crash;
pub mod decode;
pub mod files;
pub mod focus;
pub mod focus_kept;
pub mod hash;
pub mod help_lines;
pub mod ids;
pub mod intl;
pub mod local_storage;
pub mod page;
pub mod picture;
pub mod share;
pub mod signs;
pub mod tabs;
pub mod worker;

/// The window. There is one wherever this app runs: it is mounted into a page.
fn window() -> Option<web_sys::Window> {
    web_sys::window()
}
