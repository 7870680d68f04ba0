//! One answered check-in (F8).

use chrono::NaiveDate;

use super::{CheckInId, DeviceId, Stamp, Stamps, Unknown};
use crate::now::Now;

/// Which questions were answered; results of two instruments are never mixed (F8).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
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

impl Instrument {
    /// All of them.
    pub const ALL: [Self; 8] = [
        Self::Day,
        Self::ThreeQuestions,
        Self::FeelingAlone,
        Self::Osss3,
        Self::Ucla3,
        Self::Mspss,
        Self::MmosSs,
        Self::Lsns6,
    ];

    /// The word in an address and in a form.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Day => "day",
            Self::ThreeQuestions => "three_questions",
            Self::FeelingAlone => "feeling_alone",
            Self::Osss3 => "osss3",
            Self::Ucla3 => "ucla3",
            Self::Mspss => "mspss",
            Self::MmosSs => "mmos_ss",
            Self::Lsns6 => "lsns6",
        }
    }

    /// The instrument with this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|instrument| instrument.key() == key)
    }

    /// Whether it is somebody else's form, of which only answers or a total are typed in here.
    pub const fn is_official(self) -> bool {
        matches!(self, Self::Osss3 | Self::Ucla3 | Self::Mspss | Self::MmosSs | Self::Lsns6)
    }
}

/// Answers as given, in the order asked; a missing answer stays missing.
#[derive(Debug, Clone, PartialEq)]
pub struct CheckIn {
    /// Which check-in.
    pub id: CheckInId,
    /// The civil day.
    pub day: NaiveDate,
    /// Which questions.
    pub instrument: Instrument,
    /// The answer codes; none where skipped.
    pub answers: Vec<Option<u8>>,
    /// A total typed in from an official form, in hundredths.
    pub total_hundredths: Option<i32>,
    /// When it was last answered, in milliseconds since 1970-01-01 UTC; none where nobody noted it.
    pub answered_ms: Option<i64>,
    /// The last change.
    pub stamp: Stamp,
    /// The stamps of its fields.
    pub stamps: Stamps,
    /// Fields of a newer version.
    pub unknown: Unknown,
}

impl CheckIn {
    /// One in which nothing is answered yet.
    pub fn new(id: CheckInId, day: NaiveDate, instrument: Instrument) -> Self {
        Self {
            id,
            day,
            instrument,
            answers: Vec::new(),
            total_hundredths: None,
            answered_ms: None,
            stamp: Stamp { device: DeviceId::from_bits(0), counter: 0 },
            stamps: Stamps::default(),
            unknown: Unknown::new(),
        }
    }

    /// The same, answered now.
    #[must_use]
    pub fn answered(self, now: Now) -> Self {
        Self { answered_ms: Some(now.instant_ms), ..self }
    }

    /// Where it stands among others by time: by its day, then by when it was answered. The counters of two devices say
    /// nothing about which was first, so they count only within one device, and only where nothing else does.
    pub fn in_time(&self) -> (NaiveDate, Option<i64>, DeviceId, u64, CheckInId) {
        (self.day, self.answered_ms, self.stamp.device, self.stamp.counter, self.id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One of a day, changed last on a device at its how-manieth change.
    fn changed(device: u64, counter: u64, answered_ms: Option<i64>) -> CheckIn {
        let day = NaiveDate::from_ymd_opt(2026, 11, 27).unwrap();
        let stamp = Stamp { device: DeviceId::from_bits(device), counter };
        CheckIn { stamp, answered_ms, ..CheckIn::new(CheckInId::from_bits(1), day, Instrument::Day) }
    }

    #[test]
    fn counters_of_two_devices_say_nothing_about_which_was_first() {
        for (one, other) in [(1, 9), (9, 1)] {
            assert!(changed(1, one, None).in_time() < changed(2, other, None).in_time());
            assert!(changed(2, one, Some(1)).in_time() < changed(1, other, Some(2)).in_time());
        }
        assert!(changed(1, 1, None).in_time() < changed(1, 2, None).in_time());
    }
}
