//! Who could help with one kind of support, and why; then a line where someone is to listen, places, and a message to copy.

use crate::markup::prelude::*;
use crate::signals::{Callback, RwSignal, Shown, Signal};
use mainstay_core::help_lines::LineFor;
use mainstay_core::insight::ask::Need;
use mainstay_core::model::{Kind, Name, PersonId};
use mainstay_core::route::{GrowingPage, LearnPage, LinesPage, SupportPage, Topic};
use mainstay_core::text::{fill, paragraph, text};
use mainstay_core::view::support::{self, AskReason, HelperRow};

use crate::state::use_app;
use crate::ui::{Choice, FirstRows, PageHead, RadioChips, Show, ShowMore};

use super::message::MessageToCopy;
use crate::pages::shared::best_times::best_time_inside;
use crate::pages::shared::comfort::comfort_from_key;
use crate::pages::shared::face::Face;
use crate::pages::shared::help_line::LineWays;
use crate::pages::shared::words::{fit_words, kind_need};

/// Helpers shown at first, and how many more at a time.
const FIRST: usize = 3;
const MORE: usize = 30;

/// Who could help.
#[component]
pub fn Who(kind: Kind) -> impl IntoView {
    let app = use_app();
    let t = text().support;
    let personal = RwSignal::new(String::new());
    let view = app.select_now(move |book, now| {
        let need = Need { kind, urgent: false, personal: comfort_from_key(&personal.read()) };
        support::who_could_help(book, need, now)
    });
    let close = Shown::new(move || view.with(|view| view.close.clone()));
    let around = Shown::new(move || view.with(|view| view.around.clone()));
    let rows = FirstRows::new(FIRST, MORE);
    let someone = Shown::new(move || !view.read().helpers.is_empty());
    // The keyboard goes on at the first of those the button brought.
    let lead = Callback::new(move |nth: usize| {
        if let Some(helper) = view.read_untracked().helpers.get(nth) {
            app.focus(ask_id(helper.id));
        }
    });
    let levels = vec![
        Choice::new("light", text().ask.light),
        Choice::new("personal", text().ask.personal),
        Choice::new("serious", text().ask.serious),
    ];
    view! {
        <div class="page">
            <PageHead title=kind_need(kind) />
            <h2 class="visually-hidden">{t.your_people}</h2>
            <Show when=move || !someone.get()>
                <p>{move || if personal.read().is_empty() { t.no_one_noted } else { text().ask.none_that_personal }}</p>
            </Show>
            <ul class="plain stack">
                {move || {
                    view.get()
                        .helpers
                        .into_iter()
                        .take(rows.most())
                        .enumerate()
                        .map(|(nth, helper)| view! { <Helper helper kind is_first=nth == 0 /> })
                        .collect_view()
                }}
            </ul>
            <ShowMore rows n=move || view.read().helpers.len() lead />
            <NotNotedForIt heading=text().ask.close people=close kind />
            <NotNotedForIt heading=text().ask.around people=around kind />
            {(kind == Kind::Listening).then(|| view! { <OneLine /> })}
            // Where nobody is named there is nothing to choose among.
            <Show when=move || someone.get() || !personal.read().is_empty()>
                <RadioChips
                    name="personal"
                    legend=text().ask.how_personal
                    options=levels.clone()
                    value=personal
                    clearable=true
                />
            </Show>
            <PlacesForKind kind open=Signal::derive(move || !someone.get()) />
        </div>
    }
}

#[component]
fn Helper(helper: HelperRow, kind: Kind, is_first: bool) -> impl IntoView {
    let name = helper.name.to_string();
    let ask = fill(text().ask.ask_name, &[("name", &name)]);
    let reasons: Vec<String> = helper.reasons.iter().map(reason_words).collect();
    view! {
        <li class="card helper">
            <div class="hello-head">
                <Face id=helper.id />
                <div>
                    <h3>
                        <bdi>{name}</bdi>
                    </h3>
                    <p class="soft">{paragraph(&reasons)}</p>
                </div>
            </div>
            <a id=ask_id(helper.id) class="btn" class:btn-primary=is_first href=SupportPage::Ask { kind, person: helper.id, urgent: false }.href()>
                {ask}
            </a>
        </li>
    }
}

