//! A check-in as it is stored.

use super::value::{fields, words};
use crate::model::{CheckIn, Instrument};

fields! { CheckIn {
    "id" id must,
    "day" day must,
    "instrument" instrument must,
    "answers" answers may,
    "total_hundredths" total_hundredths may,
    "answered_ms" answered_ms may,
    "stamp" stamp must,
} keeps stamps, unknown }

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
