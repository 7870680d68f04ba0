//! This device: what it keeps, how full it is, and the choices that stay on it.

use leptos::prelude::*;
use mainstay_core::archive::Keeper;
use mainstay_core::model::DeviceSettings;
use mainstay_core::store::Usage;

use super::app::{App, Mode, Trouble};
use super::status::Said;
use crate::platform::page;

impl App {
    /// How full the storage is; none where nothing is stored.
    pub fn usage(self) -> Option<Usage> {
        self.keeper.with_value(|keeper| keeper.as_ref().map(Keeper::usage))
    }

    /// Every stored key and value as they are, for a raw copy.
    pub fn raw_copy(self) -> Vec<(String, String)> {
        self.keeper.with_value(|keeper| {
            keeper.as_ref().and_then(|keeper| keeper.raw_export().ok()).unwrap_or_default()
        })
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
        if self.mode.get_untracked() == Mode::Blocked {
            return;
        }
        self.keeper.update_value(|keeper| {
            if let Some(keeper) = keeper {
                let said = match keeper.keep_device(&device) {
                    Ok(()) => Said::Chosen,
                    Err(error) => Said::Trouble(Trouble::NotKept(error)),
                };
                self.said.set(Some(said));
            }
        });
    }

    /// Notes something about this device that nobody chose, without a word: it is no loss where it cannot be kept.
    pub(super) fn note_on_device(self, note: impl FnOnce(&mut DeviceSettings)) {
        self.device.update(note);
        let device = self.device.get_untracked();
        if self.mode.get_untracked() == Mode::Own {
            self.keeper.update_value(|keeper| {
                let _ = keeper.as_mut().map(|keeper| keeper.keep_device(&device));
            });
        }
    }
}
