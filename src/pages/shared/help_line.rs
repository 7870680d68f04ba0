//! Help lines: one tap to call or write, with how sure the number is.

use crate::markup::prelude::*;
use mainstay_core::help_lines::{HelpLine, Region};
use mainstay_core::locale::DayStyle;
use mainstay_core::text::{fill, text};

use crate::state::use_app;

/// The numbers for danger, to be called in one tap.
#[component]
pub fn EmergencyCall(region: &'static Region) -> impl IntoView {
    let app = use_app();
    let t = text().lines;
    let numbers: Vec<String> = region.emergency.iter().map(|line| line.shown.clone()).collect();
    let danger = fill(t.danger, &[("number", &app.list_or(&numbers))]);
    view! {
        <p>{danger}</p>
        <p class="cluster">
            {region
                .emergency
                .iter()
                .filter_map(|line| {
                    let href = line.tel()?;
                    Some(
                        view! {
                            <a class="btn btn-danger" href=href>
                                {fill(t.call, &[("name", &line.shown)])}
                            </a>
                        },
                    )
                })
                .collect_view()}
        </p>
        {region.emergency.iter().map(|line| view! { <Sureness line /> }).collect_view()}
    }
}

/// That there are lines to talk to, by their names; nothing where we know none.
#[component]
pub fn TalkLineWords(region: &'static Region) -> impl IntoView {
    let app = use_app();
    let names: Vec<String> = region.talk.iter().map(|line| line.name.clone()).collect();
    let talk = fill(text().lines.talk, &[("line", &app.list_or(&names))]);
    (!names.is_empty()).then(|| view! { <p>{talk}</p> })
}

/// The same lines in little room: every call and text in one tap, where the numbers come from below.
#[component]
pub fn TalkButtons(region: &'static Region) -> impl IntoView {
    let buttons = region.talk.iter().map(|line| view! { <CallAndText line /> });
    let sources = region.talk.iter().map(|line| view! { <Sureness line /> });
    view! {
        <TalkLineWords region />
        <p class="cluster">{buttons.collect_view()}</p>
        {(!region.talk.is_empty())
            .then(|| {
                view! {
                    <details class="more">
                        <summary>{text().lines.how_sure}</summary>
                        {sources.collect_view()}
                    </details>
                }
            })}
    }
}

/// A line's call and its text, as far as it has them.
#[component]
pub fn CallAndText(line: &'static HelpLine) -> impl IntoView {
    let t = text().lines;
    let ways = [(line.tel(), t.call), (line.sms(), t.text)];
    ways.map(|(href, words)| {
        href.map(|href| {
            view! {
                <a class="btn" href=href>
                    {fill(words, &[("name", &line.name)])}
                </a>
            }
        })
    })
}

/// How sure a number is: where it comes from, and when it was looked up.
#[component]
pub fn Sureness(line: &'static HelpLine) -> impl IntoView {
    let app = use_app();
    let t = text().lines;
    let words = if line.confirmed { t.confirmed } else { t.unconfirmed };
    let date = app.day(line.checked_on, DayStyle::Full);
    view! { <p class="soft">{fill(words, &[("source", &line.source), ("date", &date)])}</p> }
}
