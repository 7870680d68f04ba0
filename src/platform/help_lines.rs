//! The help lines as they stand in the page, which holds them once for readers without the program and with it.
//! `xtask/src/help_lines_html.rs` writes what is looked for here. A page that the worker kept holds them folded up as text;
//! the boot script unfolds them when they are first looked for.

use mainstay_core::help_lines::{Country, LineFor, LineLink, Provenance, ShownLine};
use mainstay_core::model::day_of;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

use super::window;

/// Where they stand.
const PLACE: &str = "#help-lines ";

/// Every country, in the order of the page; the entry for everywhere else is the last.
pub fn countries() -> Vec<Country> {
    let country = |entry: Element| {
        Some(Country {
            codes: entry.get_attribute("data-region")?,
            name: entry.first_element_child()?.text_content()?,
            with_the: entry.has_attribute("data-the"),
        })
    };
    all(&window_page(), &format!("{PLACE}[data-region]")).into_iter().filter_map(country).collect()
}

/// The code of the country that the browser's languages name, as the boot script found it.
pub fn named_country() -> Option<String> {
    window_page()?.get_attribute("data-named")
}

/// The lines of a country, danger first; none of everywhere else.
pub fn lines(code: &str) -> Vec<ShownLine> {
    let way =
        |link: Element| Some(LineLink { href: link.get_attribute("href")?, words: link.text_content()? });
    let line = |entry: Element| {
        Some(ShownLine {
            kind: LineFor::from_key(&entry.get_attribute("data-kind")?)?,
            ways: all(&Some(entry.clone()), "a").into_iter().filter_map(way).collect(),
            about: entry.last_element_child()?.text_content()?,
        })
    };
    all(&window_page(), &format!("{PLACE}[data-region~={code}] li")).into_iter().filter_map(line).collect()
}

/// Where the numbers of a country come from; none of everywhere else.
pub fn provenance(code: &str) -> Option<Provenance> {
    let page = window_page()?;
    let one = |selector: &str| page.query_selector(&format!("{PLACE}{selector}")).ok().flatten();
    Some(Provenance {
        sureness: one("[data-checked] p")?.text_content()?,
        sources: one(&format!("[data-from={code}]"))?.text_content()?,
        checked_on: day_of(&one("[data-checked]")?.get_attribute("data-checked")?)?,
    })
}

fn window_page() -> Option<Element> {
    let document = window()?.document()?;
    // Nothing is left to do once they are unfolded.
    if let Ok(looks) = Event::new("mainstay:lines") {
        let _ = document.dispatch_event(&looks);
    }
    document.document_element()
}

/// Everything in an element that a selector names.
fn all(within: &Option<Element>, selector: &str) -> Vec<Element> {
    let found = within.as_ref().and_then(|within| within.query_selector_all(selector).ok());
    let Some(found) = found else { return Vec::new() };
    (0..found.length()).filter_map(|nth| found.get(nth)?.dyn_into().ok()).collect()
}
