//! The choices that travel with the book.

use mainstay_core::edit::Edit;
use mainstay_core::model::Settings;

use super::app::App;

impl App {
    /// Changes the settings, where the change makes a difference. False when it could not be kept.
    pub fn change_settings(self, change: impl FnOnce(&mut Settings)) -> bool {
        let before = self.look(|book| book.settings().clone());
        let mut next = before.clone();
        change(&mut next);
        // The status line says what went wrong, should it.
        next == before || self.dispatch(Edit::change(next)).is_ok()
    }
}
