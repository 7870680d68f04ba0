//! Markup as a value: what is shown is plain data, and one function that is of no type mounts it and keeps it up to
//! date with the framework's effects.
//!
//! `view!` writes an element as a [`Markup::Shape`]: one text with all that stands still, and the values that go into
//! it. A text becomes a template once and is cloned after that. A value made anew in the same shape changes the nodes
//! that are there, so the focus and what lies open stay.

mod hosted;
mod live;
mod mounted;
pub mod prelude;
mod shape;
mod slot;
mod values;

use std::borrow::Cow;

use leptos::ev::EventDescriptor;
use leptos::html::ElementType;
use leptos::prelude::*;
use leptos::tachys::html::node_ref::NodeRefContainer;
use wasm_bindgen::JsCast;
use web_sys::{Element, Event};

use crate::signals::not_there;

pub use hosted::Hosted;
pub use mainstay_markup::{component, view};
pub use values::{CollectView, IntoView};

/// What is shown, or what an element is given. It is one word wide, and the functions that make it are compiled once, so
/// that an element costs a page little more than their calls.
#[derive(Default)]
pub struct Markup(Option<Box<Made>>);

/// What markup is.
#[derive(Default)]
enum Made {
    /// Nothing.
    #[default]
    Nothing,
    /// Words.
    Words(Cow<'static, str>),
    /// Whether an attribute, a property or a class is set.
    Flag(bool),
    /// An element: its still text, and what goes into it.
    Shape(&'static str, Vec<Markup>),
    /// One after the other.
    Many(Vec<Markup>),
    /// What follows the signals that it reads.
    Live(Box<dyn Makes<Markup>>),
    /// The rows of a list; one that is still there stays as it is, wherever it moves.
    Rows(Box<dyn Makes<Vec<Row>>>),
    /// What follows an event.
    Act(Handler),
    /// Who wants to know the element.
    Tell(Box<dyn FnOnce(&Element)>),
}

/// One row of a list.
pub struct Row {
    /// The hash of what it is known by.
    pub known_by: u64,
    /// Makes it, once it appears.
    pub show: Box<dyn FnOnce() -> Markup>,
}

/// What follows an event.
pub type Handler = Box<dyn Hears>;

/// What gives something whenever it is asked. A boxed closure of the standard library's kinds carries code to be called
/// once as well, compiled anew for each and never used.
pub trait Makes<T> {
    /// What it gives.
    fn make(&mut self) -> T;
}

impl<T, F: FnMut() -> T> Makes<T> for F {
    fn make(&mut self) -> T {
        self()
    }
}

/// What is told of events, for the same reason.
pub trait Hears {
    /// Tells it of one.
    fn hear(&mut self, event: Event);
}

impl<F: FnMut(Event)> Hears for F {
    fn hear(&mut self, event: Event) {
        self(event);
    }
}

/// What stands in a component.
pub type Children = Box<dyn FnOnce() -> Markup>;

impl Markup {
    /// Nothing.
    pub const NOTHING: Self = Self(None);

    #[inline(never)]
    fn of(what: Made) -> Self {
        Self(Some(Box::new(what)))
    }

    fn open(self) -> Made {
        self.0.map_or(Made::Nothing, |what| *what)
    }

    /// Words that stand in the program.
    #[inline(never)]
    pub fn words(words: &'static str) -> Self {
        Self::of(Made::Words(Cow::Borrowed(words)))
    }

    /// Words put together here.
    #[inline(never)]
    pub fn made_words(words: String) -> Self {
        Self::of(Made::Words(Cow::Owned(words)))
    }

    /// Whether an attribute, a property or a class is set.
    #[inline(never)]
    pub fn flag(is_set: bool) -> Self {
        Self::of(Made::Flag(is_set))
    }

    /// One after the other.
    #[inline(never)]
    pub fn many(all: Vec<Self>) -> Self {
        Self::of(Made::Many(all))
    }

    /// What follows the signals that it reads.
    #[inline(never)]
    pub fn live(make: Box<dyn Makes<Self>>) -> Self {
        Self::of(Made::Live(make))
    }

    /// The rows of a list.
    #[inline(never)]
    pub fn rows(make: Box<dyn Makes<Vec<Row>>>) -> Self {
        Self::of(Made::Rows(make))
    }

    /// What follows an event.
    #[inline(never)]
    pub fn act(act: Handler) -> Self {
        Self::of(Made::Act(act))
    }

    /// Who wants to know the element.
    #[inline(never)]
    pub fn tell(tell: Box<dyn FnOnce(&Element)>) -> Self {
        Self::of(Made::Tell(tell))
    }

    /// An element.
    #[inline(never)]
    pub fn shape(still: &'static str, values: Vec<Self>) -> Self {
        Self::of(Made::Shape(still, values))
    }

    /// An element that takes one value. Most take few, and a list made in a page costs more bytes than one made here.
    #[inline(never)]
    pub fn shape_1(still: &'static str, a: Self) -> Self {
        Self::shape(still, vec![a])
    }

    /// An element that takes two values.
    #[inline(never)]
    pub fn shape_2(still: &'static str, a: Self, b: Self) -> Self {
        Self::shape(still, vec![a, b])
    }

    /// An element that takes three values.
    #[inline(never)]
    pub fn shape_3(still: &'static str, a: Self, b: Self, c: Self) -> Self {
        Self::shape(still, vec![a, b, c])
    }

    /// An element that takes four values.
    #[inline(never)]
    pub fn shape_4(still: &'static str, a: Self, b: Self, c: Self, d: Self) -> Self {
        Self::shape(still, vec![a, b, c, d])
    }
}

/// What follows an event of an element.
pub fn on<E: EventDescriptor>(_: E, mut act: impl FnMut(E::EventType) + 'static) -> Markup
where
    E::EventType: JsCast,
{
    Markup::act(Box::new(move |event: Event| act(event.unchecked_into())))
}

/// Tells the element to who asked for it.
pub fn tell<E: ElementType>(who: NodeRef<E>) -> Markup
where
    E::Output: JsCast + Clone + 'static,
{
    Markup::tell(Box::new(move |element| who.load(element)))
}

/// What a component needs. That it is there was asked while it was compiled ([`all_given`]).
#[inline]
pub fn given<T>(property: Option<T>) -> T {
    match property {
        Some(given) => given,
        None => not_there(),
    }
}

/// Whether everything that a component needs is given and nothing twice; asked while it is compiled.
pub const fn all_given(needed: &[&str], given: &[&str]) {
    let mut at = 0;
    while at < needed.len() {
        assert!(count(given, needed[at]) == 1, "a component lacks something that it needs");
        at += 1;
    }
    let mut at = 0;
    while at < given.len() {
        assert!(count(given, given[at]) == 1, "a component is given something twice");
        at += 1;
    }
}

const fn count(names: &[&str], name: &str) -> usize {
    let (mut at, mut found) = (0, 0);
    while at < names.len() {
        if same(names[at].as_bytes(), name.as_bytes()) {
            found += 1;
        }
        at += 1;
    }
    found
}

const fn same(one: &[u8], other: &[u8]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    let mut at = 0;
    while at < one.len() {
        if one[at] != other[at] {
            return false;
        }
        at += 1;
    }
    true
}
