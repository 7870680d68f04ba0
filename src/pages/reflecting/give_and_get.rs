//! Giving and getting in the whole network, in words only: no number, no list of who owes whom.

use crate::markup::prelude::*;
use mainstay_core::insight::balance::{self, Balance};
use mainstay_core::route::{LearnPage, ThanksPage, Topic};
use mainstay_core::text::text;

use crate::pages::shared::words::balance_words;
use crate::state::use_app;
use crate::ui::{PageHead, Show};

use super::given_got::GivenGotBars;

/// Give and get.
#[component]
pub fn GiveAndGet() -> impl IntoView {
    let app = use_app();
    let t = text().balance;
    let stands = app.select(balance::balance_of_all);
    let words = move || stands.get().map_or(t.muted, balance_words);
    let track = [
        (Balance::GotMore, t.track_got_more),
        (Balance::Even, t.track_even),
        (Balance::GaveMore, t.track_gave_more),
    ];
    let parts = track.map(|(balance, part)| {
        let here = move || (stands.get() == Some(balance)).then_some("true");
        view! {
            <li class="track-part" aria-current=here>
                {part}
                <Show when=move || stands.get() == Some(balance)>
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
            <ul class="track">{parts.into_iter().collect_view()}</ul>
            <p class="soft">{t.no_counting}</p>
            <GivenGotBars />
            <p class="cluster cluster-apart">
                <a href=LearnPage::Topic(Topic::Gives).href()>{t.learn}</a>
                <a href=LearnPage::Topic(Topic::Helping).href()>{text().learn.page(Topic::Helping).title}</a>
                <a href=LearnPage::Topic(Topic::Unspoken).href()>{text().learn.page(Topic::Unspoken).title}</a>
                <a href=ThanksPage::Someone.href()>{text().thank.door}</a>
            </p>
        </div>
    }
}
