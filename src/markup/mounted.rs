//! What is shown: made from markup, changed by the next, moved and taken away.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::document;
use web_sys::{Comment, Element, Node, Text};

use super::live::{Kept, Live, follow, list};
use super::shape::{Filled, build};
use super::slot::Slot;
use super::{Made, Markup};

/// Nodes that are shown, with what keeps them up to date.
#[derive(Default)]
pub(super) enum Mounted {
    #[default]
    Nothing,
    Words(Text, String),
    Shape(&'static str, Element, Vec<Filled>),
    Many(Vec<Mounted>),
    /// With a node of its own behind it, unless the place is its own.
    Live(Option<Comment>, Rc<RefCell<Mounted>>, Live),
    Rows(Comment, Rc<RefCell<Vec<Kept>>>, #[allow(dead_code)] Live),
}

fn comment(place: &Slot) -> Comment {
    let comment = document().create_comment("");
    place.put(&comment);
    comment
}

impl Mounted {
    /// Shows markup in a place.
    pub(super) fn new(markup: Markup, place: &Slot) -> Self {
        Self::of(markup.open(), place)
    }

    fn of(what: Made, place: &Slot) -> Self {
        match what {
            Made::Nothing | Made::Flag(_) | Made::Act(_) | Made::Tell(_) => Self::Nothing,
            Made::Words(words) => {
                let node = document().create_text_node(&words);
                place.put(&node);
                Self::Words(node, words.into_owned())
            }
            Made::Shape(text, values) => {
                let (root, filled) = build(text, values);
                place.put(&root);
                Self::Shape(text, root, filled)
            }
            Made::Many(all) => {
                let place = place.shared();
                Self::Many(all.into_iter().map(|one| Self::new(one, &place)).collect())
            }
            Made::Live(make) => {
                let end = (!place.is_own).then(|| comment(place));
                let place = end.clone().map_or_else(|| place.clone(), Slot::before);
                let shown = Rc::default();
                let effect = follow(make, &shown, &place);
                Self::Live(end, shown, effect)
            }
            Made::Rows(make) => {
                let (end, rows) = (comment(place), Rc::default());
                let effect = list(make, &rows, &end);
                Self::Rows(end, rows, effect)
            }
        }
    }

    /// Shows the next markup in the same place.
    pub(super) fn update(&mut self, markup: Markup, place: &Slot) {
        match (&mut *self, markup.open()) {
            (Self::Words(node, before), Made::Words(words)) => {
                if *before != *words {
                    node.set_data(&words);
                    *before = words.into_owned();
                }
            }
            (Self::Shape(text, _, filled), Made::Shape(next, values)) if std::ptr::eq(*text, next) => {
                for (filled, value) in filled.iter_mut().zip(values) {
                    filled.update(value);
                }
            }
            (Self::Many(shown), Made::Many(next)) => update_many(shown, next, place),
            (Self::Live(end, shown, effect), Made::Live(make)) => {
                let place = end.clone().map_or_else(|| place.clone(), Slot::before);
                *effect = follow(make, shown, &place);
            }
            (_, next) => {
                let next = Self::of(next, place);
                std::mem::replace(self, next).remove();
            }
        }
    }

    /// The first of its nodes.
    pub(super) fn first(&self) -> Option<Node> {
        match self {
            Self::Nothing => None,
            Self::Words(node, _) => Some(node.clone().into()),
            Self::Shape(_, root, _) => Some(root.clone().into()),
            Self::Many(all) => all.iter().find_map(Self::first),
            Self::Live(end, shown, _) => shown.borrow().first().or_else(|| end.clone().map(Into::into)),
            Self::Rows(end, rows, _) => {
                let first = rows.borrow().iter().find_map(|row| row.shown.first());
                Some(first.unwrap_or_else(|| end.clone().into()))
            }
        }
    }

    /// Whether a node is among its nodes or in one of them.
    pub(super) fn holds(&self, node: &Node) -> bool {
        match self {
            Self::Nothing | Self::Words(..) => false,
            Self::Shape(_, root, _) => root.contains(Some(node)),
            Self::Many(all) => all.iter().any(|one| one.holds(node)),
            Self::Live(_, shown, _) => shown.borrow().holds(node),
            Self::Rows(_, rows, _) => rows.borrow().iter().any(|row| row.shown.holds(node)),
        }
    }

    /// Moves its nodes to a place.
    pub(super) fn put(&self, place: &Slot) {
        match self {
            Self::Nothing => {}
            Self::Words(node, _) => place.put(node),
            Self::Shape(_, root, _) => place.put(root),
            Self::Many(all) => all.iter().for_each(|one| one.put(place)),
            Self::Live(end, shown, _) => {
                shown.borrow().put(place);
                if let Some(end) = end {
                    place.put(end);
                }
            }
            Self::Rows(end, rows, _) => {
                rows.borrow().iter().for_each(|row| row.shown.put(place));
                place.put(end);
            }
        }
    }

    /// Takes its nodes off the page.
    pub(super) fn remove(&self) {
        match self {
            Self::Nothing => {}
            Self::Words(node, _) => node.remove(),
            Self::Shape(_, root, _) => root.remove(),
            Self::Many(all) => all.iter().for_each(Self::remove),
            Self::Live(end, shown, _) => {
                shown.borrow().remove();
                if let Some(end) = end {
                    end.remove();
                }
            }
            Self::Rows(end, rows, _) => {
                rows.borrow().iter().for_each(|row| row.shown.remove());
                end.remove();
            }
        }
    }
}

/// The framework ends an effect at its next turn only, and what the effect holds lives until then. What is shown goes
/// at once, so that no effect in it wakes for signals that are gone.
impl Drop for Mounted {
    fn drop(&mut self) {
        match self {
            Self::Live(_, shown, _) => {
                if let Ok(mut shown) = shown.try_borrow_mut() {
                    *shown = Self::Nothing;
                }
            }
            Self::Rows(_, rows, _) => {
                if let Ok(mut rows) = rows.try_borrow_mut() {
                    rows.clear();
                }
            }
            _ => {}
        }
    }
}

fn update_many(shown: &mut Vec<Mounted>, next: Vec<Markup>, place: &Slot) {
    let n_next = next.len();
    for (nth, markup) in next.into_iter().enumerate() {
        let after = shown.iter().skip(nth + 1).find_map(Mounted::first);
        let place = after.map_or_else(|| place.clone(), Slot::before).shared();
        match shown.get_mut(nth) {
            Some(one) => one.update(markup, &place),
            None => shown.push(Mounted::new(markup, &place)),
        }
    }
    shown.drain(n_next..).for_each(|gone| gone.remove());
}
