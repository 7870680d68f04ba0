//! My own openers: added, changed by adding anew, removed.

use crate::markup::prelude::*;
use crate::signals::{Callback, RwSignal};
use mainstay_core::model::words::{LINE_MAX, fits};
use mainstay_core::model::{Occasion, Opener, Stamp};
use mainstay_core::text::{fill, text, with_holes_on_screen};

use crate::pages::shared::draft_offer::keep_typed;
use crate::pages::shared::fields::Fields;
use crate::state::use_app;
use crate::ui::{Area, Choice, PageHead, SelectField, Show};

/// The page.
#[component]
pub fn OwnOpeners() -> impl IntoView {
    let app = use_app();
    let t = text().starters;
    let own = app.select(|book, _| book.settings().openers.clone());
    // Held here, so that another window which takes the writing over takes no words away.
    let occasion = RwSignal::new(Occasion::ThinkingOfYou.key().to_owned());
    let words = RwSignal::new(String::new());
    let fields = Fields::new().choice("occasion", occasion).words("own-words", words);
    let kept = keep_typed(app, fields, None, RwSignal::new(Vec::new()));
    let saved = kept.saved;
    view! {
        <div class="page">
            <PageHead title=t.own_title />
            <p class="lead">{move || if own.read().is_empty() { t.own_none } else { t.own_lead }}</p>
            <ul class="plain stack">
                {move || own.read().iter().cloned().map(|own| view! { <OwnOpener own /> }).collect_view()}
            </ul>
            {kept.offer}
            <Show when=move || app.can_edit().get()>
                <Add occasion words saved />
            </Show>
        </div>
    }
}

#[component]
fn OwnOpener(own: Opener) -> impl IntoView {
    let app = use_app();
    let t = text().starters;
    let words = with_holes_on_screen(&own.words);
    let name = fill(t.own_remove_name, &[("words", &words)]);
    let label = text().openers.of(own.occasion).label;
    let remove = move |_| {
        app.change_settings(|settings| settings.openers.retain(|other| *other != own));
        app.focus("page-title".to_owned());
    };
    view! {
        <li class="card stack">
            <p class="soft">{label}</p>
            <p class="wrap">{words}</p>
            <Show when=move || app.can_edit().get()>
                <p>
                    <button class="btn btn-quiet" aria-label=name.clone() on:click=remove.clone()>
                        {t.own_remove}
                    </button>
                </p>
            </Show>
        </li>
    }
}

#[component]
fn Add(occasion: RwSignal<String>, words: RwSignal<String>, saved: Callback<Option<Stamp>>) -> impl IntoView {
    let app = use_app();
    let t = text().starters;
    let wrong = RwSignal::new(None::<String>);
    let add = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let typed = words.read_untracked().trim().to_owned();
        if typed.is_empty() || fits(&typed, LINE_MAX).is_err() {
            let t = text().refusal;
            let why = if typed.is_empty() { t.opener_blank } else { t.text_too_long };
            return wrong.set(Some(why.to_owned()));
        }
        wrong.set(None);
        let occasion = Occasion::from_key(&occasion.read_untracked()).unwrap_or_default();
        let own = Opener { occasion, words: typed };
        let kept = app.change_settings(|settings| {
            if !settings.openers.contains(&own) {
                settings.openers.push(own);
            }
        });
        if kept {
            words.set(String::new());
            saved.run(None);
        }
    };
    let occasions = Occasion::ALL.map(|one| Choice::new(one.key(), text().openers.of(one).label));
    view! {
        <form class="stack" novalidate on:submit=add>
            <SelectField id="occasion" label=t.occasion value=occasion options=occasions.to_vec() />
            <Area id="own-words" label=t.own_words hint=t.own_hint value=words rows=3 error=wrong />
            <button class="btn btn-primary" type="submit">
                {t.own_add}
            </button>
        </form>
    }
}
