//! Reflect: what will be here, and what can be told already.

use leptos::prelude::*;
use mainstay_core::route::Route;
use mainstay_core::text::{fill_count, text};
use mainstay_core::view::month;

use crate::state::use_app;
use crate::ui::{Door, PageHead};

/// Reflect.
#[component]
pub fn Reflect() -> impl IntoView {
    let app = use_app();
    let t = &text().reflect;
    let reached = app.select(month::people_in_touch);
    view! {
        <div class="page">
            <PageHead title=text().frame.reflect />
            <p class="lead">{t.lead}</p>
            <h2 class="section">{t.this_month}</h2>
            <p>
                {move || match reached.get() {
                    0 => t.nothing_yet.to_owned(),
                    n => fill_count(&t.in_touch_with, n),
                }}
            </p>
            <ul class="doors">
                <Door href=Route::GiveAndGet.href() label=text().balance.title />
            </ul>
            <p class="soft">{t.what_comes}</p>
        </div>
    }
}
