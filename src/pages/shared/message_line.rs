//! The message to somebody in one line, ready to be changed, with one button into the way they really talk. The same on
//! Today and at the head of their page; what is typed is that of Say hi.

use crate::markup::prelude::*;
use crate::signals::{Callback, Shown, Signal};
use mainstay_core::model::{Person, PersonId};
use mainstay_core::route::{About, HelloPage};
use mainstay_core::text::text;
use mainstay_core::view::openers;

use super::did_you_reach::note_hello;
use super::fields::Fields;
use super::hand_over::HandOver;
use super::message::{FIELD, TypedMessage};
use crate::state::use_app;
use crate::ui::Area;

/// The line and its button; with something to stand behind them, all their other ways before that, small and round.
#[component]
pub fn MessageLine(
    /// To whom.
    id: PersonId,
    /// What stands behind the other ways.
    #[prop(optional)]
    children: Option<ChildrenFn>,
) -> impl IntoView {
    let app = use_app();
    let person = app.select(move |book, _| book.person(id).cloned());
    move || {
        let behind = children.clone();
        person.get().map(|person| untrack(|| view! { <LineTo person behind /> }))
    }
}

#[component]
fn LineTo(person: Person, behind: Option<ChildrenFn>) -> impl IntoView {
    let app = use_app();
    let (id, whom) = (person.id, person.clone());
    let ready: Shown<Vec<String>> = app.select(move |book, today| openers::ready(book, &whom, today));
    let form = HelloPage::Write(person.id, About::Anything).href();
    let message = TypedMessage::begin(app, form, Signal::derive(move || ready.get()), Fields::new());
    message.keep();
    let note = Callback::new(move |way| note_hello(app, id, way, None));
    view! {
        <Area id=FIELD label=text().hello.message value=message.words rows=1 />
        {match behind {
            Some(behind) => {
                view! {
                    <HandOver person message note one=true>
                        {behind.give()}
                    </HandOver>
                }
            }
            None => view! { <HandOver person message note one=true /> },
        }}
    }
}

/// The way to all the ways, and to other words.
#[component]
pub fn OtherWords(id: PersonId) -> impl IntoView {
    view! {
        <a class="btn btn-quiet" href=HelloPage::Write(id, About::Anything).href()>
            {text().hello.other_words}
        </a>
    }
}
