//! A message while it is written. Its words are kept as they are typed and put back where they stood; once they were
//! handed to another app, it is asked whether they were sent until that is answered, here or in another window.

use crate::markup::prelude::*;
use crate::signals::{Callback, Effect, RwSignal, Shown, Signal, StoredValue};
use chrono::NaiveDate;
use mainstay_core::archive::{Draft, DraftField};
use mainstay_core::model::Way;
use mainstay_core::text::{fill, text};
use mainstay_core::view::messages::{self, WAY, WORDS};

use super::draft_offer::{changes, when_words};
use super::fields::Fields;
use crate::state::App;
use crate::ui::{Notice, Show, Tone};

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
    /// By which way it was handed over where no draft can be kept.
    unkept: RwSignal<Option<Way>>,
    /// By which way it was handed over: whether it was sent, only the person knows.
    way: Shown<Option<Way>>,
    /// When the words that were put back were typed.
    since: RwSignal<Option<NaiveDate>>,
}

impl TypedMessage {
    /// A message that begins with what was typed earlier in this form, or with the first of what is ready. Ready-made
    /// words that nobody touched are no draft.
    pub fn begin(app: App, form: String, ready: Signal<Vec<String>>, choices: Fields) -> Self {
        let found = app.draft(&form);
        let unkept = RwSignal::new(None);
        let asked = form.clone();
        let way = Shown::new(move || {
            let kept = app.draft_followed(&asked);
            unkept.get().or_else(|| messages::way(&kept?))
        });
        let message = Self {
            app,
            form: StoredValue::new(form),
            words: RwSignal::new(String::new()),
            ready,
            taken: StoredValue::new(String::new()),
            start: StoredValue::new(untrack(|| choices.now())),
            choices: StoredValue::new(choices),
            keeps_choices: false,
            unkept,
            way,
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
                self.note_draft(self.way.get_untracked());
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
    fn note_draft(self, way: Option<Way>) {
        let words = self.words.get_untracked();
        let mut fields = untrack(|| self.choices.with_value(Fields::now));
        let is_chosen =
            self.keeps_choices && self.start.with_value(|start| !changes(start, &fields).is_empty());
        let is_ready = self.ready.with_untracked(|ready| ready.contains(&words));
        let is_taken = self.taken.with_value(|taken| *taken == words);
        let is_own = way.is_some() || (!words.trim().is_empty() && (!is_ready || is_taken));
        if is_own {
            fields.push(DraftField { name: WORDS.into(), text: words, is_words: true });
        }
        if let Some(way) = way {
            fields.push(DraftField { name: WAY.into(), text: way.key().into(), is_words: false });
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
    pub fn hand_over(self, way: Way) {
        self.taken.set_value(self.words.get_untracked());
        self.since.set(None);
        self.note_draft(Some(way));
        let kept = self.form.with_value(|form| self.app.draft(form)).as_ref().and_then(messages::way);
        self.unkept.set(if kept.is_none() { Some(way) } else { None });
    }

    /// Not sent yet: the words are still needed.
    fn not_yet(self) {
        self.note_draft(None);
        self.app.keep_drafts();
        self.unkept.set(None);
        self.app.focus(FIELD.to_owned());
    }

    /// By which way it was handed over, should that not be answered for meanwhile: by a tap before, or elsewhere.
    fn unanswered(self) -> Option<Way> {
        let kept = self.form.with_value(|form| self.app.draft(form));
        self.unkept.get_untracked().or_else(|| messages::way(&kept?))
    }

    /// It was sent: nothing of it is left to keep.
    fn sent(self) {
        self.begin_anew();
        self.unkept.set(None);
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
    let since = move || message.since.get().filter(|_| message.way.read().is_none());
    move || {
        since().map(|day| {
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

/// The question, here and on Today: a call is no message to be sent.
pub fn sent_question(way: Way, name: &str) -> String {
    match way {
        Way::Call => fill(text().hello.did_you, &[("name", name)]),
        _ => text().ask.did_you_send.to_owned(),
    }
}

/// On return from another app: was it sent? Only then is anything noted.
#[component]
pub fn WasItSent(
    /// What was handed over.
    message: TypedMessage,
    /// To whom.
    #[prop(into)]
    name: String,
    /// How the notice feels.
    tone: Tone,
    /// The word for yes to what was written.
    yes: &'static str,
    /// Notes it, given the way. Whether it did: then nothing of the message is left to keep.
    note: Callback<Way, bool>,
    /// What else is asked.
    #[prop(optional)]
    children: Option<ChildrenFn>,
) -> impl IntoView {
    let app = message.app;
    let question = move || message.way.get().map(|way| sent_question(way, &name));
    let yes_words = move || if message.way.get() == Some(Way::Call) { text().hello.yes } else { yes };
    // Two taps, or an answer in another window, note nothing twice.
    let answer = move |_| {
        if let Some(way) = message.unanswered()
            && note.run(way)
        {
            message.sent();
        }
    };
    let children = StoredValue::new(children);
    let question = StoredValue::new(question);
    view! {
        <Show when=move || message.way.read().is_some() && app.can_edit().get()>
            <Notice tone>
                <p>{move || question.with_value(|question| question())}</p>
                {children.with_value(|children| children.as_ref().map(|children| children.give()))}
                <p class="cluster">
                    <button class="btn btn-primary" on:click=answer>
                        {yes_words}
                    </button>
                    <button class="btn" on:click=move |_| message.not_yet()>
                        {text().ask.not_yet}
                    </button>
                </p>
            </Notice>
        </Show>
    }
}
