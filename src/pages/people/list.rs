//! The people: found by name, narrowed by ring and relationship, grouped by ring.

use crate::markup::prelude::*;
use crate::signals::{Effect, RwSignal, Shown, Signal};
use mainstay_core::model::{PersonId, Ring};
use mainstay_core::route::{GrowingPage, PeoplePage, PeopleQuery, RelationshipKind, Route, Sort};
use mainstay_core::text::{fill, fill_count, text};
use mainstay_core::view::drifting;
use mainstay_core::view::groups;
use mainstay_core::view::people::{self, PeopleGroup, PeopleView};

use crate::state::use_app;
use crate::ui::{
    Choice, Each, Field, FieldKind, FirstRows, Icon, IconName, PageHead, SelectField, Show, ShowMore,
};

use super::views::PeopleViews;
use crate::pages::shared::face::Face;
use crate::pages::shared::words::{ago_words, relationship_words, ring_words, tie_words};

/// With fewer people than this there is nothing to search or narrow.
const FEW: usize = 8;
/// People of a group shown at first, and how many more at a time.
const FIRST: usize = 20;
const MORE: usize = 60;

/// People.
#[component]
pub fn People(
    /// What the address narrows it to.
    query: PeopleQuery,
) -> impl IntoView {
    let app = use_app();
    let t = text().people;
    let start = query;
    let find = RwSignal::new(start.find);
    let ring = RwSignal::new(start.ring.map_or("", Ring::key).to_owned());
    let tie = RwSignal::new(start.tie.map_or("", RelationshipKind::key).to_owned());
    let group = RwSignal::new(start.group.unwrap_or_default());
    let sort = RwSignal::new(if start.sort == Sort::LastContact { "last" } else { "" }.to_owned());
    let query = Shown::new(move || PeopleQuery {
        find: find.get(),
        ring: Ring::from_key(&ring.read()),
        tie: RelationshipKind::from_key(&tie.read()),
        group: Some(group.get()).filter(|group| !group.is_empty()),
        sort: if sort.read().as_str() == "last" { Sort::LastContact } else { Sort::Name },
    });
    // The address keeps the query, so that Back from a person finds the same list.
    Effect::new(move |before: Option<()>| {
        let query = query.get();
        if before.is_some() {
            app.replace_address(&Route::People(PeoplePage::List(query)));
        }
    });
    let listed = app.select(|book, _| people::listed(book));
    let entries = Shown::new(move || people::sorted(&listed.read(), &app.locale()));
    let view = app.select(move |book, today| {
        people::people(book, &entries.read(), &query.read(), today, &app.locale())
    });
    let groups = app.select(|book, _| groups::groups(book));
    let groups = Signal::derive(move || group_choices(groups.get()));
    let several = Shown::new(move || view.read().n_listed > 1);
    let many = Shown::new(move || view.read().n_listed >= FEW);
    // The people under the first heading fill the screen.
    let soon = app.soon();
    let drifting = app.select(|book, today| !drifting::drifting(book, today).is_empty());
    view! {
        <div class="page">
            <PageHead title=text().frame.people>
                <Show when=move || app.can_edit().get()>
                    <a class="btn btn-primary" href=PeoplePage::New.href()>
                        <Icon name=IconName::Add />
                        {t.add}
                    </a>
                </Show>
            </PageHead>
            <Show when=move || view.read().n_listed != 0>
                <PeopleViews />
            </Show>
            <Show when=move || many.get()>
                <div class="finder">
                    <Field id="find" label=t.find value=find kind=FieldKind::Search autocomplete="off" />
                    <div class="filters">
                        <SelectField id="ring" label=t.ring value=ring options=ring_choices() />
                        <SelectField id="tie" label=t.tie value=tie options=tie_choices() />
                        <SelectField id="group" label=text().several.group value=group options=groups />
                        <SelectField id="sort" label=t.sort value=sort options=sort_choices() />
                    </div>
                    <p class="soft" aria-live="polite">
                        {move || fill_count(&t.n_shown, view.read().n_shown)}
                    </p>
                </div>
            </Show>
            <Show when=move || view.read().n_listed == 0>
                <p class="lead">{t.nobody}</p>
                <p>
                    <a href=GrowingPage::Grow.href()>{t.start_with_a_place}</a>
                </p>
            </Show>
            <Show when=move || view.read().n_listed != 0 && view.read().n_shown == 0>
                <NobodyFound find=find />
            </Show>
            <Each
                each=move || {
                    let most = if soon.get() { usize::MAX } else { 1 };
                    view.get().groups.into_iter().map(|(group, _)| group).take(most)
                }
                key=|group| *group
                let:group
            >
                <Ringed group view />
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
        </div>
    }
}

#[component]
fn NobodyFound(#[prop(into)] find: Signal<String>) -> impl IntoView {
    let t = text().people;
    let words = move || {
        let find = find.get();
        let find = find.trim();
        if find.is_empty() { t.none_like_that.to_owned() } else { fill(t.none_called, &[("name", find)]) }
    };
    view! { <p class="lead">{words}</p> }
}

/// One heading with its people. A long group shows its first people and more on request, so that a thousand people are
/// found as quickly as ten.
#[component]
fn Ringed(group: PeopleGroup, view: Shown<PeopleView>) -> impl IntoView {
    let t = text().people;
    let heading = match group {
        PeopleGroup::Ring(ring) => ring_words(ring),
        PeopleGroup::Everyone => t.everyone,
        PeopleGroup::Resting => t.resting,
        PeopleGroup::GettingToKnow => text().ladder.title,
        PeopleGroup::Remembered => t.remembered,
    };
    let rows = FirstRows::new(FIRST, MORE);
    let ids = Shown::new(move || view.with(|view| view.members(group).to_vec()));
    let shown = move || ids.get().into_iter().take(rows.most());
    view! {
        <section>
            <h2 class="section">{heading}</h2>
            <ul class="rows">
                <Each each=shown key=|id| *id let:id>
                    <PersonListRow id />
                </Each>
            </ul>
            <ShowMore rows n=move || ids.read().len() />
        </section>
    }
}

#[component]
fn PersonListRow(id: PersonId) -> impl IntoView {
    let app = use_app();
    let row = app.select(move |book, today| people::row(book, id, today));
    move || {
        row.get().map(|row| {
            let name = row.name.to_string();
            view! {
                <li>
                    <a class="row" href=PeoplePage::Person(id).href()>
                        <Face id=id />
                        <span class="row-main">
                            <bdi class="row-name">{name}</bdi>
                            <span class="row-detail">
                                {row.relationship.as_ref().map(relationship_words)}
                            </span>
                        </span>
                        <span class="row-end">{row.ago.map(ago_words)}</span>
                    </a>
                </li>
            }
        })
    }
}

fn ring_choices() -> Vec<Choice> {
    let rings = Ring::ALL.map(|ring| Choice::new(ring.key(), ring_words(ring)));
    std::iter::once(Choice::new("", text().people.any_ring)).chain(rings).collect()
}

fn group_choices(groups: Vec<String>) -> Vec<Choice> {
    let groups = groups.into_iter().map(|group| Choice::new(group.clone(), group));
    std::iter::once(Choice::new("", text().several.any_group)).chain(groups).collect()
}

fn tie_choices() -> Vec<Choice> {
    let ties = RelationshipKind::ALL.map(|tie| Choice::new(tie.key(), tie_words(tie)));
    std::iter::once(Choice::new("", text().people.any_tie)).chain(ties).collect()
}

fn sort_choices() -> Vec<Choice> {
    let t = text().people;
    vec![Choice::new("", t.by_name), Choice::new("last", t.by_last)]
}
