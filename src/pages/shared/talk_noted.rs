//! After "We talked": how it was and what they told can be added in a tap more, or not.

use crate::markup::prelude::*;
use crate::signals::RwSignal;
use mainstay_core::edit::Edit;
use mainstay_core::model::{Initiative, Moment, MomentId, PersonId, Way};
use mainstay_core::route::MomentsPage;
use mainstay_core::text::{fill, text};

use super::words::way_words;
use crate::state::{App, use_app};
use crate::ui::{Notice, Tone};

/// What is asked for: the others are in the form of the moment.
const WAYS: [Way; 3] = [Way::Met, Way::Call, Way::Text];

/// Writes down a talk of today with somebody, begun by both: what "We talked" stands for wherever it is tapped. The moment, once
/// it is kept; the status line says what went wrong, should it.
pub fn log_talk(app: App, with: PersonId) -> Option<MomentId> {
    let mut moment = Moment::new(app.new_id(), app.today_now(), vec![with]);
    moment.initiative = Some(Initiative::Both);
    let id = moment.id;
    app.dispatch_once(Edit::add(moment)).is_ok().then_some(id)
}

/// The moment that was just written down. Taken back, there is nothing left to add to. What was tapped for is the line of
/// the moment, so this follows in a task of its own.
#[component]
pub fn TalkNoted(noted: RwSignal<Option<MomentId>>) -> impl IntoView {
    let app = use_app();
    let there = app.select(move |book, _| noted.get().filter(|id| book.moment(*id).is_some()));
    move || there.get().map(|id| view! { <WhatToAdd id /> })
}

#[component]
fn WhatToAdd(id: MomentId) -> impl IntoView {
    let app = use_app();
    let t = text().warm;
    let soon = app.soon();
    let told = app.select(move |book, _| {
        let moment = book.moment(id)?;
        let person = moment.people.first().and_then(|id| book.person(*id))?;
        Some((person.name.to_string(), moment.way.is_none()))
    });
    let tell = move |way: Way| {
        let moment = app.look(|book| book.moment(id).cloned());
        if let Some(mut moment) = moment {
            moment.way = Some(way);
            // The status line says what went wrong, should it.
            let _ = app.dispatch(Edit::change(moment));
        }
    };
    let notice = move || {
        told.get().filter(|_| soon.get()).map(|(name, asks)| {
            let ways = WAYS.map(|way| {
                view! {
                    <button class="btn btn-quiet" on:click=move |_| tell(way)>
                        {way_words(way)}
                    </button>
                }
            });
            let ways = asks.then(|| {
                view! {
                    <div class="cluster" role="group" aria-label=t.how_was_it>
                        {ways.collect_view()}
                    </div>
                }
            });
            view! {
                <Notice tone=Tone::Good>
                    <p>{fill(t.noted, &[("name", &name)])}</p>
                    {ways}
                    <p>
                        <a href=MomentsPage::Moment(id).href()>{t.what_did_they_tell}</a>
                    </p>
                </Notice>
            }
        })
    };
    view! { {notice} }
}
