//! The names under which records are stored, and the one rule that keeps two of them apart.
//!
//! Steps that can be made again and places share the prefix `v:`. What follows it decides by its first character alone:
//! a digit is a step, a letter from A to P is a place. The first of an id's eleven letters holds four of its 64 bits, so
//! it is one of sixteen.

use std::fmt;
use std::str::FromStr;

use super::months::MonthPart;
use crate::edit::history::Lead;
use crate::record::{RecordId, RecordKind};

/// What is stored under a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum StoredName {
    /// Moments of a month.
    Month(MonthPart),
    /// A step of the history.
    Step(Lead, u64),
    /// A record by itself.
    Record(RecordId),
}

/// Why a name is none of ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NoName {
    /// It begins like one of ours and goes on as none does.
    Misspelt,
    /// A kind of record that this version does not know.
    UnknownKind,
}

/// What stands before the number of a step.
const fn letter(lead: Lead) -> &'static str {
    match lead {
        Lead::Undo => "u",
        Lead::Redo => "v",
    }
}

impl fmt::Display for StoredName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Month(part) => part.fmt(f),
            Self::Step(lead, number) => write!(f, "{}:{number}", letter(*lead)),
            Self::Record(id) => id.fmt(f),
        }
    }
}

impl FromStr for StoredName {
    type Err = NoName;
    fn from_str(name: &str) -> Result<Self, NoName> {
        let (kind, rest) = name.split_once(':').unwrap_or((name, ""));
        let parsed = match (kind, rest.bytes().next()) {
            ("m", _) => name.parse().ok().map(Self::Month),
            ("u", _) => number(rest).map(|number| Self::Step(Lead::Undo, number)),
            ("v", Some(b'0'..=b'9')) => number(rest).map(|number| Self::Step(Lead::Redo, number)),
            ("v", Some(b'A'..=b'P')) => name.parse().ok().map(Self::Record),
            ("v", _) => None,
            (kind, _) if RecordKind::ALL.iter().any(|known| known.key() == kind) => {
                name.parse().ok().map(Self::Record)
            }
            _ => return Err(NoName::UnknownKind),
        };
        parsed.ok_or(NoName::Misspelt)
    }
}

/// A number in its one spelling.
fn number(digits: &str) -> Option<u64> {
    let number: u64 = digits.parse().ok()?;
    (number.to_string() == digits).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{MomentId, PlaceId};
    use proptest::prelude::*;

    fn read_back(name: StoredName) -> Result<StoredName, NoName> {
        name.to_string().parse()
    }

    proptest! {
        #[test]
        fn a_place_is_never_a_step_and_a_step_never_a_place(bits: u64, number: u64) {
            let place = StoredName::Record(RecordId::Place(PlaceId::from_bits(bits)));
            let first = place.to_string().chars().nth(2);
            prop_assert!(first.is_some_and(|first| ('A'..='P').contains(&first)), "{}", place);
            prop_assert_eq!(read_back(place), Ok(place));
            for lead in [Lead::Undo, Lead::Redo] {
                let step = StoredName::Step(lead, number);
                prop_assert_eq!(read_back(step), Ok(step));
            }
        }

        /// Whatever follows the prefix, the two readings never meet.
        #[test]
        fn the_first_character_decides(first in "[0-9A-Za-z_+-]", rest in "[0-9A-Za-z_-]{0,11}") {
            let parsed = format!("v:{first}{rest}").parse::<StoredName>();
            let is_digit = first.chars().all(|c| c.is_ascii_digit());
            let is_letter = first.chars().all(|c| ('A'..='P').contains(&c));
            match parsed {
                Ok(StoredName::Step(Lead::Redo, _)) => prop_assert!(is_digit),
                Ok(StoredName::Record(RecordId::Place(_))) => prop_assert!(is_letter),
                other => prop_assert_eq!(other, Err(NoName::Misspelt)),
            }
        }
    }

    #[test]
    fn the_least_and_the_greatest_are_told_apart() {
        for bits in [0, 1, u64::MAX - 1, u64::MAX] {
            let place = StoredName::Record(RecordId::Place(PlaceId::from_bits(bits)));
            assert_eq!(read_back(place), Ok(place));
        }
        // Eleven digits have the length of an id.
        for number in [0, 9, 10_000_000_000, 99_999_999_999, u64::MAX] {
            assert_eq!(
                read_back(StoredName::Step(Lead::Redo, number)),
                Ok(StoredName::Step(Lead::Redo, number))
            );
        }
    }

    #[test]
    fn one_spelling_each_and_no_kind_but_those_of_the_table() {
        let moment = RecordId::Moment(MomentId::from_bits(1)).to_string();
        for name in
            ["u:007", "u:x", "u:", "v:", "v:+1", "v:01", "v:QAAAAAAAAAA", "p:short", "m:2026-13.0", &moment]
        {
            assert_eq!(name.parse::<StoredName>(), Err(NoName::Misspelt), "{name}");
        }
        for name in ["z:AAAAAAAAAAB", "z:later", "later", "", "P:AAAAAAAAAAB"] {
            assert_eq!(name.parse::<StoredName>(), Err(NoName::UnknownKind), "{name}");
        }
    }
}
