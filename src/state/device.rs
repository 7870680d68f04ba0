//! This device: what it keeps, how full it is, and the choices that stay on it.

use mainstay_core::desk::{Desk, Trouble};
use mainstay_core::model::DeviceSettings;
use mainstay_core::store::{CommitError, Usage};

use super::app::App;
use super::status::Said;
use crate::platform::local_storage::LocalStorage;
use crate::platform::page;
use crate::signals::Signal;

impl App {
    /// How full the storage is; none where nothing is stored.
    pub fn usage(self) -> Option<Usage> {
        self.desk.with_untracked(Desk::usage)
    }

    /// Every stored key and value as they are, for a raw copy.
    pub fn raw_copy(self) -> Vec<(String, String)> {
        self.desk.with_untracked(Desk::raw_export).unwrap_or_default()
    }

    /// The choices of this device.
    pub fn device(self) -> Signal<DeviceSettings> {
        self.device.into()
    }

    /// Changes a choice of this device and shows it. Where it cannot be kept, it holds until the page is closed.
    pub fn choose(self, choose: impl FnOnce(&mut DeviceSettings)) {
        self.see_choices();
        self.device.update(choose);
        let device = self.device.get_untracked();
        page::show_look(&device);
        if !self.desk.with_untracked(Desk::has_store) {
            return;
        }
        self.said.set(Some(match self.keep_choices(&device) {
            Ok(()) => Said::Chosen,
            Err(error) => Said::Trouble(Trouble::NotKept(error)),
        }));
    }

    /// Notes something about this device that nobody chose, without a word: it is no loss where it cannot be kept.
    pub(super) fn note_on_device(self, note: impl FnOnce(&mut DeviceSettings)) {
        self.see_choices();
        self.device.update(note);
        let device = self.device.get_untracked();
        if self.desk.with_untracked(Desk::keeps_edits) {
            let _ = self.keep_choices(&device);
        }
    }

    fn keep_choices(self, device: &DeviceSettings) -> Result<(), CommitError> {
        let kept = self.beside(|desk| desk.keep_device(device)).unwrap_or(Ok(()));
        self.unkept_choice.set(kept.is_err());
        kept
    }

    /// Takes over what another window has chosen: each one keeps all choices at once, and must not put an old one back.
    /// A choice that could not be kept holds until it can.
    pub(super) fn see_choices(self) {
        if self.unkept_choice.get() {
            return;
        }
        let stored = self.desk.with_untracked(Desk::stored_device);
        if let Some(stored) = stored.filter(|stored| self.device.with_untracked(|shown| shown != stored)) {
            page::show_look(&stored);
            self.device.set(stored);
        }
    }

    /// Does something at the desk that changes nothing in the book, so that nobody needs to look at it again.
    pub(super) fn beside<T>(self, act: impl FnOnce(&mut Desk<LocalStorage>) -> T) -> Option<T> {
        self.desk.beside(act)
    }
}
