//! On paper, for someone who helps: chosen parts, with names or without, seen before it is printed.

use mainstay_core::sorted::SortedSet;

use crate::markup::prelude::*;
use crate::signals::{RwSignal, Signal};
use mainstay_core::locale::DayStyle;
use mainstay_core::text::{fill, text};

use super::give_and_get::BalanceSentences;
use super::given_got::GivenGotBars;
use super::month::MonthLines;
use super::paper_parts::{Good, Kinds, Names, PaperAnswers, PaperCircles, PaperSteps};
use crate::state::use_app;
use crate::ui::{CheckChips, Choice, PageHead, Show, Tick};

/// The page.
#[component]
pub fn Paper() -> impl IntoView {
    let app = use_app();
    let t = text().paper;
    let options = [
        Choice::new("answers", t.part_answers),
        Choice::new("month", t.part_month),
        Choice::new("circles", t.part_circles),
        Choice::new("kinds", t.part_kinds),
        Choice::new("give", t.part_give),
        Choice::new("steps", t.part_steps),
        Choice::new("good", t.part_good),
    ];
    // Good moments are private, so they stand there only when one says so.
    let at_first = options.iter().map(|part| part.value.clone()).filter(|part| part != "good");
    let parts = RwSignal::new(mainstay_core::gather::gather::<SortedSet<String>, _>(at_first));
    let with_names = RwSignal::new(false);
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
                <CheckChips name="part" legend=t.parts options=options.into() values=parts />
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
                    <PaperPart title=t.part_answers>
                        <PaperAnswers />
                    </PaperPart>
                </Show>
                <Show when=has("month")>
                    <PaperPart title=t.part_month>
                        <MonthLines in_month=today />
                    </PaperPart>
                </Show>
                <Show when=has("circles")>
                    <PaperPart title=t.part_circles>
                        <PaperCircles names />
                    </PaperPart>
                </Show>
                <Show when=has("kinds")>
                    <PaperPart title=t.part_kinds>
                        <Kinds names />
                    </PaperPart>
                </Show>
                <Show when=has("give")>
                    <PaperPart title=t.part_give>
                        <BalanceSentences />
                        <GivenGotBars />
                    </PaperPart>
                </Show>
                <Show when=own_words("steps")>
                    <PaperPart title=t.part_steps>
                        <PaperSteps />
                    </PaperPart>
                </Show>
                <Show when=own_words("good")>
                    <PaperPart title=t.part_good>
                        <Good />
                    </PaperPart>
                </Show>
                <p class="soft">{t.purpose}</p>
            </div>
        </div>
    }
}

#[component]
fn PaperPart(title: &'static str, children: Children) -> impl IntoView {
    view! {
        <section class="plan-part">
            <h2 class="section">{title}</h2>
            {children()}
        </section>
    }
}
