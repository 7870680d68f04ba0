//! Before somebody new is added: is it somebody who is here already?

use crate::markup::prelude::*;
use crate::signals::{Callback, RwSignal, StoredValue};
use mainstay_core::model::{Person, PersonId};
use mainstay_core::route::Route;
use mainstay_core::text::{fill, text};
use mainstay_core::view::people;

use crate::state::App;
use crate::ui::{Notice, Tone};

/// The question, and whether it was answered.
#[derive(Clone, Copy)]
pub struct Namesake {
    asked: RwSignal<Option<(PersonId, String)>>,
    /// That it is someone else was said by hand.
    is_someone_else: StoredValue<bool>,
}

/// What follows where it is the same person.
#[derive(Clone, Copy)]
pub enum Same {
    /// The way to a page of theirs.
    Lead(fn(PersonId) -> Route),
    /// They are meant here too.
    Choose(Callback<PersonId>),
}

impl Namesake {
    /// Nothing is asked yet.
    pub fn new() -> Self {
        Self { asked: RwSignal::new(None), is_someone_else: StoredValue::new(false) }
    }

    /// Whether they may be added: nobody here is called so, or it was said that they are someone else. Otherwise it is
    /// asked from now on.
    pub fn allows(self, app: App, new: &Person) -> bool {
        let is_someone_else = self.is_someone_else.get_value();
        self.is_someone_else.set_value(false);
        let same = app.look(|book| people::namesake(book, new, &app.locale()));
        let asked = same.filter(|_| !is_someone_else).map(|(id, name)| (id, name.to_string()));
        let allows = asked.is_none();
        self.asked.set(asked);
        allows
    }

    /// Nothing is asked any more.
    pub fn forget(self) {
        self.asked.set(None);
    }

    /// The question, where it is asked. `add` tries again to add them.
    pub fn question(self, add: Callback<()>, same: Same) -> AnyView {
        let t = text().person_form;
        let keep_both = move |_| {
            self.is_someone_else.set_value(true);
            add.run(());
        };
        let same_person = move |id: PersonId| match same {
            Same::Lead(route) => view! {
                <a class="btn" href=route(id).href()>
                    {t.same_person}
                </a>
            }
            .into_any(),
            Same::Choose(choose) => {
                let choose = move |_| {
                    self.forget();
                    choose.run(id);
                };
                view! {
                    <button class="btn" type="button" on:click=choose>
                        {t.same_person}
                    </button>
                }
                .into_any()
            }
        };
        let question = move || {
            self.asked.get().map(|(id, name)| {
                view! {
                    <Notice tone=Tone::Plain>
                        <p>{fill(t.namesake, &[("name", &name)])}</p>
                        <p class="cluster">
                            {same_person(id)}
                            <button class="btn" type="button" on:click=keep_both>
                                {t.someone_else}
                            </button>
                        </p>
                    </Notice>
                }
            })
        };
        question.into_any()
    }
}
