//! The form that is shown, and what becomes of it when the book is another one meanwhile: by undo, by another window.

use std::cell::RefCell;

use leptos::prelude::*;
use mainstay_core::book::Book;
use mainstay_core::model::{DeviceId, Stamp};
use mainstay_core::view::unsaved::is_another;

use super::app::{App, Mode};
use crate::signals::{Callback, StoredValue};

/// A form that is shown.
#[derive(Clone, Copy)]
struct OpenForm {
    /// The stamp of the record it changes, as the form knows it.
    stamp: StoredValue<Option<Stamp>>,
    /// Takes note of what is typed in it.
    note_draft: Callback<()>,
    /// The book it is about: after everything was erased, here or in another window, there is another one.
    device: DeviceId,
    /// Whether that is of made-up people.
    is_made_up: bool,
}

thread_local! {
    /// There is one at most: a page shows one form.
    static OPEN: RefCell<Option<OpenForm>> = const { RefCell::new(None) };
}

impl App {
    /// A form is shown from now on, until the page goes. `stamp` is that of the record it changes, and none for a new
    /// one; `note_draft` takes note of what is typed by then.
    pub fn open_form(self, stamp: StoredValue<Option<Stamp>>, note_draft: impl Fn() + Send + Sync + 'static) {
        let note_draft = Callback::new(move |()| note_draft());
        let (device, is_made_up) = (self.look(Book::device), self.is_made_up());
        OPEN.set(Some(OpenForm { stamp, note_draft, device, is_made_up }));
        on_cleanup(|| OPEN.set(None));
    }

    /// Shows the form anew where it stands for another record by now, changed or gone: what was typed is offered beside
    /// what is so now, and what nobody touched is never written back. Called whenever the book became another one by
    /// something else than the form.
    pub(super) fn begin_form_anew(self) {
        let Some(form) = OPEN.with_borrow(|open| *open) else { return };
        // Whoever leaves the made-up people leaves their form as well.
        if form.is_made_up != self.is_made_up() {
            return;
        }
        let Some(stamp) = form.stamp.try_get_value() else { return };
        let route = self.route.get_untracked();
        if self.look(|book| is_another(book, &route, stamp)) {
            if form.device == self.look(Book::device) {
                form.note_draft.run(());
            }
            self.route.notify();
        }
    }

    fn is_made_up(self) -> bool {
        self.mode.get_untracked() == Mode::MadeUp
    }
}
