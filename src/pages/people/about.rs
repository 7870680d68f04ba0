//! What is told about a person, part by part. A tap on a part opens its field where it stands; what nothing is said of yet
//! is one menu.

use crate::markup::prelude::*;
use crate::signals::{RwSignal, Shown, StoredValue};
use mainstay_core::model::{Person, PersonId};
use mainstay_core::text::text;
use mainstay_core::view::person;

use crate::state::use_app;
use crate::ui::{Each, Show};

use super::about_parts::{Holds, Part, parts};
use super::part_form::{PartForm, form_of, opener_of};
use super::person_channels::Channels;
use super::person_support::Knows;

/// The parts that are filled, the one that is open, and a menu of the others.
#[component]
pub fn AboutPerson(
    /// Whose.
    id: PersonId,
    /// The key of the part that is open.
    open: RwSignal<Option<&'static str>>,
) -> impl IntoView {
    let app = use_app();
    let t = text().person;
    let all = StoredValue::new(parts());
    // What was half typed lies open again, and takes the keyboard only where the address is that of its draft.
    let drafts = app.drafts();
    let here = app.address();
    let first = |by_address: bool| {
        let typed = |part: &Part| {
            let own = form_of(id, part.key);
            (!by_address || own == here) && drafts.iter().any(|(form, _)| *form == own)
        };
        all.with_value(|all| all.iter().find(|part| typed(part)).map(|part| part.key))
    };
    let asked_for = first(true);
    let by_itself = if asked_for.is_none() { first(false) } else { None };
    if let Some(key) = asked_for.or(by_itself) {
        open.set(Some(key));
    }
    let by_itself = StoredValue::new(by_itself);
    let view = app.select(move |book, today| person::person(book, id, today, &app.locale()));
    let person = Shown::new(move || view.get().map(|view| view.person));
    let filled = move |part: &Part, person: &Option<Person>| {
        person.as_ref().is_some_and(|person| is_filled(*part, person))
    };
    let rows = Shown::new(move || {
        let (person, open) = (person.get(), open.get());
        let there = |part: &&Part| open == Some(part.key) || filled(part, &person);
        all.with_value(|all| all.iter().filter(there).map(|part| part.key).collect::<Vec<_>>())
    });
    let part_of = move |key: &str| all.with_value(|all| all.iter().find(|part| part.key == key).copied());
    let row = move |key: &'static str| {
        let is_open = Shown::new(move || open.get() == Some(key));
        let show = move || {
            let part = part_of(key)?;
            Some(if is_open.get() {
                let by_itself = by_itself.get_value() == Some(key);
                untrack(|| view! { <PartForm id part open by_itself /> })
            } else {
                by_itself.set_value(None);
                view! { <PartRow part person open /> }
            })
        };
        view! { <li>{show}</li> }
    };
    let others = move || {
        let rows = rows.get();
        let other = all.with_value(|all| {
            all.iter().filter(|part| !rows.contains(&part.key)).copied().collect::<Vec<_>>()
        });
        let button = |part: Part| {
            view! {
                <li>
                    <button class="btn btn-quiet" on:click=move |_| open.set(Some(part.key))>
                        {part.label}
                    </button>
                </li>
            }
        };
        other.into_iter().map(button).collect_view()
    };
    view! {
        <section>
            <h2 class="section">{t.about}</h2>
            <ul class="rows facts">
                <Each each=move || rows.get() key=|id| *id let:id>
                    {row(id)}
                </Each>
            </ul>
            <Show when=move || app.can_edit().get()>
                <details class="more menu">
                    <summary>{t.tell_more}</summary>
                    <ul class="plain">{others}</ul>
                </details>
            </Show>
            {move || {
                view.get()
                    .map(|view| {
                        let lines = view.person.card.clone();
                        view! {
                            <Knows view />
                            <FromCard lines />
                        }
                    })
            }}
        </section>
    }
}

fn is_filled(part: Part, person: &Person) -> bool {
    !part.shown(use_app(), person).is_empty()
}

/// A part with what stands in it. A tap opens its field.
#[component]
fn PartRow(part: Part, person: Shown<Option<Person>>, open: RwSignal<Option<&'static str>>) -> impl IntoView {
    let app = use_app();
    let key = part.key;
    if matches!(part.how, Holds::Ways) {
        return (move || person.get().map(|person| view! { <Channels person open /> })).into_any();
    }
    let lines = move || {
        let lines = person.with(|person| person.as_ref().map(|person| part.shown(app, person)));
        let line = |line| view! { <span class="wrap">{line}</span> };
        lines.unwrap_or_default().into_iter().map(line).collect_view()
    };
    view! {
        <button class="fact" id=opener_of(key) disabled=move || !app.can_edit().get() on:click=move |_| open.set(Some(key))>
            <span class="soft">{part.label}</span>
            {lines}
        </button>
    }
    .into_any()
}

/// What an imported card held beyond our fields.
#[component]
fn FromCard(lines: Vec<String>) -> impl IntoView {
    let t = text().person;
    (!lines.is_empty()).then(|| {
        view! {
            <details class="more">
                <summary>{t.from_card}</summary>
                <ul class="plain soft">
                    {lines.into_iter().map(|line| view! { <li class="wrap">{line}</li> }).collect_view()}
                </ul>
            </details>
        }
    })
}
