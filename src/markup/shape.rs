//! An element: its still text as a template, and the walk to each of its values.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::{Owner, document};
use leptos::reactive::owner::WeakOwner;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlElement, HtmlTemplateElement, Node};

use super::live::{Live, effect};
use super::mounted::Mounted;
use super::slot::Slot;
use super::{Handler, Made, Markup};

/// A template and the steps through it, by the address of its text.
struct Template {
    text: *const u8,
    root: Node,
    steps: &'static str,
}

thread_local! {
    static TEMPLATES: RefCell<Vec<Template>> = const { RefCell::new(Vec::new()) };
}

/// A value of an element that is shown.
pub(super) enum Filled {
    /// Nodes in it.
    Nodes(Mounted, Slot),
    /// Something it is given.
    Given(Rc<Given>, Option<Live>),
    /// What follows an event.
    Act(Listener),
    /// Who knows the element.
    Told(Element),
}

/// What an element is given.
pub(super) struct Given {
    element: Element,
    kind: u8,
    name: &'static str,
    /// As it was written last.
    last: RefCell<Made>,
}

/// What follows an event, and how the browser calls it.
pub(super) struct Listener {
    element: Element,
    event: &'static str,
    act: Rc<RefCell<OwnedAct>>,
    heard: Closure<dyn Fn(Event)>,
}

/// What it makes, such as a row that is added to a form, lives as long as what is shown here.
struct OwnedAct {
    owner: Option<WeakOwner>,
    run: Handler,
}

impl OwnedAct {
    fn new(run: Handler) -> Self {
        Self { owner: Owner::current().map(|owner| owner.downgrade()), run }
    }

    fn run(&mut self, event: Event) {
        match self.owner.as_ref().and_then(WeakOwner::upgrade) {
            Some(owner) => owner.with(|| self.run.hear(event)),
            None => self.run.hear(event),
        }
    }
}

/// A fresh element with its values.
pub(super) fn build(text: &'static str, values: Vec<Markup>) -> (Element, Vec<Filled>) {
    let (root, steps) = template(text);
    let root: Element = root.unchecked_into();
    let mut filled = Vec::with_capacity(values.len());
    let mut values = values.into_iter();
    let mut at: Node = root.clone().into();
    let mut rest = steps;
    while let Some(step) = rest.bytes().next() {
        rest = &rest[1..];
        let next = match step {
            b'd' => at.first_child(),
            b'n' => at.next_sibling(),
            b'u' => at.parent_node(),
            _ => {
                let Some(value) = values.next() else { break };
                filled.push(match step {
                    b'i' => nodes(value, Slot::inside(at.clone())),
                    b'b' => nodes(value, Slot::before(at.clone())),
                    _ => {
                        let (name, after) = rest.split_once(';').unwrap_or((rest, ""));
                        rest = after;
                        given(at.clone().unchecked_into(), step, name, value)
                    }
                });
                continue;
            }
        };
        let Some(next) = next else { break };
        at = next;
    }
    (root, filled)
}

fn nodes(value: Markup, place: Slot) -> Filled {
    Filled::Nodes(Mounted::new(value, &place), place)
}

fn given(element: Element, kind: u8, name: &'static str, value: Markup) -> Filled {
    match value.open() {
        Made::Act(act) => Filled::Act(Listener::new(element, name, act)),
        Made::Tell(tell) => {
            tell(&element);
            Filled::Told(element)
        }
        value => {
            let given = Rc::new(Given { element, kind, name, last: RefCell::default() });
            let effect = give(&given, value);
            Filled::Given(given, effect)
        }
    }
}

fn give(given: &Rc<Given>, value: Made) -> Option<Live> {
    if let Made::Live(mut follow) = value {
        let given = Rc::clone(given);
        return Some(effect(Box::new(move || {
            let mut value = follow.make().open();
            while let Made::Live(mut inner) = value {
                value = inner.make().open();
            }
            given.write(value);
        })));
    }
    given.write(value);
    None
}

