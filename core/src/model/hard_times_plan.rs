//! My plan for hard times, in own words: what takes my mind off, whom I can ask, professionals and lines.
//!
//! The order is that of the social steps of a safety plan (evidence D): distraction first, which asks nobody for help.

use super::{PersonId, Stamp, Stamps, Unknown};

/// The parts of the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum HardTimesPart {
    /// People and places that take my mind off things.
    Distract,
    /// People I can ask for help.
    Ask,
    /// Professionals and lines.
    Professional,
}

impl HardTimesPart {
    /// In the order they are read.
    pub const ALL: [Self; 3] = [Self::Distract, Self::Ask, Self::Professional];
}

/// One line of the plan.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PlanLine {
    /// In own words.
    Words(String),
    /// Somebody in the book.
    Person(PersonId),
    /// Somebody else with a number: a doctor, a clinic.
    Contact {
        /// Who.
        name: String,
        /// The number, as typed.
        number: String,
    },
}

/// The plan. An empty one was never written.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct HardTimesPlan {
    /// What takes my mind off things.
    pub distract: Vec<PlanLine>,
    /// Whom I can ask.
    pub ask: Vec<PlanLine>,
    /// Professionals and lines.
    pub professional: Vec<PlanLine>,
    /// The last change; none before the first.
    pub stamp: Option<Stamp>,
    /// The stamps of its fields.
    pub stamps: Stamps,
    /// Fields of a newer version.
    pub unknown: Unknown,
}

impl HardTimesPlan {
    /// The lines of a part.
    pub fn part(&self, part: HardTimesPart) -> &[PlanLine] {
        match part {
            HardTimesPart::Distract => &self.distract,
            HardTimesPart::Ask => &self.ask,
            HardTimesPart::Professional => &self.professional,
        }
    }

    /// The lines of a part, to change them.
    pub fn part_mut(&mut self, part: HardTimesPart) -> &mut Vec<PlanLine> {
        match part {
            HardTimesPart::Distract => &mut self.distract,
            HardTimesPart::Ask => &mut self.ask,
            HardTimesPart::Professional => &mut self.professional,
        }
    }

    /// Every line of every part.
    pub fn lines(&self) -> impl Iterator<Item = &PlanLine> {
        HardTimesPart::ALL.into_iter().flat_map(|part| self.part(part))
    }

    /// Whether nothing is in it.
    pub fn is_empty(&self) -> bool {
        self.lines().next().is_none()
    }
}
