//! Whether this is a hard day: the smaller pages, chosen by the person, gone tomorrow.

use chrono::NaiveDate;
use mainstay_core::view::support;

use super::app::App;
use crate::signals::Shown;

/// That the smaller pages were turned down in this window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct TurnedDown {
    /// On which day.
    day: NaiveDate,
    /// Whether the book knows it too; then the book has the say, and undo brings the smaller pages back.
    is_kept: bool,
}

impl App {
    /// Whether the smaller pages are shown.
    pub fn is_hard_day(self) -> Shown<bool> {
        Shown::new(move || self.is_small_now())
    }

    /// The same, for whoever follows it in their own way.
    pub fn is_small_now(self) -> bool {
        let today = self.today.get();
        let turned_down = self.not_small.get().is_some_and(|not| not.day == today && !not.is_kept);
        self.follow(|book| support::is_hard_day(book, today)) && !turned_down
    }

    /// Whether the smaller pages were turned down today in this window.
    pub fn small_pages_declined(self) -> bool {
        self.not_small.get().map(|not| not.day) == Some(self.today.get())
    }

    /// Turns the smaller pages on for today, or off, and begins the page that changes by it anew.
    pub fn set_hard_day(self, on: bool) {
        self.choose_hard_day(on);
        self.focus("page-title".to_owned());
    }

    /// Turns the smaller pages on for today, or off. Where nothing can be kept, off still holds in this window.
    pub fn choose_hard_day(self, on: bool) {
        let day = self.today_now();
        let is_kept = self.can_edit().get_untracked()
            && self.change_settings(|settings| settings.hard_day = on.then_some(day));
        self.not_small.set((!on).then_some(TurnedDown { day, is_kept }));
    }
}
