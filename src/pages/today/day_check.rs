//! How is today? Four words, one tap, never compared. After "hard", a smaller page is offered and never forced.

use crate::markup::prelude::*;
use mainstay_core::edit::Edit;
use mainstay_core::model::Feeling;
use mainstay_core::text::{fill, text};
use mainstay_core::view::check_in;

use crate::state::use_app;
use crate::ui::{Notice, Show, Tone};

/// The answer that offers a smaller page.
const HARD: u8 = 0;

/// The buttons change with the answer, so the keyboard goes on at the section around them.
const HERE: &str = "day-check";

/// The day check.
#[component]
pub fn DayCheck() -> impl IntoView {
    let app = use_app();
    let t = text().day_check;
    // The latest answer of today: asked again, the answer before it is replaced.
    let noted = app.select(check_in::how_today_is);
    let answer = move |answer: u8| {
        // The status line says what went wrong, should it.
        let _ = app.dispatch(check_in::answer_today(answer, app.new_id(), app.now()));
        app.focus(HERE.to_owned());
    };
    let again = move |_| {
        if let Some((id, _)) = noted.get_untracked() {
            let _ = app.dispatch(Edit::remove(id));
            app.focus(HERE.to_owned());
        }
    };
    let answers = move || {
        let numbered = (0_u8..).zip(Feeling::ALL);
        numbered
            .map(|(at, feeling)| {
                view! {
                    <button class="btn" on:click=move |_| answer(at)>
                        {t.answers.of(feeling).alone}
                    </button>
                }
            })
            .collect_view()
    };
    let noted_words = move || {
        let feeling = noted.get().and_then(|(_, answer)| Feeling::ALL.get(usize::from(answer)));
        feeling.map(|feeling| fill(t.noted, &[("answer", t.answers.of(*feeling).inside)]))
    };
    let offers = move || noted.get().is_some_and(|(_, answer)| answer == HARD) && !app.small_pages_declined();
    view! {
        <Show when=move || app.can_edit().get()>
            <section class="day-check" aria-label=t.question id=HERE tabindex="-1">
                <Show
                    when=move || noted.read().is_some()
                    fallback=move || {
                        view! {
                            <p>{t.question}</p>
                            <div class="day-words">{answers()}</div>
                        }
                    }
                >
                    <p class="soft">
                        <span>{noted_words}</span>
                        <button class="btn btn-quiet" on:click=again>
                            {t.change}
                        </button>
                    </p>
                </Show>
                <Show when=offers>
                    <Notice tone=Tone::Now>
                        <p>{text().hard.offer}</p>
                        <p class="cluster">
                            <button class="btn" on:click=move |_| app.set_hard_day(true)>
                                {text().hard.yes}
                            </button>
                            <button class="btn" on:click=move |_| app.set_hard_day(false)>
                                {text().hard.no}
                            </button>
                        </p>
                    </Notice>
                </Show>
            </section>
        </Show>
    }
}
