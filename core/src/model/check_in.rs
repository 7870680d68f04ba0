//! One answered check-in (F8). Screens for it come with their own issue; the stored form is here from version 1.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{CheckInId, Stamp, Unknown};

/// Which questions were answered; results of two instruments are never mixed (F8).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Instrument {
    /// How is today? One answer: 0 hard, 1 so-so, 2 okay, 3 good. Never compared or summed.
    Day,
    /// Our own three questions about support.
    ThreeQuestions,
    /// Our own question on feeling alone.
    FeelingAlone,
    /// OSSS-3, from an official form.
    Osss3,
    /// UCLA-3, from an official form.
    Ucla3,
    /// MSPSS, from an official form.
    Mspss,
    /// mMOS-SS, from an official form.
    MmosSs,
    /// LSNS-6, from an official form.
    Lsns6,
}

/// Answers as given, in the order asked; a missing answer stays missing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CheckIn {
    /// Which check-in.
    pub id: CheckInId,
    /// The civil day.
    pub day: NaiveDate,
    /// Which questions.
    pub instrument: Instrument,
    /// The answer codes; none where skipped.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<Option<u8>>,
    /// A total typed in from an official form, in hundredths.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_hundredths: Option<i32>,
    /// The last change.
    pub stamp: Stamp,
    /// Fields of a newer version.
    #[serde(flatten)]
    pub unknown: Unknown,
}
