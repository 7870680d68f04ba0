//! What waits for an answer, on the page of a person.

use crate::markup::prelude::*;
use mainstay_core::edit::Edit;
use mainstay_core::locale::DayStyle;
use mainstay_core::model::{Initiative, Moment, PersonId, Way};
use mainstay_core::route::{About, HelloPage};
use mainstay_core::text::{fill, text};
use mainstay_core::view::person::PersonView;

use crate::state::{App, use_app};
use crate::ui::{Notice, Show, Tone};

/// What waits for an answer, and hellos that are on their way.
#[component]
pub fn WaitingSection(view: PersonView) -> impl IntoView {
    let app = use_app();
    let t = text().rhythm;
    let id = view.person.id;
    let present = view.is_present;
    let name = view.person.name.to_string();
    let named = |words: &str| fill(words, &[("name", &name)]);
    let waits = (view.person.waiting_since.is_some() && present).then(|| named(t.waits));
    let rest = view
        .hellos_rest
        .map(|day| fill(t.hellos_rest, &[("name", &name), ("day", &app.day(day, DayStyle::Full))]));
    let rests = rest.is_some();
    let wrote = move |_| they_wrote(app, id);
    let settle = move |_| {
        let _ = app.dispatch(Edit::NoReplyNeeded(id));
        app.focus("page-title".to_owned());
    };
    let waiting = waits.is_some();
    view! {
        {waits
            .map(|words| {
                view! {
                    <Notice tone=Tone::Plain>
                        <p>{words}</p>
                        <p class="cluster">
                            <a class="btn" href=HelloPage::Write(id, About::Anything).href()>
                                {t.reply}
                            </a>
                            <Show when=move || app.can_edit().get()>
                                <button class="btn btn-quiet" on:click=settle>
                                    {t.no_reply_needed}
                                </button>
                            </Show>
                        </p>
                    </Notice>
                }
            })}
        {rest.map(|words| view! { <p class="soft">{words}</p> })}
        <Show when=move || app.can_edit().get() && present && rests && !waiting>
            <p>
                <button class="btn" on:click=wrote>
                    {t.they_answered}
                </button>
            </p>
        </Show>
    }
}

/// Writes down that they wrote, so that a message of theirs waits.
pub fn they_wrote(app: App, id: PersonId) {
    let mut moment = Moment::new(app.new_id(), app.today_now(), vec![id]);
    moment.way = Some(Way::Text);
    moment.initiative = Some(Initiative::Them);
    // The status line says what went wrong, should it.
    let _ = app.dispatch_once(Edit::TheyWrote(Box::new(moment)));
    app.focus("page-title".to_owned());
}
