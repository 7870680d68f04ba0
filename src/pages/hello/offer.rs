//! An offer: Say hi with other words, small and easy to turn down. What was given is said once it was.

use crate::markup::prelude::*;
use mainstay_core::model::{Kind, PersonId};
use mainstay_core::text::text;
use mainstay_core::view::offer;

use super::write::{HelloMessage, Kinds, Wording};
use crate::pages::shared::draft_offer::GoneForm;
use crate::pages::shared::may_need::may_need_words;
use crate::state::use_app;
use crate::ui::Choice;

/// The five kinds, as whoever gives them says it.
static GIVES: Kinds = Kinds {
    legend: || text().offer.what,
    choices: || Kind::ALL.map(|kind| Choice::new(kind.key(), text().offer.gives.of(kind))).to_vec(),
    words: |book, person, key, today| {
        offer::offers(book, person, Kind::from_key(key).unwrap_or(Kind::Listening), today)
    },
    takes_own: false,
};

/// Offer somebody something; whoever rests, has died or is kept apart is offered nothing.
#[component]
pub fn Offer(id: PersonId, title: &'static str) -> impl IntoView {
    let app = use_app();
    let today = app.today_now();
    let found = app.look(|book| {
        let person = book.person(id).filter(|person| person.may_come(today))?;
        Some((person.clone(), offer::may_need(book, today)))
    });
    let Some((person, all)) = found else { return view! { <GoneForm /> }.into_any() };
    let first = offer::first_kind(&all, id).key();
    let wording = Wording { title, why: may_need_words(app, &all, id), first, kinds: &GIVES };
    view! { <HelloMessage person wording about_it=None to_ask=None long_ago=false /> }.into_any()
}
