//! A message while it is written. Its words are kept as they are typed and put back where they stood; once they were
//! handed to another app, until somebody says that they were reached.

use crate::markup::prelude::*;
use crate::signals::{Effect, RwSignal, Signal, StoredValue};
use chrono::NaiveDate;
use mainstay_core::archive::{Draft, DraftField};
use mainstay_core::model::PersonId;
use mainstay_core::text::text;
use mainstay_core::view::messages::{HANDED, WORDS, was_sent, written_to};

use super::draft_offer::{changes, when_words};
use super::fields::Fields;
use crate::state::App;

/// The id of the field that holds the words.
pub const FIELD: &str = "draft";

/// What one writes to somebody. Copied freely: it holds only handles.
#[derive(Clone, Copy)]
pub struct TypedMessage {
    app: App,
    /// What its draft is called.
    form: StoredValue<String>,
    /// The words.
    pub words: RwSignal<String>,
    /// Words that nobody has typed. The first of them is the one it begins with.
    ready: Signal<Vec<String>>,
    /// Words that are one's own although they may be ready-made: they were handed over.
    taken: StoredValue<String>,
    /// What is chosen beside the words, and what was chosen at the start.
    choices: StoredValue<Fields>,
    start: StoredValue<Vec<DraftField>>,
    /// Whether a choice is kept without words of one's own.
    keeps_choices: bool,
    /// When the words that were put back were typed.
    since: RwSignal<Option<NaiveDate>>,
}

impl TypedMessage {
    /// A message that begins with what was typed earlier in this form, or with the first of what is ready. Ready-made
    /// words that nobody touched are no draft.
    pub fn begin(app: App, form: String, ready: Signal<Vec<String>>, choices: Fields) -> Self {
        let found = app.draft(&form).filter(|draft| !was_sent(draft, app.today_now()));
        let message = Self {
            app,
            form: StoredValue::new(form),
            words: RwSignal::new(String::new()),
            ready,
            taken: StoredValue::new(String::new()),
            start: StoredValue::new(untrack(|| choices.now())),
            choices: StoredValue::new(choices),
            keeps_choices: false,
            since: RwSignal::new(None),
        };
        message.put_back(found);
        message
    }

    /// What is chosen beside the words is kept as well, whoever's the words are.
    #[must_use]
    pub fn keep_choices(self) -> Self {
        Self { keeps_choices: true, ..self }
    }

    /// Keeps what is typed from now on.
    pub fn keep(self) {
        Effect::new(move |before: Option<()>| {
            self.words.track();
            self.choices.with_value(Fields::now);
            // What was found lies there as it was.
            if before.is_some() {
                self.note_draft(false);
            }
        });
        on_cleanup(move || self.app.keep_drafts());
    }

    fn put_back(self, found: Option<Draft>) {
        if let Some(draft) = &found {
            self.choices.with_value(|choices| choices.fill(self.app, draft));
        }
        let typed = found.as_ref().and_then(|draft| draft.field(WORDS).map(str::to_owned));
        self.since.set(found.filter(|_| typed.is_some()).map(|draft| draft.day));
        self.taken.set_value(typed.clone().unwrap_or_default());
        self.words.set(typed.unwrap_or_else(|| self.ready_made()));
    }

    fn ready_made(self) -> String {
        self.ready.with_untracked(|ready| ready.first().cloned().unwrap_or_default())
    }

    /// Keeps it as it is now, or nothing of it where nobody typed anything.
    fn note_draft(self, handed: bool) {
        let words = self.words.get_untracked();
        let mut fields = untrack(|| self.choices.with_value(Fields::now));
        let is_chosen =
            self.keeps_choices && self.start.with_value(|start| !changes(start, &fields).is_empty());
        let is_ready = self.ready.with_untracked(|ready| ready.contains(&words));
        let is_taken = self.taken.with_value(|taken| *taken == words);
        let is_own = handed || (!words.trim().is_empty() && (!is_ready || is_taken));
        if is_own {
            fields.push(DraftField { name: WORDS.into(), text: words, is_words: true });
        }
        if handed {
            fields.push(DraftField { name: HANDED.into(), text: "text".into(), is_words: false });
        }
        let draft = Draft { day: self.app.today_now(), stamp: None, fields };
        self.form.with_value(|form| {
            if is_own || is_chosen {
                self.app.note_draft(form, draft);
            } else {
                self.app.drop_draft(form);
            }
        });
    }

    /// The words go to another app, which may take the place of this one at once.
    pub fn hand_over(self) {
        self.taken.set_value(self.words.get_untracked());
        self.since.set(None);
        self.note_draft(true);
        self.app.keep_drafts();
    }

    fn begin_anew(self) {
        let start = Draft { day: self.app.today_now(), stamp: None, fields: self.start.get_value() };
        self.choices.with_value(|choices| choices.fill(self.app, &start));
        self.since.set(None);
        self.taken.set_value(String::new());
        self.words.set(self.ready_made());
        self.form.with_value(|form| self.app.drop_draft(form));
    }
}

/// The line above words that were put back: when they were typed, and a way to begin anew.
#[component]
pub fn PutBack(message: TypedMessage) -> impl IntoView {
    let app = message.app;
    let afresh = move |_| {
        message.begin_anew();
        app.focus(FIELD.to_owned());
    };
    move || {
        message.since.get().map(|day| {
            view! {
                <p class="soft">{when_words(app, day)}</p>
                <p>
                    <button class="btn btn-quiet" type="button" on:click=afresh>
                        {text().drafts.afresh}
                    </button>
                </p>
            }
        })
    }
}

/// What was handed over to somebody: they were reached, so nothing of it is left to keep, or they were not, and the words
/// are still needed.
pub fn settle_messages(app: App, person: PersonId, reached: bool) {
    for (form, mut draft) in app.drafts() {
        if written_to(&form, &draft) == Some(person) && draft.field(HANDED).is_some() {
            if reached {
                app.drop_draft(&form);
            } else {
                draft.fields.retain(|field| field.name != HANDED);
                app.note_draft(&form, draft);
            }
        }
    }
    app.keep_drafts();
}
