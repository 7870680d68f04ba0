//! Handing a text over to the clipboard or the share sheet.

use leptos::task::spawn_local;

use super::app::App;
use super::status::Said;
use crate::platform::share;

/// Whether this browser has a share sheet.
pub fn can_share() -> bool {
    share::can_share()
}

impl App {
    /// Copies a text and says whether it worked.
    pub fn copy(self, text: String) {
        spawn_local(async move {
            let copied = share::copy(text).await;
            self.said.set(Some(if copied { Said::Copied } else { Said::NotCopied }));
        });
    }

    /// Opens the share sheet with a text.
    pub fn share(self, text: String) {
        spawn_local(async move {
            // Closing the sheet without choosing is fine and needs no word.
            let _ = share::share(text).await;
        });
    }
}
