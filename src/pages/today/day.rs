//! Today: what is still open, the people it would be good to reach, what I set out to do, what is to come, how today is.

use crate::markup::prelude::*;
use crate::signals::{RwSignal, Shown};
use mainstay_core::locale::DayStyle;
use mainstay_core::model::{MomentId, PersonId};
use mainstay_core::route::{
    DataPage, DatesPage, GrowingPage, MomentsPage, Route, SettingsPage, SupportPage, WelcomePage,
};
use mainstay_core::text::{fill, text};
use mainstay_core::view::dates::DateRow;
use mainstay_core::view::today::{self, TodayState};

use crate::state::{Mode, use_app};
use crate::ui::{Door, Each, LinkedSentence, PageHead, Show};

use super::a_year_ago::AYearAgo;
use super::after_ask::AfterAsk;
use super::dates::{HardDays, PastDate};
use super::day_check::DayCheck;
use super::hard_day::HardDay;
use super::hellos::{HELLOS, HelloCardView, SecondThought, WaitsForMe};
use super::left_over::LeftOver;
use super::places::PlacesToday;
use super::plans::PlansToday;
use super::steps::StepsToday;
use super::to_ask::{ThankYouToday, ToAskToday};
use crate::pages::shared::date_rows::date_row_words;
use crate::pages::shared::did_you_reach::DidYouReach;
use crate::pages::shared::talk_noted::TalkNoted;

/// Today, or on a hard day its smaller form.
#[component]
pub fn Today() -> impl IntoView {
    let app = use_app();
    let small = app.is_hard_day();
    move || {
        if small.get() { view! { <HardDay /> }.into_any() } else { view! { <TodayEveryday /> }.into_any() }
    }
}

