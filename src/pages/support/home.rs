//! I could use support: how urgent, then which of five kinds; each leads to something that helps, also with nobody noted.

use crate::markup::prelude::*;
use crate::signals::{Effect, RwSignal};
use mainstay_core::model::Kind;
use mainstay_core::route::{LinesPage, Route, SupportPage};
use mainstay_core::text::text;

use crate::state::use_app;
use crate::ui::{Doors, PageHead, Show, Tick};

use super::talk::TalkScreen;
use crate::pages::shared::help_line::LineWays;
use crate::pages::shared::words::kind_need;

/// Support, or on a hard day its smaller form.
#[component]
pub fn Support(urgent: bool) -> impl IntoView {
    let app = use_app();
    let small = app.is_hard_day();
    move || {
        if small.get() {
            view! { <TalkScreen /> }.into_any()
        } else {
            view! { <SupportEveryday urgent /> }.into_any()
        }
    }
}

#[component]
fn SupportEveryday(urgent: bool) -> impl IntoView {
    let app = use_app();
    let t = text().support;
    let urgent = RwSignal::new(urgent);
    // The address keeps it, so that Back finds it as it was.
    Effect::new(move |before: Option<()>| {
        let urgent = urgent.get();
        if before.is_some() {
            app.replace_address(&Route::Support(SupportPage::Kinds { urgent }));
        }
    });
    let kinds = Kind::ALL.map(|kind| {
        let href = move || SupportPage::Who { kind, urgent: urgent.get() }.href();
        view! {
            <li>
                <a class="door" href=href>
                    {kind_need(kind)}
                </a>
            </li>
        }
    });
    view! {
        <div class="page">
            <PageHead title=t.title />
            // In danger the call comes first.
            <Show when=move || urgent.get()>
                <Danger urgent=true />
            </Show>
            <ul class="doors doors-now">{kinds}</ul>
            <p class="cluster cluster-apart">
                <a href=move || SupportPage::HelpChoose { urgent: urgent.get() }.href()>{text().ask.not_sure}</a>
            </p>
            <Tick id="cannot-wait" label=text().ask.cannot_wait checked=urgent />
            <Doors doors=super::doors() />
            <Show when=move || !urgent.get()>
                <Danger />
            </Show>
        </div>
    }
}

/// The number to call in danger, and the way to all lines. When it can't wait, the lines to talk to stand here too.
#[component]
pub fn Danger(#[prop(optional)] urgent: bool) -> impl IntoView {
    let app = use_app();
    let t = text().support;
    let country = app.country();
    let lines = move || {
        let lines = country.with(|country| country.as_ref().map(|(country, _)| app.lines_of(country)));
        lines.unwrap_or_default()
    };
    view! {
        <section class="notice" data-tone="danger">
            <h2>{t.danger}</h2>
            {move || {
                let lines = lines();
                if lines.is_empty() {
                    return view! { <p>{text().lines.elsewhere_danger}</p> }.into_any();
                }
                let most = if urgent { lines.len() } else { 1 };
                lines.into_iter().take(most).map(|line| view! { <LineWays line /> }).collect_view()
            }}
            <p>
                <a href=LinesPage::Lines.href()>{t.all_lines}</a>
            </p>
        </section>
    }
}
