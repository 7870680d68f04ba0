//! One row of the list of people: who it is, one line of what is known, and a tap that writes down a talk.

use crate::markup::prelude::*;
use crate::signals::Signal;
use mainstay_core::model::PersonId;
use mainstay_core::route::{PeoplePage, Sort};
use mainstay_core::text::{fill, row_of_facts, text};
use mainstay_core::view::people::{self, PersonRow};

use crate::state::{App, use_app};
use crate::ui::Show;

use crate::pages::shared::face::Face;
use crate::pages::shared::talk_noted::log_talk;
use crate::pages::shared::words::{ago_words, date_words, relationship_words};

/// The id of the link of a row.
pub fn row_id(id: PersonId) -> String {
    format!("row-{id}")
}

/// The row.
#[component]
pub fn PersonListRow(
    /// Whose.
    id: PersonId,
    /// Who is shown beside the list.
    open: Signal<Option<PersonId>>,
    /// The order of the list, which says what of them is told.
    sort: Signal<Sort>,
) -> impl IntoView {
    let app = use_app();
    let row = app.select(move |book, today| people::row(book, id, today));
    move || {
        row.get().map(|row| {
            let name = row.name.to_string();
            let here = row.ago.is_some();
            view! {
                <li class="person-row">
                    <a class="row" id=row_id(id) href=PeoplePage::Person(id).href() aria-current=move || (open.get() == Some(id)).then_some("page")>
                        <Face id=id />
                        <span class="row-main">
                            <bdi class="row-name">{name.clone()}</bdi>
                            <span class="row-detail">{move || detail(app, &row, sort.get())}</span>
                        </span>
                    </a>
                    <Show when=move || here && app.can_edit().get()>
                        <Talked id name=name.clone() />
                    </Show>
                </li>
            }
        })
    }
}

/// Of whoever is sorted by their birthday, the birthday; of everyone else who they are and how long ago it was.
fn detail(app: App, row: &PersonRow, sort: Sort) -> String {
    let t = text().person;
    if sort == Sort::Birthday {
        let words =
            |birthday| fill(t.date_line, &[("date", t.birthday), ("day", &date_words(app, birthday))]);
        return row.birthday.map(words).unwrap_or_default();
    }
    let who = row.relationship.as_ref().map(relationship_words);
    let ago = row.ago.map(|ago| ago_words(ago).to_owned());
    let facts: Vec<String> = who.into_iter().chain(ago).filter(|fact| !fact.is_empty()).collect();
    row_of_facts(&facts)
}

/// One tap: a talk of today.
#[component]
fn Talked(id: PersonId, name: String) -> impl IntoView {
    let app = use_app();
    let t = text().people;
    let named = fill(t.talked_with, &[("name", &name)]);
    let talked = move |_| {
        if log_talk(app, id).is_some() {
            app.say_what_was_saved(fill(t.talked_saved, &[("name", &name)]));
        }
    };
    view! {
        <button class="btn btn-quiet" type="button" aria-label=named on:click=talked>
            {t.talked}
        </button>
    }
}
