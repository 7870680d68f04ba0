//! The keys that lead somewhere from wherever one is.

use mainstay_core::route::{MomentsPage, MorePage, PeoplePage, Route};

use super::app::App;
use crate::platform::page;

impl App {
    /// Listens for them for as long as the page is open. Single keys can be turned off.
    pub(super) fn listen_for_keys(self) {
        page::on_key(move |key, with_ctrl| {
            let search = || Route::More(MorePage::Search(String::new()));
            let route = match (key, with_ctrl) {
                ("k", true) => search(),
                (_, true) => return false,
                _ if self.device().get_untracked().no_keys => return false,
                ("/", _) => search(),
                ("n", _) => Route::People(PeoplePage::New),
                ("l", _) => Route::Moments(MomentsPage::Log(None)),
                ("?", _) => Route::More(MorePage::Keys),
                _ => return false,
            };
            self.go(&route);
            true
        });
    }
}
