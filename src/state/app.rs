//! The handle: edits go in by `dispatch`, what screens show comes out by `select`.

use chrono::NaiveDate;
use mainstay_core::archive::StartNotice;
use mainstay_core::book::Book;
use mainstay_core::desk::{Desk, Trouble};
use mainstay_core::edit::{Edit, Lead};
use mainstay_core::now::Now;
use mainstay_core::record::Act;
use mainstay_core::route::Route;
use mainstay_core::store::{CommitError, Why};
use mainstay_core::view::people::PersonEntry;

use super::status::Said;
use crate::platform::local_storage::LocalStorage;
use crate::platform::{clock, focus, hash, page};
use crate::signals::{Callback, Shown, Signal};

/// Whether what is written is kept, and if not, why.
#[derive(Debug, Clone, PartialEq)]
pub enum Mode {
    /// The own book, kept on this device.
    Own,
    /// The own book, to look at only: another window writes.
    AnotherWindow,
    /// The own book, to look at only: it cannot be written safely here.
    ReadOnly(Why),
    /// Made-up people, in memory only.
    MadeUp,
    /// The browser lets nothing be stored.
    Blocked,
}

impl Mode {
    pub(super) fn of(desk: &Desk<LocalStorage>) -> Self {
        match desk.read_only() {
            _ if desk.is_made_up() => Self::MadeUp,
            _ if !desk.has_store() => Self::Blocked,
            None => Self::Own,
            Some(Why::Looking) => Self::AnotherWindow,
            Some(why) => Self::ReadOnly(why.clone()),
        }
    }
}

/// The handle on everything the screens share. It holds nothing, so that what captures it and nothing else takes no room
/// and is not copied about: there is one page, and what it shares stands in one place.
#[derive(Clone, Copy)]
pub struct App;

/// How the desk takes an edit.
type TakeEdit = fn(&mut Desk<LocalStorage>, Edit, Now) -> Result<(), Trouble>;

/// The handle, from anywhere below the root.
pub fn use_app() -> App {
    App
}

