//! What if someone were away? A preview: nothing changes.

use leptos::prelude::*;
use mainstay_core::model::{Kind, Name, PersonId};
use mainstay_core::route::GrowingPage;
use mainstay_core::text::{fill, text};
use mainstay_core::view::coverage::{self, WhatIf as View};

use crate::state::use_app;
use crate::ui::{Choice, PageHead, SelectField};

use super::coverage::note_for;
use crate::pages::shared::words::{kind_inside, kind_words};

/// What if.
#[component]
pub fn WhatIf(who: Option<PersonId>) -> impl IntoView {
    let app = use_app();
    let t = &text().coverage;
    let people = app.look(|book| coverage::to_wonder_about(book, app.today_now()));
    let there = |id: &PersonId| people.iter().any(|(other, _)| other == id);
    let first = who.filter(there).or_else(|| people.first().map(|(id, _)| *id));
    let chosen = RwSignal::new(first.map(|id| id.to_string()).unwrap_or_default());
    let choices: Vec<Choice> =
        people.iter().map(|(id, name)| Choice::new(id.to_string(), name.to_string())).collect();
    let enough = !choices.is_empty();
    let view = app.select(move |book, today| {
        let id = chosen.read().parse().ok()?;
        coverage::what_if(book, today, id)
    });
    view! {
        <div class="page">
            <PageHead title=t.what_if_title />
            {if enough {
                view! { <SelectField id="who" label=t.choose value=chosen options=choices /> }.into_any()
            } else {
                view! { <p class="lead">{t.too_few}</p> }.into_any()
            }}
            {move || view.get().map(|view| view! { <Preview view /> })}
            <p>
                <a class="btn btn-primary" href=GrowingPage::Grow.href()>
                    {t.done}
                </a>
            </p>
            <p class="soft">{t.only_a_thought}</p>
        </div>
    }
}

#[component]
fn Preview(view: View) -> impl IntoView {
    let app = use_app();
    let t = &text().coverage;
    let kinds =
        |kinds: &[Kind]| app.list(&kinds.iter().map(|kind| kind_words(*kind).to_owned()).collect::<Vec<_>>());
    let still = if view.still.is_empty() { t.nothing_still.to_owned() } else { kinds(&view.still) };
    let missing: Vec<Kind> = view.missing.iter().map(|(kind, _)| *kind).collect();
    let gone = if missing.is_empty() { t.nothing_missing.to_owned() } else { kinds(&missing) };
    let prepare = view.missing.into_iter().map(|(kind, someone)| view! { <Prepare kind someone /> });
    view! {
        <div aria-live="polite">
            <h2 class="section">{t.still}</h2>
            <p>{still}</p>
            <h2 class="section">{t.missing}</h2>
            <p>{gone}</p>
        </div>
        {(!missing.is_empty())
            .then(|| {
                view! {
                    <section>
                        <h2 class="section">{t.prepare}</h2>
                        <ul class="plain stack">{prepare.collect_view()}</ul>
                    </section>
                }
            })}
    }
}

#[component]
fn Prepare(kind: Kind, someone: Option<(PersonId, Name)>) -> impl IntoView {
    let app = use_app();
    let t = &text().coverage;
    let question = fill(t.who_else, &[("kind", kind_inside(kind))]);
    let act = someone.map(|(id, name)| {
        view! {
            <button class="btn" on:click=move |_| note_for(app, id, kind)>
                {fill(t.note_someone, &[("name", name.as_str())])}
            </button>
        }
    });
    view! {
        <li class="card">
            <p>{question}</p>
            {act}
        </li>
    }
}
