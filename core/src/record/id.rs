//! Which record: its kind and, where there are many, its id. Its text is the name under which it is stored.

use std::fmt;
use std::ops::RangeInclusive;
use std::str::FromStr;

use crate::model::id::{read_id, write_id};
use crate::model::*;

macro_rules! ids {
    (
        many { $($(#[$doc:meta])* $kind:ident $id:ident $key:literal $one:ident $all:ident $verbs:tt,)* }
        one { $($(#[$doc_of_one:meta])* $single:ident $name:literal $get:ident $verbs_of_one:tt,)* }
    ) => {
        /// What kind of record.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum RecordKind {
            $($(#[$doc])* $kind,)*
            $($(#[$doc_of_one])* $single,)*
        }

        impl RecordKind {
            /// Every kind, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$kind,)* $(Self::$single,)*];

            /// The letter before the ids of this kind, or the name of the only record.
            pub const fn key(self) -> &'static str {
                match self {
                    $(Self::$kind => $key,)*
                    $(Self::$single => $name,)*
                }
            }

            /// Whether there is a single record of this kind.
            pub const fn is_single(self) -> bool {
                match self {
                    $(Self::$kind => false,)*
                    $(Self::$single => true,)*
                }
            }
        }

        /// Which record.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum RecordId {
            $($(#[$doc])* $kind($id),)*
            $($(#[$doc_of_one])* $single,)*
        }

        impl RecordId {
            /// What kind of record it names.
            pub const fn kind(self) -> RecordKind {
                match self {
                    $(Self::$kind(_) => RecordKind::$kind,)*
                    $(Self::$single => RecordKind::$single,)*
                }
            }

            /// The id of this kind made of these bits, of which the only record of its kind has none.
            const fn of(kind: RecordKind, bits: u64) -> Self {
                match kind {
                    $(RecordKind::$kind => Self::$kind($id::from_bits(bits)),)*
                    $(RecordKind::$single => Self::$single,)*
                }
            }

            /// The bits it was made of.
            const fn bits(self) -> u64 {
                match self {
                    $(Self::$kind(id) => id.bits(),)*
                    $(Self::$single => 0,)*
                }
            }
        }

        $(
            impl From<$id> for RecordId {
                fn from(id: $id) -> Self {
                    Self::$kind(id)
                }
            }
        )*
    };
}
kinds!(ids);

impl RecordKind {
    /// From the first id that a record of this kind can have to the last.
    pub(crate) const fn ids(self) -> RangeInclusive<RecordId> {
        RecordId::of(self, 0)..=RecordId::of(self, u64::MAX)
    }
}

impl fmt::Display for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = self.kind();
        f.write_str(kind.key())?;
        if kind.is_single() {
            return Ok(());
        }
        f.write_str(":")?;
        write_id(f, self.bits())
    }
}

impl FromStr for RecordId {
    type Err = IdError;
    fn from_str(text: &str) -> Result<Self, IdError> {
        let (key, letters) = text.split_once(':').map_or((text, None), |(key, letters)| (key, Some(letters)));
        let is_it = |kind: &&RecordKind| kind.key() == key && kind.is_single() == letters.is_none();
        let kind = RecordKind::ALL.iter().find(is_it).ok_or(IdError::Letters)?;
        Ok(Self::of(*kind, letters.map_or(Ok(0), read_id)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_a_key_of_its_own_and_every_id_reads_back() {
        for kind in RecordKind::ALL {
            let same = RecordKind::ALL.iter().filter(|other| other.key() == kind.key());
            assert_eq!(same.count(), 1, "{kind:?}");
            let (first, last) = kind.ids().into_inner();
            assert!(first <= last);
            for id in [first, last] {
                assert_eq!((id.kind(), id.to_string().parse()), (*kind, Ok(id)));
            }
        }
    }

    #[test]
    fn the_kinds_lie_one_after_the_other() {
        for pair in RecordKind::ALL.windows(2) {
            let [before, after] = pair else { continue };
            assert!(before.ids().end() < after.ids().start(), "{before:?} {after:?}");
        }
    }
}
