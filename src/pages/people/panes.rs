//! People on a computer: the list, and beside it whoever one looks at. The list stays where it is while they change.

use crate::markup::prelude::*;
use crate::signals::{RwSignal, Shown, Signal};
use mainstay_core::route::{PeoplePage, PeopleQuery, Route};
use mainstay_core::text::text;

use super::list::People;
use super::person::PersonPage;
use crate::pages::shared::later::LaterParts;
use crate::state::use_app;
use crate::ui::anew;

/// The id of the pane with the list.
const LIST: &str = "people";

/// Both panes. Who is open follows the address.
#[component]
pub fn Panes(query: PeopleQuery, parts: LaterParts) -> impl IntoView {
    let app = use_app();
    let query = RwSignal::new(query);
    let looked_at = move || match app.route().get() {
        Route::People(PeoplePage::Person(id)) => Some(id),
        _ => None,
    };
    let open = Shown::new(looked_at);
    let key = move |event: leptos::ev::KeyboardEvent| {
        let key = event.key();
        // Enter leads on to whom the row is of; the arrows only show them. A button of the row keeps it.
        if key == "Enter" && app.is_in_list(LIST) {
            return app.focus("page-title".to_owned());
        }
        let down = key == "ArrowDown";
        if !(down || key == "ArrowUp")
            || event.ctrl_key()
            || event.alt_key()
            || event.meta_key()
            || event.shift_key()
        {
            return;
        }
        if let Some(href) = app.step_in_list(LIST, down) {
            event.prevent_default();
            let route = Route::parse(&href);
            // One step back leads out of the list, however many people were looked at.
            if open.get_untracked().is_some() { app.replace(route) } else { app.go(&route) }
        }
    };
    // The route itself and not who is open: it tells as well that a form is to be shown anew.
    let person = anew(move || {
        let id = looked_at();
        Some(Box::new(move || match id {
            Some(id) => view! { <PersonPage id parts /> },
            None => view! { <p class="soft">{text().circles.choose_only}</p> },
        }))
    });
    view! {
        <div class="panes" class:has-open=move || open.get().is_some()>
            <div class="page pane-list" id=LIST data-stays="" on:keydown=key>
                <People query parts open=Signal::derive(move || open.get()) />
            </div>
            <div>{person}</div>
        </div>
    }
}
