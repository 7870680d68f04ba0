//! One place: the next time, whom I know from there, when I was there.

use crate::markup::prelude::*;
use crate::signals::{Shown, Signal};
use chrono::NaiveDate;
use mainstay_core::catalogue;
use mainstay_core::edit::Edit;
use mainstay_core::locale::DayStyle;
use mainstay_core::model::{Name, PlaceId};
use mainstay_core::route::GrowingPage;
use mainstay_core::text::{fill, fill_count, paragraph, text};
use mainstay_core::view::places::{self, MetRow, PlaceView};

use super::places::{next_words, times_words};
use super::rungs::rung_words;
use crate::pages::shared::not_found::NotFound;
use crate::state::{App, use_app};
use crate::ui::{PageHead, Show};

/// Visits shown.
const VISITS: usize = 60;

/// The page of a place.
#[component]
pub fn PlacePage(id: PlaceId) -> impl IntoView {
    let app = use_app();
    let view = app.select(move |book, today| places::place(book, id, today));
    let there = Shown::new(move || view.read().is_some());
    move || {
        if there.get() {
            view! { <PlaceThere id view /> }.into_any()
        } else {
            view! { <NotFound /> }.into_any()
        }
    }
}

#[component]
fn PlaceThere(id: PlaceId, view: Shown<Option<PlaceView>>) -> impl IntoView {
    let app = use_app();
    let t = text().places;
    let name = move || view.read().as_ref().map(|view| view.place.name.to_string()).unwrap_or_default();
    view! {
        <div class="page">
            <PageHead title=Signal::derive(name)>
                <Show when=move || app.can_edit().get()>
                    <a class="btn" href=GrowingPage::EditPlace(id).href()>
                        {t.edit}
                    </a>
                </Show>
            </PageHead>
            {move || view.get().map(|view| view! { <PlaceFacts view /> })}
            <Show when=move || app.can_edit().get()>
                <p>
                    <a class="btn btn-primary" href=GrowingPage::Visit(id).href()>
                        {t.i_went}
                    </a>
                </p>
            </Show>
            <h2 class="section">{t.people}</h2>
            {move || view.get().map(|view| view! { <Met view /> })}
            {move || view.get().map(|view| view! { <Visits view /> })}
        </div>
    }
}

#[component]
fn PlaceFacts(view: PlaceView) -> impl IntoView {
    let app = use_app();
    let t = text().places;
    let place = view.place;
    let next = (!place.past).then(|| next_words(app, view.next));
    let last = place.visits.keys().next_back();
    let last = last.map(|day| fill(t.last_time, &[("day", &app.day(*day, DayStyle::Full))]));
    let facts: Vec<String> = [times_words(place.visits.len())].into_iter().chain(last).collect();
    let idea = place.idea.as_deref().and_then(catalogue::nth);
    let idea = idea.filter(|_| place.visits.is_empty()).map(|nth| {
        view! {
            <p>
                <a href=GrowingPage::Idea(nth).href()>{t.from_idea}</a>
            </p>
        }
    });
    view! {
        {next.map(|words| view! { <p class="lead">{words}</p> })}
        <p class="soft">{paragraph(&facts)}</p>
        {(!place.note.is_empty()).then(|| view! { <p class="wrap">{place.note.clone()}</p> })}
        {idea}
    }
}

#[component]
fn Met(view: PlaceView) -> impl IntoView {
    let t = text().places;
    let place = view.place.name.to_string();
    if view.met.is_empty() {
        return view! { <p>{t.nobody}</p> }.into_any();
    }
    let row = |row: MetRow| {
        let name = row.name.to_string();
        let seen = (row.n_seen != 0).then(|| {
            fill(&fill_count(&text().ladder.seen_place, row.n_seen), &[("name", &name), ("place", &place)])
        });
        let step = row.may_step.then_some(text().ladder.if_you_like);
        let words: Vec<String> = seen.into_iter().chain(step.map(str::to_owned)).collect();
        view! {
            <li class="date-row">
                <a class="date-main" href=GrowingPage::Climb(row.id).href()>
                    <span class="apart">
                        <bdi class="row-name">{name}</bdi>
                        {row.rung.map(|rung| view! { <span class="soft">{rung_words(rung)}</span> })}
                    </span>
                    <span class="soft">{paragraph(&words)}</span>
                </a>
            </li>
        }
    };
    view! { <ul class="rows">{view.met.into_iter().map(row).collect_view()}</ul> }.into_any()
}

#[component]
fn Visits(view: PlaceView) -> impl IntoView {
    let app = use_app();
    let t = text().places;
    let id = view.place.id;
    let row = move |(day, names): (NaiveDate, Vec<Name>)| {
        let names: Vec<String> = names.iter().map(ToString::to_string).collect();
        let words = app.day(day, DayStyle::Full);
        let label = fill(t.remove_visit_name, &[("day", &words)]);
        view! {
            <li class="cluster">
                <span>{words}</span>
                <bdi class="soft">{app.list(&names)}</bdi>
                <Show when=move || app.can_edit().get()>
                    <button class="btn btn-quiet" aria-label=label.clone() on:click=move |_| remove(app, id, day)>
                        {t.remove_visit}
                    </button>
                </Show>
            </li>
        }
    };
    (!view.visits.is_empty()).then(|| {
        view! {
            <details class="more">
                <summary>{t.visits}</summary>
                <ul class="plain">{view.visits.into_iter().take(VISITS).map(row).collect_view()}</ul>
            </details>
        }
    })
}

/// Takes a visit out; the moment with those I saw stays.
fn remove(app: App, id: PlaceId, day: NaiveDate) {
    let Some(edit) = app.look(|book| book.place(id).map(|place| Edit::remove_visit(place, day))) else {
        return;
    };
    // The status line says what went wrong, should it.
    let _ = app.dispatch(edit);
    app.focus("page-title".to_owned());
}
