//! On Today: the small steps that are for today.

use crate::markup::prelude::*;
use mainstay_core::text::text;
use mainstay_core::view::small_steps;

use crate::pages::shared::step_list::Steps;
use crate::state::use_app;
use crate::ui::Show;

/// The steps for today. Nothing is shown where there are none.
#[component]
pub fn StepsToday() -> impl IntoView {
    let app = use_app();
    let steps = app.select(small_steps::today);
    view! {
        <Show when=move || !steps.read().is_empty()>
            <section>
                <h2 class="section">{text().small_steps.today}</h2>
                <Steps steps lead="page-title" />
            </section>
        </Show>
    }
}
