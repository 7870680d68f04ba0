//! Each kind of record as it is stored by itself.

use super::form::StoredField;
use super::read::StoredFields;
use super::write::Out;
use crate::model::*;
use crate::record::{Record, RecordId, RecordKind};

/// What every kind of record must have in version 1. Made by `record!`.
pub(super) trait StoredKind: Sized {
    /// Its heading in `docs/format.md` and its fields; none for a moment, which is stored with its month.
    const TABLE: Option<(&'static str, &'static [StoredField])>;
    /// Writes it, and says whether that is done by itself.
    fn write_alone(&self, out: &mut Out) -> bool;
    /// Reads what is stored by itself.
    fn read_alone(fields: &mut StoredFields<'_>) -> Option<Self>;
}

/// A kind of record: its heading in `docs/format.md`, what that calls its id, and its fields.
macro_rules! record {
    ($title:literal, $type:ident $(, $name_of_id:literal $id:ident)? { $($fields:tt)* }) => {
        $crate::archive::v1::value::fields!($type { $($fields)* } keeps stamps, unknown);
        $($crate::archive::v1::value::letters! { $name_of_id $id })?
        impl $crate::archive::v1::kind::StoredKind for $type {
            const TABLE: Option<(&'static str, &'static [$crate::archive::v1::form::StoredField])> =
                Some(($title, <Self as $crate::archive::v1::value::Body>::FIELDS));
            fn write_alone(&self, out: &mut $crate::archive::v1::write::Out) -> bool {
                $crate::archive::v1::value::write_body(self, out);
                true
            }
            fn read_alone(fields: &mut $crate::archive::v1::read::StoredFields<'_>) -> Option<Self> {
                $crate::archive::v1::value::Body::read_fields(fields, ())
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
        /// Appends a record that is kept by itself, and says whether it is.
        pub(in crate::archive) fn write_record(record: &Record, out: &mut Out) -> bool {
            match record {
                $(Record::$kind(record) => record.write_alone(out),)*
                $(Record::$single(record) => record.write_alone(out),)*
            }
        }

        pub(super) fn read_record(id: RecordId, fields: &mut StoredFields<'_>) -> Option<Record> {
            match id {
                $(RecordId::$kind(_) => $kind::read_alone(fields).map(Into::into),)*
                $(RecordId::$single => $single::read_alone(fields).map(Into::into),)*
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
