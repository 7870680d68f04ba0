//! What the frame says of the page that is open: its title, and where the reader begins.

use super::app::App;
use crate::platform::{focus, hash};

impl App {
    /// Names the page in the window.
    pub fn name_page(self, title: &str) {
        hash::set_title(title);
    }

    /// A new page begins at its top, with its heading focused.
    pub fn begin_page(self) {
        focus::start_of_page();
    }
}
