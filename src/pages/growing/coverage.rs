//! What my people are good for, what is open or hangs on one person, and one gentle step.

use crate::markup::prelude::*;
use crate::signals::RwSignal;
use mainstay_core::edit::Edit;
use mainstay_core::insight::coverage::Cover;
use mainstay_core::model::{Kind, PersonId};
use mainstay_core::route::{GrowingPage, IdeaQuery, SupportPage};
use mainstay_core::text::{fill, paragraph, text};
use mainstay_core::view::coverage::{self, GentleStep, KindRow};

use crate::state::{App, use_app};
use crate::ui::{LinkedSentence, Show};

use crate::pages::shared::words::{kind_inside, kind_words};

/// Names of a kind shown before "and so many more".
const NAMES: usize = 3;

/// The section on Grow.
#[component]
pub fn CoverageSection() -> impl IntoView {
    let app = use_app();
    let t = text().coverage;
    let view = app.select(coverage::coverage);
    let nth = RwSignal::new(0_usize);
    let step = move || {
        let view = view.read();
        let n = view.steps.len();
        view.steps.get(nth.get() % n.max(1)).cloned()
    };
    let leaning = move || {
        let view = view.read();
        let (id, name) = view.leaning_on.first()?;
        Some((GrowingPage::WhatIf(Some(*id)), t.leaning.fill(&[("name", name.as_str())])))
    };
    let row = move |row: KindRow| {
        view! {
            <tr>
                <th scope="row">{kind_words(row.kind)}</th>
                <td>{who(app, &row)}</td>
            </tr>
        }
    };
    view! {
        <section>
            <h2 class="section">{t.title}</h2>
            <Show when=move || view.read().is_empty>
                <p>{t.empty}</p>
            </Show>
            <Show when=move || !view.read().is_empty>
                <table class="coverage">
                    <tbody>{move || view.read().kinds.iter().cloned().map(row).collect_view()}</tbody>
                </table>
                {move || {
                    leaning()
                        .map(|(route, sentence)| {
                            view! {
                                <p>
                                    <LinkedSentence sentence href=route.href() />
                                </p>
                            }
                        })
                }}
                <Show when=move || view.read().one_group>
                    <p>{t.one_group}</p>
                </Show>
                <Show when=move || view.read().rarely_in_person>
                    <p>{t.in_person}</p>
                </Show>
                <Show when=move || !view.read().steps.is_empty()>
                    <article class="card">
                        <h3>{t.one_step}</h3>
                        <div class="stack" aria-live="polite">{move || step().map(|step| view! { <StepWords step /> })}</div>
                        <button class="btn btn-quiet" on:click=move |_| nth.update(|nth| *nth += 1)>
                            {t.another}
                        </button>
                    </article>
                </Show>
            </Show>
            <Show when=move || view.read().can_wonder>
                <p>
                    <a href=GrowingPage::WhatIf(None).href()>{t.what_if}</a>
                </p>
            </Show>
        </section>
    }
}

fn who(app: App, row: &KindRow) -> String {
    let t = text().coverage;
    if row.cover == Cover::Open {
        return t.open.to_owned();
    }
    let names: Vec<String> = row.people.iter().take(NAMES).map(ToString::to_string).collect();
    let more = row.people.len() - names.len();
    if more == 0 {
        app.list(&names)
    } else {
        fill(t.names_and_more, &[("names", &app.list_row(&names)), ("n", &more.to_string())])
    }
}

/// Notes someone as good for a kind: it can be undone like any change.
pub fn note_for(app: App, id: PersonId, kind: Kind) {
    let edit = app.look(|book| book.person(id).map(|person| Edit::note_good(person, kind)));
    // The status line says what went wrong, should it.
    let _ = edit.map(|edit| app.dispatch(edit));
}

#[component]
fn StepWords(step: GentleStep) -> impl IntoView {
    let app = use_app();
    let t = text().coverage;
    let kind = step.kind;
    let named_kind = kind_inside(kind);
    let fact = match &step.only {
        None => fill(t.step_open, &[("kind", named_kind)]),
        Some(name) => fill(t.step_only, &[("kind", named_kind), ("name", name.as_str())]),
    };
    let named = |words: &str, name: &str| fill(words, &[("name", name)]);
    let idea = match &step.someone {
        Some((_, name)) => named(t.could_someone, name.as_str()),
        None => t.new_people.to_owned(),
    };
    // Where nobody could grow into it, ideas for meeting people who might.
    let ideas = step.someone.is_none().then(|| {
        let query = IdeaQuery { kind: Some(kind), ..IdeaQuery::default() };
        view! {
            <a class="btn" href=GrowingPage::Ideas(query).href()>
                {text().grow.ideas_for_this}
            </a>
        }
    });
    let act = step.someone.map(|(id, name)| {
        view! {
            <a class="btn" href=SupportPage::Ask { kind, person: id, urgent: false }.href()>
                {named(text().ask.ask_name, name.as_str())}
            </a>
            <button class="btn" on:click=move |_| note_for(app, id, kind)>
                {named(t.note_someone, name.as_str())}
            </button>
        }
    });
    view! {
        <p>{paragraph(&[fact, idea])}</p>
        <p class="cluster">{act} {ideas}</p>
    }
}
