//! On Today: one person it would be good to reach, and what follows a tap on their card.

use crate::markup::prelude::*;
use crate::signals::{RwSignal, Shown};
use chrono::Days;
use mainstay_core::edit::Edit;
use mainstay_core::model::{MomentId, NOT_NOW_DAYS, Person, PersonId, RestWhy, Standing};
use mainstay_core::route::{About, HelloPage, PeoplePage};
use mainstay_core::text::{fill, fill_days, row_of_facts, text};
use mainstay_core::view::today::{AskAbout, HelloCard, HelloReason, TodayView};

use crate::state::{App, use_app};
use crate::ui::{Notice, Show, Tone};

use crate::pages::shared::face::{Face, colour_of};
use crate::pages::shared::message_line::{MessageLine, OtherWords};
use crate::pages::shared::talk_noted::log_talk;
use crate::pages::shared::words::since_words;

/// The id of the list of hellos, which stays whatever goes.
pub const HELLOS: &str = "hellos";
/// Days that "a month" puts a hello off.
const A_MONTH_DAYS: u64 = 30;

/// One person: large with the message, or a row that becomes it.
#[component]
pub fn HelloCardView(
    id: PersonId,
    view: Shown<TodayView>,
    large: RwSignal<Option<PersonId>>,
    put_off: RwSignal<Option<PersonId>>,
    noted: RwSignal<Option<MomentId>>,
) -> impl IntoView {
    let app = use_app();
    let t = text().today;
    let card = Shown::new(move || view.with(|view| view.hellos.iter().find(|card| card.id == id).cloned()));
    // One thing stands out on a screen: whoever was tapped, else the first.
    let is_large = Shown::new(move || {
        view.with(|view| {
            let there = |who: &PersonId| view.hellos.iter().any(|card| card.id == *who);
            large.get().filter(there).or(view.hellos.first().map(|card| card.id)) == Some(id)
        })
    });
    let name = Shown::new(move || card.with(|card| card.as_ref().map(|card| card.name.to_string())));
    let name = move || name.get().unwrap_or_default();
    let named = move |words: &str| fill(words, &[("name", &name())]);
    let reason = move || card.read().as_ref().map(reason_words);
    let colour = app.select(move |book, _| book.person(id).map_or(1, Person::colour));
    let logged = move |_| {
        if let Some(moment) = log_talk(app, id) {
            noted.set(Some(moment));
            // The card goes; the keyboard goes on at the list.
            app.focus(HELLOS.to_owned());
        }
    };
    let later = move |_| {
        if put_off_for(app, id, 1) {
            put_off.set(Some(id));
            app.focus(HELLOS.to_owned());
        }
    };
    let open = move |_| {
        large.set(Some(id));
        app.focus(format!("hello-{id}"));
    };
    view! {
        <article class="hello" aria-labelledby=format!("hello-{id}") style:--c=move || colour_of(colour.get())>
            <div class="hello-head">
                <Face id />
                <div>
                    <h3>
                        <a id=format!("hello-{id}") href=PeoplePage::Person(id).href()>
                            <bdi>{name}</bdi>
                        </a>
                    </h3>
                    <p class="soft">{reason}</p>
                </div>
                <Show when=move || !is_large.get()>
                    <button class="btn" aria-label=move || named(t.say_hi_to) on:click=open>
                        {t.say_hi}
                    </button>
                </Show>
            </div>
            <Show when=move || is_large.get()>
                <MessageLine id />
                <div class="cluster">
                    <Show when=move || app.can_edit().get()>
                        <button class="btn btn-quiet" aria-label=move || named(t.we_talked_with) on:click=logged>
                            {t.we_talked}
                        </button>
                        <button class="btn btn-quiet" aria-label=move || named(t.not_today_for) on:click=later>
                            {t.not_today}
                        </button>
                    </Show>
                    <OtherWords id />
                </div>
            </Show>
        </article>
    }
}

/// No hello to them for so many days. Whether that is so now; the status line says what went wrong, should it.
fn put_off_for(app: App, id: PersonId, days: u64) -> bool {
    let until = app.today_now().checked_add_days(Days::new(days));
    until.is_some_and(|until| app.dispatch(Edit::NotNow(id, until)).is_ok())
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

/// Why they are here, and what to ask about.
fn reason_words(card: &HelloCard) -> String {
    let t = text().today;
    let reason = match &card.reason {
        HelloReason::Waiting => t.waiting.into(),
        HelloReason::Birthday(days) => fill_days(&t.birthday_in, *days),
        HelloReason::ImportantDate(label, days) => {
            fill(&fill_days(&t.date_in, *days), &[("date", label.as_str())])
        }
        HelloReason::Since(since) => since_words(*since).into(),
    };
    let about = card.ask_about.as_ref().map(ask_about_words);
    row_of_facts(&[reason].into_iter().chain(about).collect::<Vec<_>>())
}

/// "Okay, back tomorrow", with a longer rest in one tap.
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
            let longer = [(NOT_NOW_DAYS, t.a_week), (A_MONTH_DAYS, t.a_month)].map(|(days, words)| {
                let put_off = move |_| {
                    put_off_for(app, id, days);
                    put_off.set(None);
                };
                view! {
                    <button class="btn btn-quiet" on:click=put_off>
                        {words}
                    </button>
                }
            });
            let rest = move |_| {
                let _ = app
                    .dispatch(Edit::SetStanding(id, Standing::Resting { until: None, why: RestWhy::Break }));
                put_off.set(None);
            };
            view! {
                <Notice tone=Tone::Plain>
                    <p>{fill(t.back_tomorrow, &[("name", &name)])}</p>
                    <p class="cluster">
                        {longer.collect_view()}
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
