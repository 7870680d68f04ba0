//! No such page, or it is gone.

use leptos::prelude::*;
use mainstay_core::route::Route;
use mainstay_core::text::text;

use crate::ui::PageHead;

/// No such page.
#[component]
pub fn NotFound() -> impl IntoView {
    let t = &text().not_found;
    view! {
        <div class="page">
            <PageHead title=t.title />
            <p>{t.may_be_removed}</p>
            <p>
                <a class="btn btn-primary" href=Route::Today.href()>
                    {t.to_today}
                </a>
            </p>
        </div>
    }
}
