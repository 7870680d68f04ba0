//! Small steps that are open, on Grow.

use crate::markup::prelude::*;
use mainstay_core::route::GrowingPage;
use mainstay_core::text::{fill_count, text};
use mainstay_core::view::small_steps;

use crate::pages::shared::step_list::Steps;
use crate::state::use_app;
use crate::ui::Show;

/// The open steps, on Grow.
#[component]
pub fn OpenSteps() -> impl IntoView {
    let app = use_app();
    let t = text().small_steps;
    let steps = app.select(|book, _| small_steps::open(book));
    let n_done = app.select(|book, _| small_steps::n_done(book));
    view! {
        <section aria-labelledby="small-steps">
            <h2 class="section" id="small-steps" tabindex="-1">
                {t.title}
            </h2>
            <Show when=move || steps.read().is_empty()>
                <p>{t.none}</p>
            </Show>
            <Steps steps lead="small-steps" />
            <Show when=move || n_done.get() != 0>
                <p class="soft">{move || fill_count(&t.n_done, n_done.get())}</p>
            </Show>
            <Show when=move || app.can_edit().get()>
                <p>
                    <a href=GrowingPage::NewStep(None).href()>{t.add}</a>
                </p>
            </Show>
        </section>
    }
}
