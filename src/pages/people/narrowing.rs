//! What the list of people is narrowed to beside the search: a field for each, once they are asked for, and what was chosen in
//! words, each to be taken off by a tap.

use crate::markup::prelude::*;
use crate::signals::{RwSignal, Shown, Signal};
use mainstay_core::model::{Kind, Ring};
use mainstay_core::route::{PeopleQuery, RelationshipKind, Sort};
use mainstay_core::text::{fill, text};
use mainstay_core::view::groups;

use crate::state::{App, use_app};
use crate::ui::{Choice, Control, Each, SelectField, Show};

use crate::pages::shared::words::{kind_words, ring_words, tie_words};

/// The fields, and what is chosen in them.
#[component]
pub fn Narrowing(
    /// What is narrowed to.
    query: RwSignal<PeopleQuery>,
    /// Whether the fields are shown.
    open: RwSignal<bool>,
) -> impl IntoView {
    let app = use_app();
    let word = move |name: &str| query.with(|query| query.word(name).to_owned());
    let field = move |name: &'static str| {
        let value = Control::new(move || word(name), move |word| query.update(|query| query.set(name, word)));
        let options = Signal::derive(move || choices(app, name));
        view! { <SelectField id=name label=asks(name) value options /> }
    };
    let chosen = Shown::new(move || query.with(|query| query.chosen().collect::<Vec<_>>()));
    let chip = move |name: &'static str| {
        let words = move || {
            let word = word(name);
            choices(app, name).into_iter().find(|choice| choice.value == word).map(|choice| choice.label)
        };
        view! {
            <li>
                <button
                    class="btn take-off"
                    type="button"
                    aria-label=move || fill(text().people.take_off, &[("what", &words().unwrap_or_default())])
                    on:click=move |_| query.update(|query| query.set(name, String::new()))
                >
                    {words}
                </button>
            </li>
        }
    };
    view! {
        <Show when=open>
            <div class="filters">
                {PeopleQuery::NAMES.into_iter().skip(1).map(field).collect_view()}
            </div>
        </Show>
        <ul class="chips">
            <Each each=move || chosen.get() key=|id| *id let:id>
                {chip(id)}
            </Each>
        </ul>
    }
}

/// What a field asks.
fn asks(name: &str) -> &'static str {
    let t = text().people;
    match name {
        "ring" => t.ring,
        "tie" => t.tie,
        "kind" => t.kind,
        "group" => text().several.group,
        _ => t.sort,
    }
}

/// What it can be answered with. The order has always an answer.
fn choices(app: App, name: &str) -> Vec<Choice> {
    let t = text().people;
    let any = |any: &'static str| vec![Choice::new("", any)];
    let (mut all, more): (_, Vec<Choice>) = match name {
        "ring" => (any(t.any_ring), Ring::ALL.map(|ring| Choice::new(ring.key(), ring_words(ring))).into()),
        "tie" => {
            (any(t.any_tie), RelationshipKind::ALL.map(|tie| Choice::new(tie.key(), tie_words(tie))).into())
        }
        "kind" => (any(t.any_tie), Kind::ALL.map(|kind| Choice::new(kind.key(), kind_words(kind))).into()),
        "group" => {
            let groups = app.follow(groups::groups).into_iter();
            (any(t.any_tie), groups.map(|group| Choice::new(group.clone(), group)).collect())
        }
        _ => (Vec::new(), Sort::ALL.map(|sort| Choice::new(sort.key(), sort_words(sort))).into()),
    };
    all.extend(more);
    all
}

fn sort_words(sort: Sort) -> &'static str {
    let t = text().people;
    match sort {
        Sort::Closeness => t.by_closeness,
        Sort::Name => t.by_name,
        Sort::AWhile => t.by_while,
        Sort::Birthday => t.by_birthday,
    }
}