impl Filled {
    /// Takes a value made anew.
    pub(super) fn update(&mut self, value: Markup) {
        match self {
            Self::Nodes(mounted, place) => mounted.update(value, place),
            Self::Given(given, effect) => *effect = give(given, value.open()),
            Self::Act(held) => {
                if let Made::Act(act) = value.open() {
                    *held.act.borrow_mut() = OwnedAct::new(act);
                }
            }
            Self::Told(element) => {
                if let Made::Tell(tell) = value.open() {
                    tell(element);
                }
            }
        }
    }
}

impl Given {
    fn write(&self, value: Made) {
        let element = &self.element;
        // What a person has chosen or typed changed a property already, so it is compared with what the browser has.
        if self.kind == b'p' {
            let name = JsValue::from_str(self.name);
            let value = match &value {
                Made::Words(words) => JsValue::from_str(words),
                Made::Flag(flag) => JsValue::from_bool(*flag),
                _ => JsValue::NULL,
            };
            if js_sys::Reflect::get(element, &name).ok().as_ref() != Some(&value) {
                // Refused only for a property that can never be written.
                let _ = js_sys::Reflect::set(element, &name, &value);
            }
            return;
        }
        let words = match &value {
            Made::Words(words) => Some(words.as_ref()),
            Made::Flag(true) => Some(""),
            _ => None,
        };
        let mut last = self.last.borrow_mut();
        let before = match &*last {
            Made::Words(words) => Some(words.as_ref()),
            Made::Flag(true) => Some(""),
            _ => None,
        };
        if words == before {
            return;
        }
        // Refused only for names that no browser takes, and these are written in our markup.
        let _ = match (self.kind, words) {
            (b'c', words) => element.class_list().toggle_with_force(self.name, words.is_some()).map(drop),
            (b's', words) => element
                .unchecked_ref::<HtmlElement>()
                .style()
                .set_property(self.name, words.unwrap_or_default()),
            (_, Some(words)) => element.set_attribute(self.name, words),
            (_, None) => element.remove_attribute(self.name),
        };
        *last = value;
    }
}

impl Listener {
    fn new(element: Element, event: &'static str, act: Handler) -> Self {
        let act = Rc::new(RefCell::new(OwnedAct::new(act)));
        let heard = Closure::new({
            let act = Rc::clone(&act);
            move |event: Event| {
                // An act that causes its own event is not done twice.
                if let Ok(mut act) = act.try_borrow_mut() {
                    act.run(event);
                }
            }
        });
        // Refused never: an element hears every event.
        let _ = element.add_event_listener_with_callback(event, heard.as_ref().unchecked_ref());
        Self { element, event, act, heard }
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        let _ =
            self.element.remove_event_listener_with_callback(self.event, self.heard.as_ref().unchecked_ref());
    }
}

/// A copy of the still nodes, and the steps.
fn template(text: &'static str) -> (Node, &'static str) {
    let found = TEMPLATES.with_borrow(|all| {
        let at = all.binary_search_by_key(&text.as_ptr(), |template| template.text).ok()?;
        all.get(at).map(|template| (template.root.clone(), template.steps))
    });
    let (root, steps) = found.unwrap_or_else(|| read(text));
    (root.clone_node_with_deep(true).unwrap_or(root), steps)
}

fn read(text: &'static str) -> (Node, &'static str) {
    let (html, steps) = text.split_once('\0').unwrap_or((text, ""));
    let made = document().create_element("template").ok().map(JsCast::unchecked_into::<HtmlTemplateElement>);
    let root = made.and_then(|template| {
        // The page's default policy for trusted types looks at it, like at everything that becomes nodes.
        template.set_inner_html(html);
        template.content().first_child()
    });
    // A part of a drawing comes in a drawing, for its name space.
    let (root, steps) = match steps.strip_prefix('v') {
        Some(steps) => (root.and_then(|drawing| drawing.first_child()), steps),
        None => (root, steps),
    };
    let root = root.unwrap_or_else(|| document().create_comment("").into());
    TEMPLATES.with_borrow_mut(|all| {
        if let Err(at) = all.binary_search_by_key(&text.as_ptr(), |template| template.text) {
            all.insert(at, Template { text: text.as_ptr(), root: root.clone(), steps });
        }
    });
    (root, steps)
}
