//! On Today: the places I go today.

use crate::markup::prelude::*;
use mainstay_core::route::GrowingPage;
use mainstay_core::text::{fill, text};
use mainstay_core::view::places::{self, PlaceRow};

use crate::state::use_app;
use crate::ui::Show;

/// The places of today. Nothing is shown where there are none.
#[component]
pub fn PlacesToday() -> impl IntoView {
    let app = use_app();
    let t = text().places;
    let rows = app.select(places::today);
    let card = move |row: PlaceRow| {
        let name = row.name.as_str();
        let title = fill(t.today, &[("name", name)]);
        let went = fill(t.i_went_name, &[("name", name)]);
        view! {
            <article class="card stack">
                <h2>{title}</h2>
                <p class="cluster">
                    <Show when=move || app.can_edit().get()>
                        <a class="btn" aria-label=went.clone() href=GrowingPage::Visit(row.id).href()>
                            {t.i_went}
                        </a>
                    </Show>
                    <a class="btn btn-quiet" href=GrowingPage::Place(row.id).href()>
                        {t.open}
                    </a>
                </p>
            </article>
        }
    };
    view! { {move || rows.read().iter().cloned().map(card).collect_view()} }
}
