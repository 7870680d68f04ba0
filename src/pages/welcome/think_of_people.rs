//! Thinking of the first people: one field, one name at a time, and a hello ready at the end.

use crate::markup::prelude::*;
use crate::signals::{Callback, RwSignal, Shown};
use mainstay_core::edit::Edit;
use mainstay_core::model::{Name, Person, PersonId, Ring, WordError};
use mainstay_core::route::{About, GrowingPage, HelloPage, PeoplePage, TodayPage};
use mainstay_core::text::{fill, fill_count, text};
use mainstay_core::view::people;
use mainstay_core::view::rings::bearing_for;

use crate::state::use_app;
use crate::ui::{Each, Field, PageHead, Show};

use crate::pages::shared::namesake::{Namesake, Same};
use crate::pages::shared::row_of::row_of;
use crate::pages::shared::status_words::trouble_words;

/// Think of people.
#[component]
pub fn ThinkOfPeople() -> impl IntoView {
    let app = use_app();
    let t = text().think;
    let name = RwSignal::new(String::new());
    let error = RwSignal::new(None::<String>);
    let ids = RwSignal::new(Vec::<PersonId>::new());
    // As they are called by now; whoever was taken back is gone here too.
    let added = app.select(move |book, _| {
        let people = ids.get().into_iter().filter_map(|id| book.person(id));
        people.map(|person| (person.id, person.name.to_string())).collect::<Vec<_>>()
    });
    let namesake = Namesake::new();
    let here = app.select(|book, _| people::listed(book).len());
    let add = move || {
        namesake.forget();
        match Name::new(&name.get_untracked()) {
            Err(WordError::Blank) => error.set(Some(text().person_form.name_blank.into())),
            Err(WordError::TooLong { .. }) => error.set(Some(text().refusal.text_too_long.into())),
            Ok(called) => {
                let id = app.new_id();
                let mut person = Person::new(id, called, Ring::Close, app.today_now());
                if !namesake.allows(app, &person) {
                    return error.set(None);
                }
                person.bearing = Some(app.look(|book| bearing_for(book, &person.groups)));
                match app.dispatch(Edit::add(person)) {
                    Ok(()) => {
                        ids.update(|ids| ids.push(id));
                        name.set(String::new());
                        error.set(None);
                    }
                    Err(trouble) => error.set(Some(trouble_words(&trouble).into())),
                }
            }
        }
    };
    let submit = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        add();
    };
    // Whoever is here already needs no adding; one goes on thinking.
    let same = move |_| {
        name.set(String::new());
        app.focus("name".to_owned());
    };
    let same = Same::Choose(Callback::new(same));
    let hello = move || {
        added.get().first().map(|(id, name)| {
            view! {
                <p>{fill_count(&t.n_here, here.get())}</p>
                <p class="cluster">
                    <a class="btn btn-primary" href=HelloPage::Write(*id, About::Anything).href()>
                        {fill(text().today.say_hi_to, &[("name", name)])}
                    </a>
                    <a class="btn" href=TodayPage::Day.href()>
                        {t.to_today}
                    </a>
                </p>
            }
        })
    };
    view! {
        <div class="page">
            <PageHead title=t.title />
            <p class="soft">{t.hint}</p>
            <form class="inline-form" novalidate on:submit=submit>
                <Field id="name" label=t.name value=name error=error autocomplete="off" />
                <button class="btn btn-primary" type="submit">
                    {t.add}
                </button>
            </form>
            {namesake.question(Callback::new(move |()| add()), same)}
            <Show when=move || !added.read().is_empty()>
                <h2>{t.added}</h2>
                <ul class="chips">
                    <Each each=move || ids.get() key=|id| *id let:id>
                        <Added row=row_of(added, move |row| row.0 == id) />
                    </Each>
                </ul>
            </Show>
            {hello}
            {app.may_be_cleared().then(|| view! { <p class="soft">{text().frame.ios_keep}</p> })}
            <details class="more">
                <summary>{t.more_ways}</summary>
                <ul class="plain">
                    {t.prompts.map(|prompt| view! { <li>{prompt}</li> })}
                </ul>
            </details>
            <p>
                <a href=GrowingPage::Grow.href()>{t.no_one}</a>
            </p>
        </div>
    }
}

/// One of those added.
#[component]
fn Added(row: Shown<Option<(PersonId, String)>>) -> impl IntoView {
    move || {
        row.get().map(|(id, name)| {
            view! {
                <li>
                    <a class="chip" href=PeoplePage::Person(id).href()>
                        <bdi>{name}</bdi>
                    </a>
                </li>
            }
        })
    }
}
