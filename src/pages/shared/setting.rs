//! A setting as a control: shown as it is, saved as it is chosen. So undo, another window and a restore show at once.

use mainstay_core::model::{DeviceSettings, Settings};

use crate::state::App;
use crate::ui::Control;

/// A choice that travels with the book.
pub fn setting<T: Clone + PartialEq + Send + Sync + 'static>(
    app: App,
    read: impl Fn(&Settings) -> T + Send + Sync + 'static,
    put: impl Fn(&mut Settings, T) + Send + Sync + 'static,
) -> Control<T> {
    let is = app.select(move |book, _| read(book.settings()));
    let choose = move |value| {
        app.change_settings(|settings| put(settings, value));
    };
    Control::new(move || is.get(), choose)
}

/// A choice of this device.
pub fn device_choice<T: Clone + Send + Sync + 'static>(
    app: App,
    read: impl Fn(&DeviceSettings) -> T + Send + Sync + 'static,
    put: impl Fn(&mut DeviceSettings, T) + Send + Sync + 'static,
) -> Control<T> {
    let device = app.device();
    Control::new(
        move || device.with(|device| read(device)),
        move |value| app.choose(|device| put(device, value)),
    )
}
