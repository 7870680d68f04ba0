//! People without a rhythm with whom it has been long: to look at when one likes.

use crate::markup::prelude::*;
use mainstay_core::route::{About, HelloPage};
use mainstay_core::text::text;
use mainstay_core::view::drifting;

use crate::state::use_app;
use crate::ui::PageHead;

use crate::pages::shared::face::Face;
use crate::pages::shared::words::ago_words;

/// The list.
#[component]
pub fn Drifting() -> impl IntoView {
    let app = use_app();
    let t = text().rhythm;
    let rows = app.select(drifting::drifting);
    view! {
        <div class="page">
            <PageHead title=t.drifting />
            <p class="lead">{move || if rows.read().is_empty() { t.drifting_none } else { t.drifting_lead }}</p>
            <ul class="rows">
                {move || {
                    rows.get()
                        .into_iter()
                        .map(|row| {
                            let name = row.name.to_string();
                            view! {
                                <li>
                                    <a class="row" href=HelloPage::Write(row.id, About::Anything).href()>
                                        <Face id=row.id />
                                        <bdi class="row-main">{name}</bdi>
                                        <span class="soft">{ago_words(row.ago)}</span>
                                    </a>
                                </li>
                            }
                        })
                        .collect_view()
                }}
            </ul>
        </div>
    }
}
