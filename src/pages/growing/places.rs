//! The places I go: all of them, and the next ones on Grow.

use crate::markup::prelude::*;
use mainstay_core::locale::DayStyle;
use mainstay_core::route::GrowingPage;
use mainstay_core::text::{fill, fill_count, paragraph, text};
use mainstay_core::view::places::{self, PlaceRow};

use crate::state::{App, use_app};
use crate::ui::{PageHead, Show};

/// Places shown on Grow.
const SOON: usize = 3;

/// The page of places.
#[component]
pub fn Places() -> impl IntoView {
    let app = use_app();
    let t = text().places;
    let view = app.select(places::places);
    let none = move || view.with(|view| view.places.is_empty() && view.past.is_empty());
    view! {
        <div class="page">
            <PageHead title=t.title>
                <Show when=move || app.can_edit().get()>
                    <a class="btn btn-primary" href=GrowingPage::NewPlace(None).href()>
                        {t.add}
                    </a>
                </Show>
            </PageHead>
            <p class="lead">{move || if none() { t.empty } else { t.lead }}</p>
            <ul class="rows">{move || view.read().places.iter().cloned().map(|row| view! { <PlaceListRow row /> }).collect_view()}</ul>
            <Show when=move || !view.read().past.is_empty()>
                <h2 class="section">{t.past_title}</h2>
                <ul class="rows">{move || view.read().past.iter().cloned().map(|row| view! { <PlaceListRow row /> }).collect_view()}</ul>
            </Show>
        </div>
    }
}

/// When to go again, in words; empty for a place one no longer goes to.
pub fn next_words(app: App, next: Option<chrono::NaiveDate>) -> String {
    let t = text().places;
    match next {
        Some(day) if day == app.today_now() => t.next_today.to_owned(),
        Some(day) => fill(t.next_time, &[("day", &app.day(day, DayStyle::Weekday))]),
        None => t.next_unknown.to_owned(),
    }
}

/// How often one was there.
pub fn times_words(n: usize) -> String {
    let t = text().places;
    if n == 0 { t.not_yet.to_owned() } else { fill_count(&t.n_times, n) }
}

#[component]
fn PlaceListRow(row: PlaceRow) -> impl IntoView {
    let app = use_app();
    let next = row.next.map(|_| next_words(app, row.next));
    let facts: Vec<String> = next.into_iter().chain([times_words(row.n_times)]).collect();
    view! {
        <li class="date-row">
            <a class="date-main" href=GrowingPage::Place(row.id).href()>
                <bdi class="row-name">{row.name.to_string()}</bdi>
                <span class="soft">{paragraph(&facts)}</span>
            </a>
        </li>
    }
}

/// The places whose next time is nearest, on Grow.
#[component]
pub fn PlacesSoon() -> impl IntoView {
    let app = use_app();
    let t = text().places;
    let rows = app
        .select(|book, today| places::places(book, today).places.into_iter().take(SOON).collect::<Vec<_>>());
    view! {
        <section>
            <h2 class="section">{t.title}</h2>
            <Show when=move || rows.read().is_empty()>
                <p>{t.empty}</p>
            </Show>
            <ul class="rows">{move || rows.read().iter().cloned().map(|row| view! { <PlaceListRow row /> }).collect_view()}</ul>
            <p>
                <a href=GrowingPage::Places.href()>{move || if rows.read().is_empty() { t.add } else { t.all }}</a>
            </p>
        </section>
    }
}
