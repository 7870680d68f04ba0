//! What follows signals: a value made anew, and the rows of a list.

use std::cell::RefCell;
use std::rc::Rc;

use leptos::prelude::{Owner, RenderEffect, document, untrack};
use mainstay_core::gather::in_order;
use web_sys::{Comment, Node};

use super::mounted::Mounted;
use super::slot::Slot;
use super::{Makes, Markup, Row};
use crate::signals::unfollow;

/// What runs again whenever a signal it has read changes, until it goes.
pub(super) struct Live(RenderEffect<()>);

impl Drop for Live {
    fn drop(&mut self) {
        unfollow(&self.0);
    }
}

/// Runs now and whenever a signal it has read changes.
pub(super) fn effect(mut run: Box<dyn FnMut()>) -> Live {
    Live(RenderEffect::new(move |_| run()))
}

/// Shows what `make` gives, in the nodes that are there as far as they are alike.
pub(super) fn follow(mut make: Box<dyn Makes<Markup>>, shown: &Rc<RefCell<Mounted>>, place: &Slot) -> Live {
    let (shown, place) = (Rc::clone(shown), place.clone());
    effect(Box::new(move || {
        let next = make.make();
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
pub(super) fn list(mut make: Box<dyn Makes<Vec<Row>>>, rows: &Rc<RefCell<Vec<Kept>>>, end: &Comment) -> Live {
    let (rows, end, owner) = (Rc::clone(rows), end.clone(), Owner::current().unwrap_or_default().child());
    effect(Box::new(move || {
        let next = make.make();
        let mut rows = rows.borrow_mut();
        untrack(|| arrange(&mut rows, next, &end, &owner));
    }))
}

fn arrange(rows: &mut Vec<Kept>, next: Vec<Row>, end: &Node, owner: &Owner) {
    // First whoever goes, so that those who stay are neighbours again and need not move.
    let wanted = in_order(next.iter().map(|row| row.known_by).collect(), u64::cmp);
    let (stay, go): (Vec<Kept>, Vec<Kept>) =
        std::mem::take(rows).into_iter().partition(|row| wanted.binary_search(&row.known_by).is_ok());
    // What it holds ends here, before anything new begins.
    go.into_iter().for_each(|row| row.shown.remove());
    // An owner remembers each that it ever had below it, until it is cleaned up.
    if stay.is_empty() {
        owner.cleanup();
    }
    let index = stay.iter().enumerate().map(|(at, row)| (row.known_by, at)).collect();
    let index: Vec<(u64, usize)> = in_order(index, Ord::cmp);
    let was_at = next.iter().map(|row| {
        let found = index.binary_search_by_key(&row.known_by, |(known_by, _)| *known_by).ok()?;
        index.get(found).map(|(_, at)| *at)
    });
    let was_at: Vec<Option<usize>> = was_at.collect();
    let focused =
        document().active_element().and_then(|node| stay.iter().position(|row| row.shown.holds(&node)));
    let is_still = who_stays_still(&was_at, focused);
    let mut stay: Vec<Option<Kept>> = stay.into_iter().map(Some).collect();
    for ((nth, row), (at, still)) in next.into_iter().enumerate().zip(was_at.iter().zip(&is_still)) {
        let kept = at.and_then(|at| stay.get_mut(at)?.take());
        rows.push(match kept {
            Some(kept) if *still => kept,
            moved_or_new => {
                let later = was_at.iter().zip(&is_still).skip(nth + 1).filter(|(_, still)| **still);
                let here = later.filter_map(|(at, _)| stay.get((*at)?)?.as_ref()?.shown.first()).next();
                let place = Slot::before(here.unwrap_or_else(|| end.clone())).shared();
                moved_or_new.map_or_else(
                    || {
                        let owner = owner.child();
                        let shown = owner.with(|| Mounted::new((row.show)(), &place));
                        Kept { known_by: row.known_by, shown, owner }
                    },
                    |kept| {
                        kept.shown.put(&place);
                        kept
                    },
                )
            }
        });
    }
}

/// Which rows need not move, given where each was: as many as can be, among them the one with the focus, which would be
/// lost on the way.
fn who_stays_still(was_at: &[Option<usize>], focused: Option<usize>) -> Vec<bool> {
    let pin = focused.and_then(|focused| Some((was_at.iter().position(|at| *at == Some(focused))?, focused)));
    let in_order = |(nth, at): &(usize, usize)| pin.is_none_or(|pin| nth.cmp(&pin.0) == at.cmp(&pin.1));
    let known = was_at.iter().enumerate().filter_map(|(nth, at)| Some((nth, (*at)?)));
    let known: Vec<(usize, usize)> = known.filter(in_order).collect();
    // The longest run in which both grow: of every length the run that ends with the least.
    let mut ends: Vec<usize> = Vec::new();
    let mut comes_after: Vec<Option<usize>> = Vec::with_capacity(known.len());
    for (one, (_, at)) in known.iter().enumerate() {
        let length = ends.partition_point(|end| known.get(*end).is_some_and(|(_, other)| other < at));
        comes_after.push(length.checked_sub(1).and_then(|before| ends.get(before).copied()));
        match ends.get_mut(length) {
            Some(end) => *end = one,
            None => ends.push(one),
        }
    }
    let mut still = vec![false; was_at.len()];
    let mut next = ends.last().copied();
    while let Some(one) = next {
        if let Some(still) = known.get(one).and_then(|(nth, _)| still.get_mut(*nth)) {
            *still = true;
        }
        next = comes_after.get(one).copied().flatten();
    }
    still
}
