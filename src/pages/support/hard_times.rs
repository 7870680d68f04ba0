//! My plan for hard times: shown fast.

use crate::markup::prelude::*;
use crate::signals::Shown;
use mainstay_core::model::{HardTimesPart, Kind};
use mainstay_core::numbers::Numbers;
use mainstay_core::route::{
    About, HelloPage, LearnPage, LinesPage, PrintPage, Route, Sheet, SupportPage, Topic,
};
use mainstay_core::text::{fill, text};
use mainstay_core::view::hard_times::{self, ListRow};

use crate::pages::shared::help_line::LineWays;
use crate::state::use_app;
use crate::ui::{PageHead, Show};

/// The plan.
#[component]
pub fn HardTimesPage() -> impl IntoView {
    let app = use_app();
    let t = text().hard_times;
    let plan = app.select(hard_times::hard_times);
    let empty = Shown::new(move || plan.with(|parts| parts.iter().all(|(_, rows)| rows.is_empty())));
    let parts = HardTimesPart::ALL.into_iter().enumerate().map(|(nth, part)| {
        let rows = move || plan.with(|parts| parts.get(nth).map(|(_, rows)| rows.clone()).unwrap_or_default());
        view! {
            <section>
                <h2 class="section">{t.parts.of(part).title}</h2>
                <Show when=move || rows().is_empty()>
                    <p class="soft">{t.empty_part}</p>
                </Show>
                <ul class="plain stack">{move || rows().into_iter().map(|row| view! { <HardTimesRow row asks=part != HardTimesPart::Distract numbers=app.numbers() /> }).collect_view()}</ul>
                {(part == HardTimesPart::Professional).then(|| view! { <RegionLines /> })}
            </section>
        }
    });
    view! {
        <div class="page">
            <PageHead title=t.title>
                <Show when=move || app.can_edit().get()>
                    <a class="btn" href=SupportPage::EditHardTimesPlan.href()>
                        {move || if empty.get() { t.write } else { t.change }}
                    </a>
                </Show>
                <a class="btn" href=PrintPage::of(Sheet::HardTimes).href()>
                    {text().print.title}
                </a>
            </PageHead>
            <p class="soft not-on-paper">{move || if empty.get() { t.empty } else { t.calm_day }}</p>
            {parts.collect_view()}
            <p class="soft">{t.not_instead}</p>
            <p class="not-on-paper">
                <a href=LearnPage::Topic(Topic::Professional).href()>
                    {text().learn.page(Topic::Professional).title}
                </a>
            </p>
        </div>
    }
}

#[component]
fn HardTimesRow(row: ListRow, asks: bool, numbers: Numbers) -> impl IntoView {
    let t = text().hard_times;
    let tel = |number: &str| numbers.dialled(number).map(|number| format!("tel:{}", number.call));
    match row {
        ListRow::Words(words) => view! { <li class="wrap">{words}</li> }.into_any(),
        ListRow::Contact { name, number } => {
            let tel = tel(&number);
            view! { <PlanCall name number tel /> }.into_any()
        }
        ListRow::Person { id, name, number } => {
            let tel = number.as_deref().and_then(tel);
            let words = fill(t.ask_name, &[("name", name.as_str())]);
            // What takes the mind off asks nobody for help: there it is a hello.
            let (href, words) = if asks {
                (Route::Support(SupportPage::Ask { kind: Kind::Listening, person: id, urgent: true }), words)
            } else {
                (
                    Route::Hello(HelloPage::Write(id, About::Anything)),
                    fill(text().today.say_hi_to, &[("name", name.as_str())]),
                )
            };
            view! {
                <PlanCall name=name.to_string() number=number.unwrap_or_default() tel>
                    <a class="btn" href=href.href()>
                        {words}
                    </a>
                </PlanCall>
            }
            .into_any()
        }
    }
}

/// A name with its number and, where it can be dialled, the call.
#[component]
fn PlanCall(
    name: String,
    number: String,
    tel: Option<String>,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    let call = fill(text().hard_times.call_name, &[("name", &name)]);
    view! {
        <li class="channel">
            <p class="channel-what">
                <bdi>{name}</bdi>
                <span class="soft" dir="ltr">
                    {number}
                </span>
            </p>
            <p class="cluster">
                {tel
                    .map(|href| {
                        view! {
                            <a class="btn" href=href>
                                {call}
                            </a>
                        }
                    })} {children.map(|children| children())}
            </p>
        </li>
    }
}

/// The lines of one's country, or the way to them.
#[component]
fn RegionLines() -> impl IntoView {
    let app = use_app();
    let country = app.country();
    move || {
        let country = country.get().map(|(country, _)| country);
        match country.map(|country| (app.lines_of(&country), country)) {
            Some((lines, country)) if !lines.is_empty() => view! {
                <h3>{fill(text().hard_times.lines_of, &[("country", &country.name)])}</h3>
                <ul class="plain stack">
                    {lines
                        .into_iter()
                        .map(|line| {
                            view! {
                                <li>
                                    <LineWays line />
                                </li>
                            }
                        })
                        .collect_view()}
                </ul>
            }
            .into_any(),
            _ => view! {
                <p>{text().lines.elsewhere_danger}</p>
                <p class="not-on-paper">
                    <a href=LinesPage::Lines.href()>{text().support.all_lines}</a>
                </p>
            }
            .into_any(),
        }
    }
}
