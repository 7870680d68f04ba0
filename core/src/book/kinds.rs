//! The records of each kind by their own names: `book.plan(id)`, `book.plans()`.

use std::sync::LazyLock;

use super::Book;
use crate::model::{
    Ask, AskId, CheckIn, CheckInId, GoodMoment, GoodMomentId, HardTimesPlan, ImportantDate, ImportantDateId,
    LookBack, LookBackId, Moment, MomentId, Person, PersonId, Place, PlaceId, Plan, PlanId, Settings,
    SmallStep, SmallStepId, ThankYou, ThankYouId, ToAsk, ToAskId,
};
use crate::record::{Record, RecordId, RecordKind, kinds};

macro_rules! lookups {
    (
        many { $($(#[$doc:meta])* $kind:ident $id:ident $key:literal $one:ident $all:ident,)* }
        one { $($(#[$doc_of_one:meta])* $single:ident $name:literal $get:ident,)* }
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
