//! Start-up, which is also recovery: what is stored is opened, checked and shown, or said why not.

use leptos::prelude::Notify;
use mainstay_core::book::Book;
use mainstay_core::desk::{Desk, Found};
use mainstay_core::model::DeviceSettings;
use mainstay_core::route::{Route, WelcomePage};
use mainstay_core::sample::sample_book;
use mainstay_core::store::{Why, marks_a_commit, marks_a_draft};

use super::app::{App, Mode};
use crate::platform::local_storage::LocalStorage;
use crate::platform::{clock, focus, focus_kept, hash, ids, page, tabs, worker};

/// Asks to be the window that writes, opens what is stored, and hands over the handle. Writes nothing to a healthy
/// store but, once a day, the day itself among the choices of this device.
pub fn start(mount: impl Fn(App) + Clone + 'static) {
    let begin = move |ours: bool| {
        let app = open_app(ours);
        if app.look(Book::is_empty) {
            // Whoever has nothing here yet reads the first words meanwhile, and nothing they do waits long for its turn.
            let mount = mount.clone();
            clock::after(0, move || mount(app));
        } else {
            mount(app);
        }
    };
    tabs::ask_to_write(false, begin, lose_the_lock);
    // The browser takes its time for an answer, and none of this needs what is stored.
    clock::after(0, listen);
}

/// Another window has taken the writing over. This one must know it whatever it shows, and looks on where it showed the
/// own book.
fn lose_the_lock() {
    App.writes.set(false);
    if !matches!(App.mode.get_untracked(), Mode::MadeUp | Mode::Blocked) {
        App.open_again();
    }
}

/// Hears of the address, the time, the window and a newer build for as long as the page is open.
fn listen() {
    let app = App;
    hash::on_change(move || {
        let hash = hash::current();
        // A link within the page, such as the one that skips to its content, is no address.
        if Route::is_address(&hash) {
            focus::leave_list(&hash);
            app.said.set(app.keep_saying.take());
            app.route.set(Route::parse(&hash));
        }
    });
    clock::on_time_passing(move || {
        let now = clock::now();
        if app.today.get_untracked() != now.today {
            app.today.set(now.today);
        }
        app.note_seen();
        app.now.set(now);
        app.notify_of_what_waits(now);
    });
    page::on_resize(move || {
        let wide = page::is_wide();
        if app.wide.get_untracked() != wide {
            app.wide.set(wide);
        }
    });
    app.listen_for_keys();
    focus_kept::keep();
    worker::on_new_build(move || app.new_build.set(true));
}

fn open_app(ours: bool) -> App {
    let app = App;
    app.writes.set(ours);
    app.open_again();
    app.watch_other_windows();
    app.note_seen();
    if hash::current().is_empty() && app.mode.get_untracked() == Mode::Own && app.look(Book::is_empty) {
        app.replace(Route::Welcome(WelcomePage::Welcome));
    }
    app
}

/// Milliseconds after which what another window wrote last can be read here.
const SETTLE_MS: i32 = 250;

fn open(ours: bool) -> (Desk<LocalStorage>, Found) {
    let opened = LocalStorage::probe().and_then(|storage| {
        if ours { Desk::open(storage, ids::new()) } else { Desk::look(storage, ids::new()) }
    });
    opened.unwrap_or_else(|_| {
        let device = DeviceSettings::new(ids::new());
        (Desk::without_store(device.id), Found { device, start_notices: Vec::new() })
    })
}

impl App {
    /// Opens what is stored anew, as it is now: to write in while this window holds the lock, and to look at otherwise.
    pub(super) fn open_again(self) {
        let (desk, found) = open(self.writes.get());
        self.found(found);
        self.desk.beside(|before| *before = desk);
        self.desk.notify();
        // What waited for this window to write again waits no longer.
        self.keep_drafts();
        self.drafts_elsewhere.notify();
        self.begin_form_anew();
    }

    fn found(self, found: Found) {
        page::show_look(&found.device);
        self.unkept_choice.set(false);
        self.device.set(found.device);
        self.start_notices.set(found.start_notices);
    }

    /// Makes this the window that writes; the other one looks on from then.
    pub fn edit_here(self) {
        let granted = move |ours: bool| {
            self.writes.set(ours);
            // The other window may have been in the middle of a change when it lost the lock, and this one may have
            // lost it again by then.
            clock::after(SETTLE_MS, move || self.open_again());
        };
        if !self.writes.get() {
            tabs::ask_to_write(true, granted, lose_the_lock);
        }
    }

    fn watch_other_windows(self) {
        tabs::on_other_window(move |key| {
            if key.as_deref().is_none_or(marks_a_draft) {
                self.drafts_elsewhere.notify();
            }
            if !key.as_deref().is_none_or(marks_a_commit) {
                return;
            }
            match self.desk.beside(Desk::follow) {
                Some(Ok(Some(found))) => {
                    self.desk.notify();
                    self.found(found);
                    self.begin_form_anew();
                }
                Some(Err(_)) => self.open_again(),
                // Whoever writes, or shows made-up people, has the same choices all the same.
                None | Some(Ok(None)) => self.see_choices(),
            }
        });
    }

    /// Shows a made-up network, in memory only. The own book stays where it is.
    pub fn look_around(self) {
        let today = self.today.get_untracked();
        self.desk.beside(|desk| desk.show_made_up(sample_book(desk.book().device(), today)));
        self.desk.notify();
    }

    /// Leaves the made-up network, should it be shown: what comes now is about the own book.
    pub fn leave_made_up(self) {
        if self.mode.get_untracked() == Mode::MadeUp {
            self.open_again();
        }
    }

    /// Leaves the made-up network for the own book.
    pub fn start_my_own(self) {
        self.leave_made_up();
        self.go(&if self.look(Book::is_empty) {
            Route::Welcome(WelcomePage::Welcome)
        } else {
            Route::today()
        });
    }

    /// Takes everything of ours off this device, what was set aside included. Only the window that writes may.
    pub fn erase_everything(self) -> bool {
        let erased = self.writes.get() && self.beside(Desk::erase_everything) == Some(Ok(()));
        if erased {
            self.forget_waiting_drafts();
            self.open_again();
        }
        erased
    }

    /// Whether this book is read-only because a newer Mainstay wrote it.
    pub fn newer_wrote_it(self) -> bool {
        matches!(self.mode.get(), Mode::ReadOnly(Why::NewerFormat { .. }))
    }

    /// Uses the newer build that waits; the page is loaded once.
    pub fn use_new_build(self) {
        worker::use_new_build();
    }

    /// Loads the page anew.
    pub fn open_page_again(self) {
        page::reload();
    }

    /// Whether this is a page in an iPhone or iPad browser, which may clear it after seven days away.
    pub fn may_be_cleared(self) -> bool {
        page::is_ios_browser()
    }
}
