//! One question a page. Each answer is kept as it is given; going back shows it again.

use leptos::ev::SubmitEvent;
use leptos::prelude::*;
use mainstay_core::model::{CheckInId, Instrument};
use mainstay_core::route::{CheckInPage, ReflectingPage, Route};
use mainstay_core::text::{fill, text};
use mainstay_core::view::check_in::{self, N_QUESTIONS};

use crate::pages::shared::not_found::NotFound;
use crate::state::{App, Trouble, use_app};
use crate::ui::{Choice, PageHead, RadioRows};

/// The page of a question, from 1 on.
#[component]
pub fn Question(nth: usize) -> impl IntoView {
    let app = use_app();
    let t = &text().check_in;
    let Some(question) = nth.checked_sub(1).and_then(|at| t.questions.get(at)) else {
        return view! { <NotFound /> }.into_any();
    };
    let numbered = (1_u8..).zip(question.answers);
    let options = numbered.map(|(code, words)| Choice::new(code.to_string(), *words)).collect();
    let given = app.select(move |book, today| check_in::given(book, nth, today));
    let value = RwSignal::new(String::new());
    // What is kept is what is shown, also after Undo.
    Effect::new(move |_| value.set(given.get().map(|code| code.to_string()).unwrap_or_default()));
    Effect::new(move |before: Option<()>| {
        let chosen = value.get();
        if before.is_some()
            && let Ok(code) = chosen.parse()
        {
            // The status line says what went wrong, should it.
            let _ = keep(app, nth, Some(code));
        }
    });
    let next = move |event: SubmitEvent| {
        event.prevent_default();
        // An answer that could not be kept before is tried once more, and stays on the screen if it still cannot.
        let chosen = value.read_untracked().parse().ok();
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
    let today = app.today_now();
    match app.look(|book| check_in::answer(book, nth, code, app.new_check_in_id(), today)) {
        Some(edit) => app.dispatch(edit).map(|()| true),
        None => Ok(false),
    }
}

/// Where it goes on after a question.
fn after(app: App, nth: usize) -> Route {
    if nth < N_QUESTIONS {
        return Route::CheckIn(CheckInPage::Question(nth + 1));
    }
    let answered = |of: Instrument| -> Option<CheckInId> {
        app.look(|book| {
            let in_use = check_in::in_use(book, of, app.today_now());
            in_use.filter(|check_in| check_in::is_answered(check_in)).map(|check_in| check_in.id)
        })
    };
    let result = answered(Instrument::ThreeQuestions).or_else(|| answered(Instrument::FeelingAlone));
    Route::CheckIn(result.map_or(CheckInPage::Start, CheckInPage::Result))
}
