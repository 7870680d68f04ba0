//! One plan: what, when and where, the invitation, and what became of it.

use crate::markup::prelude::*;
use crate::signals::{Shown, Signal};
use mainstay_core::exchange::calendar::plan_file;
use mainstay_core::model::{PersonId, PlanId, PlanStage};
use mainstay_core::route::{MomentsPage, PlansPage};
use mainstay_core::text::{fill, text};
use mainstay_core::view::plans::{self, PlanRow};

use crate::state::use_app;
use crate::ui::{PageHead, Show};

use super::invite::Invite;
use super::list::stage_words;
use crate::pages::shared::before_you_talk::BeforeYouTalk;
use crate::pages::shared::draft_offer::GoneForm;
use crate::pages::shared::plan_stage::{happened, set_stage};
use crate::pages::shared::plan_words::{plan_words, when_words};

/// One plan.
#[component]
pub fn PlanPage(id: PlanId) -> impl IntoView {
    let app = use_app();
    let view = app.select(move |book, _| plans::plan(book, id));
    let there = Shown::new(move || view.read().is_some());
    move || {
        if there.get() {
            view! { <PlanThere id view /> }.into_any()
        } else {
            view! { <GoneForm /> }.into_any()
        }
    }
}

#[component]
fn PlanThere(id: PlanId, view: Shown<Option<PlanRow>>) -> impl IntoView {
    let app = use_app();
    let t = text().plans;
    let title = move || view.get().map(|row| plan_words(app, &row)).unwrap_or_default();
    let stage =
        Shown::new(move || view.with(|view| view.as_ref().map_or(PlanStage::Idea, |row| row.plan.stage)));
    let open = Shown::new(move || stage.get().is_open());
    let settled = Shown::new(move || stage.get() == PlanStage::Agreed);
    let has_day =
        Shown::new(move || view.with(|view| view.as_ref().is_some_and(|row| row.plan.day.is_some())));
    let save_file = move |_| {
        let plan = app.look(|book| book.plan(id).cloned());
        if let Some(file) = plan.and_then(|plan| plan_file(&plan, app.now())) {
            app.save_calendar("plan.ics", &file);
        }
    };
    view! {
        <div class="page">
            <PageHead title=Signal::derive(title)>
                <Show when=move || app.can_edit().get()>
                    <a class="btn" href=PlansPage::Edit(id).href()>
                        {t.edit}
                    </a>
                </Show>
            </PageHead>
            {move || view.get().map(|row| view! { <PlanFacts row /> })}
            <Show when=move || app.can_edit().get() && open.get()>
                <p class="cluster">
                    <Show when=move || !settled.get()>
                        <button class="btn" on:click=move |_| set_stage(app, id, PlanStage::Agreed)>
                            {t.agree}
                        </button>
                    </Show>
                    <button class="btn" on:click=move |_| happened(app, id)>
                        {t.happened}
                    </button>
                    <button class="btn btn-quiet" on:click=move |_| set_stage(app, id, PlanStage::Cancelled)>
                        {t.did_not_happen}
                    </button>
                </p>
            </Show>
            <Show when=move || stage.get() == PlanStage::Cancelled>
                <p>{t.did_not_happen_words}</p>
                <Show when=move || app.can_edit().get()>
                    <button class="btn" on:click=move |_| set_stage(app, id, PlanStage::Idea)>
                        {t.again}
                    </button>
                </Show>
            </Show>
            <Show when=move || open.get()>
                <Invite id view />
            </Show>
            <Show when=move || has_day.get() && open.get()>
                <section>
                    <button class="btn" on:click=save_file>
                        {t.save_file}
                    </button>
                    <p class="soft">{t.share_hint}</p>
                </section>
            </Show>
        </div>
    }
}

#[component]
fn PlanFacts(row: PlanRow) -> impl IntoView {
    let app = use_app();
    let t = text().plans;
    let plan = row.plan;
    let when = when_words(app, &plan);
    let when = if when.is_empty() { t.no_day_yet.to_owned() } else { when };
    let place = (!plan.place.is_empty()).then(|| fill(t.in_place, &[("place", &plan.place)]));
    let date =
        plan.date.and_then(|id| app.look(|book| book.important_date(id).map(|date| date.label.to_string())));
    let date = date.map(|label| fill(t.for_date, &[("date", &label)]));
    let open = plan.stage.is_open();
    // Whoever rests is in the plan and not talked to yet.
    let today = app.today_now();
    let present =
        |id: PersonId| app.look(|book| book.person(id).is_some_and(|person| person.is_present(today)));
    let talk_to = row.names.into_iter().map(|(id, _)| id).filter(|id| open && present(*id));
    let talk_to = talk_to.map(|id| view! { <BeforeYouTalk id named=true /> });
    let became = plan.moment.map(|id| {
        view! {
            <p>
                <a href=MomentsPage::Moment(id).href()>{t.became}</a>
            </p>
        }
    });
    view! {
        <p class="lead">{when}</p>
        <p class="soft">{stage_words(plan.stage)}</p>
        {place.map(|words| view! { <p class="wrap">{words}</p> })}
        {date.map(|words| view! { <p>{words}</p> })}
        {(!plan.note.is_empty()).then(|| view! { <p class="wrap">{plan.note}</p> })}
        {talk_to.collect_view()}
        {became}
    }
}
