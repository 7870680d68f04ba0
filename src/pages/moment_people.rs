//! Who was there: the latest people as chips, the rest by name.

use leptos::prelude::*;
use mainstay_core::model::PersonId;
use mainstay_core::text::{fill, text};
use mainstay_core::view::{Locale, people};

use crate::state::use_app;
use crate::ui::{Field, FieldKind};

/// People offered without typing.
const OFFERED: usize = 6;

/// The people of a moment. Chosen ones first; typing finds others.
#[component]
pub fn WhoField(who: RwSignal<Vec<PersonId>>, error: Signal<Option<String>>) -> impl IntoView {
    let app = use_app();
    let t = &text().moment;
    let find = RwSignal::new(String::new());
    let latest = app.look(people::latest);
    let listed = app.look(people::listed);
    let entries = StoredValue::new(people::sorted(&listed, &app.locale()));
    let names =
        StoredValue::new(listed.into_iter().map(|(id, name, _)| (id, name.to_string())).collect::<Vec<_>>());
    let name = move |id: PersonId| {
        names.with_value(|names| names.iter().find(|(other, _)| *other == id).map(|(_, name)| name.clone()))
    };
    let latest = StoredValue::new(latest);
    let offered = move || {
        let chosen = who.get();
        let find = app.locale().fold(find.read().trim());
        let found: Vec<PersonId> = if find.is_empty() {
            latest.with_value(|latest| {
                latest.iter().copied().filter(|id| !chosen.contains(id)).take(OFFERED).collect()
            })
        } else {
            entries.with_value(|entries| {
                let found = entries.iter().filter(|entry| entry.is_found_by(&find)).map(|entry| entry.id);
                found.filter(|id| !chosen.contains(id)).take(OFFERED).collect()
            })
        };
        chosen.into_iter().chain(found).collect::<Vec<_>>()
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
    let nobody = move || !find.read().trim().is_empty() && offered().len() == who.read().len();
    view! {
        <fieldset class="choices" id="who" tabindex="-1" aria-describedby="who-error">
            <legend>{t.who}</legend>
            <p class="error" id="who-error">
                {move || error.get()}
            </p>
            <div class="chips">
                <For each=offered key=|id| *id let:id>
                    <label class="chip">
                        <input
                            type="checkbox"
                            prop:checked=move || who.read().contains(&id)
                            on:change=move |_| toggle(id)
                        />
                        <span>
                            <bdi>{name(id)}</bdi>
                        </span>
                    </label>
                </For>
            </div>
            <Field id="find-person" label=t.find value=find kind=FieldKind::Search autocomplete="off" />
            <Show when=nobody>
                <p class="soft">
                    {move || fill(text().people.none_called, &[("name", find.read().trim())])}
                </p>
            </Show>
        </fieldset>
    }
}
