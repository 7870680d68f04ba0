//! The invitation to a plan: to one of those in it, through a channel of theirs, sent by the person alone.

use leptos::prelude::*;
use mainstay_core::edit::Edit;
use mainstay_core::model::{Initiative, Moment, PersonId, PlanId, Way};
use mainstay_core::text::{fill_clauses, text};
use mainstay_core::view::plans::PlanRow;

use crate::state::{App, Shown, use_app};
use crate::ui::{Area, Choice, Notice, RadioChips, Show, Tone};

use crate::pages::shared::fields::Fields;
use crate::pages::shared::hand_over::HandOver;
use crate::pages::shared::handed_over::{WHOM, keep_handed_over};
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
    let t = &text().plans;
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
    let first = people.with_untracked(|people| people.first().map(|(id, _)| id.to_string()));
    // Whom one wrote to and has not answered for comes first.
    let asked = app.draft(&app.form_shown()).and_then(|draft| draft.field(WHOM).map(str::to_owned));
    let asked = asked
        .filter(|whom| people.with_untracked(|people| people.iter().any(|(id, _)| id.to_string() == *whom)));
    let whom = RwSignal::new(asked.or(first).unwrap_or_default());
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

#[component]
fn WriteInvitation(id: PlanId, whom: PersonId, view: Shown<Option<PlanRow>>) -> impl IntoView {
    let app = use_app();
    let t = &text().plans;
    let person = app.look(|book| book.person(whom).cloned())?;
    let row = view.get_untracked()?;
    let message = RwSignal::new(invitation(app, &row, person.name.as_str()));
    let handed_over = RwSignal::new(None::<Way>);
    let kept = Fields::new().choice(WHOM, RwSignal::new(whom.to_string()));
    keep_handed_over(app, handed_over, kept.words("draft", message));
    let yes = move |_| {
        let mut moment = Moment::new(app.new_id(), app.today_now(), vec![whom]);
        moment.way = handed_over.get_untracked();
        moment.initiative = Some(Initiative::Me);
        // The status line says what went wrong, should it.
        if app.dispatch_once(Edit::Invite(id, Box::new(moment))).is_ok() {
            handed_over.set(None);
            app.focus("page-title".to_owned());
        }
    };
    Some(view! {
        <Area id="draft" label=text().hello.message value=message rows=4 />
        <HandOver person message handed_over />
        <Show when=move || handed_over.get().is_some() && app.can_edit().get()>
            <Notice tone=Tone::Plain>
                <p>{t.did_you_invite}</p>
                <p class="cluster">
                    <button class="btn btn-primary" on:click=yes>
                        {text().ask.yes_sent}
                    </button>
                    <button class="btn" on:click=move |_| handed_over.set(None)>
                        {text().ask.not_yet}
                    </button>
                </p>
            </Notice>
        </Show>
    })
}
