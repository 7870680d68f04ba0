//! Choosing one or several of a few: real inputs behind chips, rows, a list, a tick.

use mainstay_core::sorted::SortedSet;

use crate::markup::prelude::*;
use crate::signals::Signal;

use super::control::Control;
use super::field::{Ids, field};

/// One thing to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What the choice is in a value.
    pub value: String,
    /// Its words.
    pub label: String,
    /// A longer word.
    pub hint: Option<&'static str>,
}

impl Choice {
    /// A choice with its words.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), hint: None }
    }

    /// The same with a longer word.
    #[must_use]
    pub fn hint(self, hint: &'static str) -> Self {
        Self { hint: Some(hint), ..self }
    }
}

/// The chips under their question.
fn chips_under(legend: &'static str, chips: Markup) -> Markup {
    view! {
        <fieldset class="choices">
            <legend>{legend}</legend>
            <div class="chips">{chips}</div>
        </fieldset>
    }
}

/// One of a few, as chips.
#[component]
pub fn RadioChips(
    /// The name that ties the inputs together.
    name: &'static str,
    /// The question.
    legend: &'static str,
    /// What can be chosen.
    options: Vec<Choice>,
    /// What is chosen; empty for nothing.
    #[prop(into)]
    value: Control<String>,
    /// Whether a second tap takes the choice back.
    #[prop(optional)]
    clearable: bool,
) -> impl IntoView {
    let chips = options.into_iter().map(|option| {
        let (own, other, third) = (option.value.clone(), option.value.clone(), option.value.clone());
        view! {
            <label class="chip">
                <input
                    type="radio"
                    name=name
                    value=option.value
                    prop:checked=move || value.shows() == own
                    on:change=move |_| value.choose(other.clone())
                    on:click=move |_| {
                        if clearable && value.now() == third {
                            value.choose(String::new());
                        }
                    }
                />
                <span>{option.label}</span>
            </label>
        }
    });
    chips_under(legend, chips.collect_view())
}

/// One of a few, a line each with a longer word.
#[component]
pub fn RadioRows(
    /// The name that ties the inputs together.
    name: &'static str,
    /// The question.
    legend: &'static str,
    /// What can be chosen.
    options: Vec<Choice>,
    /// What is chosen.
    #[prop(into)]
    value: Control<String>,
) -> impl IntoView {
    let rows = options.into_iter().map(|option| {
        let (own, other) = (option.value.clone(), option.value.clone());
        view! {
            <label class="choice-row">
                <input
                    type="radio"
                    name=name
                    value=option.value
                    prop:checked=move || value.shows() == own
                    on:change=move |_| value.choose(other.clone())
                />
                <span class="choice-main">
                    <strong>{option.label}</strong>
                    {option.hint.map(|hint| view! { <span class="hint">{hint}</span> })}
                </span>
            </label>
        }
    });
    view! {
        <fieldset class="choices rows">
            <legend>{legend}</legend>
            {rows.collect_view()}
        </fieldset>
    }
}

/// Any of a few, as chips.
#[component]
pub fn CheckChips(
    /// The name of the inputs.
    name: &'static str,
    /// The question.
    legend: &'static str,
    /// What can be chosen.
    options: Vec<Choice>,
    /// What is chosen.
    #[prop(into)]
    values: Control<SortedSet<String>>,
) -> impl IntoView {
    let chips = options.into_iter().map(|option| {
        let (own, other) = (option.value.clone(), option.value.clone());
        let toggle = move |_| {
            let mut next = values.now();
            if !next.remove(&other) {
                next.insert(other.clone());
            }
            values.choose(next);
        };
        view! {
            <label class="chip">
                <input
                    type="checkbox"
                    name=name
                    value=option.value
                    prop:checked=move || values.shows().contains(&own)
                    on:change=toggle
                />
                <span>{option.label}</span>
            </label>
        }
    });
    chips_under(legend, chips.collect_view())
}

/// One of many, as the browser's own list.
#[component]
pub fn SelectField(
    /// The id of the control.
    #[prop(into)]
    id: String,
    /// The question.
    #[prop(into)]
    label: String,
    /// What is chosen.
    #[prop(into)]
    value: Control<String>,
    /// What can be chosen.
    #[prop(into)]
    options: Signal<Vec<Choice>>,
    /// A word of help.
    #[prop(optional, into)]
    hint: Option<&'static str>,
    /// What is wrong with it.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
) -> impl IntoView {
    let ids = Ids::new(id);
    let described = ids.described(hint, error, Signal::derive(|| None));
    let option = move |option: Choice| {
        let own = option.value.clone();
        view! {
            <option value=option.value prop:selected=move || value.shows() == own>
                {option.label}
            </option>
        }
    };
    let options = move || options.get().into_iter().map(option).collect_view();
    let control = view! {
        <select
            id=ids.control.clone()
            aria-describedby=described
            aria-invalid=move || error.get().is_some().then_some("true")
            on:change=move |event| value.choose(event_target_value(&event))
        >
            {options}
        </select>
    };
    field(&ids, label, hint, error, control)
}

/// Yes or no.
#[component]
pub fn Tick(
    /// The id of the control.
    id: &'static str,
    /// What is said by ticking it.
    label: &'static str,
    /// Whether it is ticked.
    #[prop(into)]
    checked: Control<bool>,
) -> impl IntoView {
    view! {
        <label class="tick">
            <input
                id=id
                type="checkbox"
                prop:checked=move || checked.shows()
                on:change=move |event| checked.choose(event_target_checked(&event))
            />
            <span>{label}</span>
        </label>
    }
}
