//! Giving and getting in the whole network, in words only: no number, no list of who owes whom.

use leptos::prelude::*;
use mainstay_core::insight::balance::{self, Balance};
use mainstay_core::route::{LearnPage, ThanksPage, Topic};
use mainstay_core::text::text;

use crate::pages::shared::words::balance_words;
use crate::state::{Shown, use_app};
use crate::ui::{PageHead, Show};

use super::given_got::GivenGot;

/// How it stands in the whole network, as a sentence.
#[component]
pub fn BalanceWords() -> impl IntoView {
    let stands = use_app().select(balance::balance_of_all);
    view! { <p>{move || stands.get().map_or(text().balance.muted, balance_words)}</p> }
}

/// Give and get.
#[component]
pub fn GiveAndGet() -> impl IntoView {
    let app = use_app();
    let t = &text().balance;
    let stands = app.select(balance::balance_of_all);
    let words = move || stands.get().map_or(t.muted, balance_words);
    let marked = Shown::new(move || match stands.get() {
        Some(Balance::GotMore) => Some(0),
        Some(Balance::Even) => Some(1),
        Some(Balance::GaveMore) => Some(2),
        Some(Balance::NotEnough) | None => None,
    });
    let parts = t.track.into_iter().enumerate().map(|(nth, part)| {
        let here = move || (marked.get() == Some(nth)).then_some("true");
        view! {
            <li class="track-part" aria-current=here>
                {part}
                <Show when=move || marked.get() == Some(nth)>
                    <span class="track-mark">{t.here}</span>
                </Show>
            </li>
        }
    });
    view! {
        <div class="page">
            <PageHead title=t.title />
            <p>{t.all}</p>
            <p class="lead">{words}</p>
            <ul class="track">{parts.collect_view()}</ul>
            <p class="soft">{t.no_counting}</p>
            <GivenGot />
            <p class="cluster cluster-apart">
                <a href=LearnPage::Topic(Topic::Gives).href()>{t.learn}</a>
                <a href=LearnPage::Topic(Topic::Helping).href()>{text().learn.page(Topic::Helping).title}</a>
                <a href=LearnPage::Topic(Topic::Unspoken).href()>{text().learn.page(Topic::Unspoken).title}</a>
                <a href=ThanksPage::Someone.href()>{text().thank.door}</a>
            </p>
        </div>
    }
}
