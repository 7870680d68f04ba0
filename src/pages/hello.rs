//! Say hi, or thank someone: three ready starters, a draft to change, one tap to hand it over.

use leptos::prelude::*;
use mainstay_core::edit::Edit;
use mainstay_core::insight::due::Since;
use mainstay_core::model::{Initiative, Moment, Person, PersonId, Way};
use mainstay_core::route::{Route, Topic};
use mainstay_core::text::{fill, text};
use mainstay_core::view::person;

use crate::state::use_app;
use crate::ui::{Area, Notice, PageHead, Show, Tone};

use super::hand_over::HandOver;
use super::not_found::NotFound;

/// Say hi.
#[component]
pub fn Hello(id: PersonId) -> impl IntoView {
    let t = &text().hello;
    view! { <Write id title=t.title starters=t.starters thanks=false /> }
}

/// Thank someone.
#[component]
pub fn Thank(id: PersonId) -> impl IntoView {
    let t = &text().thank;
    view! { <Write id title=t.title starters=t.starters thanks=true /> }
}

#[component]
fn Write(id: PersonId, title: &'static str, starters: [&'static str; 3], thanks: bool) -> impl IntoView {
    let app = use_app();
    let view = app.look(|book| person::person(book, id, app.today_now(), 0));
    match view {
        Some(view) => {
            let long_ago = matches!(view.since, Some(Since::NiceSurprise));
            let note = match (thanks, long_ago) {
                (true, _) => text().thank.note,
                (false, true) => text().hello.long_ago,
                (false, false) => "",
            };
            view! { <Draft person=view.person title starters note /> }.into_any()
        }
        None => view! { <NotFound /> }.into_any(),
    }
}

#[component]
fn Draft(
    person: Person,
    title: &'static str,
    starters: [&'static str; 3],
    note: &'static str,
) -> impl IntoView {
    let t = &text().hello;
    let id = person.id;
    let name = person.name.to_string();
    let starters = starters.map(|starter| fill(starter, &[("name", &name)]));
    let draft = RwSignal::new(starters.first().cloned().unwrap_or_default());
    // Handed over means: another app was opened or the text copied. Whether it was sent, only the person knows.
    let handed_over = RwSignal::new(None::<Way>);
    let choose = starters.map(|starter| {
        let shown = starter.clone();
        view! {
            <li>
                <button class="btn" on:click=move |_| draft.set(starter.clone())>
                    {shown}
                </button>
            </li>
        }
    });
    view! {
        <div class="page">
            <PageHead title=fill(title, &[("name", &name)]) />
            {(!note.is_empty()).then(|| view! { <p class="soft">{note}</p> })}
            <h2 class="section" id="starters">
                {t.starters_title}
            </h2>
            <ul class="plain stack" aria-labelledby="starters">
                {choose}
            </ul>
            <Area id="draft" label=t.message value=draft rows=4 />
            <HandOver person draft handed_over />
            <p>
                <a href=Route::LearnPage(Topic::Habits).href()>{text().learn.page(Topic::Habits).title}</a>
            </p>
            <DidYou id name=name handed_over />
        </div>
    }
}

/// On return: was it sent? Only then is it logged.
#[component]
fn DidYou(id: PersonId, name: String, handed_over: RwSignal<Option<Way>>) -> impl IntoView {
    let app = use_app();
    let t = &text().hello;
    let named = StoredValue::new(fill(t.did_you, &[("name", &name)]));
    let yes = move |_| {
        let mut moment = Moment::new(app.new_moment_id(), app.today_now(), vec![id]);
        moment.way = handed_over.get_untracked();
        moment.initiative = Some(Initiative::Me);
        if app.dispatch(Edit::LogMoment(Box::new(moment))).is_ok() {
            app.go_saying(&Route::Today);
        }
    };
    view! {
        <Show when=move || handed_over.get().is_some() && app.can_edit().get()>
            <Notice tone=Tone::Plain>
                <p>{named.get_value()}</p>
                <p class="cluster">
                    <button class="btn btn-primary" on:click=yes>
                        {t.yes}
                    </button>
                    <button class="btn" on:click=move |_| handed_over.set(None)>
                        {t.not_yet}
                    </button>
                </p>
            </Notice>
        </Show>
    }
}
