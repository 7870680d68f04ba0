//! The same people as a list, as circles, as a table.

use crate::markup::prelude::*;
use mainstay_core::route::{PeoplePage, Route};
use mainstay_core::text::text;

use crate::state::use_app;

/// Links between the three views; the one shown is marked.
#[component]
pub fn PeopleViews() -> impl IntoView {
    let app = use_app();
    let t = text().circles;
    let views = [
        (Route::people(), t.list),
        (Route::People(PeoplePage::Circles), t.map),
        (Route::People(PeoplePage::Table), t.table),
    ];
    let links = views.map(|(route, label)| {
        let href = route.href();
        let here = move || {
            let shown = app.route().get();
            (shown == route
                || matches!(
                    (&shown, &route),
                    (Route::People(PeoplePage::List(_)), Route::People(PeoplePage::List(_)))
                ))
            .then_some("page")
        };
        view! {
            <li>
                <a class="segment" href=href aria-current=here>
                    {label}
                </a>
            </li>
        }
    });
    view! {
        <nav aria-label=t.views>
            <ul class="segments">{links}</ul>
        </nav>
    }
}
