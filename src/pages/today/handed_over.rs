//! What was handed to another app and not yet answered for: one line each, until it is.

use leptos::prelude::*;
use mainstay_core::model::PersonId;
use mainstay_core::route::{HelloPage, PlansPage, Route, SupportPage};
use mainstay_core::text::{fill, text};

use crate::pages::shared::handed_over::{WAY, WHOM};
use crate::state::use_app;
use crate::ui::Show;

/// The lines, as they are when Today is opened; the names are those of the book.
#[component]
pub fn HandedOver() -> impl IntoView {
    let app = use_app();
    let t = &text().drafts;
    let handed_over = app.drafts().into_iter().filter(|(_, draft)| draft.field(WAY).is_some());
    let written = handed_over.filter_map(|(page, draft)| {
        let person = written_to(&Route::parse(&page), draft.field(WHOM))?;
        Some((page, person))
    });
    let written: Vec<(String, PersonId)> = written.collect();
    let named = app.select(move |book, _| {
        let name = |person: PersonId| book.person(person).map(|person| person.name.to_string());
        let named = written.iter().filter_map(|(page, person)| Some((page.clone(), name(*person)?)));
        named.collect::<Vec<_>>()
    });
    let line = move |(page, name): (String, String)| {
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
    };
    let lines = move || named.get().into_iter().map(line).collect_view();
    view! {
        <Show when=move || !named.read().is_empty()>
            <ul class="plain stack">{lines}</ul>
        </Show>
    }
}

/// To whom one writes on a page; none where one writes to nobody.
fn written_to(page: &Route, whom: Option<&str>) -> Option<PersonId> {
    match page {
        Route::Hello(page) => match page {
            HelloPage::Write(person, _) | HelloPage::Thank(person) => Some(*person),
            HelloPage::Questions(_) | HelloPage::NewToAsk(_) | HelloPage::EditToAsk(_) => None,
        },
        Route::Support(page) => match page {
            SupportPage::Ask { person, .. } => Some(*person),
            SupportPage::Kinds { .. }
            | SupportPage::Who { .. }
            | SupportPage::HelpChoose { .. }
            | SupportPage::HardTimesPlan
            | SupportPage::EditHardTimesPlan
            | SupportPage::Talk
            | SupportPage::Breathe
            | SupportPage::Message
            | SupportPage::NeedNoOne => None,
        },
        Route::Plans(page) => match page {
            PlansPage::Plan(_) => whom?.parse().ok(),
            PlansPage::All | PlansPage::New(_) | PlansPage::Edit(_) => None,
        },
        Route::Today(_)
        | Route::Welcome(_)
        | Route::People(_)
        | Route::Moments(_)
        | Route::Dates(_)
        | Route::Thanks(_)
        | Route::Growing(_)
        | Route::Reflecting(_)
        | Route::CheckIn(_)
        | Route::Learn(_)
        | Route::Data(_)
        | Route::Settings(_)
        | Route::Lines(_)
        | Route::More(_)
        | Route::NotFound => None,
    }
}
