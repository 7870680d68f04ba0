//! The circles over time: month by month, in a picture, in words and as a table. Nothing moves by itself.

use crate::markup::prelude::*;
use crate::signals::{RwSignal, Shown};
use chrono::NaiveDate;
use mainstay_core::locale::DayStyle;
use mainstay_core::text::{fill, paragraph, text};
use mainstay_core::view::over_time::{self, Moved, Shift};
use mainstay_core::view::rings::Canvas;

use crate::state::{App, use_app};
use crate::ui::{AsTable, PageHead, Show, StillRings};

use crate::pages::shared::circles_drawing::drawing;
use crate::pages::shared::words::ring_words;

/// Milliseconds that a month stays while it plays.
const STEP_MS: i32 = 1_200;
/// The buttons, for the keyboard.
const EARLIER: &str = "film-earlier";
const LATER: &str = "film-later";

/// A change in words.
fn shift_words(shift: &Shift) -> String {
    let t = text().over_time;
    let words = match shift.moved {
        Moved::Closer => t.closer,
        Moved::Further => t.further,
        Moved::New => t.new,
    };
    fill(words, &[("name", shift.name.as_str()), ("ring", ring_words(shift.ring))])
}

fn in_a_row(shifts: &[Shift]) -> String {
    paragraph(&shifts.iter().map(shift_words).collect::<Vec<_>>())
}

/// The page.
#[component]
pub fn OverTime() -> impl IntoView {
    let app = use_app();
    let t = text().over_time;
    let months = app.select(over_time::months);
    let several = Shown::new(move || months.read().len() > 1);
    view! {
        <div class="page page-wide">
            <PageHead title=t.title />
            <p class="lead">{t.lead}</p>
            <Show when=move || several.get() fallback=move || view! { <p>{t.empty}</p> }>
                <Film months />
                <OverTimeTable />
            </Show>
        </div>
    }
}

/// The picture of a month with what leads to the others.
#[component]
fn Film(months: Shown<Vec<NaiveDate>>) -> impl IntoView {
    let app = use_app();
    let t = text().over_time;
    let last = Shown::new(move || months.read().len().saturating_sub(1));
    let at = RwSignal::new(last.get_untracked());
    let playing = RwSignal::new(false);
    // Each start of the film has a number, so that a timer of an earlier one ends by itself.
    let run = RwSignal::new(0_u32);
    let day =
        Shown::new(move || months.with(|months| months.get(at.get()).copied()).unwrap_or(app.today().get()));
    let month = move |day: NaiveDate| app.day(day, DayStyle::MonthYear);
    let canvas = Shown::new(move || if app.wide().get() { Canvas::Wide } else { Canvas::Phone });
    let view = app.select(move |book, _| over_time::circles(book, day.get(), canvas.get(), &app.locale()));
    let drawn = Shown::new(move || drawing(app, &view.read(), canvas.get(), None));
    let shifts = app.select(move |book, _| {
        let before = over_time::month_before(day.get());
        over_time::shifts(book, before, day.get())
    });
    let words = move || {
        let before = month(over_time::month_before(day.get()));
        let shifts = shifts.read();
        match (at.get(), shifts.is_empty()) {
            (0, _) => t.begins.to_owned(),
            (_, true) => fill(t.nothing, &[("month", &before)]),
            (_, false) => fill(t.since, &[("month", &before), ("changes", &in_a_row(&shifts))]),
        }
    };
    let go = move |to: usize| {
        playing.set(false);
        at.set(to.min(last.get_untracked()));
    };
    // At either end the button just pressed can do no more, so the keyboard goes on at the other one.
    let earlier = move |_| {
        go(at.get_untracked().saturating_sub(1));
        if at.get_untracked() == 0 {
            app.focus(LATER.to_owned());
        }
    };
    let later = move |_| {
        go(at.get_untracked() + 1);
        if at.get_untracked() == last.get_untracked() {
            app.focus(EARLIER.to_owned());
        }
    };
    let play = move |_| {
        if playing.get_untracked() {
            return playing.set(false);
        }
        if at.get_untracked() == last.get_untracked() {
            at.set(0);
        }
        playing.set(true);
        run.update(|run| *run += 1);
        step(app, Reel { at, last, playing, run });
    };
    let slide = move |event: leptos::ev::Event| {
        if let Ok(to) = event_target_value(&event).parse() {
            go(to);
        }
    };
    view! {
        <h2 class="section">{move || month(day.get())}</h2>
        <p aria-live="polite">{words}</p>
        <StillRings drawing=drawn you=text().circles.you />
        <Show when=move || view.read().is_crowded()>
            <p class="soft">{t.crowded}</p>
        </Show>
        <label class="film-months">
            <span>{t.month}</span>
            <input
                type="range"
                min="0"
                max=move || last.get().to_string()
                prop:value=move || at.get().to_string()
                aria-valuetext=move || month(day.get())
                on:input=slide
            />
        </label>
        <p class="cluster">
            <button id=EARLIER class="btn" disabled=move || at.get() == 0 on:click=earlier>
                {t.earlier}
            </button>
            <button id=LATER class="btn" disabled=move || at.get() == last.get() on:click=later>
                {t.later}
            </button>
            <button class="btn" on:click=play>
                {move || if playing.get() { t.pause } else { t.play }}
            </button>
        </p>
    }
}

/// What a film plays with.
#[derive(Clone, Copy)]
struct Reel {
    at: RwSignal<usize>,
    last: Shown<usize>,
    playing: RwSignal<bool>,
    run: RwSignal<u32>,
}

/// Goes on by a month after a while, as long as this run plays and the page is there.
fn step(app: App, reel: Reel) {
    let Reel { at, last, playing, run } = reel;
    let this = run.get_untracked();
    app.after(STEP_MS, move || {
        if playing.try_get_untracked() != Some(true) || run.try_get_untracked() != Some(this) {
            return;
        }
        at.update(|at| *at += 1);
        if at.get_untracked() >= last.get_untracked() {
            playing.set(false);
        } else {
            step(app, reel);
        }
    });
}

/// Who moved in which month, the latest first.
#[component]
fn OverTimeTable() -> impl IntoView {
    let app = use_app();
    let t = text().over_time;
    let changed = app.select(over_time::by_month);
    let rows = move || {
        let row = |(day, shifts): (NaiveDate, Vec<Shift>)| {
            vec![app.day(day, DayStyle::MonthYear), in_a_row(&shifts)]
        };
        changed.get().into_iter().map(row).collect()
    };
    let heads = vec![t.month, t.what];
    view! { <AsTable summary=t.as_table.to_owned() heads rows=Box::new(rows) nothing=t.no_changes /> }
}
