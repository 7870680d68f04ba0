//! The people: found by name, narrowed and ordered as one likes.

use crate::markup::prelude::*;
use crate::signals::{Effect, RwSignal, Shown, Signal};
use mainstay_core::model::PersonId;
use mainstay_core::route::{GrowingPage, MorePage, PeoplePage, PeopleQuery, Route, Sort};
use mainstay_core::text::{fill, fill_count, text};
use mainstay_core::view::drifting;
use mainstay_core::view::people::{self, PeopleGroup, PeopleView};

use crate::state::use_app;
use crate::ui::{Each, FirstRows, Icon, IconName, Show, ShowMore};

use super::list_row::{PersonListRow, row_id};
use crate::pages::shared::later::{InMore, LaterParts, PeopleLater, later_in_page};
use crate::pages::shared::words::ring_words;

/// With fewer people than this there is nothing to narrow.
const FEW: usize = 8;
/// People of a group shown at first, as many as a phone shows and a slow one draws in one go; and how many more at a time.
const FIRST: usize = 10;
const MORE: usize = 60;

/// People.
#[component]
pub fn People(
    /// What it is narrowed to.
    query: RwSignal<PeopleQuery>,
    /// What narrows it further comes with a later part.
    parts: LaterParts,
    /// Who is shown beside it, and so has the address and the title of the page.
    open: Signal<Option<PersonId>>,
) -> impl IntoView {
    let app = use_app();
    let t = text().people;
    let alone = Shown::new(move || open.get().is_none());
    // The address keeps the query, so that Back from a person finds the same list.
    Effect::new(move |before: Option<()>| {
        let query = query.get();
        if before.is_some() && open.get_untracked().is_none() {
            app.replace_address(&Route::People(PeoplePage::List(query)));
        }
    });
    let entries = app.people_in_order();
    let view = app.select(move |book, today| {
        people::people(book, &entries.read(), &query.read(), today, &app.locale())
    });
    let several = Shown::new(move || view.read().n_listed > 1);
    // The people under the first heading fill the screen. Whoever comes back may have been far below.
    let soon = app.soon();
    let comes_back = app.row_left().is_some();
    let drifting = app.select(|book, today| !drifting::drifting(book, today).is_empty());
    view! {
            <header class="page-head">
                <Show when=move || alone.get()>
                    <h1 id="page-title" tabindex="-1">
                        {text().frame.people}
                    </h1>
                </Show>
                <div class="page-actions">
                    <Show when=move || view.read().n_listed != 0>
                        <a class="btn btn-quiet" href=PeoplePage::Circles.href()>
                            {text().circles.map}
                        </a>
                    </Show>
                    <Show when=move || app.can_edit().get()>
                        <a class="btn" class:btn-primary=move || alone.get() href=PeoplePage::New.href()>
                            <Icon name=IconName::Add />
                            {t.add}
                        </a>
                    </Show>
                </div>
            </header>
            <Show when=move || view.read().n_listed != 0>
                <Finder query view parts />
            </Show>
            <Show when=move || view.read().n_listed == 0>
                <p class="lead">{t.nobody}</p>
                <p>
                    <a href=GrowingPage::Grow.href()>{t.start_with_a_place}</a>
                </p>
            </Show>
            <Show when=move || view.read().n_listed != 0 && view.read().n_shown == 0>
                <NobodyFound query />
            </Show>
            <Each
                each=move || {
                    let most = if soon.get() || comes_back { usize::MAX } else { 1 };
                    view.get().groups.into_iter().map(|(group, _)| group).take(most)
                }
                key=|group| *group
                let:group
            >
                <Ringed group view open sort=Signal::derive(move || query.read().sort) />
            </Each>
            <Show when=move || soon.get() && drifting.get()>
                <p>
                    <a href=PeoplePage::Drifting.href()>{text().rhythm.drifting}</a>
                </p>
            </Show>
            <Show when=move || soon.get() && app.can_edit().get() && several.get()>
                <p>
                    <a href=PeoplePage::Several.href()>{text().circles.several}</a>
                </p>
            </Show>
    }
}

