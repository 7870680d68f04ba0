//! What the one status line says.

use mainstay_core::desk::Trouble;

use super::app::App;
use crate::signals::Signal;

/// What was last said. It stays until the next act.
#[derive(Debug, Clone, PartialEq)]
pub enum Said {
    /// A change is kept on the device, read back and compared.
    Saved,
    /// The same, and in these words what it was.
    SavedWhat(String),
    /// A choice of this device is kept; it is no change of the book, so there is nothing to undo.
    Chosen,
    /// The last change was taken back, and that is kept.
    Undone,
    /// It was made again, and that is kept.
    Redone,
    /// Something changed that is not kept: made-up people.
    Changed,
    /// A text is on the clipboard.
    Copied,
    /// The browser did not let us copy.
    NotCopied,
    /// A file was handed to the browser.
    FileSaved,
    /// The browser did not take the file.
    FileNotSaved,
    /// Everything is off this device.
    Erased,
    /// Not everything could be taken off.
    NotErased,
    /// An edit did not happen.
    Trouble(Trouble),
}

impl App {
    /// What the status line says.
    pub fn said(self) -> Signal<Option<Said>> {
        self.said.into()
    }

    /// Says something in the status line.
    pub fn say(self, said: Said) {
        self.said.set(Some(said));
    }

    /// Says in words what was saved just now, for a tap that leaves little else to see. What is not kept was said already.
    pub fn say_what_was_saved(self, words: String) {
        if self.said.get_untracked() == Some(Said::Saved) {
            self.say(Said::SavedWhat(words));
        }
    }

    /// Clears the status line, as going to another page does.
    pub fn say_nothing(self) {
        self.said.set(None);
    }
}
