//! One change for several people at once: circle, rhythm, group. One undo takes it back for everyone.

use mainstay_core::sorted::SortedSet;

use crate::markup::prelude::*;
use crate::signals::{Callback, RwSignal, Shown, Signal, StoredValue};
use mainstay_core::edit::{Edit, ForSeveral};
use mainstay_core::gather::gather;
use mainstay_core::model::{PersonId, Rhythm, Ring};
use mainstay_core::route::{PeopleQuery, Route};
use mainstay_core::text::{fill_count, text};
use mainstay_core::view::{groups, people};

use crate::state::use_app;
use crate::ui::{Choice, Each, ErrorSummary, Field, FieldKind, PageHead, RadioChips, SelectField, Show};

use crate::pages::shared::status_words::trouble_words;
use crate::pages::shared::words::ring_words;

/// People shown at once; search and groups find the others.
const SHOWN: usize = 60;

/// Change several.
#[component]
pub fn Several() -> impl IntoView {
    let app = use_app();
    let t = text().several;
    let find = RwSignal::new(String::new());
    let group = RwSignal::new(String::new());
    let chosen = RwSignal::new(SortedSet::<PersonId>::new());
    let entries = app.people_in_order();
    let all_groups = app.select(|book, _| groups::groups(book));
    let groups = Signal::derive(move || {
        let groups = all_groups.get().into_iter().map(|group| Choice::new(group.clone(), group));
        std::iter::once(Choice::new("", t.any_group)).chain(groups).collect::<Vec<_>>()
    });
    let shown = app.select(move |book, today| {
        let group = Some(group.get()).filter(|group| !group.is_empty());
        let query = PeopleQuery { find: find.get(), group, ..PeopleQuery::default() };
        let view = people::people(book, &entries.read(), &query, today, &app.locale());
        view.groups.into_iter().flat_map(|(_, ids)| ids).collect::<Vec<_>>()
    });
    let errors = RwSignal::new(Vec::<(&'static str, String)>::new());
    // What was wrong was so of those who were chosen then.
    let choose = Callback::new(move |people| {
        chosen.set(people);
        errors.set(Vec::new());
    });
    view! {
        <div class="page">
            <PageHead title=t.title />
            <ErrorSummary title=text().frame.please_check errors on_lead=app.to_field() />
            <div class="finder">
                <Field id="find" label=text().people.find value=find kind=FieldKind::Search autocomplete="off" />
                <SelectField id="group" label=t.group value=group options=groups />
            </div>
            <Everyone shown chosen=chosen.into() choose />
            <p role="status">{move || fill_count(&t.chosen, chosen.read().len())}</p>
            <TheChange chosen groups errors />
            <p class="soft">{t.can_undo}</p>
        </div>
    }
}

/// Ticks for the people found.
#[component]
fn Everyone(
    shown: Shown<Vec<PersonId>>,
    chosen: Signal<SortedSet<PersonId>>,
    choose: Callback<SortedSet<PersonId>>,
) -> impl IntoView {
    let app = use_app();
    let t = text().several;
    let n_more = move || shown.read().len().saturating_sub(SHOWN);
    let tick = move |id: PersonId| {
        let name = app.select(move |book, _| book.person(id).map(|person| person.name.to_string()));
        let toggle = move |_| {
            let mut people = chosen.get_untracked();
            if !people.remove(&id) {
                people.insert(id);
            }
            choose.run(people);
        };
        view! {
            <label class="chip">
                <input type="checkbox" prop:checked=move || chosen.with(|chosen| chosen.contains(&id)) on:change=toggle />
                <span>
                    <bdi>{move || name.get()}</bdi>
                </span>
            </label>
        }
    };
    let choose_all = move |_| {
        let mut people = chosen.get_untracked();
        people.extend(shown.get_untracked().into_iter().take(SHOWN));
        choose.run(people);
    };
    view! {
        <fieldset class="choices" id="several" tabindex="-1">
            <legend>{text().moment.who}</legend>
            <div class="cluster">
                <button class="btn" type="button" on:click=choose_all>
                    {t.choose_all}
                </button>
                <button class="btn" type="button" on:click=move |_| choose.run(SortedSet::new())>
                    {t.choose_none}
                </button>
            </div>
            <div class="chips">
                <Each each=move || shown.get().into_iter().take(SHOWN) key=|id| *id let:id>
                    {tick(id)}
                </Each>
            </div>
            <Show when=move || n_more() != 0>
                <p class="soft">{move || fill_count(&t.more, n_more())}</p>
            </Show>
        </fieldset>
    }
}

/// What changes, and the button that does it.
#[component]
fn TheChange(
    chosen: RwSignal<SortedSet<PersonId>>,
    groups: Signal<Vec<Choice>>,
    errors: RwSignal<Vec<(&'static str, String)>>,
) -> impl IntoView {
    let app = use_app();
    let t = text().several;
    let what = RwSignal::new("ring".to_owned());
    let ring = RwSignal::new(Ring::Close.key().to_owned());
    let rhythm = RwSignal::new(String::new());
    let join = RwSignal::new(String::new());
    let leave = RwSignal::new(String::new());
    let read = move || match what.get_untracked().as_str() {
        "ring" => ForSeveral::Ring(Ring::from_key(&ring.read_untracked()).unwrap_or(Ring::Close)),
        "rhythm" => ForSeveral::Rhythm(match rhythm.get_untracked().as_str() {
            "none" => Rhythm::None,
            "365" => Rhythm::Light,
            days => days.parse().map_or(Rhythm::OfRing, Rhythm::Every),
        }),
        "join" => ForSeveral::Join(join.get_untracked()),
        _ => ForSeveral::Leave(leave.get_untracked()),
    };
    let act = move |_| {
        errors.set(Vec::new());
        let people: SortedSet<PersonId> = gather(chosen.get_untracked());
        match app.dispatch(Edit::ChangeSeveral(people, read())) {
            Ok(()) => app.go_saying(&Route::people()),
            Err(trouble) => errors.set(vec![("several", trouble_words(&trouble).into())]),
        }
    };
    let whats = vec![
        Choice::new("ring", t.ring),
        Choice::new("rhythm", t.rhythm),
        Choice::new("join", t.join),
        Choice::new("leave", t.leave),
    ];
    let rings: Vec<Choice> = Ring::ALL.map(|ring| Choice::new(ring.key(), ring_words(ring))).into();
    let p = text().person_form;
    let days = [7, 14, 30, 60, 90, 180]
        .map(|days: usize| Choice::new(days.to_string(), fill_count(&p.rhythm_days, days)));
    let mut rhythms = vec![Choice::new("", p.rhythm_of_ring)];
    rhythms.extend(days);
    rhythms.extend([Choice::new("365", p.rhythm_light), Choice::new("none", p.rhythm_none)]);
    let (rings, rhythms) = (StoredValue::new(rings), StoredValue::new(rhythms));
    let field = move || match what.get().as_str() {
        "ring" => view! { <RadioChips name="new-ring" legend=t.ring options=rings.get_value() value=ring /> }
            .into_any(),
        "rhythm" => {
            view! { <SelectField id="new-rhythm" label=t.rhythm value=rhythm options=rhythms.get_value() /> }
                .into_any()
        }
        "join" => {
            view! { <Field id="new-group" label=t.group_name value=join autocomplete="off" /> }.into_any()
        }
        _ => view! { <SelectField id="old-group" label=t.group value=leave options=groups /> }.into_any(),
    };
    view! {
        <RadioChips name="what" legend=t.what options=whats value=what />
        {field}
        <Show when=move || app.can_edit().get()>
            <button class="btn btn-primary" on:click=act>
                {t.do_it}
            </button>
        </Show>
    }
}
