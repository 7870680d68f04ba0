//! Where the keyboard and the screen reader are.

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::clock::after;
use super::window;

thread_local! {
    /// The row of a list that was left last: where it leads, and how far below the top of the window it stood.
    static LEFT: RefCell<Option<(String, f64)>> = const { RefCell::new(None) };
}

fn element(id: &str) -> Option<HtmlElement> {
    window()?.document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// Focuses the element with this id once it is on the page.
pub fn focus(id: impl AsRef<str> + 'static) {
    in_a_task(move || {
        if let Some(element) = element(id.as_ref()) {
            let _ = element.focus();
        }
    });
}

/// The same, with the element at the top of what is seen.
pub fn begin_at(id: String) {
    in_a_task(move || {
        if let Some(element) = element(&id) {
            element.scroll_into_view();
            let _ = element.focus();
        }
    });
}

/// Scrolls as little as shows the element with this id above another that lies over the foot of the window.
pub fn show_above(id: String, bar: &'static str) {
    in_a_task(move || {
        if let (Some(window), Some(element), Some(bar)) = (window(), element(&id), element(bar)) {
            let (element, bar) = (element.get_bounding_client_rect(), bar.get_bounding_client_rect());
            // Half as much again, for the name below.
            let hidden = element.top() + 1.5 * element.height() - bar.top();
            if hidden > 0.0 && bar.left() < element.left() {
                window.scroll_by_with_x_and_y(0.0, hidden);
            }
        }
    });
}

/// Whether the keyboard is on a row of the list with this id.
pub fn is_in_list(list: &str) -> bool {
    let focused =
        window().and_then(|window| window.document()).and_then(|document| document.active_element());
    focused.is_some_and(|focused| focused.closest(&format!("#{list} a.row")).is_ok_and(|row| row.is_some()))
}

/// From the row of a list that has the focus to the one after it or before it; from a field above them to the first. Says where
/// that row leads.
pub fn step_in_list(list: &str, down: bool) -> Option<String> {
    let focused = window()?.document()?.active_element()?;
    let rows = element(list)?.query_selector_all("a.row").ok()?;
    let at = (0..rows.length()).find(|at| rows.get(*at).is_some_and(|row| row.is_same_node(Some(&focused))));
    let next = match at {
        Some(at) if down => at + 1,
        Some(at) => at.checked_sub(1)?,
        None if down && focused.id() == "find" => 0,
        None => return None,
    };
    let row: HtmlElement = rows.get(next)?.dyn_into().ok()?;
    let _ = row.focus();
    row.get_attribute("href")
}

fn first(selector: &str) -> Option<HtmlElement> {
    window()?.document()?.query_selector(selector).ok()??.dyn_into().ok()
}

fn row_to(href: &str) -> Option<HtmlElement> {
    first(&format!("a.row[id][href='{href}']"))
}

/// A list is about to be left for this address, by one of its rows or from what one of them shows beside it: remembers where
/// that row stands, before it goes.
pub fn leave_list(to: &str) {
    if let Some(row) = first("a.row[aria-current]").or_else(|| row_to(to)) {
        let top = row.get_bounding_client_rect().top();
        LEFT.set(row.get_attribute("href").map(|href| (href, top)));
    }
}

/// Where the row leads by which a list was left last.
pub fn left_by() -> Option<String> {
    LEFT.with_borrow(|left| left.as_ref().map(|(href, _)| href.clone()))
}

/// A new page begins at its top, with its heading focused, so that a screen reader says where one is. Where the focus is in a
/// list that stays beside the page, it stays there too. A list that was left by one of its rows is where it was.
pub fn start_of_page() {
    in_a_task(|| {
        let (Some(window), Some(heading)) = (window(), element("page-title")) else { return };
        window.scroll_to_with_x_and_y(0.0, 0.0);
        let pane = |element: &Element| element.closest("[data-stays]").ok().flatten();
        let left = LEFT.take();
        let row = left.as_ref().and_then(|(href, _)| row_to(href));
        if first("[data-stays] :focus").is_none() {
            // Whoever comes back to the list itself goes on at the row.
            let back = row.as_ref().filter(|row| pane(row).is_some() == pane(&heading).is_some());
            let _ = back.unwrap_or(&heading).focus();
        }
        let (Some(row), Some((_, top))) = (row, &left) else { return LEFT.set(left) };
        let by = row.get_bounding_client_rect().top() - top;
        match pane(&row) {
            Some(pane) => pane.set_scroll_top(pane.scroll_top() + by as i32),
            None => window.scroll_by_with_x_and_y(0.0, by),
        }
    });
}

/// Once what is being done now is done.
pub(super) fn in_a_task(act: impl FnOnce() + 'static) {
    after(0, act);
}
