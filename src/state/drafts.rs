//! What is typed and not saved: kept within a second, at once when the page may go, and only where the own book is
//! kept. A form is known by its address: each record has one, and so has each start of a new one.

use std::cell::RefCell;

use leptos::prelude::*;
use mainstay_core::archive::Draft;
use mainstay_core::book::Book;
use mainstay_core::desk::Desk;
use mainstay_core::model::DeviceId;
use mainstay_core::record::RecordId;
use mainstay_core::view::unsaved::{is_about, is_gone};

use super::app::App;
use crate::platform::{clock, page};

/// How often it is written at most, in milliseconds.
const PAUSE_MS: i32 = 1000;

/// What waits to be written.
struct WaitingDraft {
    form: String,
    /// The book it was typed for: after everything was erased, here or in another window, there is another one.
    device: DeviceId,
    draft: Draft,
}

#[derive(Default)]
struct WaitingDrafts {
    /// One of a form. There are hardly ever two.
    drafts: Vec<WaitingDraft>,
    is_timed: bool,
}

thread_local! {
    /// What was typed since it was last written.
    static WAITING: RefCell<WaitingDrafts> = RefCell::default();
}

impl App {
    /// The form that is shown, as its draft is called.
    pub fn form_shown(self) -> String {
        self.route.get_untracked().href()
    }

    /// What was typed in a form and not saved.
    pub fn draft(self, form: &str) -> Option<Draft> {
        self.keep_drafts();
        let waiting = self.waiting_drafts().into_iter().find(|(other, _)| other == form);
        waiting.map(|(_, draft)| draft).or_else(|| self.desk.with_untracked(|desk| desk.draft(form)))
    }

    /// What waits here because this window may not write now.
    fn waiting_drafts(self) -> Vec<(String, Draft)> {
        if !self.notes_drafts() {
            return Vec::new();
        }
        let device = self.look(Book::device);
        WAITING.with_borrow(|waiting| {
            let own = waiting.drafts.iter().filter(|noted| noted.device == device);
            own.map(|noted| (noted.form.clone(), noted.draft.clone())).collect()
        })
    }

    /// The same for a screen that follows what other windows write.
    pub fn draft_followed(self, form: &str) -> Option<Draft> {
        self.drafts_elsewhere.track();
        self.draft(form)
    }

    /// Every form with what was typed in it and not saved.
    pub fn drafts(self) -> Vec<(String, Draft)> {
        self.keep_drafts();
        let waiting = self.waiting_drafts();
        let mut all = self.desk.with_untracked(Desk::drafts);
        all.retain(|(form, _)| waiting.iter().all(|(other, _)| other != form));
        all.extend(waiting);
        all
    }

    /// The same for a screen that follows what other windows write.
    pub fn drafts_followed(self) -> Vec<(String, Draft)> {
        self.drafts_elsewhere.track();
        self.drafts()
    }

    /// Takes note of what is typed in a form. It is written within a second, or once this window may write again.
    pub fn note_draft(self, form: &str, draft: Draft) {
        if !self.notes_drafts() {
            return;
        }
        let noted = WaitingDraft { form: form.to_owned(), device: self.look(Book::device), draft };
        let first = WAITING.with_borrow_mut(|waiting| {
            waiting.drafts.retain(|other| other.form != form);
            waiting.drafts.push(noted);
            !std::mem::replace(&mut waiting.is_timed, true)
        });
        if first {
            clock::after(PAUSE_MS, move || {
                WAITING.with_borrow_mut(|waiting| waiting.is_timed = false);
                self.keep_drafts();
            });
        }
    }

    /// Writes what waits to be written. Where it does not fit nothing is said: the form still holds the words. What
    /// this window may not write now waits until it may, and is forgotten where everything was erased meanwhile.
    pub fn keep_drafts(self) {
        if !self.keeps_drafts() {
            return;
        }
        let device = self.look(Book::device);
        let drafts = WAITING.with_borrow_mut(|waiting| std::mem::take(&mut waiting.drafts));
        for noted in drafts.iter().filter(|noted| noted.device == device) {
            self.keep_draft(&noted.form, Some(&noted.draft));
        }
    }

    /// Forgets what was typed in a form: it is saved, or given up.
    pub fn drop_draft(self, form: &str) {
        WAITING.with_borrow_mut(|waiting| waiting.drafts.retain(|other| other.form != form));
        self.keep_draft(form, None);
    }

    /// Forgets what was typed about a record: it was deleted by hand. What is gone for another reason keeps its words.
    pub(super) fn drop_drafts_of(self, id: RecordId) {
        for (form, draft) in self.drafts() {
            if is_about(id, &form, &draft) {
                self.drop_draft(&form);
            }
        }
    }

    /// Forgets what was only chosen for something that is gone: there are no words to be shown.
    pub fn forget_gone_choices(self) {
        for (form, draft) in self.drafts() {
            if draft.words().is_empty() && self.look(|book| is_gone(book, &form, &draft)) {
                self.drop_draft(&form);
            }
        }
    }

    /// Forgets what waits to be written: everything is erased.
    pub(super) fn forget_waiting_drafts(self) {
        WAITING.with_borrow_mut(|waiting| waiting.drafts.clear());
    }

    fn keep_draft(self, form: &str, draft: Option<&Draft>) {
        let _ = self.beside(|desk| desk.keep_draft(form, draft));
    }

    /// Whether what is typed is about the own book.
    fn notes_drafts(self) -> bool {
        self.desk.with_untracked(|desk| desk.has_store() && !desk.is_made_up())
    }

    /// Whether what is typed is kept here.
    pub fn keeps_drafts(self) -> bool {
        self.desk.with_untracked(Desk::keeps_edits)
    }

    /// Writes what waits whenever the page may be about to go. Called once, below the root.
    pub fn keep_drafts_on_leaving(self) {
        page::on_leaving(move || self.keep_drafts());
    }
}
