//! Settings: how it looks on this device, how many small hellos, and who is kept apart.

use crate::markup::prelude::*;
use chrono::Days;
use mainstay_core::locale::DayStyle;
use mainstay_core::model::settings::HELLOS_MAX;
use mainstay_core::model::{LeapDay, Theme};
use mainstay_core::route::PeoplePage;
use mainstay_core::text::{fill, text};
use mainstay_core::view::people;

use crate::state::use_app;
use crate::ui::{Choice, Control, Doors, PageHead, RadioChips, SelectField, Show, Tick};

use super::while_open::WhileOpen;
use crate::pages::shared::help_line::CountryField;
use crate::pages::shared::setting::{device_choice, setting};

/// Settings.
#[component]
pub fn SettingsScreen() -> impl IntoView {
    view! {
        <div class="page columns">
            <PageHead title=text().settings.title />
            <Look />
            <Hellos />
            <Doors doors=super::doors() />
            <WhileOpen />
            <CountryField />
            <HomeCountry />
            <LeapDays />
            <KeptApart />
        </div>
    }
}

const THEMES: [(Theme, &str); 4] =
    [(Theme::Phone, "phone"), (Theme::Light, "light"), (Theme::Dark, "dark"), (Theme::Bold, "bold")];

#[component]
fn Look() -> impl IntoView {
    let app = use_app();
    let t = text().settings;
    let theme = device_choice(
        app,
        |device| {
            let known = THEMES.into_iter().find(|(theme, _)| *theme == device.theme);
            known.map_or("phone", |(_, key)| key).to_owned()
        },
        |device, chosen: String| {
            let known = THEMES.into_iter().find(|(_, key)| *key == chosen);
            device.theme = known.map_or(Theme::Phone, |(theme, _)| theme);
        },
    );
    let less_motion =
        device_choice(app, |device| device.less_motion, |device, less| device.less_motion = less);
    let themes = vec![
        Choice::new("phone", t.theme_phone),
        Choice::new("light", t.theme_light),
        Choice::new("dark", t.theme_dark),
        Choice::new("bold", t.theme_bold),
    ];
    let size = move || app.device().get().text_size.percent();
    view! {
        <RadioChips name="theme" legend=t.colours options=themes value=theme />
        <section>
            <h2 class="section">{t.text_size}</h2>
            <div class="cluster">
                <button class="btn" on:click=move |_| app.choose(|device| device.text_size = device.text_size.step(false))>
                    {t.smaller}
                </button>
                <span role="status">{move || fill(t.percent, &[("n", &size().to_string())])}</span>
                <button class="btn" on:click=move |_| app.choose(|device| device.text_size = device.text_size.step(true))>
                    {t.larger}
                </button>
            </div>
        </section>
        <Tick id="less-motion" label=t.less_motion checked=less_motion />
    }
}

#[component]
fn Hellos() -> impl IntoView {
    let app = use_app();
    let t = text().settings;
    let hellos = setting(
        app,
        |settings| settings.hellos.to_string(),
        |settings, chosen: String| settings.hellos = chosen.parse().unwrap_or(settings.hellos),
    );
    let muted =
        setting(app, |settings| settings.balance_muted, |settings, muted| settings.balance_muted = muted);
    let is_hard = app.is_hard_day();
    let hard = Control::new(move || is_hard.get(), move |on| app.choose_hard_day(on));
    let counts: Vec<Choice> = (0..=HELLOS_MAX).map(|n| Choice::new(n.to_string(), n.to_string())).collect();
    let pause = move |days: u64| {
        let until = (days > 0).then(|| app.today_now().checked_add_days(Days::new(days))).flatten();
        app.change_settings(|settings| settings.paused_until = until);
        app.focus("pause".to_owned());
    };
    let paused = app.select(|book, today| book.settings().paused_until.filter(|until| today < *until));
    view! {
        <Show when=move || app.can_edit().get()>
            <RadioChips name="hellos" legend=t.hellos options=counts.clone() value=hellos />
            <section>
                <h2 class="section" id="pause" tabindex="-1">{t.pause}</h2>
                <p>
                    {move || match paused.get() {
                        Some(until) => fill(text().today.paused, &[("day", &app.day(until, DayStyle::Full))]),
                        None => t.not_paused.to_owned(),
                    }}
                </p>
                <div class="cluster">
                    <button class="btn" on:click=move |_| pause(7)>
                        {t.a_week}
                    </button>
                    <button class="btn" on:click=move |_| pause(30)>
                        {t.a_month}
                    </button>
                    <Show when=move || paused.read().is_some()>
                        <button class="btn" on:click=move |_| pause(0)>
                            {t.end_pause}
                        </button>
                    </Show>
                </div>
            </section>
            <Tick id="balance-muted" label=text().balance.mute checked=muted />
            <Tick id="hard-day" label=text().hard.setting checked=hard />
        </Show>
    }
}

/// The country that completes numbers without one: that of the browser until one is chosen.
#[component]
fn HomeCountry() -> impl IntoView {
    let app = use_app();
    let home = setting(
        app,
        move |settings| settings.home.clone().or_else(|| app.home_of_browser()).unwrap_or_default(),
        |settings, chosen: String| settings.home = (!chosen.is_empty()).then_some(chosen),
    );
    let mut homes = vec![Choice::new("", text().frame.choose_country)];
    homes.extend(app.homes().into_iter().map(|(code, name)| Choice::new(code, name)));
    view! {
        <Show when=move || app.can_edit().get()>
            <SelectField id="home" label=text().settings.home value=home options=homes.clone() />
        </Show>
    }
}

/// On which day a 29 February is kept in other years: a question of few, so the last.
#[component]
fn LeapDays() -> impl IntoView {
    let app = use_app();
    let t = text().settings;
    let leap = setting(
        app,
        |settings| if settings.leap_day == LeapDay::Mar1 { "mar1" } else { "feb28" }.to_owned(),
        |settings, chosen: String| {
            settings.leap_day = if chosen == "mar1" { LeapDay::Mar1 } else { LeapDay::Feb28 };
        },
    );
    let leaps = vec![Choice::new("feb28", t.leap_feb28), Choice::new("mar1", t.leap_mar1)];
    view! {
        <Show when=move || app.can_edit().get()>
            <RadioChips name="leap" legend=t.leap options=leaps.clone() value=leap />
        </Show>
    }
}

/// The only place that names people kept apart.
#[component]
fn KeptApart() -> impl IntoView {
    let app = use_app();
    let t = text().settings;
    let apart = app.select(|book, _| people::kept_apart(book));
    view! {
        <Show when=move || !apart.read().is_empty()>
            <details class="more">
                <summary>{t.kept_apart}</summary>
                <ul class="plain">
                    {move || {
                        apart
                            .get()
                            .into_iter()
                            .map(|(id, name)| {
                                view! {
                                    <li>
                                        <a href=PeoplePage::Person(id).href()>
                                            <bdi>{name.to_string()}</bdi>
                                        </a>
                                    </li>
                                }
                            })
                            .collect_view()
                    }}
                </ul>
            </details>
        </Show>
    }
}
