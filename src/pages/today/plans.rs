//! On Today: the plans of today and tomorrow with what to ask about, and those that have been.

use crate::markup::prelude::*;
use mainstay_core::locale::DayStyle;
use mainstay_core::model::PlanStage;
use mainstay_core::route::PlansPage;
use mainstay_core::text::{fill, row_of_facts, text};
use mainstay_core::view::plans::{self, PlanCard};

use crate::state::use_app;
use crate::ui::Show;

use crate::pages::shared::plan_stage::{happened, set_stage};
use crate::pages::shared::plan_words::{plan_words, when_words};

/// The plans near by. Nothing is shown where there are none.
#[component]
pub fn PlansToday() -> impl IntoView {
    let app = use_app();
    let cards = app.select(plans::today);
    view! {
        {move || cards.read().iter().cloned().map(|card| view! { <ShowPlan card /> }).collect_view()}
    }
}

#[component]
fn ShowPlan(card: PlanCard) -> impl IntoView {
    let app = use_app();
    let t = text().plans;
    let plan = card.row.plan.clone();
    let id = plan.id;
    let words = plan_words(app, &card.row);
    let is_past = card.is_past;
    let title = match plan.day {
        Some(day) if is_past => {
            fill(t.did_it_happen, &[("what", &words), ("day", &app.day(day, DayStyle::Weekday))])
        }
        Some(day) if day == app.today_now() => fill(t.today, &[("what", &words)]),
        _ => fill(t.tomorrow, &[("what", &words)]),
    };
    let place = (!plan.place.is_empty()).then(|| fill(t.in_place, &[("place", &plan.place)]));
    let when = when_words(app, &plan);
    let facts: Vec<String> = std::iter::once(when).chain(place).collect();
    let several = card.row.names.len() > 1;
    let to_ask = card.to_ask.iter().map(|row| {
        let words = if several {
            fill(text().dates.date_of, &[("name", row.name.as_str()), ("date", row.about.as_str())])
        } else {
            row.about.to_string()
        };
        view! { <li>{words}</li> }
    });
    let to_ask = (!card.to_ask.is_empty()).then(|| {
        view! {
            <p>{text().to_ask.title}</p>
            <ul>{to_ask.collect_view()}</ul>
        }
    });
    view! {
        <article class="card stack" aria-labelledby=format!("plan-{id}")>
            <h2 id=format!("plan-{id}")>{title}</h2>
            {(!is_past).then(|| view! { <p class="soft wrap">{row_of_facts(&facts)}</p> })}
            {to_ask}
            <p class="cluster">
                <Show when=move || is_past && app.can_edit().get()>
                    <button class="btn" on:click=move |_| happened(app, id)>
                        {t.happened}
                    </button>
                    <button
                        class="btn btn-quiet"
                        on:click=move |_| set_stage(app, id, PlanStage::Cancelled)
                    >
                        {t.did_not_happen}
                    </button>
                </Show>
                <a class="btn" href=PlansPage::Plan(id).href()>
                    {t.open}
                </a>
            </p>
        </article>
    }
}
