//! How is today? Four words, one tap, never compared. After "hard", a smaller page is offered and never forced.

use leptos::prelude::*;
use mainstay_core::edit::Edit;
use mainstay_core::model::{CheckIn, Instrument, Stamp, Unknown};
use mainstay_core::text::{fill, text};

use crate::state::use_app;
use crate::ui::{Notice, Show, Tone};

use super::hard_day::set_hard_day;

/// The answer that offers a smaller page.
const HARD: u8 = 0;

/// The day check.
#[component]
pub fn DayCheck() -> impl IntoView {
    let app = use_app();
    let t = &text().day_check;
    // The latest answer of today: asked again, the answer before it is replaced.
    let noted = app.select(|book, today| {
        let of_today =
            book.check_ins().filter(|check| check.instrument == Instrument::Day && check.day == today);
        let last = of_today.max_by_key(|check| (check.stamp.counter, check.id))?;
        Some((last.id, last.answers.first().copied().flatten()?))
    });
    let no_offer = RwSignal::new(false);
    let answer = move |answer: u8| {
        let check = CheckIn {
            id: app.new_check_in_id(),
            day: app.today_now(),
            instrument: Instrument::Day,
            answers: vec![Some(answer)],
            total_hundredths: None,
            stamp: Stamp { device: app.look(|book| book.device()), counter: 0 },
            unknown: Unknown::new(),
        };
        // The status line says what went wrong, should it.
        let _ = app.dispatch(Edit::RecordCheckIn(Box::new(check)));
    };
    let again = move |_| {
        if let Some((id, _)) = noted.get_untracked() {
            let _ = app.dispatch(Edit::RemoveCheckIn(id));
        }
    };
    let answers = move || {
        let numbered = (0_u8..).zip(t.answers);
        numbered
            .map(|(at, word)| {
                view! {
                    <button class="btn" on:click=move |_| answer(at)>
                        {word}
                    </button>
                }
            })
            .collect_view()
    };
    let noted_words = move || {
        let word = noted.get().and_then(|(_, answer)| t.answers.get(usize::from(answer)));
        word.map(|word| fill(t.noted, &[("answer", &word.to_lowercase())]))
    };
    let offers = move || noted.get().is_some_and(|(_, answer)| answer == HARD) && !no_offer.get();
    view! {
        <Show when=move || app.can_edit().get()>
            <section class="day-check" aria-label=t.question>
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
                        {noted_words} " "
                        <button class="btn btn-quiet" on:click=again>
                            {t.change}
                        </button>
                    </p>
                </Show>
                <Show when=offers>
                    <Notice tone=Tone::Now>
                        <p>{text().hard.offer}</p>
                        <p class="cluster">
                            <button class="btn" on:click=move |_| set_hard_day(app, true)>
                                {text().hard.yes}
                            </button>
                            <button class="btn" on:click=move |_| no_offer.set(true)>
                                {text().hard.no}
                            </button>
                        </p>
                    </Notice>
                </Show>
            </section>
        </Show>
    }
}
