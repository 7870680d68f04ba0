//! On paper, for someone who helps: chosen parts, with names or without, seen before it is printed.

use std::collections::BTreeSet;

use leptos::prelude::*;
use mainstay_core::locale::DayStyle;
use mainstay_core::text::{fill, text};

use super::give_and_get::BalanceWords;
use super::given_got::GivenGot;
use super::month::MonthLines;
use super::paper_parts::{Answers, Circles, Good, Kinds, Names, Steps};
use crate::state::use_app;
use crate::ui::{CheckChips, Choice, PageHead, Show, Tick};

/// What can stand on it, in order. Good moments are private, so they stand there only when one says so.
const PARTS: [&str; 7] = ["answers", "month", "circles", "kinds", "give", "steps", "good"];

/// The page.
#[component]
pub fn Paper() -> impl IntoView {
    let app = use_app();
    let t = &text().paper;
    let at_first = PARTS.iter().filter(|part| **part != "good").map(|part| (*part).to_owned());
    let parts = RwSignal::new(mainstay_core::gather::gather::<BTreeSet<String>, _>(at_first));
    let with_names = RwSignal::new(false);
    let options = PARTS.into_iter().zip(t.part_words).map(|(part, words)| Choice::new(part, words));
    let today = Signal::derive(move || app.today().get());
    let made = move || fill(t.made_with, &[("day", &app.day(app.today().get(), DayStyle::Full))]);
    let names = app.select(move |book, _| Names::new(book, with_names.get()));
    let has = move |part: &'static str| move || parts.read().contains(part);
    // What is in one's own words may hold names.
    let own_words = move |part: &'static str| move || with_names.get() && parts.read().contains(part);
    let left_out =
        move || !with_names.get() && (parts.read().contains("steps") || parts.read().contains("good"));
    view! {
        <div class="page">
            <PageHead title=t.title />
            <div class="not-on-paper stack">
                <p class="lead">{t.lead}</p>
                <CheckChips name="part" legend=t.parts options=options.collect() values=parts />
                <Tick id="with-names" label=t.with_names checked=with_names />
                <p class="soft">{t.with_names_hint}</p>
                <Show when=left_out>
                    <p class="soft">{t.no_names}</p>
                </Show>
                <p>
                    <button class="btn btn-primary" on:click=move |_| app.print()>
                        {t.print}
                    </button>
                </p>
                <h2 class="section">{t.preview}</h2>
            </div>
            <div class="paper stack">
                <p class="soft">{made}</p>
                <Show when=has("answers")>
                    <Part nth=0>
                        <Answers />
                    </Part>
                </Show>
                <Show when=has("month")>
                    <Part nth=1>
                        <MonthLines of=today />
                    </Part>
                </Show>
                <Show when=has("circles")>
                    <Part nth=2>
                        <Circles names />
                    </Part>
                </Show>
                <Show when=has("kinds")>
                    <Part nth=3>
                        <Kinds names />
                    </Part>
                </Show>
                <Show when=has("give")>
                    <Part nth=4>
                        <BalanceWords />
                        <GivenGot />
                    </Part>
                </Show>
                <Show when=own_words("steps")>
                    <Part nth=5>
                        <Steps />
                    </Part>
                </Show>
                <Show when=own_words("good")>
                    <Part nth=6>
                        <Good />
                    </Part>
                </Show>
                <p class="soft">{t.purpose}</p>
            </div>
        </div>
    }
}

#[component]
fn Part(nth: usize, children: Children) -> impl IntoView {
    view! {
        <section class="plan-part">
            <h2 class="section">{text().paper.part_words.get(nth).copied()}</h2>
            {children()}
        </section>
    }
}
