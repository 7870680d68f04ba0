//! Ways to start a message: by occasion, three at a time, own ones first.

use leptos::prelude::*;
use mainstay_core::edit::Edit;
use mainstay_core::model::{Occasion, Opener, Person, Settings};
use mainstay_core::text::{text, with_hole};
use mainstay_core::view::openers;

use crate::state::{Shown, use_app};
use crate::ui::{Choice, SelectField, Show};

/// Starters shown at a time.
const SHOWN: usize = 3;

/// Three starters that fill the draft, others one tap away. The first of them is the draft to begin with.
#[component]
pub fn Starters(
    /// Who is written to.
    person: Person,
    /// The key of the occasion.
    occasion: RwSignal<String>,
    /// The message. What a person has written in it is replaced only by their own tap.
    draft: RwSignal<String>,
) -> impl IntoView {
    let app = use_app();
    let t = &text().starters;
    let name = person.name.to_string();
    let chosen = move || Occasion::from_key(&occasion.read()).unwrap_or_default();
    let all = app.select(move |book, today| openers::openers(book, &person, chosen(), today));
    let from = RwSignal::new(0_usize);
    let ours = StoredValue::new(String::new());
    Effect::new(move |before: Option<String>| {
        let now = occasion.get();
        if before.as_ref() == Some(&now) {
            return now;
        }
        let first = all.with_untracked(|all| all.first().cloned().unwrap_or_default());
        let untouched = draft.with_untracked(|draft| draft.is_empty() || *draft == ours.get_value());
        if untouched {
            draft.set(first.clone());
            ours.set_value(first);
        }
        from.set(0);
        now
    });
    let shown = move || {
        let from = from.get();
        all.with(|all| all.iter().skip(from).take(SHOWN).cloned().collect::<Vec<_>>())
    };
    let more = move |_| {
        let n = all.read_untracked().len();
        from.update(|from| *from = if *from + SHOWN < n { *from + SHOWN } else { 0 });
    };
    let occasions = Occasion::ALL.map(|one| Choice::new(one.key(), text().openers.of(one).label));
    let note = move || text().openers.of(chosen()).note;
    let keep = move |_| {
        let words = with_hole(draft.read_untracked().trim(), &name);
        let before = app.look(|book| book.settings().clone());
        let own = Opener { occasion: chosen(), words };
        if !before.openers.contains(&own) {
            let openers = before.openers.iter().cloned().chain([own]).collect();
            // The status line says what went wrong, should it.
            let _ = app.dispatch(Edit::ChangeSettings(Box::new(Settings { openers, ..before })));
        }
    };
    let can_keep = Shown::new(move || !draft.read().trim().is_empty() && app.can_edit().get());
    view! {
        <SelectField id="occasion" label=t.occasion value=occasion options=occasions.into() />
        <p class="soft">{note}</p>
        <h2 class="section" id="starters">
            {t.starters_title}
        </h2>
        <ul class="plain stack" aria-labelledby="starters">
            {move || {
                shown()
                    .into_iter()
                    .map(|words| {
                        let shown = words.clone();
                        view! {
                            <li>
                                <button
                                    class="btn starter"
                                    on:click=move |_| {
                                        draft.set(words.clone());
                                        ours.set_value(words.clone());
                                    }
                                >
                                    {shown}
                                </button>
                            </li>
                        }
                    })
                    .collect_view()
            }}
        </ul>
        <p class="cluster">
            <button class="btn btn-quiet" on:click=more>
                {t.more_ideas}
            </button>
            <Show when=move || can_keep.get()>
                <button class="btn btn-quiet" on:click=keep.clone()>
                    {t.keep_own}
                </button>
            </Show>
        </p>
    }
}
