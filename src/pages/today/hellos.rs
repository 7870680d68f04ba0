//! On Today: one person it would be good to reach, and what follows a tap on their card.

use chrono::Days;
use leptos::prelude::*;
use mainstay_core::edit::Edit;
use mainstay_core::model::{Initiative, Moment, MomentId, PersonId, RestWhy, Standing};
use mainstay_core::route::{About, HelloPage, MomentsPage, PeoplePage};
use mainstay_core::text::{fill, fill_days, text};
use mainstay_core::view::today::{AskAbout, HelloCard, Reason};

use crate::state::use_app;
use crate::ui::{Badge, Notice, Show, Tone};

use crate::pages::shared::words::since_words;

/// The id of the list of hellos, which stays whatever goes.
pub const HELLOS: &str = "hellos";
/// Days that "not now" and "a month" put a hello off.
const NOT_NOW_DAYS: u64 = 7;
const A_MONTH_DAYS: u64 = 30;

/// One person: say hi, log a talk, or not now.
#[component]
pub fn HelloCardView(
    card: HelloCard,
    is_first: Signal<bool>,
    put_off: RwSignal<Option<(PersonId, String)>>,
    noted: RwSignal<Option<(MomentId, String)>>,
) -> impl IntoView {
    let app = use_app();
    let t = &text().today;
    let HelloCard { id, name, reason, ask_about } = card;
    let name = name.to_string();
    let named = |words: &str| fill(words, &[("name", &name)]);
    let (say_hi, we_talked, not_now) = (named(t.say_hi_to), named(t.we_talked_with), named(t.not_now_for));
    let idea = ask_about.map(|about| ask_about_words(&about));
    let logged_name = name.clone();
    let logged = move |_| {
        let mut moment = Moment::new(app.new_moment_id(), app.today_now(), vec![id]);
        moment.initiative = Some(Initiative::Both);
        let moment_id = moment.id;
        // The status line says what went wrong, should it.
        if app.dispatch(Edit::LogMoment(Box::new(moment))).is_ok() {
            noted.set(Some((moment_id, logged_name.clone())));
            // The card goes; the keyboard goes on at the list.
            app.focus(HELLOS.to_owned());
        }
    };
    let put_off_name = name.clone();
    let later = move |_| {
        let until = app.today_now().checked_add_days(Days::new(NOT_NOW_DAYS));
        if let Some(until) = until
            && app.dispatch(Edit::NotNow(id, until)).is_ok()
        {
            put_off.set(Some((id, put_off_name.clone())));
            app.focus(HELLOS.to_owned());
        }
    };
    view! {
        <article class="card hello" aria-labelledby=format!("hello-{id}")>
            <div class="hello-head">
                <Badge name=name.clone() />
                <div>
                    <h3 id=format!("hello-{id}")>
                        <a href=PeoplePage::Person(id).href()>
                            <bdi>{name.clone()}</bdi>
                        </a>
                    </h3>
                    <p class="soft">{reason_words(&reason)}</p>
                    {idea.map(|words| view! { <p>{words}</p> })}
                </div>
            </div>
            <div class="cluster">
                <a class="btn" class:btn-primary=is_first href=HelloPage::Write(id, About::Anything).href() aria-label=say_hi>
                    {t.say_hi}
                </a>
                <Show when=move || app.can_edit().get()>
                    <button class="btn" aria-label=we_talked.clone() on:click=logged.clone()>
                        {t.we_talked}
                    </button>
                    <button class="btn btn-quiet" aria-label=not_now.clone() on:click=later.clone()>
                        {t.not_now}
                    </button>
                </Show>
            </div>
        </article>
    }
}

fn ask_about_words(about: &AskAbout) -> String {
    let t = &text().warm;
    match about {
        AskAbout::ToAsk(about) => fill(t.ask_how_to_ask, &[("about", about.as_str())]),
        AskAbout::Goal(goal) => fill(t.ask_how_goal, &[("about", goal)]),
    }
}

/// A message that waits for an answer: answer it, or none is needed.
#[component]
pub fn WaitsForMe(id: PersonId, name: String) -> impl IntoView {
    let app = use_app();
    let t = &text().rhythm;
    let words = fill(t.waits, &[("name", &name)]);
    let answer = fill(t.reply_to, &[("name", &name)]);
    let none = fill(t.no_reply_to, &[("name", &name)]);
    let settle = move |_| {
        // The status line says what went wrong, should it.
        let _ = app.dispatch(Edit::NoReplyNeeded(id));
        app.focus(HELLOS.to_owned());
    };
    view! {
        <li>
            <Notice tone=Tone::Plain>
                <p>{words}</p>
                <p class="cluster">
                    <a class="btn" href=HelloPage::Write(id, About::Anything).href() aria-label=answer>
                        {t.reply}
                    </a>
                    <Show when=move || app.can_edit().get()>
                        <button class="btn btn-quiet" aria-label=none.clone() on:click=settle>
                            {t.no_reply_needed}
                        </button>
                    </Show>
                </p>
            </Notice>
        </li>
    }
}

/// A talk was noted in one tap; what they told can be added, or not.
#[component]
pub fn Noted(noted: RwSignal<Option<(MomentId, String)>>) -> impl IntoView {
    let app = use_app();
    let t = &text().warm;
    // Taken back, there is nothing left to add to.
    let still = app.select(move |book, _| noted.get().filter(|(id, _)| book.moment(*id).is_some()));
    view! {
        {move || {
            still
                .get()
                .map(|(id, name)| {
                    view! {
                        <Notice tone=Tone::Good>
                            <p>{fill(t.noted, &[("name", &name)])}</p>
                            <p>
                                <a href=MomentsPage::Moment(id).href()>{t.what_did_they_tell}</a>
                            </p>
                        </Notice>
                    }
                })
        }}
    }
}

fn reason_words(reason: &Reason) -> String {
    let t = &text().today;
    match reason {
        Reason::Waiting => t.waiting.into(),
        Reason::Birthday(days) => fill_days(&t.birthday_in, *days),
        Reason::ImportantDate(label, days) => {
            fill(&fill_days(&t.date_in, *days), &[("date", label.as_str())])
        }
        Reason::Since(since) => since_words(*since).into(),
    }
}

/// "Okay, back in a week", with a longer rest in one tap.
#[component]
pub fn SecondThought(put_off: RwSignal<Option<(PersonId, String)>>) -> impl IntoView {
    let app = use_app();
    let t = &text().today;
    let said = move || {
        put_off.get().map(|(id, name)| {
            let a_month = move |_| {
                if let Some(until) = app.today_now().checked_add_days(Days::new(A_MONTH_DAYS)) {
                    let _ = app.dispatch(Edit::NotNow(id, until));
                }
                put_off.set(None);
            };
            let rest = move |_| {
                let _ = app
                    .dispatch(Edit::SetStanding(id, Standing::Resting { until: None, why: RestWhy::Break }));
                put_off.set(None);
            };
            view! {
                <Notice tone=Tone::Plain>
                    <p>{fill(t.back_in_a_week, &[("name", &name)])}</p>
                    <p class="cluster">
                        <button class="btn btn-quiet" on:click=a_month>
                            {t.a_month}
                        </button>
                        <button class="btn btn-quiet" on:click=rest>
                            {fill(t.rest, &[("name", &name)])}
                        </button>
                    </p>
                </Notice>
            }
        })
    };
    view! { {said} }
}
