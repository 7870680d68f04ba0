//! Today: up to three people it would be good to reach, one tap to say hi, one to log, one for not now.

use chrono::Days;
use leptos::prelude::*;
use mainstay_core::edit::Edit;
use mainstay_core::model::{Initiative, Moment, PersonId, RestWhy, Standing};
use mainstay_core::route::Route;
use mainstay_core::text::{fill, fill_days, text};
use mainstay_core::view::DayStyle;
use mainstay_core::view::today::{self, ComingRow, HelloCard, Reason, TodayState};

use crate::state::{Mode, use_app};
use crate::ui::{Badge, Door, Notice, PageHead, Show, Tone};

use super::after_ask::AfterAsk;
use super::day_check::DayCheck;
use super::hard_day::HardDay;
use super::words::since_words;

/// Days that "not now" and "a month" put a hello off.
const NOT_NOW_DAYS: u64 = 7;
const A_MONTH_DAYS: u64 = 30;

/// Today, or on a hard day its smaller form.
#[component]
pub fn Today() -> impl IntoView {
    let app = use_app();
    let small = app.is_hard_day();
    move || if small.get() { view! { <HardDay /> }.into_any() } else { view! { <Everyday /> }.into_any() }
}

#[component]
fn Everyday() -> impl IntoView {
    let app = use_app();
    let t = &text().today;
    let view = app.select(today::today);
    // Who was just put off, for the second thought that a month or a rest would be better.
    let put_off = RwSignal::new(None::<(PersonId, String)>);
    let state = Memo::new(move |_| view.read().state);
    // One thing stands out on a screen: the first hello.
    let first = Memo::new(move |_| view.read().hellos.first().map(|card| card.id));
    let said = move || match state.get() {
        TodayState::NobodyYet => view! { <NobodyYet /> }.into_any(),
        TodayState::Hellos => view! { <h2 class="section">{t.small_hello}</h2> }.into_any(),
        TodayState::AllInTouch => view! { <p class="lead">{t.all_in_touch}</p> }.into_any(),
        TodayState::HellosOff => view! { <p class="lead">{t.hellos_off}</p> }.into_any(),
        TodayState::Paused(until) => {
            let day = app.day(until, DayStyle::Full);
            view! { <p class="lead">{fill(t.paused, &[("day", &day)])}</p> }.into_any()
        }
    };
    view! {
        <div class="page">
            <PageHead title=move || app.day(app.today().get(), DayStyle::Weekday) />
            <AfterAsk />
            <DayCheck />
            {said}
            <ul class="plain stack">
                <For each=move || view.get().hellos key=|card| card.id let:card>
                    <li>
                        <Card is_first=Signal::derive(move || first.get() == Some(card.id)) card=card.clone() put_off />
                    </li>
                </For>
            </ul>
            <SecondThought put_off />
            <Show when=move || !view.read().coming.is_empty()>
                <h2 class="section">{t.coming_up}</h2>
                <ul class="plain stack">
                    {move || view.get().coming.into_iter().map(|row| view! { <Coming row /> }).collect_view()}
                </ul>
            </Show>
            <Show when=move || state.get() != TodayState::NobodyYet && app.can_edit().get()>
                <p>
                    <a class="btn" href=Route::Log(None).href()>
                        {t.log_moment}
                    </a>
                </p>
            </Show>
            <BackupLine />
        </div>
    }
}

#[component]
fn NobodyYet() -> impl IntoView {
    let t = &text().today;
    view! {
        <p class="lead">{t.nobody_yet}</p>
        <ul class="doors">
            <Door href=Route::ThinkOfPeople.href() label=t.think_of_people />
            <Door href=Route::Grow.href() label=t.meet_people />
            <Door href=Route::Support.href() label=t.some_support />
        </ul>
    }
}

#[component]
fn Card(
    card: HelloCard,
    is_first: Signal<bool>,
    put_off: RwSignal<Option<(PersonId, String)>>,
) -> impl IntoView {
    let app = use_app();
    let t = &text().today;
    let HelloCard { id, name, reason } = card;
    let name = name.to_string();
    let named = |words: &str| fill(words, &[("name", &name)]);
    let (say_hi, we_talked, not_now) = (named(t.say_hi_to), named(t.we_talked_with), named(t.not_now_for));
    let logged = move |_| {
        let mut moment = Moment::new(app.new_moment_id(), app.today_now(), vec![id]);
        moment.initiative = Some(Initiative::Both);
        // The status line says what went wrong, should it.
        let _ = app.dispatch(Edit::LogMoment(Box::new(moment)));
    };
    let put_off_name = name.clone();
    let later = move |_| {
        let until = app.today_now().checked_add_days(Days::new(NOT_NOW_DAYS));
        if let Some(until) = until
            && app.dispatch(Edit::NotNow(id, until)).is_ok()
        {
            put_off.set(Some((id, put_off_name.clone())));
        }
    };
    view! {
        <article class="card hello" aria-labelledby=format!("hello-{id}")>
            <div class="hello-head">
                <Badge name=name.clone() />
                <div>
                    <h3 id=format!("hello-{id}")>
                        <a href=Route::Person(id).href()>
                            <bdi>{name.clone()}</bdi>
                        </a>
                    </h3>
                    <p class="soft">{reason_words(&reason)}</p>
                </div>
            </div>
            <div class="cluster">
                <a class="btn" class:btn-primary=is_first href=Route::Hello(id).href() aria-label=say_hi>
                    {t.say_hi}
                </a>
                <Show when=move || app.can_edit().get()>
                    <button class="btn" aria-label=we_talked.clone() on:click=logged>
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

fn reason_words(reason: &Reason) -> String {
    let t = &text().today;
    match reason {
        Reason::Waiting => t.waiting.into(),
        Reason::Birthday(days) => fill_days(&t.birthday_in, *days),
        Reason::Milestone(label, days) => fill(&fill_days(&t.date_in, *days), &[("date", label.as_str())]),
        Reason::Since(since) => since_words(*since).into(),
    }
}

/// "Okay, back in a week", with a longer rest in one tap.
#[component]
fn SecondThought(put_off: RwSignal<Option<(PersonId, String)>>) -> impl IntoView {
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

#[component]
fn Coming(row: ComingRow) -> impl IntoView {
    let app = use_app();
    let t = &text().today;
    let words = match &row.label {
        None => fill(t.birthday_of, &[("name", row.name.as_str())]),
        Some(label) => fill(t.date_of, &[("name", row.name.as_str()), ("date", label.as_str())]),
    };
    view! {
        <li class="coming">
            <span class="soft">{app.day(row.day, DayStyle::Short)}</span>
            " "
            <a href=Route::Person(row.person).href()>{words}</a>
        </li>
    }
}

/// One quiet line when what is here is in no backup for a month.
#[component]
fn BackupLine() -> impl IntoView {
    let app = use_app();
    let t = &text().today;
    let n_people = app.select(|book, _| book.people().len());
    let due = move || {
        let last = app.device().get().last_backup;
        let old = last.is_none_or(|day| (app.today().get() - day).num_days() >= 30);
        app.mode().get() == Mode::Own && n_people.get() >= 3 && old
    };
    let words = move || match app.device().get().last_backup {
        Some(day) => fill(t.last_backup, &[("day", &app.day(day, DayStyle::Full))]),
        None => t.not_backed_up.into(),
    };
    view! {
        <Show when=due>
            <p class="soft">
                {words} " "
                <a href=Route::Data.href()>{t.save_a_file}</a>
            </p>
        </Show>
    }
}
