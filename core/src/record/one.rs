//! One record of any kind.

use super::RecordId;
use crate::model::*;

macro_rules! records {
    (
        many { $($(#[$doc:meta])* $kind:ident $id:ident $key:literal $one:ident $all:ident $verbs:tt,)* }
        one { $($(#[$doc_of_one:meta])* $single:ident $name:literal $get:ident $verbs_of_one:tt,)* }
    ) => {
        /// One record.
        #[derive(Debug, Clone, PartialEq)]
        pub enum Record {
            $($(#[$doc])* $kind(Box<$kind>),)*
            $($(#[$doc_of_one])* $single(Box<$single>),)*
        }

        impl Record {
            /// Which record it is.
            pub fn id(&self) -> RecordId {
                match self {
                    $(Self::$kind(record) => RecordId::$kind(record.id),)*
                    $(Self::$single(_) => RecordId::$single,)*
                }
            }

            /// The stamp of its last change; none only for settings or a plan that nobody has changed.
            pub fn stamp(&self) -> Option<Stamp> {
                match self {
                    $(Self::$kind(record) => Some(record.stamp),)*
                    $(Self::$single(record) => record.stamp,)*
                }
            }

            /// The same record with another stamp.
            #[must_use]
            pub fn stamped(mut self, stamp: Stamp) -> Self {
                match &mut self {
                    $(Self::$kind(record) => record.stamp = stamp,)*
                    $(Self::$single(record) => record.stamp = Some(stamp),)*
                }
                self
            }
        }

        $(
            impl From<$kind> for Record {
                fn from(record: $kind) -> Self {
                    Self::$kind(Box::new(record))
                }
            }
        )*
        $(
            impl From<$single> for Record {
                fn from(record: $single) -> Self {
                    Self::$single(Box::new(record))
                }
            }
        )*
    };
}
kinds!(records);
