//! What was handed to another app and not yet answered for: one line each, until it is.

use crate::markup::prelude::*;
use crate::signals::Shown;
use mainstay_core::model::Way;
use mainstay_core::text::{fill, text};
use mainstay_core::view::messages::{Unanswered, unanswered};

use crate::pages::shared::message::sent_question;
use crate::state::use_app;
use crate::ui::Show;

/// The lines, with the names of the book and the question that is asked where the message stands.
#[component]
pub fn HandedOver() -> impl IntoView {
    let app = use_app();
    let rows = Shown::new(move || {
        let drafts = app.drafts_followed();
        app.follow(|book| unanswered(book, drafts))
    });
    let lines =
        move || rows.read().iter().cloned().map(|row| view! { <UnansweredLine row /> }).collect_view();
    view! {
        <Show when=move || !rows.read().is_empty()>
            <ul class="plain stack">{lines}</ul>
        </Show>
    }
}

#[component]
fn UnansweredLine(row: Unanswered) -> impl IntoView {
    let t = text().drafts;
    let Unanswered { form, name, way, words } = row;
    let question = match way {
        Way::Call => sent_question(way, name.as_str()),
        _ => fill(t.sent, &[("name", name.as_str())]),
    };
    view! {
        <li class="card stack">
            <p>{question}</p>
            <p class="soft wrap">{words}</p>
            <p>
                <a class="btn" href=form>
                    {t.go_on}
                </a>
            </p>
        </li>
    }
}
