//! After an ask: did you hear back, did it help, whom else, thanks. On Today for up to three days, then it leaves.

use crate::markup::prelude::*;
use crate::signals::{RwSignal, Shown};
use mainstay_core::edit::Edit;
use mainstay_core::locale::DayStyle;
use mainstay_core::model::{AskId, Kind, Outcome, PersonId};
use mainstay_core::route::{HelloPage, SupportPage};
use mainstay_core::text::{fill, text};
use mainstay_core::view::support::{self, WaitingAsk};

use crate::state::{App, use_app};
use crate::ui::{Each, Show};

use crate::pages::shared::look_again::look_at;
use crate::pages::shared::message::settle_messages;
use crate::pages::shared::words::kind_need;

/// The id of the word after an answer.
const WORD: &str = "after-ask";

/// What was just said of an ask, for the word after it.
#[derive(Debug, Clone, PartialEq)]
enum After {
    Helped(PersonId, String),
    HelpedALittle(Kind),
    No { kind: Kind, urgent: bool, next: Option<(PersonId, String)> },
    LetGo(Kind),
}

/// The asks that wait, and the word after one that does not wait any more. On a hard day only the latest.
#[component]
pub fn AfterAsk(#[prop(optional)] few: bool) -> impl IntoView {
    let app = use_app();
    let waiting = app.select_now(support::waiting);
    let after = RwSignal::new(None::<After>);
    let most = if few { 1 } else { usize::MAX };
    let ids = move || waiting.read().iter().take(most).map(|ask| ask.id).collect::<Vec<_>>();
    view! {
        {move || after.get().map(|answer| view! { <AfterWord answer after /> })}
        <Each each=ids key=|id| *id let:id>
            <AfterAskCard id waiting after few />
        </Each>
    }
}

fn asked_words(app: App, ask: &WaitingAsk) -> String {
    let t = text().after;
    if ask.is_time {
        return fill(t.time_is_up, &[("name", ask.name.as_str())]);
    }
    let name = ask.name.as_str();
    if ask.day == app.today_now() {
        fill(t.you_asked_at, &[("name", name), ("time", &app.time(ask.sent_ms))])
    } else {
        fill(t.you_asked_on, &[("name", name), ("day", &app.day(ask.day, DayStyle::Weekday))])
    }
}

