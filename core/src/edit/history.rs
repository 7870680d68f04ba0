//! Undo and redo: the before side of each change, kept small.

use crate::book::Book;
use crate::gather::in_order;
use crate::model::Stamp;
use crate::record::{Act, Change, Newer, NewerReplaced, Record, RecordId, Replaced};

/// The most steps kept.
pub const UNDO_STEPS: usize = 50;
/// The most code units the kept steps of one direction may take together.
pub const UNDO_UNITS: usize = 64 * 1024;

/// What takes one change back: each record as it was, or that it was not there.
#[derive(Debug, Clone, PartialEq)]
pub struct UndoStep {
    /// What was done.
    pub act: Act,
    /// The records as they were before.
    pub before: Vec<(RecordId, Option<Record>)>,
    /// Those of kinds that only a newer version knows, by stored name.
    pub newer: Vec<(String, Option<Newer>)>,
}

impl UndoStep {
    /// The step that takes this change back.
    pub fn back_from(change: &Change) -> Self {
        let before = change.replaced.iter().map(|replaced| (replaced.id, replaced.before.clone()));
        let newer = change.newer.iter().map(|replaced| (replaced.name.clone(), replaced.before.clone()));
        Self { act: change.act.clone(), before: before.collect(), newer: newer.collect() }
    }

    /// The change that this step makes to the book as it is now.
    pub fn change(&self, book: &Book) -> Change {
        let stamp: Stamp = book.next_stamp();
        let replaced = self.before.iter().map(|(id, before)| Replaced {
            id: *id,
            before: book.record(*id).cloned(),
            after: before.clone().map(|record| record.stamped(stamp)),
        });
        let newer = self.newer.iter().map(|(name, before)| NewerReplaced {
            name: name.clone(),
            before: book.newer().get(name).cloned(),
            after: before.clone().unwrap_or(Newer { stamp, fields: None }).stamped(stamp),
        });
        Change { act: self.act.clone(), stamp, replaced: replaced.collect(), newer: newer.collect() }
    }
}

/// One kept step with its place in the store and its size there.
#[derive(Debug, Clone, PartialEq)]
pub struct KeptStep {
    /// Its number in the store; numbers only grow.
    pub number: u64,
    /// Code units it takes in the store.
    pub units: usize,
    /// The step itself.
    pub step: UndoStep,
}

/// Which way a kept step leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lead {
    /// It takes a change back.
    Undo,
    /// It makes an undone change again.
    Redo,
}

/// What a change does to the history: steps to write and numbers to drop.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct HistoryChange {
    /// The step to keep, if it is small enough.
    pub keep: Option<(Lead, KeptStep)>,
    /// Steps that go.
    pub drop: Vec<(Lead, u64)>,
}

/// The steps that can be taken back and those that can be made again.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct History {
    undo: Vec<KeptStep>,
    redo: Vec<KeptStep>,
    /// The number of the last step that is there and cannot be read. No step below it is taken: it would put records
    /// back over what that one did.
    closed: u64,
}

impl History {
    /// The history as the store holds it, in any order. `closed` is the number of the last step that cannot be read.
    pub fn from_kept(undo: Vec<KeptStep>, redo: Vec<KeptStep>, closed: u64) -> Self {
        let by_number = |a: &KeptStep, b: &KeptStep| a.number.cmp(&b.number);
        Self { undo: in_order(undo, by_number), redo: in_order(redo, by_number), closed }
    }

    /// The step that undo or redo takes.
    pub fn next(&self, lead: Lead) -> Option<&UndoStep> {
        let side = match lead {
            Lead::Undo => &self.undo,
            Lead::Redo => &self.redo,
        };
        side.last().filter(|kept| kept.number > self.closed).map(|kept| &kept.step)
    }

    /// Steps kept, undo and redo together.
    pub fn len(&self) -> usize {
        self.undo.len() + self.redo.len()
    }

    /// Whether nothing is kept.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// What a new edit does: its step is kept, what was undone can no longer be made again. A step too large to
    /// keep empties the history, since an older step may not be taken back over it.
    pub fn after_edit(&self, step: UndoStep, units: usize) -> HistoryChange {
        let mut change = HistoryChange {
            keep: None,
            drop: self.redo.iter().map(|kept| (Lead::Redo, kept.number)).collect(),
        };
        self.push(Lead::Undo, step, units, &self.undo, &mut change);
        change
    }

    /// What taking a step back (or making it again) does: the step moves to the other side.
    pub fn after_step(&self, taken: Lead, reverse: UndoStep, units: usize) -> HistoryChange {
        let (from, to, other) = match taken {
            Lead::Undo => (&self.undo, &self.redo, Lead::Redo),
            Lead::Redo => (&self.redo, &self.undo, Lead::Undo),
        };
        let mut change = HistoryChange {
            keep: None,
            drop: from.last().map(|kept| (taken, kept.number)).into_iter().collect(),
        };
        self.push(other, reverse, units, to, &mut change);
        change
    }

    fn push(&self, lead: Lead, step: UndoStep, units: usize, side: &[KeptStep], change: &mut HistoryChange) {
        if units > UNDO_UNITS {
            change.drop.extend(side.iter().map(|kept| (lead, kept.number)));
            return;
        }
        let mut total = units;
        for (nth, kept) in side.iter().rev().enumerate() {
            total += kept.units;
            if nth + 2 > UNDO_STEPS || total > UNDO_UNITS {
                change.drop.push((lead, kept.number));
            }
        }
        let last = self.undo.iter().chain(&self.redo).map(|kept| kept.number).max().unwrap_or(0);
        let number = last.max(self.closed).saturating_add(1);
        change.keep = Some((lead, KeptStep { number, units, step }));
    }

    /// Takes the change of the history over.
    pub fn take(&mut self, change: HistoryChange) {
        let dropped = |lead: Lead, kept: &KeptStep| change.drop.contains(&(lead, kept.number));
        self.undo.retain(|kept| !dropped(Lead::Undo, kept));
        self.redo.retain(|kept| !dropped(Lead::Redo, kept));
        match change.keep {
            Some((Lead::Undo, kept)) => self.undo.push(kept),
            Some((Lead::Redo, kept)) => self.redo.push(kept),
            None => {}
        }
    }
}
