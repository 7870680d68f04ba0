//! What follows signals: a value made anew, and the rows of a list.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::{Owner, RenderEffect, untrack};
use web_sys::{Comment, Node};

use super::mounted::Mounted;
use super::slot::Slot;
use super::{Markup, Row};

/// Runs now and whenever a signal it has read changes.
pub(super) fn effect(mut run: Box<dyn FnMut()>) -> RenderEffect<()> {
    RenderEffect::new(move |_| run())
}

/// Shows what `make` gives, in the nodes that are there as far as they are alike.
pub(super) fn follow(
    mut make: Box<dyn FnMut() -> Markup>,
    shown: &Rc<RefCell<Mounted>>,
    place: &Slot,
) -> RenderEffect<()> {
    let (shown, place) = (Rc::clone(shown), place.clone());
    effect(Box::new(move || {
        let next = make();
        shown.borrow_mut().update(next, &place);
    }))
}

/// A row that is shown.
pub(super) struct Kept {
    known_by: u64,
    pub(super) shown: Mounted,
    /// What it holds lives as long as it does, however often the list is made.
    owner: Owner,
}

impl Drop for Kept {
    fn drop(&mut self) {
        self.owner.cleanup();
    }
}

/// Shows the rows that `make` gives.
pub(super) fn list(
    mut make: Box<dyn FnMut() -> Vec<Row>>,
    rows: &Rc<RefCell<Vec<Kept>>>,
    end: &Comment,
) -> RenderEffect<()> {
    let (rows, end, owner) = (Rc::clone(rows), end.clone(), Owner::current().unwrap_or_default());
    effect(Box::new(move || {
        let next = make();
        let mut rows = rows.borrow_mut();
        untrack(|| arrange(&mut rows, next, &end, &owner));
    }))
}

fn arrange(rows: &mut Vec<Kept>, next: Vec<Row>, end: &Node, owner: &Owner) {
    let mut before: Vec<Option<Kept>> = std::mem::take(rows).into_iter().map(Some).collect();
    // First whoever goes, so that those who stay are neighbours again and need not move.
    for row in &mut before {
        let stays = row.as_ref().is_some_and(|row| next.iter().any(|other| other.known_by == row.known_by));
        if !stays && let Some(row) = row.take() {
            row.shown.remove();
        }
    }
    before.retain(Option::is_some);
    // The row in whose place we are, of those that were there.
    let mut at = 0;
    for row in next {
        while before.get(at).is_some_and(Option::is_none) {
            at += 1;
        }
        let known = |kept: &Option<Kept>| kept.as_ref().is_some_and(|kept| kept.known_by == row.known_by);
        if before.get(at).is_some_and(known) {
            rows.extend(before.get_mut(at).and_then(Option::take));
            at += 1;
            continue;
        }
        let found = before.iter().position(known);
        // One row went further down: the others stay where they are.
        if found == Some(at + 1)
            && let Some(late) = before.get_mut(at).and_then(Option::take)
        {
            late.shown.put(&Slot::before(end.clone()));
            before.push(Some(late));
            rows.extend(before.get_mut(at + 1).and_then(Option::take));
            at += 2;
            continue;
        }
        let here = before.iter().skip(at).flatten().find_map(|kept| kept.shown.first());
        let place = Slot::before(here.unwrap_or_else(|| end.clone())).shared();
        let kept = found.and_then(|at| before.get_mut(at).and_then(Option::take));
        rows.push(match kept {
            Some(kept) => {
                kept.shown.put(&place);
                kept
            }
            None => {
                let owner = owner.child();
                let shown = owner.with(|| Mounted::new((row.show)(), &place));
                Kept { known_by: row.known_by, shown, owner }
            }
        });
    }
}
