//! What the frame around the pages needs: what a page is called, and where its reader begins.

use mainstay_core::book::Book;

use super::app::App;
use crate::platform::{focus, hash};

impl App {
    /// The book for whoever follows it: they are asked again after each change.
    pub fn follow<T>(self, read: impl FnOnce(&Book) -> T) -> T {
        self.desk.with(|desk| read(desk.book()))
    }

    /// Names the page in the window.
    pub fn name_page(self, title: &str) {
        hash::set_title(title);
    }

    /// A new page begins at its top, with its heading focused.
    pub fn begin_page(self) {
        focus::start_of_page();
    }
}
