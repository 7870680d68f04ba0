//! On Today: what it is the day to ask about, and help that is worth a thank-you.

use crate::markup::prelude::*;
use crate::signals::Shown;
use chrono::NaiveDate;
use mainstay_core::edit::Edit;
use mainstay_core::locale::DayStyle;
use mainstay_core::model::{Occasion, ToAsk, ToAskId};
use mainstay_core::route::{About, HelloPage, ThankYouStart, ThanksPage};
use mainstay_core::text::{fill, text};
use mainstay_core::view::thank_yous;
use mainstay_core::view::to_ask::{self, ToAskRow};

use crate::pages::shared::row_of::row_of;
use crate::state::{App, use_app};
use crate::ui::{Each, Show};

/// Questions shown on Today.
const SHOWN: usize = 3;

/// What to ask about today.
#[component]
pub fn ToAskToday() -> impl IntoView {
    let app = use_app();
    let t = text().to_ask;
    let rows =
        app.select(|book, today| to_ask::today(book, today).into_iter().take(SHOWN).collect::<Vec<_>>());
    let ids = move || rows.read().iter().map(|row| row.id).collect::<Vec<_>>();
    view! {
        <Show when=move || !rows.read().is_empty()>
            <section>
                <h2 class="section">{t.title}</h2>
                <ul class="plain stack">
                    <Each each=ids key=|id| *id let:id>
                        <ToAskLine row=row_of(rows, move |row| row.id == id) />
                    </Each>
                </ul>
            </section>
        </Show>
    }
}

/// Changes something to ask about.
fn change(app: App, id: ToAskId, edit: fn(&ToAsk, NaiveDate) -> Edit) {
    let Some(edit) = app.look(|book| book.to_ask(id).map(|to_ask| edit(to_ask, app.today_now()))) else {
        return;
    };
    // The status line says what went wrong, should it.
    let _ = app.dispatch(edit);
    app.focus("page-title".to_owned());
}

/// One question: ask it, tick it off, or put it off.
#[component]
fn ToAskLine(row: Shown<Option<ToAskRow>>) -> impl IntoView {
    move || row.get().map(|row| view! { <ToAskRowView row /> })
}

#[component]
fn ToAskRowView(row: ToAskRow) -> impl IntoView {
    let app = use_app();
    let t = text().to_ask;
    let ToAskRow { id, person, name, about, .. } = row;
    let named = |words: &str| fill(words, &[("name", name.as_str()), ("about", about.as_str())]);
    let (asked_name, later_name, ask) = (named(t.asked_name), named(t.later_name), named(t.say_hi));
    let words = fill(text().dates.date_of, &[("name", name.as_str()), ("date", about.as_str())]);
    view! {
        <li class="stack">
            <a href=HelloPage::EditToAsk(id).href()>
                <bdi>{words}</bdi>
            </a>
            <p class="cluster">
                <a class="btn" href=HelloPage::Write(person, About::ToAsk(id)).href()>
                    {ask}
                </a>
                <Show when=move || app.can_edit().get()>
                    <button
                        class="btn"
                        aria-label=asked_name.clone()
                        on:click=move |_| change(app, id, Edit::asked)
                    >
                        {t.asked}
                    </button>
                    <button class="btn btn-quiet" aria-label=later_name.clone() on:click=move |_| change(app, id, Edit::ask_later)>
                        {t.later}
                    </button>
                </Show>
            </p>
        </li>
    }
}

/// Help that was received in the last days and is in no thank-you yet. Once said, it stays quiet.
#[component]
pub fn ThankYouToday() -> impl IntoView {
    let app = use_app();
    let t = text().thank_yous;
    let prompt = app.select(thank_yous::prompt);
    view! {
        {move || {
            prompt
                .get()
                .map(|prompt| {
                    let day = app.day(prompt.day, DayStyle::Weekday);
                    let words = fill(t.prompt, &[("name", prompt.name.as_str()), ("day", &day)]);
                    let write = fill(t.write, &[("name", prompt.name.as_str())]);
                    let start = ThankYouStart { person: Some(prompt.person), moment: Some(prompt.moment) };
                    view! {
                        <section class="notice" data-tone="plain">
                            <p>{words}</p>
                            <p class="cluster">
                                <a class="btn" href=HelloPage::Write(prompt.person, About::Occasion(Occasion::Thanks)).href()>
                                    {write}
                                </a>
                                <a class="btn btn-quiet" href=ThanksPage::New(start).href()>
                                    {t.prompt_keep}
                                </a>
                            </p>
                        </section>
                    }
                })
        }}
    }
}
