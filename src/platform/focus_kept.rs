//! The focus is never lost: where the element that has it goes, or can no longer be used, it moves to what comes next.
//! A browser would give it to the page as a whole, and whoever goes by the keyboard would begin again at the top.

use std::cell::RefCell;

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlElement, MutationObserver, MutationObserverInit, MutationRecord, Node};

use super::focus::in_a_task;
use super::window;

/// What a person can stop at with the keyboard.
const STOPS: &str = "a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), \
                     textarea:not([disabled]), summary, [tabindex='0']";

thread_local! {
    static LAST: RefCell<Option<Node>> = const { RefCell::new(None) };
}

/// Where the focus was: inside `around`, before `next`.
struct FocusSpot {
    around: Node,
    next: Option<Node>,
}

/// Watches over the focus for as long as the page is open.
pub fn keep() {
    let Some(document) = window().and_then(|window| window.document()) else { return };
    let remember = Closure::<dyn Fn(Event)>::new(|event: Event| {
        LAST.set(event.target().and_then(|target| target.dyn_into().ok()));
    });
    let _ = document.add_event_listener_with_callback("focusin", remember.as_ref().unchecked_ref());
    remember.forget();
    let changed = Closure::<dyn Fn(js_sys::Array)>::new(|records: js_sys::Array| {
        let Some(last) = LAST.with_borrow(Clone::clone) else { return };
        if let Some(spot) = spot_left(&last, &records) {
            // Whoever changed the page may lead the focus somewhere; only what nobody led is led here.
            in_a_task(move || in_a_task(move || lead(&spot)));
        }
    });
    let options = MutationObserverInit::new();
    options.set_child_list(true);
    options.set_subtree(true);
    options.set_attribute_filter(&js_sys::Array::of1(&JsValue::from_str("disabled")));
    if let (Ok(observer), Some(body)) =
        (MutationObserver::new(changed.as_ref().unchecked_ref()), document.body())
    {
        let _ = observer.observe_with_options(&body, &options);
        changed.forget();
    }
}

/// Where an element stood when these changes took it away or made it unusable.
fn spot_left(last: &Node, records: &js_sys::Array) -> Option<FocusSpot> {
    let mut gone = last.clone();
    let mut spot = None;
    for record in records.iter() {
        let record: MutationRecord = record.unchecked_into();
        let Some(target) = record.target() else { continue };
        if record.type_() == "attributes" {
            if target.contains(Some(last)) {
                spot = last.parent_node().map(|around| FocusSpot { around, next: Some(last.clone()) });
            }
            continue;
        }
        let removed = record.removed_nodes();
        let took_it =
            (0..removed.length()).filter_map(|at| removed.get(at)).any(|node| node.contains(Some(&gone)));
        if took_it {
            gone = target.clone();
            spot = Some(FocusSpot { around: target, next: record.next_sibling() });
        }
    }
    spot
}

/// Focuses what comes next, unless the focus is somewhere by now.
fn lead(spot: &FocusSpot) {
    let Some(document) = window().and_then(|window| window.document()) else { return };
    let is_lost = document
        .active_element()
        .is_none_or(|element| element.tag_name() == "BODY" || element.matches(":disabled").unwrap_or(false));
    if is_lost && let Some(stop) = next_stop(spot) {
        let _ = stop.focus();
    }
}

/// The first stop from that spot on, else the last before it; where there is none, around what is around it.
fn next_stop(spot: &FocusSpot) -> Option<HtmlElement> {
    let mut around = spot.around.clone();
    let mut next = spot.next.clone();
    loop {
        let stops = stops_in(&around);
        let comes = |stop: &HtmlElement| {
            next.as_ref().is_some_and(|next| {
                let from = next.compare_document_position(stop);
                next.contains(Some(stop)) || from & Node::DOCUMENT_POSITION_FOLLOWING != 0
            })
        };
        if let Some(stop) = stops.iter().find(|stop| comes(stop)).or(stops.last()) {
            return Some(stop.clone());
        }
        let parent = around.parent_node()?;
        next = around.next_sibling();
        around = parent;
    }
}

/// The stops in there that are seen, in their order.
fn stops_in(node: &Node) -> Vec<HtmlElement> {
    let Some(found) = node.dyn_ref::<Element>().and_then(|element| element.query_selector_all(STOPS).ok())
    else {
        return Vec::new();
    };
    (0..found.length())
        .filter_map(|at| found.get(at)?.dyn_into::<HtmlElement>().ok())
        .filter(|stop| stop.offset_parent().is_some())
        .collect()
}