fn ask_id(person: PersonId) -> String {
    format!("ask-{person}")
}

/// Why someone, in a whole sentence.
fn reason_words(reason: &AskReason) -> String {
    let t = text().ask;
    match reason {
        AskReason::Fit(strength) => fit_words(*strength).into(),
        AskReason::FreeNow => t.reason_free_now.into(),
        AskReason::FreeAt(time) => fill(t.reason_free_at, &[("time", best_time_inside(*time))]),
        AskReason::NotAskedLately => t.reason_not_asked.into(),
        AskReason::YouMayAsk => t.reason_may_ask.into(),
        AskReason::FarAway => t.reason_far.into(),
        AskReason::GoGently => t.reason_gently.into(),
        AskReason::Breather => t.reason_breather.into(),
    }
}

/// People one can ask all the same, where nobody is noted for this kind.
#[component]
fn NotNotedForIt(heading: &'static str, people: Shown<Vec<(PersonId, Name)>>, kind: Kind) -> impl IntoView {
    let link = move |(person, name): (PersonId, Name)| {
        let name = name.to_string();
        view! {
            <li>
                <a class="row" href=SupportPage::Ask { kind, person, urgent: false }.href()>
                    <Face id=person />
                    <bdi class="row-main">{fill(text().ask.ask_name, &[("name", &name)])}</bdi>
                </a>
            </li>
        }
    };
    view! {
        <Show when=move || !people.read().is_empty()>
            <h2 class="section">{heading}</h2>
            <ul class="rows">{move || people.read().iter().cloned().map(link).collect_view()}</ul>
        </Show>
    }
}

/// One line to call or text, where one's country has one.
#[component]
fn OneLine() -> impl IntoView {
    let app = use_app();
    let country = app.country();
    move || {
        let (country, _) = country.get()?;
        let line = app.lines_of(&country).into_iter().find(|line| line.kind == LineFor::Talk)?;
        Some(view! {
            <div class="notice" data-tone="now">
                <LineWays line />
            </div>
        })
    }
}

/// Places and lines for a kind, and a message for anybody, which is open where nobody is noted.
#[component]
fn PlacesForKind(kind: Kind, open: Signal<bool>) -> impl IntoView {
    let app = use_app();
    let t = text().support;
    // What was typed is to be seen.
    let typed = app.draft(&app.form_shown()).is_some();
    let (places, message): (&[&str], _) = match kind {
        Kind::Listening => (&t.places_listening, t.ask_listening),
        Kind::Advice => (&t.places_advice, t.ask_advice),
        Kind::Encouragement => (&t.places_encouragement, t.ask_encouragement),
        Kind::Hand => (&t.places_hand, t.ask_hand),
        Kind::Company => (&t.places_company, t.ask_company),
    };
    view! {
        <section>
            <h2 class="section">{t.places}</h2>
            <ul>{places.iter().map(|place| view! { <li>{*place}</li> }).collect_view()}</ul>
            <p>
                <a href=LinesPage::Lines.href()>{t.all_lines}</a>
            </p>
            <p>
                <a href=SupportPage::NeedNoOne.href()>{t.alone}</a>
            </p>
            <p>
                <a href=GrowingPage::Grow.href()>{text().today.meet_people}</a>
            </p>
            <p>
                <a href=LearnPage::Topic(Topic::Asking).href()>{text().ask.learn_asking}</a>
            </p>
        </section>
        <details class="more" open=move || typed || open.get()>
            <summary>{t.message}</summary>
            <MessageToCopy start=message />
        </details>
    }
}
