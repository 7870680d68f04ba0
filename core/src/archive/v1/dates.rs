//! A date, and what is to be asked about, as they are stored.

use super::kind::record;
use crate::model::{ImportantDate, ImportantDateId, ToAsk, ToAskId};

record! { "important date", ImportantDate, "id of a date" ImportantDateId {
    "id" id must,
    "person" person may,
    "label" label must,
    "date" date must,
    "once" once may,
    "quiet" quiet may,
    "before" before may,
    "on_the_day" on_the_day may,
    "after" after may,
    "near" near may,
    "followed_up" followed_up may,
    "stamp" stamp must,
} }

record! { "to ask", ToAsk, "id of something to ask about" ToAskId {
    "id" id must,
    "person" person must,
    "about" about must,
    "ask_on" ask_on may,
    "asked" asked may,
    "moment" moment may,
    "stamp" stamp must,
} }
