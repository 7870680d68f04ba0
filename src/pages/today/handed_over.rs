//! What was handed to another app and not yet answered for: one line each, until it is.

use leptos::prelude::*;
use mainstay_core::model::PersonId;
use mainstay_core::route::{HelloPage, PlansPage, Route, SupportPage};
use mainstay_core::text::{fill, text};

use crate::pages::shared::handed_over::{WAY, WHOM};
use crate::state::{App, use_app};

/// The lines, as they are when Today is opened.
#[component]
pub fn HandedOver() -> impl IntoView {
    let app = use_app();
    let t = &text().drafts;
    let lines = unanswered(app).into_iter().map(|(page, name)| {
        view! {
            <li class="card stack">
                <p>{fill(t.sent, &[("name", &name)])}</p>
                <p>
                    <a class="btn" href=page>
                        {t.go_on}
                    </a>
                </p>
            </li>
        }
    });
    let lines: Vec<_> = lines.collect();
    (!lines.is_empty()).then(|| view! { <ul class="plain stack">{lines}</ul> })
}

/// The pages on which it is asked, each with the name of whom one wrote to.
fn unanswered(app: App) -> Vec<(String, String)> {
    let handed_over = app.drafts().into_iter().filter(|(_, draft)| draft.field(WAY).is_some());
    let named = handed_over.filter_map(|(page, draft)| {
        let person = written_to(&page, draft.field(WHOM))?;
        let name = app.look(|book| book.person(person).map(|person| person.name.to_string()))?;
        Some((page, name))
    });
    named.collect()
}

fn written_to(page: &str, whom: Option<&str>) -> Option<PersonId> {
    match Route::parse(page) {
        Route::Hello(HelloPage::Write(person, _) | HelloPage::Thank(person))
        | Route::Support(SupportPage::Ask { person, .. }) => Some(person),
        Route::Plans(PlansPage::Plan(_)) => whom?.parse().ok(),
        _ => None,
    }
}
