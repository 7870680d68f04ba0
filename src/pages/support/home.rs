//! Support: someone now, with the first numbers, then the doors.

use crate::markup::prelude::*;
use mainstay_core::help_lines::{Country, LineFor};
use mainstay_core::route::LinesPage;
use mainstay_core::text::text;

use crate::state::use_app;
use crate::ui::{Doors, LinkedSentence, PageHead};

use super::talk::TalkScreen;
use crate::pages::shared::help_line::LineWays;

/// Support, or on a hard day its smaller form.
#[component]
pub fn Support() -> impl IntoView {
    let app = use_app();
    let small = app.is_hard_day();
    move || {
        if small.get() {
            view! { <TalkScreen /> }.into_any()
        } else {
            view! { <SupportEveryday /> }.into_any()
        }
    }
}

/// At most seven things to choose from.
#[component]
fn SupportEveryday() -> impl IntoView {
    let t = text();
    view! {
        <div class="page">
            <PageHead title=t.frame.support />
            <a class="btn btn-now" href=LinesPage::Lines.href()>
                {t.support.now}
            </a>
            <NumbersHere />
            <div class="door-pair">
                <Doors doors=super::doors() />
            </div>
        </div>
    }
}

/// The first numbers of the country, or the way to choose one.
#[component]
pub(super) fn NumbersHere() -> impl IntoView {
    let app = use_app();
    let t = text();
    let country = app.country();
    let numbers = move || {
        let known = country.get().filter(|(country, _)| !app.lines_of(country).is_empty());
        match known {
            Some((country, is_chosen)) => view! { <FirstNumbers country is_chosen /> }.into_any(),
            None => view! {
                <p>{t.lines.elsewhere_danger}</p>
                <p>
                    <a href=LinesPage::Lines.href()>{t.frame.choose_country}</a>
                </p>
            }
            .into_any(),
        }
    };
    view! { <div class="notice" data-tone="now">{numbers}</div> }
}

/// The number for danger, the first line to talk to, and whether it is the right country where nobody was asked.
#[component]
fn FirstNumbers(country: Country, is_chosen: bool) -> impl IntoView {
    let app = use_app();
    let t = text().lines;
    let lines = app.lines_of(&country);
    let first = [LineFor::Emergency, LineFor::Talk].map(|kind| {
        let line = lines.iter().find(|line| line.kind == kind).cloned();
        line.map(|mut line| {
            line.ways.truncate(1);
            view! { <LineWays line /> }
        })
    });
    let proposal = if country.with_the { t.in_the_country } else { t.in_country };
    view! {
        {first}
        {(!is_chosen)
            .then(|| {
                view! {
                    <p>
                        <LinkedSentence
                            sentence=proposal.fill(&[("country", &country.name)])
                            href=LinesPage::Lines.href()
                        />
                    </p>
                }
            })}
    }
}
