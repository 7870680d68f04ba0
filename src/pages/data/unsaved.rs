//! Words that were typed and not saved: gone on with where they were typed, or thrown away. What they were for may be gone.

use crate::markup::prelude::*;
use crate::signals::{Callback, RwSignal};
use mainstay_core::text::{fill, text};
use mainstay_core::view::unsaved::{self, Unsaved};

use crate::pages::shared::draft_offer::when_words;
use crate::state::use_app;
use crate::ui::Show;

/// The words of every form; nothing where there are none.
#[component]
pub fn UnsavedWords() -> impl IntoView {
    let app = use_app();
    app.forget_gone_choices();
    let drafts = RwSignal::new(app.drafts());
    let rows = app.select(move |book, today| unsaved::unsaved(book, drafts.get(), today));
    let throw_away = Callback::new(move |form: String| {
        app.drop_draft(&form);
        drafts.set(app.drafts());
        app.focus("page-title".to_owned());
    });
    view! {
        <Show when=move || !rows.read().is_empty()>
            <section>
                <h2 class="section">{text().drafts.unsaved}</h2>
                <ul class="plain stack">
                    {move || rows.read().iter().cloned().map(|row| view! { <Words row throw_away /> }).collect_view()}
                </ul>
            </section>
        </Show>
    }
}

#[component]
fn Words(row: Unsaved, throw_away: Callback<String>) -> impl IntoView {
    let app = use_app();
    let t = text().drafts;
    let Unsaved { form, day, words, is_gone } = row;
    let first = words.lines().next().unwrap_or_default();
    let name = fill(t.throw_away_words, &[("words", first)]);
    let sentence = if is_gone { t.gone.to_owned() } else { when_words(app, day) };
    let lead = if is_gone {
        let words = words.clone();
        view! {
            <button class="btn" on:click=move |_| app.copy(words.clone())>
                {text().channels.copy}
            </button>
        }
    } else {
        view! {
            <a class="btn" href=form.clone()>
                {t.go_on}
            </a>
        }
    };
    view! {
        <li class="card stack">
            <p class="soft">{sentence}</p>
            <p class="wrap">{words}</p>
            <p class="cluster">
                {lead}
                <button class="btn btn-quiet" aria-label=name on:click=move |_| throw_away.run(form.clone())>
                    {t.throw_away}
                </button>
            </p>
        </li>
    }
}
