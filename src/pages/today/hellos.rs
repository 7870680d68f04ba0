//! On Today: one person it would be good to reach, and what follows a tap on their card.

use crate::markup::prelude::*;
use crate::signals::{RwSignal, Shown};
use chrono::Days;
use mainstay_core::edit::Edit;
use mainstay_core::model::{Initiative, Moment, MomentId, NOT_NOW_DAYS, PersonId, RestWhy, Standing};
use mainstay_core::route::{About, HelloPage, MomentsPage, PeoplePage};
use mainstay_core::text::{fill, fill_days, text};
use mainstay_core::view::today::{AskAbout, HelloReason, TodayView};

use crate::state::use_app;
use crate::ui::{Notice, Show, Tone};

use crate::pages::shared::face::Face;
use crate::pages::shared::words::since_words;

/// The id of the list of hellos, which stays whatever goes.
pub const HELLOS: &str = "hellos";
/// Days that "a month" puts a hello off.
const A_MONTH_DAYS: u64 = 30;

/// One person: say hi, log a talk, or not now.
#[component]
pub fn HelloCardView(
    id: PersonId,
    view: Shown<TodayView>,
    put_off: RwSignal<Option<PersonId>>,
    noted: RwSignal<Option<MomentId>>,
) -> impl IntoView {
    let app = use_app();
    let t = text().today;
    let card = Shown::new(move || view.with(|view| view.hellos.iter().find(|card| card.id == id).cloned()));
    // One thing stands out on a screen: the first hello.
    let is_first = move || view.with(|view| view.hellos.first().is_some_and(|card| card.id == id));
    let name = Shown::new(move || card.with(|card| card.as_ref().map(|card| card.name.to_string())));
    let name = move || name.get().unwrap_or_default();
    let named = move |words: &str| fill(words, &[("name", &name())]);
    let reason = move || card.read().as_ref().map(|card| reason_words(&card.reason));
    let idea = move || card.read().as_ref().and_then(|card| card.ask_about.as_ref()).map(ask_about_words);
    let logged = move |_| {
        let mut moment = Moment::new(app.new_id(), app.today_now(), vec![id]);
        moment.initiative = Some(Initiative::Both);
        let moment_id = moment.id;
        // The status line says what went wrong, should it.
        if app.dispatch_once(Edit::add(moment)).is_ok() {
            noted.set(Some(moment_id));
            // The card goes; the keyboard goes on at the list.
            app.focus(HELLOS.to_owned());
        }
    };
    let later = move |_| {
        let until = app.today_now().checked_add_days(Days::new(NOT_NOW_DAYS));
        if let Some(until) = until
            && app.dispatch(Edit::NotNow(id, until)).is_ok()
        {
            put_off.set(Some(id));
            app.focus(HELLOS.to_owned());
        }
    };
    view! {
        <article class="card hello" aria-labelledby=format!("hello-{id}")>
            <div class="hello-head">
                <Face id />
                <div>
                    <h3 id=format!("hello-{id}")>
                        <a href=PeoplePage::Person(id).href()>
                            <bdi>{name}</bdi>
                        </a>
                    </h3>
                    <p class="soft">{reason}</p>
                    {move || idea().map(|words| view! { <p>{words}</p> })}
                </div>
            </div>
            <div class="cluster">
                <a class="btn" class:btn-primary=is_first href=HelloPage::Write(id, About::Anything).href() aria-label=move || named(t.say_hi_to)>
                    {t.say_hi}
                </a>
                <Show when=move || app.can_edit().get()>
                    <button class="btn" aria-label=move || named(t.we_talked_with) on:click=logged>
                        {t.we_talked}
                    </button>
                    <button class="btn btn-quiet" aria-label=move || named(t.not_now_for) on:click=later>
                        {t.not_now}
                    </button>
                </Show>
            </div>
        </article>
    }
}

fn ask_about_words(about: &AskAbout) -> String {
    let t = text().warm;
    match about {
        AskAbout::ToAsk(about) => fill(t.ask_how_to_ask, &[("about", about.as_str())]),
        AskAbout::Goal(goal) => fill(t.ask_how_goal, &[("about", goal)]),
    }
}

/// A message that waits for an answer: answer it, or none is needed.
#[component]
pub fn WaitsForMe(id: PersonId, view: Shown<TodayView>) -> impl IntoView {
    let app = use_app();
    let t = text().rhythm;
    let name = Shown::new(move || {
        view.with(|view| view.waiting.iter().find(|(who, _)| *who == id).map(|(_, name)| name.to_string()))
    });
    let named = move |words: &str| fill(words, &[("name", &name.get().unwrap_or_default())]);
    let settle = move |_| {
        // The status line says what went wrong, should it.
        let _ = app.dispatch(Edit::NoReplyNeeded(id));
        app.focus(HELLOS.to_owned());
    };
    view! {
        <li>
            <Notice tone=Tone::Plain>
                <p>{move || named(t.waits)}</p>
                <p class="cluster">
                    <a class="btn" href=HelloPage::Write(id, About::Anything).href() aria-label=move || named(t.reply_to)>
                        {t.reply}
                    </a>
                    <Show when=move || app.can_edit().get()>
                        <button class="btn btn-quiet" aria-label=move || named(t.no_reply_to) on:click=settle>
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
pub fn TalkNoted(noted: RwSignal<Option<MomentId>>) -> impl IntoView {
    let app = use_app();
    let t = text().warm;
    // Taken back, there is nothing left to add to.
    let still = app.select(move |book, _| {
        let moment = noted.get().and_then(|id| book.moment(id))?;
        let person = moment.people.first().and_then(|id| book.person(*id))?;
        Some((moment.id, person.name.to_string()))
    });
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

fn reason_words(reason: &HelloReason) -> String {
    let t = text().today;
    match reason {
        HelloReason::Waiting => t.waiting.into(),
        HelloReason::Birthday(days) => fill_days(&t.birthday_in, *days),
        HelloReason::ImportantDate(label, days) => {
            fill(&fill_days(&t.date_in, *days), &[("date", label.as_str())])
        }
        HelloReason::Since(since) => since_words(*since).into(),
    }
}

/// "Okay, back in a week", with a longer rest in one tap.
#[component]
pub fn SecondThought(put_off: RwSignal<Option<PersonId>>) -> impl IntoView {
    let app = use_app();
    let t = text().today;
    let still = app.select(move |book, _| {
        let person = put_off.get().and_then(|id| book.person(id))?;
        Some((person.id, person.name.to_string()))
    });
    let second_thought = move || {
        still.get().map(|(id, name)| {
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
    view! { {second_thought} }
}
