//! Plans: what is coming, ideas, and what has been.

use crate::markup::prelude::*;
use mainstay_core::model::PlanStage;
use mainstay_core::route::{PlanStart, PlansPage};
use mainstay_core::text::{row_of_facts, text};
use mainstay_core::view::plans::{self, PlanRow};

use crate::pages::shared::plan_words::{plan_words, when_words};
use crate::state::use_app;
use crate::ui::{PageHead, Show};

/// The page of plans.
#[component]
pub fn Plans() -> impl IntoView {
    let app = use_app();
    let t = text().plans;
    let view = app.select(|book, _| plans::plans(book));
    let none =
        move || view.with(|view| view.coming.is_empty() && view.ideas.is_empty() && view.past.is_empty());
    view! {
        <div class="page">
            <PageHead title=t.title>
                <Show when=move || app.can_edit().get()>
                    <a class="btn" href=PlansPage::New(PlanStart::default()).href()>
                        {t.add}
                    </a>
                </Show>
            </PageHead>
            <p class="lead">{move || if none() { t.empty } else { t.lead }}</p>
            {move || {
                let view = view.get();
                view! {
                    <PlanRows title=t.coming rows=view.coming />
                    <PlanRows title=t.ideas rows=view.ideas />
                    <PlanRows title=t.past rows=view.past />
                }
            }}
        </div>
    }
}

#[component]
fn PlanRows(title: &'static str, rows: Vec<PlanRow>) -> impl IntoView {
    (!rows.is_empty()).then(|| {
        view! {
            <section>
                <h2 class="section">{title}</h2>
                <ul class="rows">{rows.into_iter().map(|row| view! { <PlanListRow row /> }).collect_view()}</ul>
            </section>
        }
    })
}

#[component]
fn PlanListRow(row: PlanRow) -> impl IntoView {
    let app = use_app();
    let when = when_words(app, &row.plan);
    let facts = [when, stage_words(row.plan.stage).to_owned()];
    let facts: Vec<String> = facts.into_iter().filter(|fact| !fact.is_empty()).collect();
    view! {
        <li class="date-row">
            <a class="date-main" href=PlansPage::Plan(row.plan.id).href()>
                <bdi class="row-name">{plan_words(app, &row)}</bdi>
                <span class="soft">{row_of_facts(&facts)}</span>
            </a>
        </li>
    }
}

/// How far a plan has come.
pub fn stage_words(stage: PlanStage) -> &'static str {
    text().plans.stages.of(stage)
}
