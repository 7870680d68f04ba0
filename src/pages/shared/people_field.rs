//! Choosing several people: the latest as chips, the rest by name.

use crate::markup::prelude::*;
use crate::signals::{RwSignal, Shown, Signal};
use mainstay_core::locale::Locale;
use mainstay_core::model::PersonId;
use mainstay_core::text::{fill, text};
use mainstay_core::view::people;

use crate::state::use_app;
use crate::ui::{Each, Field, FieldKind, Show};

/// People offered without typing.
const OFFERED: usize = 6;

/// Several people. Chosen ones first; typing finds others.
#[component]
pub fn PeopleField(
    /// Who is chosen.
    who: RwSignal<Vec<PersonId>>,
    /// The question.
    legend: &'static str,
    /// What the search asks.
    find_label: &'static str,
    /// The id of the question, where a page asks twice.
    #[prop(default = "who")]
    id: &'static str,
    /// Who is not offered.
    #[prop(optional)]
    without: Vec<PersonId>,
    /// What is wrong with the choice.
    #[prop(optional, into)]
    error: Signal<Option<String>>,
) -> impl IntoView {
    let app = use_app();
    let find = RwSignal::new(String::new());
    let not_offered = without.clone();
    let latest = app.select(move |book, _| {
        let mut latest = people::latest(book);
        latest.retain(|id| !not_offered.contains(id));
        latest
    });
    let listed = app.select(move |book, _| {
        let mut listed = people::listed(book);
        listed.retain(|(id, ..)| !without.contains(id));
        listed
    });
    let entries = Shown::new(move || people::sorted(&listed.read(), &app.locale()));
    let name = move |id: PersonId| {
        listed.with(|listed| {
            listed.iter().find(|(other, ..)| *other == id).map(|(_, name, _)| name.to_string())
        })
    };
    let offered = move || {
        let chosen = who.get();
        let find = app.locale().fold(find.read().trim());
        let found: Vec<PersonId> = if find.is_empty() {
            latest.with(|latest| {
                latest.iter().copied().filter(|id| !chosen.contains(id)).take(OFFERED).collect()
            })
        } else {
            entries.with(|entries| {
                let found = entries.iter().filter(|entry| entry.is_found_by(&find)).map(|entry| entry.id);
                found.filter(|id| !chosen.contains(id)).take(OFFERED).collect()
            })
        };
        // Someone chosen before who has no name here (any more) stays chosen and is not shown.
        let shown = chosen.into_iter().filter(|id| name(*id).is_some());
        shown.chain(found).collect::<Vec<_>>()
    };
    let toggle = move |id: PersonId| {
        who.update(|who| match who.iter().position(|other| *other == id) {
            Some(at) => {
                who.remove(at);
            }
            None => who.push(id),
        });
        find.set(String::new());
    };
    // Enter in the search takes the first that is found; it never sends the form off half filled.
    let enter = move |event: leptos::ev::KeyboardEvent| {
        if event.key() != "Enter" || find.read_untracked().trim().is_empty() {
            return;
        }
        event.prevent_default();
        if let Some(first) = offered().into_iter().find(|id| !who.read_untracked().contains(id)) {
            toggle(first);
        }
    };
    let error_id = format!("{id}-error");
    let described_by = error_id.clone();
    let find_id = format!("find-{id}");
    let nobody = move || !find.read().trim().is_empty() && offered().iter().all(|id| who.read().contains(id));
    view! {
        <fieldset class="choices" id=id tabindex="-1" aria-describedby=described_by on:keydown=enter>
            <legend>{legend}</legend>
            <p class="error" id=error_id.clone()>
                {move || error.get()}
            </p>
            <div class="chips">
                <Each each=offered key=|id| *id let:id>
                    <label class="chip">
                        <input
                            type="checkbox"
                            prop:checked=move || who.read().contains(&id)
                            on:change=move |_| toggle(id)
                        />
                        <span>
                            <bdi>{move || name(id)}</bdi>
                        </span>
                    </label>
                </Each>
            </div>
            <Field id=find_id label=find_label value=find kind=FieldKind::Search autocomplete="off" />
            <Show when=nobody>
                <p class="soft">
                    {move || fill(text().people.none_called, &[("name", find.read().trim())])}
                </p>
            </Show>
        </fieldset>
    }
}