/// The search, the button for the rest, and how many are found.
#[component]
fn Finder(query: RwSignal<PeopleQuery>, view: Shown<PeopleView>, parts: LaterParts) -> impl IntoView {
    let app = use_app();
    let t = text().people;
    let open = RwSignal::new(false);
    let many = Shown::new(move || view.read().n_listed >= FEW);
    let narrows = Shown::new(move || open.get() || query.with(|query| query.chosen().next().is_some()));
    let narrowing =
        move || later_in_page(app, parts.more, InMore::People(PeopleLater::Narrowing(query, open)));
    view! {
        <div class="finder">
            <div class="field finder-line">
                <input
                    id="find"
                    type="search"
                    aria-label=t.find
                    placeholder=t.find
                    autocomplete="off"
                    prop:value=move || query.with(|query| query.find.clone())
                    on:input=move |event| query.update(|query| query.find = event_target_value(&event))
                />
                <Show when=move || many.get()>
                    <button
                        class="btn"
                        type="button"
                        aria-expanded=move || if open.get() { "true" } else { "false" }
                        on:click=move |_| open.update(|open| *open = !*open)
                    >
                        {t.filter}
                    </button>
                </Show>
            </div>
            <Show when=move || narrows.get()>{narrowing}</Show>
            <p class="soft" aria-live="polite">
                {move || fill_count(&t.n_shown, view.read().n_shown)}
            </p>
            <a class="find-all" href=move || MorePage::Search(query.read().find.clone()).href()>
                {text().search.title}
            </a>
        </div>
    }
}

#[component]
fn NobodyFound(query: RwSignal<PeopleQuery>) -> impl IntoView {
    let t = text().people;
    let words = move || match query.read().find.trim() {
        "" => t.none_like_that.to_owned(),
        find => fill(t.none_called, &[("name", find)]),
    };
    view! { <p class="lead">{words}</p> }
}

/// One heading with its people. A long group shows its first people and more on request, so that a thousand people are
/// found as quickly as ten.
#[component]
fn Ringed(
    group: PeopleGroup,
    view: Shown<PeopleView>,
    open: Signal<Option<PersonId>>,
    sort: Signal<Sort>,
) -> impl IntoView {
    let app = use_app();
    let t = text().people;
    let heading = match group {
        PeopleGroup::Ring(ring) => ring_words(ring),
        PeopleGroup::Everyone => t.everyone,
        PeopleGroup::Resting => t.resting,
        PeopleGroup::GettingToKnow => text().ladder.title,
        PeopleGroup::Remembered => t.remembered,
    };
    let left = app.row_left();
    let is_left = |id: &PersonId| left.as_ref() == Some(&PeoplePage::Person(*id).href());
    let place = view.with_untracked(|view| view.members(group).iter().position(is_left)).unwrap_or_default();
    let rows = FirstRows::new(FIRST + place, MORE);
    let ids = Shown::new(move || view.with(|view| view.members(group).to_vec()));
    let shown = move || ids.get().into_iter().take(rows.most());
    view! {
        <section>
            <div class="apart section">
                <h2>{heading}</h2>
                {(group == PeopleGroup::Everyone).then(|| view! { <JumpLetters view rows /> })}
            </div>
            <ul class="rows">
                <Each each=shown key=|id| *id let:id>
                    <PersonListRow id open sort />
                </Each>
            </ul>
            <ShowMore rows n=move || ids.read().len() />
        </section>
    }
}

/// The letters that names begin with: each leads to the first of its people.
#[component]
fn JumpLetters(view: Shown<PeopleView>, rows: FirstRows) -> impl IntoView {
    let app = use_app();
    let letters = Shown::new(move || view.read().letters.clone());
    let letter = move |(letter, place): (String, usize)| {
        let jump = move |_| {
            rows.reach(place);
            let id = view.with_untracked(|view| view.members(PeopleGroup::Everyone).get(place).copied());
            if let Some(id) = id {
                app.begin_at(row_id(id));
            }
        };
        view! {
            <li>
                <button class="btn btn-quiet" type="button" on:click=jump>
                    {letter}
                </button>
            </li>
        }
    };
    let all = move || letters.get().into_iter().map(letter).collect_view();
    view! {
        <ul class="letters" aria-label=text().people.letters>
            {all}
        </ul>
    }
}
