//! The invitation to a plan: to one of those in it, through a channel of theirs, sent by the person alone.

use crate::markup::prelude::*;
use crate::signals::{Callback, RwSignal, Shown, Signal};
use mainstay_core::edit::Edit;
use mainstay_core::model::{PersonId, PlanId};
use mainstay_core::text::{fill_clauses, text};
use mainstay_core::view::messages::WHOM;
use mainstay_core::view::plans::PlanRow;

use crate::state::{App, use_app};
use crate::ui::{Area, Choice, RadioChips, Show};

use crate::pages::shared::did_you_reach::{DidYouReach, handed_to};
use crate::pages::shared::fields::Fields;
use crate::pages::shared::hand_over::HandOver;
use crate::pages::shared::message::{FIELD, PutBack, TypedMessage};
use crate::pages::shared::plan_words::when_words;

/// The invitation as it is drafted: a plan without a day or a place says nothing of it.
fn invitation(app: App, row: &PlanRow, name: &str) -> String {
    let day = when_words(app, &row.plan);
    let holes = [
        ("name", Some(name)),
        ("what", Some(row.plan.what.as_str())),
        ("day", Some(day.as_str())),
        ("place", Some(row.plan.place.as_str())),
    ];
    fill_clauses(text().plans.invitation, &holes)
}

/// Whom to invite, the words, and the ways to hand them over.
#[component]
pub fn Invite(id: PlanId, view: Shown<Option<PlanRow>>) -> impl IntoView {
    let app = use_app();
    let t = text().plans;
    // Somebody who rests or has died is not written to.
    let people = Shown::new(move || {
        let today = app.today().get();
        let names = view.with(|view| view.as_ref().map(|row| row.names.clone()).unwrap_or_default());
        let here =
            |id: PersonId| app.look(|book| book.person(id).is_some_and(|person| person.is_present(today)));
        names
            .into_iter()
            .filter(|(id, _)| here(*id))
            .map(|(id, name)| (id, name.to_string()))
            .collect::<Vec<_>>()
    });
    let listed = people.with_untracked(|people| people.iter().map(|(id, _)| *id).collect::<Vec<_>>());
    // Whom one was writing to comes first.
    let rank = |whom: &PersonId| app.draft(&form_for(app, *whom)).is_none();
    let first = listed.into_iter().min_by_key(rank);
    let whom = RwSignal::new(first.map(|id| id.to_string()).unwrap_or_default());
    let options = move || {
        people.get().into_iter().map(|(id, name)| Choice::new(id.to_string(), name)).collect::<Vec<_>>()
    };
    view! {
        <Show when=move || !people.read().is_empty()>
            <section>
                <h2 class="section">{t.invite}</h2>
                <Show when=move || people.with(|people| people.len() != 1)>
                    {move || view! { <RadioChips name="whom" legend=t.invite_whom options=options() value=whom /> }}
                </Show>
                {move || {
                    let whom = whom.read().parse::<PersonId>().ok()?;
                    Some(view! { <WriteInvitation id whom view /> })
                }}
            </section>
        </Show>
    }
}

/// What the draft of an invitation is called: each person has one of their own.
fn form_for(app: App, whom: PersonId) -> String {
    format!("{}?whom={whom}", app.form_shown())
}

#[component]
fn WriteInvitation(id: PlanId, whom: PersonId, view: Shown<Option<PlanRow>>) -> impl IntoView {
    let app = use_app();
    let person = app.look(|book| book.person(whom).cloned())?;
    let row = view.get_untracked()?;
    let ready = vec![invitation(app, &row, person.addressed())];
    let choices = Fields::new().choice(WHOM, RwSignal::new(whom.to_string()));
    let message =
        TypedMessage::begin(app, form_for(app, whom), Signal::derive(move || ready.clone()), choices);
    message.keep();
    // The status line says what went wrong, should it.
    let note = Callback::new(move |way| {
        let _ = app.dispatch_once(Edit::Invite(id, Box::new(handed_to(app, whom, way))));
    });
    Some(view! {
        <PutBack message />
        <Area id=FIELD label=text().hello.message value=message.words rows=4 />
        <HandOver person message note />
        <DidYouReach only=whom />
    })
}
