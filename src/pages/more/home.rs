//! Everything that is no tab.

use crate::markup::prelude::*;
use mainstay_core::edit::Lead;
use mainstay_core::locale::DayStyle;
use mainstay_core::text::{fill, text};
use mainstay_core::view::{dates, moments, plans, thank_yous};

use crate::state::use_app;
use crate::ui::{DoorGroups, PageHead};

use super::Behind;

use crate::pages::shared::status_words::act_words;
use crate::pages::shared::words::count_if_any;

/// More.
#[component]
pub fn More() -> impl IntoView {
    let app = use_app();
    let t = text().more;
    let (undo, redo) = (app.next_step(Lead::Undo), app.next_step(Lead::Redo));
    let inside = app.select(|book, today| {
        let to_come = |row: &&plans::PlanRow| row.plan.day >= Some(today);
        [
            dates::n_soon(book, today),
            plans::plans(book).coming.iter().filter(to_come).count(),
            moments::n_listed(book),
            thank_yous::thank_yous(book).len(),
        ]
    });
    let groups = move || {
        let [dates, plans, moments, thank_yous] = inside.get();
        let backup = app.device().get().last_backup;
        let backup =
            backup.map(|day| fill(text().data.last_backup, &[("day", &app.day(day, DayStyle::Full))]));
        let behind = Behind {
            dates: count_if_any(&t.soon, dates),
            plans: count_if_any(&t.to_come, plans),
            moments: count_if_any(&t.written, moments),
            thank_yous: count_if_any(&t.written, thank_yous),
            backup: backup.unwrap_or_default(),
        };
        view! { <DoorGroups groups=super::groups(behind) /> }
    };
    view! {
        <div class="page columns">
            <PageHead title=text().frame.more />
            {groups}
            <div class="stack">
                {move || {
                    undo.get()
                        .map(|act| {
                            view! {
                                <button class="btn" on:click=move |_| app.step(Lead::Undo)>
                                    {fill(t.undo, &[("act", &act_words(&act))])}
                                </button>
                            }
                        })
                }}
                {move || {
                    redo.get()
                        .map(|act| {
                            view! {
                                <button class="btn" on:click=move |_| app.step(Lead::Redo)>
                                    {fill(t.redo, &[("act", &act_words(&act))])}
                                </button>
                            }
                        })
                }}
            </div>
        </div>
    }
}
