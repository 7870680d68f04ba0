//! This device: what it keeps, how full it is, and the choices that stay on it.

use leptos::prelude::*;
use mainstay_core::desk::{Desk, Trouble};
use mainstay_core::model::DeviceSettings;
use mainstay_core::store::Usage;

use super::app::App;
use super::status::Said;
use crate::platform::local_storage::LocalStorage;
use crate::platform::page;

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
        self.device.update(choose);
        let device = self.device.get_untracked();
        page::show_look(&device);
        if !self.desk.with_untracked(Desk::has_store) {
            return;
        }
        self.said.set(Some(match self.beside(|desk| desk.keep_device(&device)) {
            None | Some(Ok(())) => Said::Chosen,
            Some(Err(error)) => Said::Trouble(Trouble::NotKept(error)),
        }));
    }

    /// Notes something about this device that nobody chose, without a word: it is no loss where it cannot be kept.
    pub(super) fn note_on_device(self, note: impl FnOnce(&mut DeviceSettings)) {
        self.device.update(note);
        let device = self.device.get_untracked();
        if self.desk.with_untracked(Desk::keeps_edits) {
            let _ = self.beside(|desk| desk.keep_device(&device));
        }
    }

    /// Does something at the desk that changes nothing in the book, so that nobody needs to look at it again.
    pub(super) fn beside<T>(self, act: impl FnOnce(&mut Desk<LocalStorage>) -> T) -> Option<T> {
        self.desk.try_update_untracked(act)
    }
}
