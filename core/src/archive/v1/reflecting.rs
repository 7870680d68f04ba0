//! A check-in, a good moment and a look back as they are stored.

use super::kind::record;
use super::value::words;
use crate::model::{CheckIn, CheckInId, GoodMoment, GoodMomentId, Instrument, LookBack, LookBackId};

record! { "check-in", CheckIn, "id of a check-in" CheckInId {
    "id" id must,
    "day" day must,
    "instrument" instrument must,
    "answers" answers may,
    "total_hundredths" total_hundredths may,
    "answered_ms" answered_ms may,
    "stamp" stamp must,
} }

words! { "instrument", Instrument {
    Day = "day",
    ThreeQuestions = "three_questions",
    FeelingAlone = "feeling_alone",
    Osss3 = "osss3",
    Ucla3 = "ucla3",
    Mspss = "mspss",
    MmosSs = "mmos_ss",
    Lsns6 = "lsns6",
} }

record! { "good moment", GoodMoment, "id of a good moment" GoodMomentId {
    "id" id must,
    "words" words must,
    "day" day must,
    "people" people may,
    "stamp" stamp must,
} }

record! { "look back", LookBack, "id of a look back" LookBackId {
    "id" id must,
    "day" day must,
    "went_well" went_well may,
    "closer" closer may,
    "missed" missed may,
    "small_thing" small_thing may,
    "stamp" stamp must,
} }
