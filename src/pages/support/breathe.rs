//! One minute of slow breathing: words and a count. Nothing starts, sounds or moves by itself.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::markup::prelude::*;
use crate::signals::{RwSignal, Shown};
use leptos::leptos_dom::helpers::IntervalHandle;
use mainstay_core::text::text;

use crate::ui::PageHead;

/// Seconds of a breath in, of a breath out, and of the whole.
const IN: u32 = 4;
const OUT: u32 = 6;
const MINUTE: u32 = 60;

/// Breathe for one minute.
#[component]
pub fn Breathe() -> impl IntoView {
    let t = text().hard;
    let second = RwSignal::new(None::<u32>);
    // Kept outside the page's own values, which are gone when the page is: the timer must be stopped even then.
    let clock = Arc::new(Mutex::new(None::<IntervalHandle>));
    let stop = {
        let clock = Arc::clone(&clock);
        move || {
            if let Some(running) = clock.lock().ok().and_then(|mut clock| clock.take()) {
                running.clear();
            }
        }
    };
    let tick = {
        let stop = stop.clone();
        move || {
            let at = second.try_get_untracked().flatten().map(|at| at + 1);
            second.set(at);
            if at.is_none_or(|at| at >= MINUTE) {
                stop();
            }
        }
    };
    let begin = {
        let stop = stop.clone();
        move || {
            stop();
            second.set(Some(0));
            // Without a timer the words stay at the first breath, which is no harm.
            let running = set_interval_with_handle(tick.clone(), Duration::from_secs(1)).ok();
            if let Ok(mut clock) = clock.lock() {
                *clock = running;
            }
        }
    };
    on_cleanup(stop.clone());
    let phase = Shown::new(move || {
        second.get().map(|at| {
            if at >= MINUTE {
                Phase::Done
            } else if at % (IN + OUT) < IN {
                Phase::In
            } else {
                Phase::Out
            }
        })
    });
    let words = move || match phase.get() {
        None => t.breathe_lead,
        Some(Phase::In) => t.breathe_in,
        Some(Phase::Out) => t.breathe_out,
        Some(Phase::Done) => t.breathe_done,
    };
    let count = move || {
        second.get().filter(|at| *at < MINUTE).map(|at| {
            let at = at % (IN + OUT);
            (if at < IN { at + 1 } else { at - IN + 1 }).to_string()
        })
    };
    let running = Shown::new(move || matches!(phase.get(), Some(Phase::In | Phase::Out)));
    let act = move |_| {
        if running.get_untracked() {
            stop();
            second.set(None);
        } else {
            begin();
        }
    };
    view! {
        <div class="page">
            <PageHead title=t.breathe_title />
            <div class="breath" data-phase=move || phase.get().map(Phase::key)>
                <span class="breath-circle" aria-hidden="true">
                    {count}
                </span>
            </div>
            <p class="lead" aria-live="polite">
                {words}
            </p>
            <button class="btn btn-primary" on:click=act>
                {move || match phase.get() {
                    None => t.start,
                    Some(Phase::Done) => t.again,
                    Some(_) => t.stop,
                }}
            </button>
        </div>
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Phase {
    In,
    Out,
    Done,
}

impl Phase {
    fn key(self) -> &'static str {
        match self {
            Self::In => "in",
            Self::Out => "out",
            Self::Done => "done",
        }
    }
}
