//! The records of each kind by their own names: `book.plan(id)`, `book.plans()`.

use std::sync::LazyLock;

use super::Book;
use crate::model::*;
use crate::record::{Record, RecordId, RecordKind};

macro_rules! lookups {
    (
        many { $($(#[$doc:meta])* $kind:ident $id:ident $key:literal $one:ident $all:ident $verbs:tt,)* }
        one { $($(#[$doc_of_one:meta])* $single:ident $name:literal $get:ident $verbs_of_one:tt,)* }
    ) => {
        impl Book {
            $(
                $(#[$doc])*
                pub fn $one(&self, id: $id) -> Option<&$kind> {
                    match self.records.get(&RecordId::$kind(id)) {
                        Some(Record::$kind(record)) => Some(record),
                        _ => None,
                    }
                }

                #[doc = concat!("Every [`", stringify!($kind), "`], by id.")]
                pub fn $all(&self) -> impl Iterator<Item = &$kind> {
                    self.of_kind(RecordKind::$kind).filter_map(|record| match record {
                        Record::$kind(record) => Some(&**record),
                        _ => None,
                    })
                }
            )*
            $(
                $(#[$doc_of_one])*
                pub fn $get(&self) -> &$single {
                    static UNWRITTEN: LazyLock<$single> = LazyLock::new($single::default);
                    match self.records.get(&RecordId::$single) {
                        Some(Record::$single(record)) => record,
                        _ => &UNWRITTEN,
                    }
                }
            )*
        }
    };
}
kinds!(lookups);
