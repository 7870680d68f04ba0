//! Choices: those that belong to the book, and those that belong to this device.

use crate::sorted::SortedMap;

use chrono::NaiveDate;

use super::{DeviceId, LeapDay, Opener, Ring, Stamp, Stamps, Unknown};

/// The most small hellos a day (evidence D: at most three).
pub const HELLOS_MAX: u8 = 3;
/// The small hellos a day unless chosen: two cards fit one phone screen.
pub const HELLOS_DEFAULT: u8 = 2;

/// Choices that travel with the book and its backup.
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    /// Small hellos a day on Today, 0 to [`HELLOS_MAX`].
    pub hellos: u8,
    /// Days between hellos per ring, where it differs from 7, 30, 180.
    pub rhythms: SortedMap<Ring, u32>,
    /// Days between hellos for everybody in a group; someone in several is kept by the shortest.
    pub group_rhythms: SortedMap<String, u32>,
    /// Low energy: one person a day, and only in writing.
    pub low_energy: bool,
    /// Own words to begin with.
    pub openers: Vec<Opener>,
    /// No hellos for anybody before this day.
    pub paused_until: Option<NaiveDate>,
    /// Where 29 February is kept in other years (F6).
    pub leap_day: LeapDay,
    /// Online is my main way: no advice about meeting in person.
    pub online_is_my_way: bool,
    /// Illness, a baby or grief: balance is not spoken of (F4).
    pub balance_muted: bool,
    /// The country that completes numbers without one, by its two small letters; none as long as the browser's will do.
    pub home: Option<String>,
    /// The day for which the smaller pages of a hard day were chosen. They go away the next day by themselves.
    pub hard_day: Option<NaiveDate>,
    /// The last change; none before the first.
    pub stamp: Option<Stamp>,
    /// The stamps of its fields.
    pub stamps: Stamps,
    /// Fields of a newer version.
    pub unknown: Unknown,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            hellos: HELLOS_DEFAULT,
            rhythms: SortedMap::new(),
            group_rhythms: SortedMap::new(),
            low_energy: false,
            openers: Vec::new(),
            paused_until: None,
            leap_day: LeapDay::default(),
            online_is_my_way: false,
            balance_muted: false,
            home: None,
            hard_day: None,
            stamp: None,
            stamps: Stamps::default(),
            unknown: Unknown::new(),
        }
    }
}

impl Settings {
    /// Days between hellos for a ring: the person's own choice, else 7, 30, 180 (Dunbar layers, evidence C).
    pub fn rhythm_of(&self, ring: Ring) -> u32 {
        self.rhythms.get(&ring).copied().unwrap_or(match ring {
            Ring::Closest => 7,
            Ring::Close => 30,
            Ring::Around => 180,
        })
    }
}

/// Colours of the screen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the phone says.
    #[default]
    Phone,
    /// Light.
    Light,
    /// Dark.
    Dark,
    /// High contrast.
    Bold,
}

/// Text size on top of the browser's own, in percent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct TextSize(u16);

impl TextSize {
    /// The steps offered.
    pub const STEPS: [u16; 6] = [100, 115, 130, 150, 175, 200];

    /// In percent.
    pub fn percent(self) -> u16 {
        self.0
    }

    /// One step larger (`true`) or smaller; the ends stay.
    #[must_use]
    pub fn step(self, larger: bool) -> Self {
        let at = Self::STEPS.iter().position(|&size| size == self.0).unwrap_or(0);
        let next = if larger { at + 1 } else { at.saturating_sub(1) };
        Self(Self::STEPS.get(next).copied().unwrap_or(self.0))
    }
}

impl Default for TextSize {
    fn default() -> Self {
        Self(100)
    }
}

impl TryFrom<u16> for TextSize {
    type Error = &'static str;
    fn try_from(percent: u16) -> Result<Self, Self::Error> {
        if Self::STEPS.contains(&percent) {
            Ok(Self(percent))
        } else {
            Err("not a text size that is offered")
        }
    }
}

/// Choices that stay on this device, in a record that is readable even when the rest cannot be.
#[derive(Debug, Clone, PartialEq)]
pub struct DeviceSettings {
    /// This browser profile's own id, part of every stamp it writes.
    pub id: DeviceId,
    /// The country whose help lines come first, by its code; none until one is chosen.
    pub region: Option<String>,
    /// Colours.
    pub theme: Theme,
    /// Text size.
    pub text_size: TextSize,
    /// Fewer movements than the phone asks for.
    pub less_motion: bool,
    /// Single keys lead nowhere: whoever speaks to the computer, or whose hand shakes, presses them unasked.
    pub no_keys: bool,
    /// The day of the last backup file, and how many changes since.
    pub last_backup: Option<NaiveDate>,
    /// The day Mainstay was last opened here, for a welcome after a while away.
    pub last_seen: Option<NaiveDate>,
    /// The day on which one came back after two weeks or more.
    pub back_on: Option<NaiveDate>,
    /// A dot on the icon while something waits on Today.
    pub badge: bool,
    /// One quiet notice a day while Mainstay is open.
    pub daily_notice: bool,
    /// The day of the last such notice.
    pub last_notice: Option<NaiveDate>,
    /// Fields of a newer version.
    pub unknown: Unknown,
}

impl DeviceSettings {
    /// A device on which nothing has been chosen.
    pub fn new(id: DeviceId) -> Self {
        Self {
            id,
            region: None,
            theme: Theme::default(),
            text_size: TextSize::default(),
            less_motion: false,
            no_keys: false,
            last_backup: None,
            last_seen: None,
            back_on: None,
            badge: false,
            daily_notice: false,
            last_notice: None,
            unknown: Unknown::new(),
        }
    }
}
