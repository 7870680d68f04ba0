//! What the frame around the pages needs: what a page is called, and where its reader begins.

use mainstay_core::book::Book;
use mainstay_core::route::{PeoplePage, Route};

use super::app::App;
use crate::platform::{clock, focus, hash};
use crate::signals::{RwSignal, Signal};

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

    /// Whether an address is shown in a window that is wide enough for the list of people and a person side by side.
    pub fn is_beside(self, route: &Route) -> bool {
        matches!(route, Route::People(PeoplePage::List(_) | PeoplePage::Person(_))) && self.wide.get()
    }

    /// Not yet, and true once the page that is drawn now has been painted: for what stands below the first screen of a page
    /// that draws much, which would be too much for one task.
    pub fn soon(self) -> Signal<bool> {
        let is_due = RwSignal::new(false);
        clock::after_paint(move || is_due.set(true));
        is_due.into()
    }
}
