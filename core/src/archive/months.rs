//! Which stored record each moment is in. Moments of a month share records of about [`FULL`] code units, so that
//! logging one writes little, however many there are.

use crate::sorted::{SortedMap, SortedSet};

use super::v1::Month;
use crate::model::{MomentId, Stamp, Unknown};

/// A month's record takes no further moment beyond this many code units.
pub(super) const FULL: usize = 8 * 1024;

/// The name of one record of a month: `m:2026-11.0`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct MonthPart {
    pub(super) month: Month,
    pub(super) number: u32,
}

impl std::fmt::Display for MonthPart {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "m:{}.{}", self.month, self.number)
    }
}

impl std::str::FromStr for MonthPart {
    type Err = ();
    fn from_str(name: &str) -> Result<Self, ()> {
        let (month, number) = name.strip_prefix("m:").and_then(|rest| rest.split_once('.')).ok_or(())?;
        let part = Self { month: month.parse()?, number: number.parse().map_err(|_| ())? };
        // Another spelling would be a second record for the same part.
        if part.to_string() == name { Ok(part) } else { Err(()) }
    }
}

/// What one record of a month holds.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Holding {
    pub(super) moments: SortedSet<MomentId>,
    pub(super) gone: SortedMap<MomentId, Stamp>,
    pub(super) unknown: Unknown,
    /// Code units it takes in the store.
    pub(super) units: usize,
}

/// The records of all months.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Months {
    parts: SortedMap<MonthPart, Holding>,
    homes: SortedMap<MomentId, MonthPart>,
    /// Names that hold something unreadable: no moment goes there.
    taken: SortedSet<MonthPart>,
    /// What was where before the change in hand, in case the store does not take it.
    before: MonthsBefore,
}

/// Only what a change touches is remembered, so that a change costs the same however much there is.
#[derive(Debug, Clone, Default, PartialEq)]
struct MonthsBefore {
    parts: SortedMap<MonthPart, Option<Holding>>,
    homes: SortedMap<MomentId, Option<MonthPart>>,
}

impl Months {
    pub(super) fn insert(&mut self, part: MonthPart, holding: Holding) {
        let everyone = holding.moments.iter().chain(holding.gone.keys());
        self.homes.extend(everyone.map(|id| (*id, part)));
        self.parts.insert(part, holding);
    }

    /// Keeps moments away from a name whose value could not be read.
    pub(super) fn keep_free(&mut self, part: MonthPart) {
        self.taken.insert(part);
    }

    pub(super) fn holding(&self, part: MonthPart) -> Option<&Holding> {
        self.parts.get(&part)
    }

    pub(super) fn home(&self, id: MomentId) -> Option<MonthPart> {
        self.homes.get(&id).copied()
    }

    /// The store has taken the change: it stays.
    pub(super) fn accept(&mut self) {
        self.before = MonthsBefore::default();
    }

    /// The store has not taken the change: everything is where it was.
    pub(super) fn take_back(&mut self) {
        let before = std::mem::take(&mut self.before);
        for (part, holding) in before.parts {
            match holding {
                Some(holding) => self.parts.insert(part, holding),
                None => self.parts.remove(&part),
            };
        }
        for (id, home) in before.homes {
            match home {
                Some(home) => self.homes.insert(id, home),
                None => self.homes.remove(&id),
            };
        }
    }

    fn part_mut(&mut self, part: MonthPart) -> &mut Holding {
        let now = self.parts.get(&part);
        self.before.parts.entry(part).or_insert_with(|| now.cloned());
        self.parts.entry(part).or_default()
    }

    fn settle(&mut self, id: MomentId, part: MonthPart) {
        let home = self.homes.insert(id, part);
        self.before.homes.entry(id).or_insert(home);
    }

    /// Puts a moment into its month: where it is if that is the right month, else into the last part with room.
    /// The parts that have to be written are `touched`.
    pub(super) fn place(
        &mut self,
        id: MomentId,
        month: Month,
        units: usize,
        touched: &mut SortedSet<MonthPart>,
    ) {
        if let Some(home) = self.home(id) {
            touched.insert(home);
            let holding = self.part_mut(home);
            holding.gone.remove(&id);
            if home.month == month {
                holding.moments.insert(id);
                return;
            }
            holding.moments.remove(&id);
        }
        let part = self.part_with_room(month, units);
        let holding = self.part_mut(part);
        holding.moments.insert(id);
        // An estimate until the part is written and weighed.
        holding.units += units;
        self.settle(id, part);
        touched.insert(part);
    }

    /// Marks a moment as deleted, in its place.
    pub(super) fn bury(&mut self, id: MomentId, stamp: Stamp) -> Option<MonthPart> {
        let home = self.home(id)?;
        let holding = self.part_mut(home);
        holding.moments.remove(&id);
        holding.gone.insert(id, stamp);
        Some(home)
    }

    pub(super) fn weigh(&mut self, part: MonthPart, units: usize) {
        self.part_mut(part).units = units;
    }

    /// Forgets a part that holds nothing, and says whether it did.
    pub(super) fn forget_if_empty(&mut self, part: MonthPart) -> bool {
        let holding = self.part_mut(part);
        let empty = holding.moments.is_empty() && holding.gone.is_empty() && holding.unknown.is_empty();
        if empty {
            self.parts.remove(&part);
        }
        empty
    }

    fn part_with_room(&self, month: Month, units: usize) -> MonthPart {
        let all = MonthPart { month, number: 0 }..=MonthPart { month, number: u32::MAX };
        let last = self.parts.range(all.clone()).next_back();
        if let Some((part, holding)) = last
            && holding.units + units <= FULL
        {
            return *part;
        }
        let used = self.parts.range(all.clone()).map(|(part, _)| part.number);
        let taken = self.taken.range(all).map(|part| part.number);
        let number = used.chain(taken).max().map_or(0, |number| number.saturating_add(1));
        MonthPart { month, number }
    }
}
