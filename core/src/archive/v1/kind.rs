//! Each kind of record as it is stored by itself.

use super::Unreadable;
use super::form::StoredField;
use super::read::StoredFields;
use super::value::{Blank, Body, write_body};
use super::write::Out;
use crate::model::*;
use crate::record::{Record, RecordKind};

/// What every kind of record must have in version 1. Made by `record!`; a moment is stored with its month.
pub(super) trait StoredKind: Sized {
    /// Its heading in `docs/format.md` and its fields.
    const TABLE: Option<(&'static str, &'static [StoredField])>;
    /// What is written by itself.
    fn alone(&self) -> Option<&dyn Body>;
    /// What is read by itself.
    fn alone_mut(&mut self) -> Option<&mut dyn Body>;
}

/// A kind of record: its heading in `docs/format.md`, what that calls its id, and its fields.
macro_rules! record {
    ($title:literal, $type:ident $(, $name_of_id:literal $id:ident)? { $($fields:tt)* }) => {
        $crate::archive::v1::value::fields!($type { $($fields)* } keeps stamps, unknown);
        $($crate::archive::v1::value::letters! { $name_of_id $id ($id::from_bits(0)) })?
        impl $crate::archive::v1::kind::StoredKind for $type {
            const TABLE: Option<(&'static str, &'static [$crate::archive::v1::form::StoredField])> =
                Some(($title, <Self as $crate::archive::v1::value::FieldTable>::FIELDS));
            fn alone(&self) -> Option<&dyn $crate::archive::v1::value::Body> {
                Some(self)
            }
            fn alone_mut(&mut self) -> Option<&mut dyn $crate::archive::v1::value::Body> {
                Some(self)
            }
        }
    };
}
pub(super) use record;

macro_rules! stored_kinds {
    (
        many { $($(#[$doc:meta])* $kind:ident $id:ident $key:literal $one:ident $all:ident $verbs:tt,)* }
        one { $($(#[$doc_of_one:meta])* $single:ident $name:literal $get:ident $verbs_of_one:tt,)* }
    ) => {
        fn alone(record: &Record) -> Option<&dyn Body> {
            match record {
                $(Record::$kind(record) => record.alone(),)*
                $(Record::$single(record) => record.alone(),)*
            }
        }

        fn alone_mut(record: &mut Record) -> Option<&mut dyn Body> {
            match record {
                $(Record::$kind(record) => record.alone_mut(),)*
                $(Record::$single(record) => record.alone_mut(),)*
            }
        }

        /// A record of this kind in which nothing was read yet.
        fn blank(kind: RecordKind) -> Record {
            match kind {
                $(RecordKind::$kind => Record::$kind(Box::new(Blank::blank())),)*
                $(RecordKind::$single => Record::$single(Box::new(Blank::blank())),)*
            }
        }

        /// The heading of a kind in `docs/format.md` and its fields; none for moments, which are stored with their month.
        pub fn table_of(kind: RecordKind) -> Option<(&'static str, &'static [StoredField])> {
            match kind {
                $(RecordKind::$kind => $kind::TABLE,)*
                $(RecordKind::$single => $single::TABLE,)*
            }
        }
    };
}
kinds!(stored_kinds);

/// Appends a record that is kept by itself, and says whether it is.
pub(in crate::archive) fn write_record(record: &Record, out: &mut Out) -> bool {
    alone(record).map(|body| write_body(body, out)).is_some()
}

/// Reads a record that is kept by itself.
///
/// # Errors
/// [`Unreadable::Field`] when a field does not hold what it should.
pub(super) fn read_record(kind: RecordKind, fields: &mut StoredFields<'_>) -> Result<Record, Unreadable> {
    let mut record = blank(kind);
    let body = alone_mut(&mut record).ok_or(Unreadable::Field(""))?;
    body.read_fields(fields);
    fields.whole().map(|()| record)
}
