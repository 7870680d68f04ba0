//! Ways you meet: a sentence, bars, the same as a table.

use crate::markup::prelude::*;
use crate::signals::Signal;
use mainstay_core::model::Way;
use mainstay_core::text::{fill, fill_count, text};
use mainstay_core::view::ways;

use crate::pages::shared::setting::setting;
use crate::pages::shared::words::way_words;
use crate::state::use_app;
use crate::ui::{AsTable, Bars, PageHead, Show, Tick};

/// The page.
#[component]
pub fn WaysScreen() -> impl IntoView {
    let app = use_app();
    let t = text().ways_you_meet;
    let view = app.select(ways::ways);
    let shown = move || !view.read().ways.is_empty();
    let sentence = move || {
        let view = view.get();
        let (way, n) = view.ways.first().copied()?;
        // Of two that are even none is the most.
        if view.ways.get(1).is_some_and(|(_, next)| *next == n) {
            return None;
        }
        let numbers = (n.to_string(), view.n.to_string());
        Some(fill(t.sentence, &[("way", way_words(way)), ("n", &numbers.0), ("all", &numbers.1)]))
    };
    let bars = move || {
        let view = view.get();
        let all = view.n.to_string();
        let bar = |(way, n): (Way, usize)| {
            let words = fill(t.bar, &[("way", way_words(way)), ("n", &n.to_string()), ("all", &all)]);
            (words, n)
        };
        view.ways.into_iter().map(bar).collect::<Vec<_>>()
    };
    let rows = move || {
        let row = |(way, n): (Way, usize)| vec![way_words(way).to_owned(), n.to_string()];
        view.get().ways.into_iter().map(row).collect()
    };
    let online = setting(
        app,
        |settings| settings.online_is_my_way,
        |settings, online| settings.online_is_my_way = online,
    );
    view! {
        <div class="page">
            <PageHead title=t.title />
            <p class="lead">{t.lead}</p>
            <Show when=move || !shown()>
                <p>{move || fill_count(&t.not_yet, view.read().n)}</p>
            </Show>
            <Show when=shown>
                <p>{sentence}</p>
                <Bars bars=Signal::derive(bars) />
                <AsTable summary=t.as_table.to_owned() heads=vec![t.way, t.how_many] rows=Box::new(rows) />
                <Show when=move || view.read().offer_meeting>
                    <p>{t.offer}</p>
                </Show>
            </Show>
            <Show when=move || app.can_edit().get()>
                <Tick id="online-is-my-way" label=t.online checked=online />
            </Show>
        </div>
    }
}
