//! What if someone were away? A preview: nothing changes.

use crate::markup::prelude::*;
use crate::signals::{RwSignal, Shown, Signal};
use mainstay_core::model::{Kind, Name, PersonId};
use mainstay_core::route::GrowingPage;
use mainstay_core::text::{fill, text};
use mainstay_core::view::coverage::{self, WhatIf};

use crate::state::use_app;
use crate::ui::{Choice, Control, PageHead, SelectField, Show};

use super::coverage::note_for;
use crate::pages::shared::words::{kind_inside, kinds_listed};

/// What if.
#[component]
pub fn WhatIfScreen(who: Option<PersonId>) -> impl IntoView {
    let app = use_app();
    let t = text().coverage;
    let people = app.select(coverage::to_wonder_about);
    let picked = RwSignal::new(who);
    // Whoever is away by now is wondered about no more.
    let chosen = Shown::new(move || {
        let people = people.read();
        let there = |id: &PersonId| people.iter().any(|(other, _)| other == id);
        picked.get().filter(there).or_else(|| people.first().map(|(id, _)| *id))
    });
    let choose = Control::new(
        move || chosen.get().map(|id| id.to_string()).unwrap_or_default(),
        move |id: String| picked.set(id.parse().ok()),
    );
    let choices = Signal::derive(move || {
        let choice = |(id, name): (PersonId, Name)| Choice::new(id.to_string(), name.to_string());
        people.get().into_iter().map(choice).collect::<Vec<_>>()
    });
    let view = app.select(move |book, today| coverage::what_if(book, today, chosen.get()?));
    view! {
        <div class="page">
            <PageHead title=t.what_if_title />
            <Show
                when=move || !people.read().is_empty()
                fallback=move || view! { <p class="lead">{t.too_few}</p> }
            >
                <SelectField id="who" label=t.choose value=choose options=choices />
            </Show>
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
fn Preview(view: WhatIf) -> impl IntoView {
    let app = use_app();
    let t = text().coverage;
    let kinds = |kinds: &[Kind]| app.list(&kinds_listed(kinds.iter().copied()));
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
    let t = text().coverage;
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
