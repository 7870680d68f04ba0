//! What the frame around the pages needs: what a page is called, and where its reader begins.

use mainstay_core::book::Book;
use mainstay_core::route::{PeoplePage, PeopleQuery, Route};

use std::cell::RefCell;

use super::app::App;
use crate::platform::{clock, focus, hash};
use crate::signals::{RwSignal, Signal};

thread_local! {
    /// The address of the list of people when it was last seen.
    static LIST: RefCell<String> = const { RefCell::new(String::new()) };
}

impl App {
    /// The book for whoever follows it: they are asked again after each change.
    pub fn follow<T>(self, read: impl FnOnce(&Book) -> T) -> T {
        self.desk.with(|desk| read(desk.book()))
    }

    /// Names the page in the window.
    pub fn name_page(self, title: &str) {
        hash::set_title(title);
    }

    /// The list of people as it was last seen, for the way back to it.
    pub fn list_seen(self) -> PeopleQuery {
        match Route::parse(&LIST.with_borrow(Clone::clone)) {
            Route::People(PeoplePage::List(query)) => query,
            _ => PeopleQuery::default(),
        }
    }

    /// Takes in how the list of people is narrowed, where an address is that of it. Whether it was another one until now.
    pub fn see_list(self, route: &Route) -> bool {
        let is_list = matches!(route, Route::People(PeoplePage::List(_)));
        is_list && LIST.with_borrow_mut(|seen| std::mem::replace(seen, route.href()) != route.href())
    }

    /// The address as it stands, with what belongs to no page in it.
    pub fn address(self) -> String {
        hash::current()
    }

    /// Where the row leads by which the list of people was left; none once one has come back to it.
    pub fn row_left(self) -> Option<String> {
        focus::left_by()
    }

    /// A new page begins at its top, with its heading focused; a list that was left by one of its rows is where it was.
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
