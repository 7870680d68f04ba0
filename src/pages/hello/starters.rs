//! Ways to start a message: by occasion, three at a time, own ones first.

use crate::markup::prelude::*;
use crate::signals::{RwSignal, Shown};
use mainstay_core::model::{Occasion, Opener};
use mainstay_core::text::{text, with_hole};

use crate::state::use_app;
use crate::ui::Show;

/// Starters shown at a time.
const SHOWN: usize = 3;

/// Three starters that fill the message, others one tap away.
#[component]
pub fn Starters(
    /// Who is written to.
    name: String,
    /// The starters for the occasion.
    all: Shown<Vec<String>>,
    /// The key of the occasion, or of what is offered.
    occasion: RwSignal<String>,
    /// From which of them on they are shown.
    from: RwSignal<usize>,
    /// Whether own ones can be kept, and there are more than are shown.
    takes_own: bool,
    /// The message. What a person has written in it is replaced only by their own tap.
    message: RwSignal<String>,
) -> impl IntoView {
    let app = use_app();
    let t = text().starters;
    let chosen = move || Occasion::from_key(&occasion.read()).unwrap_or_default();
    let shown = move || {
        let from = from.get();
        all.with(|all| all.iter().skip(from).take(SHOWN).cloned().collect::<Vec<_>>())
    };
    let more = move |_| {
        let n = all.read_untracked().len();
        from.update(|from| *from = if *from + SHOWN < n { *from + SHOWN } else { 0 });
    };
    let note = move || text().openers.of(chosen()).note;
    let keep = move |_| {
        let words = with_hole(message.read_untracked().trim(), &name);
        let own = Opener { occasion: chosen(), words };
        app.change_settings(|settings| {
            if !settings.openers.contains(&own) {
                settings.openers.push(own);
            }
        });
    };
    let can_keep = Shown::new(move || takes_own && !message.read().trim().is_empty() && app.can_edit().get());
    view! {
        {takes_own.then(|| view! { <p class="soft">{note}</p> })}
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
                                    on:click=move |_| message.set(words.clone())
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
            {takes_own
                .then(|| {
                    view! {
                        <button class="btn btn-quiet" on:click=more>
                            {t.more_ideas}
                        </button>
                    }
                })}
            <Show when=move || can_keep.get()>
                <button class="btn btn-quiet" on:click=keep.clone()>
                    {t.keep_own}
                </button>
            </Show>
        </p>
    }
}
