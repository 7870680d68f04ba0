//! The circles: everyone in their place, filtered by a kind of support, moved by menu, key or drag.

use crate::markup::prelude::*;
use crate::signals::{Callback, RwSignal, Shown, Signal};
use mainstay_core::edit::Edit;
use mainstay_core::insight::coverage::{Cover, coverage};
use mainstay_core::model::{Kind, PersonId, Ring, Standing};
use mainstay_core::route::{LearnPage, PeoplePage, PrintPage, Sheet, Topic};
use mainstay_core::text::{fill, text};
use mainstay_core::view::rings::{self, Canvas, RingsView, TileKey};

use crate::state::use_app;
use crate::ui::{Icon, IconName, LinkedSentence, PageHead, RingActs, Rings, Show, TieLine, spot_id, tile_id};

use super::circles_chosen::{BAR, ChosenPerson};
use super::kind_filter::KindFilter;
use super::views::PeopleViews;
use crate::pages::shared::circles_drawing::drawing;

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
    // Which group is open, and where its tile was. It stays so while people leave it, and closes once it is a tile no more.
    let open = RwSignal::new(None::<((usize, usize), TileKey)>);
    let view = app.select(move |book, today| {
        let view = rings::rings(book, today, canvas.get(), kind.get(), &app.locale());
        match open.get().and_then(|((ring, _), key)| Some((*Ring::ALL.get(ring)?, key))) {
            Some((ring, key)) => view.with_open(book, today, (ring, &key), &app.locale()),
            None => view,
        }
    });
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
    let open_tile = move |to: Option<(usize, usize)>| {
        let was = open.get_untracked();
        open.set(to.and_then(|at| {
            let view = view.read_untracked();
            Some((at, view.rings.get(at.0)?.tiles.get(at.1)?.key.clone()))
        }));
        // The keyboard goes in, and comes back to the tile.
        let first =
            view.with_untracked(|view| Some(spot_id(&view.open.as_ref()?.spots.first()?.id.to_string())));
        if let Some(id) = first.or(was.map(|((ring, at), _)| tile_id(ring, at))) {
            app.focus(id);
        }
    };
    let acts = RingActs {
        choose: Callback::new(move |id: Option<String>| {
            let id = id.and_then(|id| id.parse().ok());
            let was = chosen.get_untracked();
            if was.is_none() && id.is_none() {
                return open_tile(None);
            }
            moving.set(false);
            // A second tap lets go.
            let id = id.filter(|_| was != id);
            picked.set(id);
            if let Some(id) = id {
                app.show_above(spot_id(&id.to_string()), BAR);
            }
        }),
        ring_at: Callback::new(move |at| {
            let ring = rings::ring_at(canvas.get_untracked(), at)?;
            Ring::ALL.iter().position(|other| *other == ring)
        }),
        drop_on: Callback::new(move |(id, ring): (String, usize)| {
            if let (Ok(id), Some(ring)) = (id.parse(), Ring::ALL.get(ring)) {
                move_on_map(id, *ring);
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
        open: Callback::new(open_tile),
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
                <div class="map-show">
                    <KindFilter value=show />
                    <p class="soft" aria-live="polite">
                        {cover_words}
                    </p>
                </div>
                <div class="map-main">
                    <Rings
                        drawing=drawn
                        ties=lines
                        you=t.you
                        back=t.close_group
                        chosen=Signal::derive(move || chosen.get().map(|id| id.to_string()))
                        can_move=app.can_edit()
                        acts
                    />
                </div>
                <Show when=move || chosen.get().is_some()>
                    <ChosenPerson chosen moving ties move_to=Callback::new(move |(id, ring)| move_to(id, ring)) />
                </Show>
                <div class="map-side">
                    <Show when=move || chosen.get().is_none()>
                        <Hint many />
                    </Show>
                    <Show when=move || view.read().is_crowded()>
                        <p class="soft">
                            <LinkedSentence sentence=t.crowded.plain() href=PeoplePage::Table.href() />
                        </p>
                    </Show>
                    <CirclesKey />
                    <p>
                        <a href=PrintPage::of(Sheet::Circles).href()>{text().print.title}</a>
                    </p>
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
    let can_edit = use_app().can_edit();
    let words = move || match (many.get(), can_edit.get()) {
        (0, _) => t.empty,
        (_, true) => t.choose,
        (_, false) => t.choose_only,
    };
    view! {
        <p>{words}</p>
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
