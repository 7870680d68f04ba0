//! Help lines: the calls first, where the numbers come from behind a fold below them.

use crate::markup::prelude::*;
use mainstay_core::help_lines::{Country, MOST_DAYS, Provenance};
use mainstay_core::route::{LearnPage, SupportPage, Topic};
use mainstay_core::text::text;
use mainstay_core::view::support;

use crate::pages::shared::help_line::{CountryField, LinesOf};
use crate::state::use_app;
use crate::ui::{LinkedSentence, PageHead, Show};

/// Help lines.
#[component]
pub fn HelpLinesScreen() -> impl IntoView {
    let app = use_app();
    let t = text().lines;
    let country = app.country();
    let people = app.select_now(support::to_talk_to);
    let shown = move || {
        let country = country.get().map(|(country, _)| country);
        let provenance = country.as_ref().and_then(|country| app.provenance_of(country));
        match (country, provenance) {
            (Some(country), Some(provenance)) => view! { <Lines country provenance /> }.into_any(),
            _ => view! {
                <p class="notice" data-tone="danger">
                    {t.elsewhere_danger}
                </p>
                <p>
                    <LinkedSentence sentence=t.elsewhere_find.plain() href="https://findahelpline.com".into() />
                </p>
            }
            .into_any(),
        }
    };
    view! {
        <div class="page">
            <PageHead title=t.title />
            <CountryField />
            {shown}
            <Show when=move || !people.read().is_empty()>
                <p>
                    <a href=SupportPage::Talk.href()>{t.someone_i_know}</a>
                </p>
            </Show>
            <p>
                <a href=LearnPage::Topic(Topic::Professional).href()>
                    {text().learn.page(Topic::Professional).title}
                </a>
            </p>
            <p class="soft">{t.promise}</p>
        </div>
    }
}

#[component]
fn Lines(country: Country, provenance: Provenance) -> impl IntoView {
    let old = (use_app().today_now() - provenance.checked_on).num_days() > MOST_DAYS;
    view! {
        <LinesOf country />
        {old.then(|| view! { <p>{text().frame.numbers_old}</p> })}
        <details class="more">
            <summary>{text().lines.how_sure}</summary>
            <p>{provenance.sureness}</p>
            <p>{provenance.sources}</p>
        </details>
    }
}