#[component]
fn AfterAskCard(
    id: AskId,
    waiting: Shown<Vec<WaitingAsk>>,
    after: RwSignal<Option<After>>,
    few: bool,
) -> impl IntoView {
    let app = use_app();
    let t = text().after;
    let ask = Shown::new(move || waiting.with(|all| all.iter().find(|ask| ask.id == id).cloned()));
    let not_yet = RwSignal::new(false);
    let title = move || ask.get().map(|ask| asked_words(app, &ask));
    let what = move || ask.get().map(|ask| kind_need(ask.kind));
    let next = move || ask.get().and_then(|ask| Some((ask.kind, ask.next?)));
    let urgent = move || ask.read().as_ref().is_some_and(|ask| ask.urgent);
    let settle = move |outcome: Outcome| {
        let Some(asked) = ask.get_untracked() else { return };
        // The status line says what went wrong, should it.
        if app.dispatch(Edit::SettleAsk(id, outcome)).is_err() {
            return;
        }
        settle_messages(app, asked.person, true);
        let name = asked.name.to_string();
        let next = asked.next.map(|(id, name)| (id, name.to_string()));
        // The card goes; the keyboard goes on at the word that follows it.
        app.focus(WORD.to_owned());
        after.set(match outcome {
            Outcome::Helped => Some(After::Helped(asked.person, name)),
            Outcome::HelpedALittle => Some(After::HelpedALittle(asked.kind)),
            Outcome::CouldNot => Some(After::No { kind: asked.kind, urgent: asked.urgent, next }),
            Outcome::LetGo => Some(After::LetGo(asked.kind)),
            Outcome::Waiting => None,
        });
    };
    let not_sent = move |_| {
        let Some(asked) = ask.get_untracked() else { return };
        if app.dispatch(Edit::RemoveAsk(id)).is_ok() {
            settle_messages(app, asked.person, false);
        }
    };
    let again = move |choice: &str| {
        if let Some(at) = look_at(choice, app.now())
            && app.dispatch(Edit::LookAgain(id, at)).is_ok()
        {
            not_yet.set(false);
        }
    };
    // When the time one chose has come, the next person is offered without asking for it.
    let is_time = move || ask.read().as_ref().is_some_and(|ask| ask.is_time);
    let waits_on = move || not_yet.get() || is_time();
    view! {
        <article class="card" aria-labelledby=format!("ask-{id}")>
            <h2 id=format!("ask-{id}")>{title}</h2>
            <p class="soft">{what}</p>
            <p>{t.did_you_hear}</p>
            <Show when=move || app.can_edit().get()>
                <div class="cluster">
                    <button class="btn" on:click=move |_| settle(Outcome::Helped)>
                        {t.helped}
                    </button>
                    <Show when=move || !few>
                    <button class="btn" on:click=move |_| settle(Outcome::HelpedALittle)>
                        {t.helped_little}
                    </button>
                    <button class="btn" on:click=move |_| settle(Outcome::CouldNot)>
                        {t.could_not}
                    </button>
                    </Show>
                    // Once the time has come, what follows is open already.
                    <Show when=move || !is_time()>
                        <button
                            class="btn"
                            aria-expanded=move || if not_yet.get() { "true" } else { "false" }
                            on:click=move |_| not_yet.set(true)
                        >
                            {t.not_yet}
                        </button>
                    </Show>
                </div>
                <Show when=waits_on>
                    <p>{t.slow_reply}</p>
                    <div class="cluster">
                        {move || next().map(|(kind, next)| view! { <AskNext kind urgent=urgent() next=(next.0, next.1.to_string()) words=t.ask_too /> })}
                        <Show when=move || !few>
                        <button class="btn" on:click=move |_| again("hour")>
                            {t.look_in_an_hour}
                        </button>
                        </Show>
                        <button class="btn" on:click=move |_| again("tomorrow")>
                            {t.look_tomorrow}
                        </button>
                        <button class="btn btn-quiet" on:click=move |_| settle(Outcome::LetGo)>
                            {t.let_go}
                        </button>
                    </div>
                </Show>
                <button class="btn btn-quiet" on:click=not_sent>
                    {t.not_sent}
                </button>
            </Show>
        </article>
    }
}

#[component]
fn AskNext(kind: Kind, urgent: bool, next: (PersonId, String), words: &'static str) -> impl IntoView {
    let words = fill(words, &[("name", &next.1)]);
    view! {
        <a class="btn btn-primary" href=SupportPage::Ask { kind, person: next.0, urgent }.href()>
            {words}
        </a>
    }
}

/// The word after an answer.
#[component]
fn AfterWord(answer: After, after: RwSignal<Option<After>>) -> impl IntoView {
    let t = text().after;
    let (words, act) = match answer {
        After::Helped(id, name) => {
            let words = fill(t.thank, &[("name", &name)]);
            let act = view! {
                <a class="btn btn-primary" href=HelloPage::Thank(id).href()>
                    {words}
                </a>
            };
            (t.thanks_matter, act.into_any())
        }
        After::HelpedALittle(kind) => (t.little_is_ok, view! { <Others kind /> }.into_any()),
        After::LetGo(kind) => (t.slow_reply, view! { <Others kind /> }.into_any()),
        After::No { kind, urgent, next: Some(next) } => {
            (t.no_is_fine, view! { <AskNext kind urgent next words=text().ask.ask_name /> }.into_any())
        }
        After::No { kind, next: None, .. } => (t.no_is_fine, view! { <Others kind /> }.into_any()),
    };
    view! {
        <section class="notice" data-tone="good" role="status" id=WORD tabindex="-1">
            <p>{words}</p>
            <p class="cluster">
                {act} <button class="btn" on:click=move |_| after.set(None)>
                    {t.done}
                </button>
            </p>
        </section>
    }
}

#[component]
fn Others(kind: Kind) -> impl IntoView {
    view! {
        <a class="btn" href=SupportPage::Who(kind).href()>
            {text().after.other_help}
        </a>
    }
}
