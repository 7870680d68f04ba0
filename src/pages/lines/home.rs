//! Help lines: the call first, the note about how sure a number is below it.

use crate::markup::prelude::*;
use crate::signals::{RwSignal, Shown};
use mainstay_core::help_lines::{HelpLine, Region, help_lines};
use mainstay_core::route::{LearnPage, Topic};
use mainstay_core::text::text;

use crate::pages::shared::help_line::{CallAndText, EmergencyCall, Sureness, TalkLineWords};
use crate::state::use_app;
use crate::ui::{Choice, Control, PageHead, SelectField};

/// From this age on the numbers are said to be old (evidence D).
const OLD_DAYS: i64 = 180;
/// The choice that stands for every country not listed.
const ELSEWHERE: &str = "elsewhere";

/// Help lines.
#[component]
pub fn HelpLinesScreen() -> impl IntoView {
    let app = use_app();
    let t = text().lines;
    let device = app.device();
    // A country that is not listed cannot be kept: it is chosen as long as one reads here.
    let elsewhere = RwSignal::new(false);
    let code = Shown::new(move || {
        let unlisted = if elsewhere.get() { ELSEWHERE } else { "" };
        device.with(|device| device.region.clone()).unwrap_or_else(|| unlisted.to_owned())
    });
    let choose = move |code: String| {
        elsewhere.set(code == ELSEWHERE);
        let known = help_lines().region(&code).is_some();
        app.choose(|device| device.region = known.then_some(code));
    };
    let country = Control::new(move || code.get(), choose);
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
            <SelectField id="country" label=text().settings.region value=country options=choices />
            {shown}
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
fn Elsewhere() -> impl IntoView {
    let t = text().lines;
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
        <TalkLineWords region />
        <ul class="plain stack">{cards.collect_view()}</ul>
    }
}

#[component]
fn OneLine(line: &'static HelpLine) -> impl IntoView {
    let t = text().lines;
    view! {
        <p class="apart">
            <strong>{line.name.clone()}</strong>
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
