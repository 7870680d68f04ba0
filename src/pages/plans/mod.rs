//! Plans: what to do with whom, and what became of it.

mod form;
mod invite;
mod list;
mod plan;

use crate::markup::prelude::*;
use mainstay_core::route::{MorePage, PlansPage, Route};
use mainstay_core::text::text;
use mainstay_core::view::plans;

use crate::pages::shared::plan_words::plan_words;
use crate::pages::shared::screen::{Above, Screen, show, title_or_gone};
use crate::pages::shared::tab::Tab;
use crate::state::App;

/// What each address leads to.
pub fn screen(app: App, page: PlansPage) -> Screen {
    let t = text();
    let tab = Some(Tab::Today);
    match page {
        PlansPage::All => Screen {
            tab,
            above: Some(Above::Back(Route::More(MorePage::More), t.frame.more)),
            title: t.plans.title.into(),
            view: show(|| view! { <list::Plans /> }),
        },
        PlansPage::New(start) => Screen {
            tab,
            above: Some(Above::Cancel(Route::Plans(PlansPage::All))),
            title: t.plans.add_title.into(),
            view: show(move || view! { <form::NewPlan start /> }),
        },
        PlansPage::Plan(id) => Screen {
            tab,
            above: Some(Above::Back(Route::Plans(PlansPage::All), t.plans.title)),
            title: title_or_gone(app.follow(|book| plans::plan(book, id)).map(|row| plan_words(app, &row))),
            view: show(move || view! { <plan::PlanPage id /> }),
        },
        PlansPage::Edit(id) => Screen {
            tab,
            above: Some(Above::Cancel(Route::Plans(PlansPage::Plan(id)))),
            title: t.plans.edit_title.into(),
            view: show(move || view! { <form::EditPlan id /> }),
        },
    }
}