#[component]
fn TodayEveryday() -> impl IntoView {
    let app = use_app();
    let t = text().today;
    let view = app.select(today::today);
    // Who stands large, once one of the others was tapped.
    let large = RwSignal::new(None::<PersonId>);
    // Who was just put off, for the second thought that a month or a rest would be better.
    let put_off = RwSignal::new(None::<PersonId>);
    let state = Shown::new(move || view.read().state);
    let low_energy = app.select(|book, _| book.settings().low_energy);
    // After a while away one hello is plenty.
    let hellos = move || {
        let most = if app.is_back().get() { 1 } else { usize::MAX };
        view.read().hellos.iter().take(most).map(|card| card.id).collect::<Vec<_>>()
    };
    let waiting = move || view.read().waiting.iter().map(|(id, _)| *id).collect::<Vec<_>>();
    let noted = RwSignal::new(None::<MomentId>);
    // The people are what the day begins with; the rest follows in a task of its own.
    let soon = app.soon();
    let state_words = move || {
        match state.get() {
        TodayState::NobodyYet => view! { <p class="lead">{t.nobody_yet}</p> }.into_any(),
        TodayState::FirstHellos | TodayState::Hellos if app.is_back().get() => {
            view! { <h2 class="section">{text().warm.welcome_back}</h2> }.into_any()
        }
        hellos @ (TodayState::FirstHellos | TodayState::Hellos) => view! {
            <h2 class="section">{if hellos == TodayState::Hellos { t.small_hello } else { t.first_hellos }}</h2>
            {low_energy.get().then(|| view! { <LowEnergyOn /> })}
        }
        .into_any(),
        TodayState::EnoughForToday => view! { <p class="lead">{t.enough}</p> }.into_any(),
        TodayState::NothingNeeded => view! { <p class="lead">{t.nothing_needed}</p> }.into_any(),
        TodayState::HellosOff => view! { <p class="lead">{t.hellos_off}</p> }.into_any(),
        TodayState::Paused(until) => {
            let day = app.day(until, DayStyle::Full);
            view! { <p class="lead">{fill(t.paused, &[("day", &day)])}</p> }.into_any()
        }
    }
    };
    view! {
        <div class="page day">
            <PageHead title=move || app.day(app.today().get(), DayStyle::Weekday) />
            <DidYouReach />
            <AfterAsk />
            {state_words}
            <ul class="plain stack" id=HELLOS tabindex="-1">
                <Each each=hellos key=|id| *id let:id>
                    <li>
                        <HelloCardView id view large put_off noted />
                    </li>
                </Each>
            </ul>
            <ul class="plain stack">
                <Each each=waiting key=|id| *id let:id>
                    <WaitsForMe id view />
                </Each>
            </ul>
            <SecondThought put_off />
            <TalkNoted noted />
            <Show when=soon>
                <HardDays />
                <PlansToday />
                <PlacesToday />
                <StepsToday />
                <Show when=move || state.get() == TodayState::NobodyYet>
                    <ul class="doors">
                        <Door href=WelcomePage::ThinkOfPeople.href() label=t.think_of_people />
                        <Door href=GrowingPage::Grow.href() label=t.meet_people />
                        <Door href=SupportPage::Home.href() label=t.some_support />
                    </ul>
                </Show>
                <div class="day-side">
                    <ToAskToday />
                    <Show when=move || !low_energy.get()>
                        <ThankYouToday />
                        <Show when=move || !view.read().past.is_empty()>
                            <h2 class="section">{text().dates.past}</h2>
                            <ul class="plain stack">
                                {move || view.read().past.iter().cloned().map(|row| view! { <PastDate row /> }).collect_view()}
                            </ul>
                        </Show>
                    </Show>
                    <Show when=move || !view.read().coming.is_empty()>
                        <h2 class="section">{t.coming_up}</h2>
                        <ul class="plain stack">
                            {move || view.read().coming.iter().cloned().map(|row| view! { <ComingDate row /> }).collect_view()}
                        </ul>
                        <p>
                            <a href=DatesPage::All.href()>{text().warm.all_dates}</a>
                        </p>
                    </Show>
                    <AYearAgo />
                </div>
                <DayCheck />
                <LeftOver />
                <Show when=move || state.get() != TodayState::NobodyYet && app.can_edit().get()>
                    <p>
                        <a class="btn" href=MomentsPage::Log(None).href()>
                            {t.log_moment}
                        </a>
                    </p>
                </Show>
                <BackupLine />
            </Show>
        </div>
    }
}

/// Low energy is on, with the way to turn it off.
#[component]
fn LowEnergyOn() -> impl IntoView {
    let t = text().rhythm;
    view! {
        <p class="soft">
            <LinkedSentence sentence=t.low_energy_on.plain() href=SettingsPage::Rhythm.href() />
        </p>
    }
}

#[component]
fn ComingDate(row: DateRow) -> impl IntoView {
    let app = use_app();
    let words = date_row_words(&row);
    let lead = row.person.as_ref().map_or(Route::Dates(DatesPage::All), |(id, _)| Route::person(*id));
    view! {
        <li class="coming">
            <span class="soft">{app.day(row.day, DayStyle::Short)}</span>
            <a href=lead.href()>{words}</a>
        </li>
    }
}

/// One quiet line when what is here is in no backup for a month.
#[component]
fn BackupLine() -> impl IntoView {
    let app = use_app();
    let t = text().today;
    let n_people = app.select(|book, _| book.people().count());
    let due = move || {
        let last = app.device().get().last_backup;
        let old = last.is_none_or(|day| (app.today().get() - day).num_days() >= 30);
        app.mode().get() == Mode::Own && n_people.get() >= 3 && old
    };
    let sentence = move || match app.device().get().last_backup {
        Some(day) => t.last_backup.fill(&[("day", &app.day(day, DayStyle::Full))]),
        None => t.not_backed_up.plain(),
    };
    view! {
        <Show when=due>
            <p class="soft">
                {move || view! { <LinkedSentence sentence=sentence() href=DataPage::Data.href() /> }}
            </p>
        </Show>
    }
}
