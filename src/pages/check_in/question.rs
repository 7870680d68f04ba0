//! One question a page. Each answer is kept as it is given; going back shows it again.

use crate::markup::prelude::*;
use crate::signals::{RwSignal, Shown};
use leptos::ev::SubmitEvent;
use mainstay_core::route::{CheckInPage, ReflectingPage, Route};
use mainstay_core::text::{fill, text};
use mainstay_core::view::check_in::{self, N_QUESTIONS};

use crate::pages::shared::not_found::NotFound;
use crate::state::{App, Trouble, use_app};
use crate::ui::{Choice, Control, PageHead, RadioRows};

/// The page of a question, from 1 on.
#[component]
pub fn Question(nth: usize) -> impl IntoView {
    let app = use_app();
    let t = text().check_in;
    let Some(question) = nth.checked_sub(1).and_then(|at| t.questions.get(at)) else {
        return view! { <NotFound /> }.into_any();
    };
    let numbered = (1_u8..).zip(question.answers);
    let options = numbered.map(|(code, words)| Choice::new(code.to_string(), *words)).collect();
    let given = app.select_now(move |book, now| check_in::given(book, nth, now));
    // What is kept is what is shown, also after Undo; an answer that could not be kept stays on the screen meanwhile.
    let unkept = RwSignal::new(None::<u8>);
    let shown = Shown::new(move || unkept.get().or(given.get()));
    let choose = move |chosen: String| {
        let code = chosen.parse().ok();
        // The status line says what went wrong, should it.
        unkept.set(code.filter(|_| keep(app, nth, code).is_err()));
    };
    let value = Control::new(move || shown.get().map(|code| code.to_string()).unwrap_or_default(), choose);
    let next = move |event: SubmitEvent| {
        event.prevent_default();
        // An answer that could not be kept before is tried once more, and stays on the screen if it still cannot.
        let chosen = shown.get_untracked();
        if chosen.is_none() || keep(app, nth, chosen).is_ok() {
            app.go(&after(app, nth));
        }
    };
    let skip = move |_| match keep(app, nth, None) {
        Ok(true) => app.go_saying(&after(app, nth)),
        Ok(false) => app.go(&after(app, nth)),
        // The status line says it, and the question stays.
        Err(_) => {}
    };
    view! {
        <form class="page" novalidate on:submit=next>
            <PageHead title=fill(t.nth, &[("n", &nth.to_string())]) />
            <RadioRows name="check-in-answer" legend=question.asks options value />
            <button class="btn btn-primary" type="submit">
                {t.next}
            </button>
            <p class="cluster">
                <button class="btn" type="button" on:click=skip>
                    {t.skip}
                </button>
                <a class="btn btn-quiet" href=ReflectingPage::Reflect.href()>
                    {t.stop}
                </a>
            </p>
        </form>
    }
    .into_any()
}

/// Keeps an answer, or none. Whether that changed anything.
fn keep(app: App, nth: usize, code: Option<u8>) -> Result<bool, Trouble> {
    match app.look(|book| check_in::answer(book, nth, code, app.new_id(), app.now())) {
        Some(edit) => app.dispatch(edit).map(|()| true),
        None => Ok(false),
    }
}

/// Where it goes on after a question.
fn after(app: App, nth: usize) -> Route {
    if nth < N_QUESTIONS {
        return Route::CheckIn(CheckInPage::Question(nth + 1));
    }
    let result = app.look(|book| check_in::result(book, app.now()));
    Route::CheckIn(result.map_or(CheckInPage::Start, CheckInPage::Result))
}
