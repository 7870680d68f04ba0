//! What a tap that leads to another app writes down, and the question that follows it for three days: were they reached?

use crate::markup::prelude::*;
use mainstay_core::edit::{Edit, Talk};
use mainstay_core::model::{Handed, Initiative, Moment, PersonId, ToAskId, Way};
use mainstay_core::text::{fill, paragraph, text};
use mainstay_core::view::messages::{OpenQuestion, open_questions};

use super::message::settle_messages;
use crate::state::{App, use_app};
use crate::ui::Show;

/// A moment as a tap writes it down.
pub fn handed_to(app: App, id: PersonId, way: Way) -> Moment {
    let mut moment = Moment::new(app.new_id(), app.today_now(), vec![id]);
    moment.way = Some(way);
    moment.initiative = Some(Initiative::Me);
    moment.handed = Some(Handed::default());
    moment
}

/// Writes down a hello. As long as it is open whether they were reached, another tap is the same hello.
pub fn note_hello(app: App, id: PersonId, way: Way, to_ask: Option<ToAskId>) {
    let is_open = |question: &OpenQuestion| question.person == id;
    if app.look(|book| open_questions(book, app.today_now()).iter().any(is_open)) {
        return;
    }
    let mut moment = handed_to(app, id, way);
    // What was to be asked about may have been deleted meanwhile.
    let to_ask = to_ask.filter(|to_ask| app.look(|book| book.to_ask(*to_ask).is_some()));
    moment.handed = Some(Handed { to_ask, ..Handed::default() });
    let asked = to_ask.into_iter().collect();
    let talk = Talk { moment, is_new: true, next: Vec::new(), asked };
    // The status line says what went wrong, should it.
    let _ = app.dispatch_once(Edit::KeepTalk(Box::new(talk)));
}

/// The questions, or the one about somebody.
#[component]
pub fn DidYouReach(
    /// About whom alone.
    #[prop(optional)]
    only: Option<PersonId>,
) -> impl IntoView {
    let app = use_app();
    let rows = app.select(move |book, today| {
        let mut rows = open_questions(book, today);
        rows.retain(|row| only.is_none_or(|only| row.person == only));
        rows
    });
    view! {
        <Show when=move || !rows.read().is_empty() && app.can_edit().get()>
            {move || rows.get().into_iter().map(|row| view! { <ReachedQuestion row /> }).collect_view()}
        </Show>
    }
}

#[component]
fn ReachedQuestion(row: OpenQuestion) -> impl IntoView {
    let app = use_app();
    let t = text().hello;
    let OpenQuestion { moment, person, name, called } = row;
    let named = |words: &str| fill(words, &[("name", name.as_str())]);
    let words = paragraph(&[named(if called { t.you_called } else { t.you_wrote }), named(t.did_you_reach)]);
    let answer = move |reached: bool| {
        let edit = app.look(|book| {
            let moment = book.moment(moment)?.clone();
            Some(if reached {
                Edit::change(Moment { handed: None, ..moment })
            } else {
                Edit::NotReached(moment.id)
            })
        });
        if edit.is_some_and(|edit| app.dispatch(edit).is_ok()) {
            settle_messages(app, person, reached);
            app.focus("page-title".to_owned());
        }
    };
    view! {
        <div class="notice cluster" role="group" aria-label=words.clone()>
            <p>{words.clone()}</p>
            <button class="btn" on:click=move |_| answer(true)>
                {t.yes}
            </button>
            <button class="btn btn-quiet" on:click=move |_| answer(false)>
                {text().after.not_yet}
            </button>
        </div>
    }
}
