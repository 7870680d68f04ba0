//! A text field with its label, hint and error, tied together for a screen reader.

use crate::markup::prelude::*;
use crate::signals::{RwSignal, Signal};

use super::control::Control;

/// What kind of text a field takes; the keyboard of a phone follows it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum FieldKind {
    /// Any line.
    #[default]
    Text,
    /// A search.
    Search,
    /// A day.
    Date,
    /// A time of the day.
    Time,
    /// Digits.
    Number,
    /// A telephone number, though an address is taken as well.
    Phone,
}

/// One line of text.
#[component]
pub fn Field(
    /// The id of the control.
    #[prop(into)]
    id: String,
    /// What it asks.
    #[prop(into)]
    label: String,
    /// What is typed.
    #[prop(into)]
    value: Control<String>,
    /// A word of help.
    #[prop(optional, into)]
    hint: Option<&'static str>,
    /// What is wrong with it.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
    /// What will become of it, though nothing is wrong.
    #[prop(optional, into)]
    note: Signal<Option<String>>,
    /// What kind of text.
    #[prop(optional)]
    kind: FieldKind,
    /// What the browser may fill in; "off" for other people's names.
    #[prop(optional)]
    autocomplete: Option<&'static str>,
    /// Whether it must be filled.
    #[prop(optional)]
    required: bool,
) -> impl IntoView {
    let (kind, mode) = match kind {
        FieldKind::Text => ("text", None),
        FieldKind::Search => ("search", None),
        FieldKind::Date => ("date", None),
        FieldKind::Time => ("time", None),
        FieldKind::Phone => ("tel", None),
        // A number field changes by scrolling and hides what it cannot read; digits are asked for by the keyboard.
        FieldKind::Number => ("text", Some("numeric")),
    };
    let ids = Ids::new(id);
    let described = ids.described(hint, error, note);
    let control = view! {
        <input
            id=ids.control.clone()
            type=kind
            inputmode=mode
            autocomplete=autocomplete
            autocapitalize="sentences"
            required=required
            prop:value=move || value.shows()
            on:input=move |event| value.choose(event_target_value(&event))
            aria-describedby=described
            aria-invalid=move || error.get().is_some().then_some("true")
        />
        <p class="hint" id=ids.note.clone() aria-live="polite">
            {move || note.get()}
        </p>
    };
    field(&ids, label, hint, error, control)
}

/// Several lines of text.
#[component]
pub fn Area(
    /// The id of the control.
    #[prop(into)]
    id: String,
    /// What it asks.
    #[prop(into)]
    label: String,
    /// What is typed.
    value: RwSignal<String>,
    /// Lines shown.
    rows: u8,
    /// A word of help.
    #[prop(optional, into)]
    hint: Option<&'static str>,
    /// What is wrong with it.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
) -> impl IntoView {
    let ids = Ids::new(id);
    let described = ids.described(hint, error, Signal::derive(|| None));
    let control = view! {
        <textarea
            id=ids.control.clone()
            rows=rows.to_string()
            prop:value=value
            on:input=move |event| value.set(event_target_value(&event))
            aria-describedby=described
            aria-invalid=move || error.get().is_some().then_some("true")
        ></textarea>
    };
    field(&ids, label, hint, error, control)
}

/// What is asked, a word of help and what is wrong, above the control.
pub(super) fn field(
    ids: &Ids,
    label: String,
    hint: Option<&'static str>,
    error: Signal<Option<String>>,
    control: Markup,
) -> Markup {
    view! {
        <div class="field">
            <label for=ids.control.clone()>{label}</label>
            {hint.map(|hint| view! { <p class="hint" id=ids.hint.clone()>{hint}</p> })}
            <p class="error" id=ids.error.clone()>
                {move || error.get()}
            </p>
            {control}
        </div>
    }
}

/// The ids of a control and of what describes it.
pub(super) struct Ids {
    pub(super) control: String,
    hint: String,
    error: String,
    note: String,
}

impl Ids {
    pub(super) fn new(id: String) -> Self {
        let id_of = |part: &str| format!("{id}-{part}");
        Self { hint: id_of("hint"), error: id_of("error"), note: id_of("note"), control: id }
    }

    pub(super) fn described(
        &self,
        hint: Option<&'static str>,
        error: Signal<Option<String>>,
        note: Signal<Option<String>>,
    ) -> impl Fn() -> Option<String> + Send + Clone + use<> {
        let (hint_id, error_id, note_id) = (self.hint.clone(), self.error.clone(), self.note.clone());
        move || {
            let hint = hint.map(|_| hint_id.clone());
            let error = error.get().map(|_| error_id.clone());
            let note = note.get().map(|_| note_id.clone());
            let ids: Vec<String> = hint.into_iter().chain(error).chain(note).collect();
            (!ids.is_empty()).then(|| ids.join(" "))
        }
    }
}
