//! Whether this is a hard day: the smaller pages, chosen by the person, gone tomorrow.

use leptos::prelude::*;
use mainstay_core::edit::Edit;
use mainstay_core::model::Settings;
use mainstay_core::view::support;

use super::app::App;
use super::shown::Shown;

impl App {
    /// Whether the smaller pages are shown.
    pub fn is_hard_day(self) -> Shown<bool> {
        Shown::new(move || self.is_small_now())
    }

    /// The same, for whoever follows it in their own way.
    pub fn is_small_now(self) -> bool {
        let today = self.today.get();
        self.follow(|book| support::is_hard_day(book, today)) && !self.small_pages_declined()
    }

    /// Whether the smaller pages were turned down today in this window.
    pub fn small_pages_declined(self) -> bool {
        self.not_small.get() == Some(self.today.get())
    }

    /// Turns the smaller pages on for today, or off. Where nothing can be kept, off still holds in this window.
    pub fn set_hard_day(self, on: bool) {
        self.not_small.set((!on).then(|| self.today_now()));
        let before = self.look(|book| book.settings().clone());
        let hard_day = on.then(|| self.today_now());
        if self.can_edit().get_untracked() && before.hard_day != hard_day {
            // The status line says what went wrong, should it.
            let _ = self.dispatch(Edit::ChangeSettings(Box::new(Settings { hard_day, ..before })));
        }
        self.focus("page-title".to_owned());
    }
}
