//! Old friends: people not met for long, and people from before to think of.

use crate::markup::prelude::*;
use crate::signals::{Callback, RwSignal, Shown};
use mainstay_core::edit::Edit;
use mainstay_core::model::{Name, Occasion, Person, PersonId, Ring, Stamp};
use mainstay_core::route::{About, HelloPage, Route};
use mainstay_core::text::{fill, text};
use mainstay_core::view::{drifting::DriftingRow, old_friends};

use crate::pages::shared::draft_offer::keep_typed;
use crate::pages::shared::face::Face;
use crate::pages::shared::field_errors::name_error;
use crate::pages::shared::fields::Fields;
use crate::pages::shared::namesake::{Namesake, Same};
use crate::pages::shared::row_of::row_of;
use crate::pages::shared::status_words::trouble_words;
use crate::pages::shared::words::ago_words;
use crate::state::use_app;
use crate::ui::{Each, Field, FirstRows, PageHead, Show, ShowMore};

/// People shown at first, and how many more at a time.
const FIRST: usize = 10;
const MORE: usize = 60;

fn write_to(id: PersonId) -> Route {
    Route::Hello(HelloPage::Write(id, About::Occasion(Occasion::AfterAGap)))
}

/// The page.
#[component]
pub fn OldFriends() -> impl IntoView {
    let app = use_app();
    let t = text().old_friends;
    let rows = app.select(old_friends::old_friends);
    let first = FirstRows::new(FIRST, MORE);
    // Held here, so that another window which takes the writing over takes no words away.
    let name = RwSignal::new(String::new());
    let kept = keep_typed(app, Fields::new().words("name", name), None, RwSignal::new(Vec::new()));
    let saved = kept.saved;
    let shown = move || rows.read().iter().take(first.most()).map(|row| row.id).collect::<Vec<_>>();
    // The keyboard goes on at the first of what the button brought.
    let lead = Callback::new(move |nth: usize| {
        if let Some(row) = rows.read_untracked().get(nth) {
            app.focus(row_id(row.id));
        }
    });
    view! {
        <div class="page">
            <PageHead title=t.title />
            <p class="lead">{t.lead}</p>
            <p class="soft">{t.finding}</p>
            <Show when=move || rows.read().is_empty()>
                <p>{t.empty}</p>
            </Show>
            <ul class="rows">
                <Each each=shown key=|id| *id let:id>
                    <OldTieRow row=row_of(rows, move |row| row.id == id) />
                </Each>
            </ul>
            <ShowMore rows=first n=move || rows.read().len() lead />
            <p class="soft">{t.no_hurry}</p>
            {kept.offer}
            <Show when=move || app.can_edit().get()>
                <Think name saved />
            </Show>
        </div>
    }
}

fn row_id(person: PersonId) -> String {
    format!("tie-{person}")
}

#[component]
fn OldTieRow(row: Shown<Option<DriftingRow>>) -> impl IntoView {
    move || {
        row.get().map(|row| {
            let name = row.name.to_string();
            let label = fill(text().old_friends.write, &[("name", &name)]);
            view! {
                <li>
                    <a id=row_id(row.id) class="row" href=write_to(row.id).href()>
                        <Face id=row.id />
                        <span class="row-main">
                            <span class="row-name">{label}</span>
                            <span class="row-detail">{ago_words(row.ago)}</span>
                        </span>
                    </a>
                </li>
            }
        })
    }
}

/// Someone from before: noted, and a face-saving opener is ready.
#[component]
fn Think(name: RwSignal<String>, saved: Callback<Option<Stamp>>) -> impl IntoView {
    let app = use_app();
    let t = text().old_friends;
    let wrong = RwSignal::new(None::<String>);
    let namesake = Namesake::new();
    let add = move || {
        namesake.forget();
        wrong.set(None);
        let called = match Name::new(&name.read_untracked()) {
            Ok(called) => called,
            Err(error) => return wrong.set(Some(name_error(&error, t.blank))),
        };
        let person = Person::new(app.new_id(), called, Ring::Around, app.today_now());
        let id = person.id;
        if !namesake.allows(app, &person) {
            return;
        }
        match app.dispatch(Edit::add(person)) {
            Ok(()) => {
                saved.run(None);
                app.go_saying(&write_to(id));
            }
            Err(trouble) => wrong.set(Some(trouble_words(&trouble).into())),
        }
    };
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        add();
    };
    view! {
        <section class="stack">
            <h2 class="section">{t.think}</h2>
            <ul>{t.prompts.map(|words| view! { <li>{words}</li> })}</ul>
            <form class="stack" novalidate on:submit=submit>
                <Field id="name" label=t.name value=name error=wrong autocomplete="off" />
                {namesake.question(Callback::new(move |()| add()), Same::Lead(write_to))}
                <p>
                    <button class="btn" type="submit">
                        {t.add}
                    </button>
                </p>
            </form>
        </section>
    }
}
