//! One idea: a tiny first step, what to expect, what to say, how to find one.

use crate::markup::prelude::*;
use mainstay_core::catalogue::{IDEAS, Like, Setting};
use mainstay_core::route::{GrowingPage, LearnPage, Topic};
use mainstay_core::text::{fill, text};
use mainstay_core::view::small_steps;

use crate::pages::shared::not_found::NotFound;
use crate::state::use_app;
use crate::ui::{PageHead, Show};

/// The page of an idea.
#[component]
pub fn IdeaScreen(nth: usize) -> impl IntoView {
    let app = use_app();
    let t = text().meet_people;
    let (Some(words), Some(idea)) = (text().ideas.nth(nth), IDEAS.get(nth)) else {
        return view! { <NotFound /> }.into_any();
    };
    let plenty = app.select(|book, _| small_steps::open(book).len() >= small_steps::PLENTY);
    // A group of people in the same situation helps much, and is no treatment.
    let peers = idea.likes.contains(&Like::Peers);
    // Whom one meets first on a screen is met in a public place, and somebody knows of it.
    let online = idea.setting != Setting::InPerson;
    let parts = [(t.expect, words.expect), (t.say, words.say), (t.find, words.find)];
    let parts = parts.map(|(title, words)| {
        view! {
            <h2 class="section">{title}</h2>
            <p>{words}</p>
        }
    });
    let step = fill(t.i_will, &[("step", words.step)]);
    view! {
        <div class="page">
            <PageHead title=words.name />
            <article class="card stack">
                <h2>{t.step}</h2>
                <p class="lead">{step}</p>
                <Show when=move || app.can_edit().get()>
                    <p class="cluster">
                        <a class="btn btn-primary" href=GrowingPage::NewStep(Some(nth)).href()>
                            {t.choose}
                        </a>
                        <a class="btn" href=GrowingPage::NewPlace(Some(nth)).href()>
                            {t.keep_place}
                        </a>
                    </p>
                </Show>
                <Show when=move || plenty.get()>
                    <p class="soft">{t.enough}</p>
                </Show>
            </article>
            {parts}
            {online.then(|| view! { <p><a href=LearnPage::Topic(Topic::Online).href()>{text().learn.page(Topic::Online).title}</a></p> })}
            {peers.then(|| view! { <p class="soft">{t.no_professional}</p> })}
        </div>
    }
    .into_any()
}
