//! The circles: everyone in their place, filtered by a kind of support, moved by menu, key or drag.

use crate::markup::prelude::*;
use crate::signals::{Callback, RwSignal, Shown, Signal};
use mainstay_core::edit::Edit;
use mainstay_core::insight::coverage::{Cover, coverage};
use mainstay_core::model::{Kind, PersonId, Ring, Standing};
use mainstay_core::route::{LearnPage, PeoplePage, Topic};
use mainstay_core::text::{fill, text};
use mainstay_core::view::rings::{self, Canvas, RingsView};

use crate::state::use_app;
use crate::ui::{Icon, IconName, LinkedSentence, PageHead, RingActs, Rings, Show, TieLine, spot_id};

use super::circles_chosen::ChosenPerson;
use super::kind_filter::KindFilter;
use super::views::PeopleViews;
use crate::pages::shared::circles_drawing::drawing;
use crate::pages::shared::words::ring_words;

/// The circles.
#[component]
pub fn Circles() -> impl IntoView {
    let app = use_app();
    let t = text().circles;
    let show = RwSignal::new(String::new());
    let kind = Shown::new(move || Kind::from_key(&show.read()));
    let picked = RwSignal::new(None::<PersonId>);
    // Whoever is gone, or was set apart in another window, is chosen no more.
    let chosen = app.select(move |book, _| {
        let person = picked.get().and_then(|id| book.person(id))?;
        (person.standing != Standing::KeptApart).then_some(person.id)
    });
    let moving = RwSignal::new(false);
    let ties = RwSignal::new(false);
    let canvas = Shown::new(move || if app.wide().get() { Canvas::Wide } else { Canvas::Phone });
    let view =
        app.select(move |book, today| rings::rings(book, today, canvas.get(), kind.get(), &app.locale()));
    let knows = app.select(move |book, _| {
        let person = chosen.get().filter(|_| ties.get()).and_then(|id| book.person(id));
        person.map(|person| (person.id, person.knows.iter().copied().collect::<Vec<_>>()))
    });
    let lines = Shown::new(move || {
        knows
            .with(|knows| knows.as_ref().map(|(id, to)| tie_lines(&view.read(), *id, to)).unwrap_or_default())
    });
    let drawn = Shown::new(move || drawing(app, &view.read(), canvas.get(), kind.get()));
    let cover = app.select(move |book, today| {
        let kind = kind.get()?;
        let row = coverage(book, today, None).kinds.into_iter().find(|row| row.kind == kind)?;
        let only = row.people.first().and_then(|id| book.person(*id)).map(|person| person.name.to_string());
        Some((row.cover(), only))
    });
    let cover_words = move || match cover.get()? {
        (Cover::Open, _) => Some(t.nobody.to_owned()),
        (Cover::OnlyOne, Some(name)) => Some(fill(t.only_one, &[("name", &name)])),
        _ => None,
    };
    let move_to = move |id: PersonId, ring: Ring| {
        // Staying where one is needs no word.
        if app.look(|book| book.person(id).is_some_and(|person| person.ring != ring)) {
            // The status line says what went wrong, should it.
            let _ = app.dispatch(Edit::MoveToRing(id, ring));
        }
    };
    // The drawing is made anew, so key and drag lead the keyboard back to whom they moved; the menu stays where it is.
    let move_on_map = move |id: PersonId, ring: Ring| {
        move_to(id, ring);
        app.focus(spot_id(&id.to_string()));
    };
    let acts = RingActs {
        choose: Callback::new(move |id: Option<String>| {
            let id = id.and_then(|id| id.parse().ok());
            if chosen.get_untracked() != id {
                moving.set(false);
                picked.set(id);
            }
        }),
        drop_at: Callback::new(move |(id, at): (String, (f64, f64))| {
            if let (Ok(id), Some(ring)) = (id.parse(), rings::ring_at(canvas.get_untracked(), at)) {
                move_on_map(id, ring);
            }
        }),
        shift: Callback::new(move |(id, inwards): (String, bool)| {
            let Ok(id) = id.parse::<PersonId>() else { return };
            let ring = app.look(|book| book.person(id).map(|person| person.ring));
            let at = ring.and_then(|ring| Ring::ALL.iter().position(|other| *other == ring));
            let next = at.and_then(|at| if inwards { at.checked_sub(1) } else { Some(at + 1) });
            if let Some(ring) =
                next.and_then(|at| Ring::ALL.get(at)).filter(|_| app.can_edit().get_untracked())
            {
                move_on_map(id, *ring);
            }
        }),
        lead: Callback::new(move |id| app.focus(id)),
    };
    let many = Shown::new(move || view.read().n_people());
    view! {
        <div class="page page-wide">
            <PageHead title=t.title>
                <Show when=move || app.can_edit().get()>
                    <a class="btn" href=PeoplePage::New.href()>
                        <Icon name=IconName::Add />
                        {text().people.add}
                    </a>
                </Show>
            </PageHead>
            <PeopleViews />
            <div class="map">
                <div class="map-main">
                    <KindFilter value=show />
                    <p class="soft" aria-live="polite">
                        {cover_words}
                    </p>
                    <p class="soft">{fill(t.inside_out, &[("rings", &app.list_row(&Ring::ALL.map(|ring| ring_words(ring).to_owned())))])}</p>
                    <Rings
                        drawing=drawn
                        ties=lines
                        you=t.you
                        chosen=Signal::derive(move || chosen.get().map(|id| id.to_string()))
                        moving
                        acts
                    />
                </div>
                <div class="map-side">
                    <Show when=move || chosen.get().is_some() fallback=move || view! { <Hint many /> }>
                        <ChosenPerson chosen moving ties move_to=Callback::new(move |(id, ring)| move_to(id, ring)) />
                    </Show>
                    <Show when=move || view.read().is_crowded()>
                        <p class="soft">
                            <LinkedSentence sentence=t.crowded.plain() href=PeoplePage::Table.href() />
                        </p>
                    </Show>
                    <CirclesKey />
                    <p>
                        <a href=LearnPage::Topic(Topic::Network).href()>{text().learn.page(Topic::Network).title}</a>
                    </p>
                </div>
            </div>
        </div>
    }
}

#[component]
fn Hint(many: Shown<usize>) -> impl IntoView {
    let t = text().circles;
    view! {
        <p>{move || if many.get() == 0 { t.empty } else { t.choose }}</p>
        <p class="soft with-keys">{t.keys}</p>
    }
}

#[component]
fn CirclesKey() -> impl IntoView {
    let t = text().circles;
    let lines =
        [t.key_in_touch, t.key_not_yet, t.key_a_while, t.key_long, t.key_moon, t.key_leaf, t.key_kind];
    view! {
        <details class="more">
            <summary>{t.key}</summary>
            <ul>{lines.map(|line| view! { <li>{line}</li> })}</ul>
            <p class="soft">{t.moved_gently}</p>
        </details>
    }
}

/// Lines from one person to others, as far as both are drawn.
fn tie_lines(view: &RingsView, from: PersonId, to: &[PersonId]) -> Vec<TieLine> {
    let at = |id: PersonId| view.spot(id).map(|(_, spot)| spot.at);
    to.iter().filter_map(|to| Some((at(from)?, at(*to)?))).collect()
}
