//! What every handle leads to.

use std::cell::Cell;
use std::ops::Deref;

use chrono::NaiveDate;
use leptos::prelude::Trigger;
use mainstay_core::archive::StartNotice;
use mainstay_core::desk::Desk;
use mainstay_core::model::{DeviceSettings, Name, PersonId};
use mainstay_core::now::Now;
use mainstay_core::numbers::{PLAIN, Reader};
use mainstay_core::route::Route;
use mainstay_core::view::people::{self, PersonEntry};

use super::app::{App, Mode};
use super::followed::Followed;
use super::hard_day::TurnedDown;
use super::status::Said;
use crate::platform::local_storage::LocalStorage;
use crate::platform::{clock, hash, ids, page};
use crate::signals::{RwSignal, Shown};

/// Everything the screens share.
pub struct Shared {
    /// Whoever follows it is told of what changes the book, and of nothing else.
    pub(super) desk: Followed<Desk<LocalStorage>>,
    pub(super) mode: Shown<Mode>,
    /// One for all, so that a change of the book wakes nothing that only asks this.
    pub(super) can_edit: Shown<bool>,
    pub(super) listed: Shown<Vec<(PersonId, Name, String)>>,
    /// Kept from page to page, since the browser sorts and folds the names.
    pub(super) in_order: Shown<Vec<PersonEntry>>,
    pub(super) said: RwSignal<Option<Said>>,
    pub(super) route: RwSignal<Route>,
    pub(super) today: RwSignal<NaiveDate>,
    pub(super) now: RwSignal<Now>,
    pub(super) wide: RwSignal<bool>,
    pub(super) not_small: RwSignal<Option<TurnedDown>>,
    pub(super) device: RwSignal<DeviceSettings>,
    /// Whether a choice shown here could not be kept.
    pub(super) unkept_choice: Cell<bool>,
    pub(super) start_notices: RwSignal<Vec<StartNotice>>,
    pub(super) new_build: RwSignal<bool>,
    /// What is still to be said on the next page.
    pub(super) keep_saying: Cell<Option<Said>>,
    /// What reads numbers: plain ones until the reader of all has arrived.
    pub(super) reader: Cell<Reader>,
    /// Set once that has arrived.
    pub(super) reads_all: RwSignal<bool>,
    /// Rung when another window may have written a draft.
    pub(super) drafts_elsewhere: Trigger,
    /// Whether this window holds the lock, whatever it shows.
    pub(super) writes: Cell<bool>,
}

thread_local! {
    /// It is never given back: it is made once, when the page is loaded, and lasts as long as the page.
    static SHARED: &'static Shared = Box::leak(Box::new(Shared::before_anything_is_opened()));
}

impl Shared {
    fn before_anything_is_opened() -> Self {
        let (now, device) = (clock::now(), DeviceSettings::new(ids::new()));
        Self {
            desk: Followed::new(Desk::without_store(device.id)),
            mode: Shown::new(|| App.desk.with(Mode::of)),
            can_edit: Shown::new(|| App.desk.with(Desk::takes_edits)),
            listed: Shown::new(|| App.desk.with(|desk| people::listed(desk.book()))),
            in_order: Shown::new(|| people::sorted(&App.listed.read(), &App.locale())),
            said: RwSignal::new(None),
            route: RwSignal::new(Route::parse(&hash::current())),
            today: RwSignal::new(now.today),
            now: RwSignal::new(now),
            wide: RwSignal::new(page::is_wide()),
            not_small: RwSignal::new(None),
            device: RwSignal::new(device),
            unkept_choice: Cell::new(false),
            start_notices: RwSignal::new(Vec::new()),
            new_build: RwSignal::new(false),
            keep_saying: Cell::new(None),
            reader: Cell::new(PLAIN),
            reads_all: RwSignal::new(false),
            drafts_elsewhere: Trigger::new(),
            writes: Cell::new(false),
        }
    }
}

impl Deref for App {
    type Target = Shared;

    #[inline(never)]
    fn deref(&self) -> &Shared {
        SHARED.with(|shared| *shared)
    }
}
