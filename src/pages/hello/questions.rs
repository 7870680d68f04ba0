//! Forty questions that go one step deeper, by depth: one at a time, all ten when asked for.

use crate::markup::prelude::*;
use crate::signals::{RwSignal, Shown};
use mainstay_core::model::{PersonId, Ring};
use mainstay_core::route::{About, HelloPage};
use mainstay_core::text::DEPTHS;
use mainstay_core::text::{fill, text};

use crate::state::use_app;
use crate::ui::{Choice, PageHead, RadioChips};

use crate::pages::shared::before_you_talk::BeforeYouTalk;

/// Questions in each depth.
const OF_DEPTH: usize = 10;

/// The deck, perhaps for someone.
#[component]
pub fn Questions(person: Option<PersonId>) -> impl IntoView {
    let app = use_app();
    let t = text().deck;
    let person = person.and_then(|id| app.look(|book| book.person(id).cloned()));
    // Closer people may be asked more; nobody begins at the deepest.
    let start = match person.as_ref().map(|person| person.ring) {
        Some(Ring::Closest) => 2,
        Some(Ring::Close) => 1,
        Some(Ring::Around) | None => 0,
    };
    let depth = RwSignal::new(start.to_string());
    let level = Shown::new(move || depth.read().parse::<usize>().unwrap_or_default().min(DEPTHS - 1));
    // Each day begins with another question.
    let today = usize::try_from(chrono::Datelike::ordinal(&app.today_now())).unwrap_or_default();
    let at = RwSignal::new(today % OF_DEPTH);
    let question = move || text().questions.of_depth(level.get()).questions.get(at.get());
    let depths: Vec<Choice> = text()
        .questions
        .depths()
        .into_iter()
        .enumerate()
        .map(|(nth, depth)| Choice::new(nth.to_string(), depth.label))
        .collect();
    let known = person.as_ref().map(|person| person.id);
    let write = person.map(|person| {
        let words = fill(t.write_to, &[("name", person.name.as_str())]);
        let href = move || {
            let nth = level.get() * OF_DEPTH + at.get();
            HelloPage::Write(person.id, About::Question(nth)).href()
        };
        view! {
            <a class="btn btn-primary" href=href>
                {words}
            </a>
        }
    });
    view! {
        <div class="page">
            <PageHead title=t.title />
            <p class="lead">{t.lead}</p>
            <RadioChips name="depth" legend=t.depth options=depths value=depth />
            <p class="soft">{move || text().questions.of_depth(level.get()).hint}</p>
            <div class="card stack">
                <p class="question" aria-live="polite">
                    {question}
                </p>
                <p class="cluster">
                    {write}
                    <button class="btn" on:click=move |_| at.update(|at| *at = (*at + 1) % OF_DEPTH)>
                        {t.another}
                    </button>
                </p>
            </div>
            {known.map(|id| view! { <BeforeYouTalk id /> })}
            <details class="more">
                <summary>{t.all}</summary>
                <ul class="plain stack">
                    {move || {
                        let all = text().questions.of_depth(level.get()).questions.iter();
                        all.map(|question| view! { <li>{question}</li> }).collect_view()
                    }}
                </ul>
            </details>
            <p class="soft">{t.gently}</p>
            <p class="soft">{t.finding}</p>
        </div>
    }
}
