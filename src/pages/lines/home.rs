//! Help lines: the call first, the note about how sure a number is below it.

use leptos::prelude::*;
use mainstay_core::help_lines::{Line, Region, help_lines};
use mainstay_core::route::{Route, Topic};
use mainstay_core::text::{fill, text};
use mainstay_core::view::DayStyle;

use crate::state::use_app;
use crate::ui::{Choice, PageHead, SelectField};

/// From this age on the numbers are said to be old (evidence D).
const OLD_DAYS: i64 = 180;
/// The choice that stands for every country not listed.
const ELSEWHERE: &str = "elsewhere";

/// Help lines.
#[component]
pub fn Lines() -> impl IntoView {
    let app = use_app();
    let t = &text().lines;
    let chosen = app.device().get_untracked().region.unwrap_or_default();
    let code = RwSignal::new(chosen);
    Effect::new(move |before: Option<()>| {
        let code = code.get();
        if before.is_some() {
            let known = help_lines().region(&code).is_some();
            app.choose(|device| device.region = known.then_some(code));
        }
    });
    let countries =
        help_lines().regions.iter().map(|region| Choice::new(region.code.clone(), region.name.clone()));
    let choices: Vec<Choice> = std::iter::once(Choice::new("", text().frame.choose_country))
        .chain(countries)
        .chain([Choice::new(ELSEWHERE, t.elsewhere)])
        .collect();
    let shown = move || {
        let code = code.get();
        match help_lines().region(&code) {
            Some(region) => view! { <Country region /> }.into_any(),
            None if code == ELSEWHERE => view! { <Elsewhere /> }.into_any(),
            None => view! {
                <Elsewhere />
                {help_lines()
                    .regions
                    .iter()
                    .map(|region| {
                        view! {
                            <details class="region">
                                <summary>{region.name.clone()}</summary>
                                <Country region />
                            </details>
                        }
                    })
                    .collect_view()}
            }
            .into_any(),
        }
    };
    view! {
        <div class="page">
            <PageHead title=t.title />
            <SelectField id="country" label=text().settings.region value=code options=choices />
            {shown}
            <p>
                <a href=Route::LearnPage(Topic::Professional).href()>
                    {text().learn.page(Topic::Professional).title}
                </a>
            </p>
            <p class="soft">{t.promise}</p>
        </div>
    }
}

#[component]
fn Elsewhere() -> impl IntoView {
    let t = &text().lines;
    view! {
        <p class="notice" data-tone="danger">
            {t.elsewhere_danger}
        </p>
        <p>{t.elsewhere_find}</p>
    }
}

#[component]
fn Country(region: &'static Region) -> impl IntoView {
    let app = use_app();
    let age = region.emergency.iter().chain(&region.talk).map(|line| line.age_days(app.today_now())).max();
    let old = age.is_some_and(|days| days > OLD_DAYS);
    view! {
        <section class="notice" data-tone="danger">
            <EmergencyCall region />
        </section>
        <TalkCards region />
        {old.then(|| view! { <p>{text().frame.numbers_old}</p> })}
    }
}

/// The numbers for danger, to be called in one tap.
#[component]
pub fn EmergencyCall(region: &'static Region) -> impl IntoView {
    let t = &text().lines;
    let numbers: Vec<&str> = region.emergency.iter().map(|line| line.shown.as_str()).collect();
    let danger = fill(t.danger, &[("number", &numbers.join(&format!(" {} ", t.or)))]);
    view! {
        <p>{danger}</p>
        <p class="cluster">
            {region
                .emergency
                .iter()
                .filter_map(|line| {
                    let href = line.tel()?;
                    Some(
                        view! {
                            <a class="btn btn-danger" href=href>
                                {fill(t.call, &[("name", &line.shown)])}
                            </a>
                        },
                    )
                })
                .collect_view()}
        </p>
        {region.emergency.iter().map(|line| view! { <Sureness line /> }).collect_view()}
    }
}

/// That there are lines to talk to, by their names; nothing where we know none.
#[component]
fn TalkWords(region: &'static Region) -> impl IntoView {
    let t = &text().lines;
    let names: Vec<&str> = region.talk.iter().map(|line| line.name.as_str()).collect();
    let talk = fill(t.talk, &[("line", &names.join(&format!(" {} ", t.or)))]);
    (!names.is_empty()).then(|| view! { <p>{talk} " " {t.no_crisis_needed}</p> })
}

/// The lines of a country to talk to, a card each.
#[component]
fn TalkCards(region: &'static Region) -> impl IntoView {
    let cards = region.talk.iter().map(|line| {
        view! {
            <li class="card">
                <OneLine line />
            </li>
        }
    });
    view! {
        <TalkWords region />
        <ul class="plain stack">{cards.collect_view()}</ul>
    }
}

/// The same lines in little room: every call and text in one tap, where the numbers come from below.
#[component]
pub fn TalkButtons(region: &'static Region) -> impl IntoView {
    let buttons = region.talk.iter().map(|line| view! { <CallAndText line /> });
    let sources = region.talk.iter().map(|line| view! { <Sureness line /> });
    view! {
        <TalkWords region />
        <p class="cluster">{buttons.collect_view()}</p>
        {(!region.talk.is_empty())
            .then(|| {
                view! {
                    <details class="more">
                        <summary>{text().lines.how_sure}</summary>
                        {sources.collect_view()}
                    </details>
                }
            })}
    }
}

/// A line's call and its text, as far as it has them.
#[component]
fn CallAndText(line: &'static Line) -> impl IntoView {
    let t = &text().lines;
    let ways = [(line.tel(), t.call), (line.sms(), t.text)];
    ways.map(|(href, words)| {
        href.map(|href| {
            view! {
                <a class="btn" href=href>
                    {fill(words, &[("name", &line.name)])}
                </a>
            }
        })
    })
}

#[component]
fn OneLine(line: &'static Line) -> impl IntoView {
    let t = &text().lines;
    view! {
        <p>
            <strong>{line.name.clone()}</strong>
            " "
            <span class="lines-number" dir="ltr">
                {line.shown.clone()}
            </span>
        </p>
        {line.day_and_night.then(|| view! { <p class="soft">{t.day_and_night}</p> })}
        <p class="cluster">
            <CallAndText line />
        </p>
        <Sureness line />
    }
}

#[component]
fn Sureness(line: &'static Line) -> impl IntoView {
    let app = use_app();
    let t = &text().lines;
    let words = if line.confirmed { t.confirmed } else { t.unconfirmed };
    let date = app.day(line.checked_on, DayStyle::Full);
    view! { <p class="soft">{fill(words, &[("source", &line.source), ("date", &date)])}</p> }
}
