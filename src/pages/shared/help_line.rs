//! Help lines: one tap to call or write, and the choice of a country.

use crate::markup::prelude::*;
use mainstay_core::help_lines::{Country, LineFor, ShownLine};
use mainstay_core::text::text;

use crate::state::use_app;
use crate::ui::{Choice, Control, SelectField};

/// The ways to reach a line, then what it is for, when it is open and what it costs.
#[component]
pub fn LineWays(
    line: ShownLine,
    /// The first call is filled with red: in danger, where nothing else is filled.
    #[prop(optional)]
    danger: bool,
) -> impl IntoView {
    let ways = line.ways.into_iter().enumerate().map(|(nth, way)| {
        view! {
            <a class="btn line-way" class:btn-danger=danger && nth == 0 href=way.href>
                {way.words}
            </a>
        }
    });
    view! {
        <p class="cluster">{ways.collect_view()}</p>
        <p class="soft">{line.about}</p>
    }
}

/// All lines of a country, danger first.
#[component]
pub fn LinesOf(country: Country) -> impl IntoView {
    let lines = use_app().lines_of(&country).into_iter().map(|line| {
        let danger = line.kind == LineFor::Emergency;
        view! {
            <li class="notice" data-tone=danger.then_some("danger")>
                <LineWays line danger />
            </li>
        }
    });
    view! { <ul class="plain stack">{lines.collect_view()}</ul> }
}

/// The country whose lines come first.
#[component]
pub fn CountryField() -> impl IntoView {
    let app = use_app();
    let country = app.country();
    let code = move || country.with(|country| country.as_ref().map(|(country, _)| country.code().to_owned()));
    let value = Control::new(
        move || code().unwrap_or_default(),
        move |code: String| app.choose(|device| device.region = (!code.is_empty()).then_some(code)),
    );
    let countries = app.countries().into_iter().map(|country| Choice::new(country.code(), &country.name));
    let none = Choice::new("", text().frame.choose_country);
    let choices: Vec<_> = std::iter::once(none).chain(countries).collect();
    view! { <SelectField id="country" label=text().settings.region value options=choices /> }
}
