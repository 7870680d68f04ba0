//! Everything that is no tab.

use crate::markup::prelude::*;
use mainstay_core::edit::Lead;
use mainstay_core::text::{fill, text};

use crate::state::use_app;
use crate::ui::{Doors, PageHead};

use crate::pages::shared::status_words::act_words;

/// More.
#[component]
pub fn More() -> impl IntoView {
    let app = use_app();
    let t = text().more;
    let (undo, redo) = (app.next_step(Lead::Undo), app.next_step(Lead::Redo));
    view! {
        <div class="page">
            <PageHead title=text().frame.more />
            <Doors doors=super::doors() />
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
