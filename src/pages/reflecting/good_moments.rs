//! Good moments: one at a time to read, or all of them, the latest first.

use crate::markup::prelude::*;
use crate::signals::{RwSignal, Shown};
use mainstay_core::locale::DayStyle;
use mainstay_core::route::ReflectingPage;
use mainstay_core::text::{fill, text};
use mainstay_core::view::looking_back::{self, GoodRow};

use crate::pages::shared::good_facts::GoodMomentFacts;
use crate::state::use_app;
use crate::ui::{PageHead, Show};

/// The page.
#[component]
pub fn GoodMoments() -> impl IntoView {
    let app = use_app();
    let t = text().good_moments;
    let rows = app.select(|book, _| looking_back::good_moments(book));
    // On a hard day one is plenty, and the list is one tap away.
    let at = RwSignal::new(app.is_hard_day().get_untracked().then_some(0_usize));
    let several = Shown::new(move || rows.read().len() > 1);
    let one = move || {
        let nth = at.get()?;
        let rows = rows.read();
        rows.get(nth % rows.len().max(1)).cloned()
    };
    let next = move |_| at.update(|at| *at = Some(at.map_or(0, |at| at + 1)));
    let reading = Shown::new(move || at.get().is_some() && !rows.read().is_empty());
    view! {
        <div class="page">
            <PageHead title=t.title>
                <Show when=move || app.can_edit().get()>
                    <a class="btn btn-primary" href=ReflectingPage::NewGoodMoment.href()>
                        {t.add}
                    </a>
                </Show>
            </PageHead>
            <p class="lead">{move || if rows.read().is_empty() { t.empty } else { t.lead }}</p>
            <div aria-live="polite">{move || one().map(|row| view! { <Read row /> })}</div>
            <p class="cluster">
                <Show when=move || several.get()>
                    <button class="btn" on:click=next>
                        {move || if reading.get() { t.another } else { t.read_one }}
                    </button>
                </Show>
                <Show when=move || reading.get()>
                    <button class="btn btn-quiet" on:click=move |_| at.set(None)>
                        {t.all}
                    </button>
                </Show>
            </p>
            <Show when=move || !reading.get()>
                <ul class="plain stack">
                    {move || rows.read().iter().cloned().map(|row| view! { <GoodMomentCard row /> }).collect_view()}
                </ul>
            </Show>
        </div>
    }
}

/// One, large, with nothing to do.
#[component]
fn Read(row: GoodRow) -> impl IntoView {
    view! {
        <article class="card stack">
            <p class="lead wrap">{row.good.words.clone()}</p>
            <GoodMomentFacts row />
        </article>
    }
}

#[component]
fn GoodMomentCard(row: GoodRow) -> impl IntoView {
    let app = use_app();
    let t = text().good_moments;
    let id = row.good.id;
    let label = fill(t.change_name, &[("day", &app.day(row.good.day, DayStyle::Full))]);
    view! {
        <li class="card stack">
            <p class="wrap">{row.good.words.clone()}</p>
            <GoodMomentFacts row />
            <Show when=move || app.can_edit().get()>
                <p>
                    <a
                        class="btn btn-quiet"
                        aria-label=label.clone()
                        href=ReflectingPage::EditGoodMoment(id).href()
                    >
                        {t.change}
                    </a>
                </p>
            </Show>
        </li>
    }
}
