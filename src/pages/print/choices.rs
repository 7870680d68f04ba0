//! The page: which sheet, which paper, what is on it, and the sheet itself in the proportion of the paper.

use crate::markup::prelude::*;
use crate::signals::{Effect, RwSignal, Signal};
use chrono::{Days, NaiveDate};
use mainstay_core::locale::DayStyle;
use mainstay_core::model::day_of;
use mainstay_core::route::{PeoplePage, PrintPage, Route, Sheet, SupportPage};
use mainstay_core::text::{fill, text};
use mainstay_core::view::month;
use mainstay_core::view::paper;

use super::circles::circles_on_paper;
use super::sheets::{callable_on_paper, people_on_paper, plan_on_paper};
use crate::pages::shared::month_lines::MonthLines;
use crate::state::{App, use_app};
use crate::ui::{Choice, PageHead, RadioChips, SelectField, Show, Tick};

/// The page.
#[component]
pub fn Print(page: PrintPage) -> impl IntoView {
    let app = use_app();
    let t = text().print;
    let today = app.today_now();
    let which = RwSignal::new(page.sheet.key().to_owned());
    let sheet = move || Sheet::from_key(&which.read()).unwrap_or_default();
    let month_day = RwSignal::new(month::first_of(page.month.unwrap_or(today)).to_string());
    let in_month = Signal::derive(move || day_of(&month_day.read()).unwrap_or(today));
    let proposed = app.country().with_untracked(|country| {
        paper::paper_of(country.as_ref().map_or("", |(country, _)| country.code()))
    });
    let paper = RwSignal::new(proposed.to_owned());
    let with_numbers = RwSignal::new(true);
    let with_names = RwSignal::new(true);
    // The address keeps what is chosen, so that Back and a reload find the same sheet.
    Effect::new(move |before: Option<()>| {
        let sheet = sheet();
        let month = (sheet == Sheet::Month).then(|| in_month.get());
        if before.is_some() {
            app.replace_address(&Route::Print(PrintPage { sheet, month }));
        }
    });
    let is = move |one: Sheet| move || sheet() == one;
    let words = |words: &[&str], keys: &[&str]| {
        keys.iter().zip(words).map(|(key, words)| Choice::new(*key, *words)).collect::<Vec<_>>()
    };
    let sheets =
        words(&[t.people, t.fridge, t.wallet, t.plan, t.month, t.circles], &Sheet::ALL.map(Sheet::key));
    let papers = words(&[t.a4, t.letter], &["a4", "letter"]);
    let months = months(app.look(|book| month::earliest(book, today)), today)
        .map(|day| Choice::new(day.to_string(), app.day(day, DayStyle::MonthYear)))
        .collect::<Vec<_>>();
    let on_it = move || match sheet() {
        Sheet::People => people_on_paper(app, with_numbers.get()),
        Sheet::Fridge => callable_on_paper(app, paper::ON_THE_FRIDGE),
        Sheet::Wallet => callable_on_paper(app, paper::ON_A_CARD),
        Sheet::HardTimes => plan_on_paper(app),
        Sheet::Month => {
            let month = app.day(in_month.get(), DayStyle::MonthYear);
            view! {
                <h2>{fill(text().month_in_words.of_month, &[("month", &month)])}</h2>
                <MonthLines in_month />
            }
        }
        Sheet::Circles => circles_on_paper(app, with_names.get()),
    };
    view! {
        <div class="page page-wide"><div class="map">
            <div class="map-side stack">
                <PageHead title=t.title />
                <RadioChips name="sheet" legend=t.what options=sheets value=which />
                <RadioChips name="paper" legend=t.paper options=papers value=paper />
                <Show when=is(Sheet::People)>
                    <Tick id="with-numbers" label=t.with_numbers checked=with_numbers />
                </Show>
                <Show when=is(Sheet::Month)>
                    <SelectField id="month" label=t.which_month value=month_day options=months.clone() />
                </Show>
                <Show when=is(Sheet::Circles)>
                    <Tick id="with-names" label=t.with_names checked=with_names />
                </Show>
                <p>
                    <button class="btn btn-primary" on:click=move |_| app.print()>
                        {t.title}
                    </button>
                </p>
                {move || lacks(app, sheet())}
                <p class="soft">{t.hint}</p>
            </div>
            <div class="map-main"><div class="sheet-frame">
                <div
                    class="sheet"
                    data-sheet=move || which.get()
                    data-paper=move || paper.get()
                    role="group"
                    tabindex="0"
                    aria-label=t.preview
                >
                    {on_it}
                    <p><small>{fill(t.printed, &[("day", &app.day(today, DayStyle::Full))])}</small></p>
                </div>
            </div></div></div>
        </div>
    }
}

/// The months from the earliest one on, the latest first.
fn months(earliest: NaiveDate, today: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    let before = |first: &NaiveDate| first.checked_sub_days(Days::new(1)).map(month::first_of);
    std::iter::successors(Some(month::first_of(today)), before).take_while(move |day| *day >= earliest)
}

/// What the sheet lacks, with the way to add it; else who comes first where not everybody has room.
fn lacks(app: App, sheet: Sheet) -> Option<AnyView> {
    let t = text().print;
    let today = app.today().get();
    let to_call = matches!(sheet, Sheet::Fridge | Sheet::Wallet);
    let nobody = app.follow(|book| paper::my_people(book, today, false, &app.locale()).is_empty());
    let can_call = || app.follow(|book| !paper::can_call(book, today, 1, &app.locale()).is_empty());
    let nothing = || app.follow(|book| paper::plan(book, today).iter().all(|(_, rows)| rows.is_empty()));
    let (words, add) = match sheet {
        Sheet::HardTimes if nothing() => {
            let t = text().hard_times;
            (t.empty, Some((SupportPage::EditHardTimesPlan.href(), t.write)))
        }
        Sheet::HardTimes | Sheet::Month => return None,
        _ if to_call && can_call() => (t.who, None),
        _ if nobody => (t.nobody, Some((PeoplePage::New.href(), t.add))),
        _ if to_call => (t.no_number, Some((Route::people().href(), t.add_number))),
        _ => return None,
    };
    let add = add.filter(|_| app.can_edit().get()).map(|(href, words)| {
        view! {
            <p>
                <a class="btn" href=href>
                    {words}
                </a>
            </p>
        }
    });
    Some(view! {
        <p>{words}</p>
        {add}
    })
}