impl App {
    /// What a screen shows of the book: recomputed at each change, passed on only when it differs.
    pub fn select<T>(self, view: impl Fn(&Book, NaiveDate) -> T + 'static) -> Shown<T>
    where
        T: PartialEq + 'static,
    {
        Shown::new(move || {
            let today = self.today.get();
            self.desk.with(|desk| view(desk.book(), today))
        })
    }

    /// The same for what depends on the hour; it is looked at again every minute.
    pub fn select_now<T>(self, view: impl Fn(&Book, Now) -> T + 'static) -> Shown<T>
    where
        T: PartialEq + 'static,
    {
        Shown::new(move || {
            let now = self.now.get();
            self.desk.with(|desk| view(desk.book(), now))
        })
    }

    /// Everybody who can be listed, in the order of their names.
    pub fn people_in_order(self) -> Shown<Vec<PersonEntry>> {
        self.in_order
    }

    /// What time it is, for something that happens now.
    pub fn now(self) -> Now {
        clock::now()
    }

    /// Whether the window is wide enough for the wide drawings.
    pub fn wide(self) -> Signal<bool> {
        self.wide.into()
    }

    /// The book as it is now, for a form that starts from it.
    pub fn look<T>(self, look: impl FnOnce(&Book) -> T) -> T {
        self.desk.with_untracked(|desk| look(desk.book()))
    }

    /// Changes the book and keeps it, or changes nothing and says why.
    ///
    /// # Errors
    /// [`Trouble`]: the edit was refused, or the device would not keep it.
    pub fn dispatch(self, edit: Edit) -> Result<(), Trouble> {
        self.done(edit, Desk::dispatch)
    }

    /// The same for what a single tap notes: a second tap right after it notes nothing more. What was noted can be
    /// taken back beside the word that it was saved.
    ///
    /// # Errors
    /// [`Trouble`]: the edit was refused, or the device would not keep it.
    pub fn dispatch_once(self, edit: Edit) -> Result<(), Trouble> {
        self.done(edit, Desk::dispatch_once)
    }

    fn done(self, edit: Edit, way: TakeEdit) -> Result<(), Trouble> {
        let first = self.look(Book::is_empty);
        let removed = if let Edit::Remove(id) = &edit { Some(*id) } else { None };
        let done = self.at_desk(move |desk| way(desk, edit, clock::now()));
        match &done {
            Ok(()) => {
                self.desk.notify();
                self.said.set(Some(self.or_changed(Said::Saved)));
                if let Some(id) = removed {
                    self.drop_drafts_of(id);
                }
                if first && self.mode.get_untracked() == Mode::Own {
                    page::ask_to_persist();
                    self.note_seen();
                }
            }
            // The form shows beside its field what is wrong.
            Err(Trouble::Refused(_)) => {}
            Err(trouble) => self.not_done(trouble),
        }
        done
    }

    /// Takes the last change back, or makes it again.
    pub fn step(self, lead: Lead) {
        let done = self.at_desk(move |desk| desk.step(lead));
        match &done {
            Ok(true) => {
                self.desk.notify();
                self.begin_form_anew();
                let said = if lead == Lead::Undo { Said::Undone } else { Said::Redone };
                self.said.set(Some(self.or_changed(said)));
            }
            Ok(false) => {}
            Err(trouble) => self.not_done(trouble),
        }
    }

    /// Does something at the desk that may change the book.
    fn at_desk<T>(
        self,
        act: impl FnOnce(&mut Desk<LocalStorage>) -> Result<T, Trouble>,
    ) -> Result<T, Trouble> {
        self.desk.beside(act).unwrap_or(Err(Trouble::LookingOnly))
    }

    fn or_changed(self, said: Said) -> Said {
        if self.mode.get_untracked() == Mode::MadeUp { Said::Changed } else { said }
    }

    /// Says what went wrong.
    fn not_done(self, trouble: &Trouble) {
        self.said.set(Some(Said::Trouble(trouble.clone())));
        // Opening again shows what another window wrote, and settles a change that was cut half way.
        if let Trouble::NotKept(CommitError::AnotherWriter | CommitError::Unsettled(_)) = trouble {
            self.open_again();
        }
    }

    /// What undo (or redo) would do; none when there is nothing.
    pub fn next_step(self, lead: Lead) -> Shown<Option<Act>> {
        Shown::new(move || self.desk.with(|desk| desk.history().next(lead).map(|step| step.act.clone())))
    }

    /// Where one is.
    pub fn route(self) -> Signal<Route> {
        self.route.into()
    }

    /// The civil day.
    pub fn today(self) -> Signal<NaiveDate> {
        self.today.into()
    }

    /// The civil day, for a form that starts from it.
    pub fn today_now(self) -> NaiveDate {
        self.today.get_untracked()
    }

    /// Whether what is written is kept.
    pub fn mode(self) -> Signal<Mode> {
        self.mode.into()
    }

    /// Whether edits are possible here at all.
    pub fn can_edit(self) -> Shown<bool> {
        self.can_edit
    }

    /// What was found at start that a person should know.
    pub fn start_notices(self) -> Signal<Vec<StartNotice>> {
        self.start_notices.into()
    }

    /// A newer build waits to be used.
    pub fn new_build(self) -> Signal<bool> {
        self.new_build.into()
    }

    /// Goes to a page.
    pub fn go(self, route: &Route) {
        hash::go(&route.href());
    }

    /// Changes the address without a step to go back to.
    pub fn replace(self, route: Route) {
        hash::replace(&route.href());
        self.route.set(route);
    }

    /// Changes the address of the page that is shown, as a list does while one types.
    pub fn replace_address(self, route: &Route) {
        self.see_list(route);
        hash::replace_soon(route.href());
    }

    /// Goes to a page and keeps what the status line says, as a saved form does.
    pub fn go_saying(self, route: &Route) {
        let said = self.said.get_untracked();
        self.go(route);
        self.keep_saying.set(said);
    }

    /// Leads the keyboard to the field with this id.
    pub fn to_field(self) -> Callback<&'static str> {
        Callback::new(focus::focus)
    }

    /// Leads the keyboard to an element by its id.
    pub fn focus(self, id: String) {
        focus::focus(id);
    }

    /// Leads the keyboard to an element by its id, and shows it at the top.
    pub fn begin_at(self, id: String) {
        focus::begin_at(id);
    }

    /// Scrolls as little as shows an element above another that lies over the foot of the window.
    pub fn show_above(self, id: String, bar: &'static str) {
        focus::show_above(id, bar);
    }

    /// Whether the keyboard is on a row of the list with this id.
    pub fn is_in_list(self, list: &str) -> bool {
        focus::is_in_list(list)
    }

    /// Leads the keyboard from row to row of the list with this id; the address that the row leads to.
    pub fn step_in_list(self, list: &str, down: bool) -> Option<String> {
        focus::step_in_list(list, down)
    }

    /// Opens the browser's own print dialog.
    pub fn print(self) {
        page::print();
    }
}
