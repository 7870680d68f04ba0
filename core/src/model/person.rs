//! A person: who they are to me, how close, how to reach them, what matters.

use crate::sorted::{SortedMap, SortedSet};

use chrono::{Days, NaiveDate};

use crate::gather::in_order;

use super::{
    Channel, Comfort, Kind, Ladder, Name, PartialDate, PersonId, Relationship, Stamp, Stamps, Standing,
    Strength, Unknown,
};

/// For so many days "not now" puts a hello off.
pub const NOT_NOW_DAYS: u64 = 7;

/// How close someone is (research says inner, middle, outer: Kahn & Antonucci 1980). Only the person decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ring {
    /// Hard to imagine life without them.
    Closest,
    /// Close.
    Close,
    /// Part of my life, further out.
    Around,
}

impl Ring {
    /// From the inside out.
    pub const ALL: [Self; 3] = [Self::Closest, Self::Close, Self::Around];

    /// The word in an address and in the stored form.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Closest => "closest",
            Self::Close => "close",
            Self::Around => "around",
        }
    }

    /// The ring with this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|ring| ring.key() == key)
    }
}

/// How often it is good to be in touch.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rhythm {
    /// The rhythm of their groups, else of the ring (7, 30, 180 days unless settings say otherwise).
    #[default]
    OfRing,
    /// Every so many days, 1 to 3650.
    Every(u32),
    /// Once a year.
    Light,
    /// No rhythm: never suggested by time.
    None,
}

/// When someone is good to reach (the availability of F2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BestTime {
    /// Mornings.
    Mornings,
    /// Afternoons.
    Afternoons,
    /// Evenings.
    Evenings,
    /// Weekends.
    Weekends,
    /// Late at night.
    Nights,
}

impl BestTime {
    /// In the order of the form.
    pub const ALL: [Self; 5] =
        [Self::Mornings, Self::Afternoons, Self::Evenings, Self::Weekends, Self::Nights];
}

/// A person in the book.
#[derive(Debug, Clone, PartialEq)]
pub struct Person {
    /// Whose record this is.
    pub id: PersonId,
    /// What I call them.
    pub name: Name,
    /// The full name as written, never split.
    pub full_name: Option<String>,
    /// What I call them in a message, where that is not the whole name; see [`Person::addressed`].
    pub called: String,
    /// The colour one chose for them, 1 to 8; see [`Person::colour`].
    pub colour: Option<u8>,
    /// The emoji, or the one or two letters, that one chose for their face; without it their initials stand there.
    pub face: String,
    /// How close.
    pub ring: Ring,
    /// Who they are to me.
    pub relationship: Option<Relationship>,
    /// How to reach them.
    pub channels: Vec<Channel>,
    /// What they are good for (F2, F5).
    pub gives: SortedMap<Kind, Strength>,
    /// How personal a matter they are comfortable with (F2).
    pub comfort: Option<Comfort>,
    /// When they are good to reach (F2).
    pub best_times: SortedSet<BestTime>,
    /// The groups they belong to, which say where we know each other from: choir, work (the contexts of F5).
    pub groups: SortedSet<String>,
    /// Moved away: far for a hand or for company in person.
    pub moved_away: bool,
    /// What is good to talk about, in own words.
    pub good_topics: String,
    /// What is better not brought up, in own words.
    pub hard_topics: String,
    /// How we met, in own words.
    pub met: String,
    /// Through whom we met.
    pub through: Option<PersonId>,
    /// Whom of my people they know. Noted on both sides.
    pub knows: SortedSet<PersonId>,
    /// Their place round the circles, in tenths of a degree clockwise from the top, 0 to 3599; see [`Person::bearing`].
    pub bearing: Option<u16>,
    /// How many weights of asks in four weeks are fine, in tenths (F3); none means the ring's own.
    pub capacity_tenths: Option<u32>,
    /// A relationship of care: balance is not spoken of (F4).
    pub caring: bool,
    /// The birthday, with or without a year, or just a month.
    pub birthday: Option<PartialDate>,
    /// How often to be in touch (F1).
    pub rhythm: Rhythm,
    /// Not now: no suggestion before this day (F1).
    pub not_before: Option<NaiveDate>,
    /// The day on which they were set aside until `not_before`, where that is not [`NOT_NOW_DAYS`] before it.
    pub set_aside: Option<NaiveDate>,
    /// A message of theirs waits for an answer since this day (F1).
    pub waiting_since: Option<NaiveDate>,
    /// Whether they may be suggested.
    pub standing: Standing,
    /// What they are working on: "the marathon". One to a line of the form, none blank.
    pub goals: Vec<String>,
    /// What they like: "gardening". One to a line of the form, none blank.
    pub interests: Vec<String>,
    /// How they like to be celebrated, in own words.
    pub celebrate: String,
    /// Ideas for gifts, in own words.
    pub gifts: String,
    /// What matters to them, in own words.
    pub note: String,
    /// Brought by an import, and nobody has said yet who they are to me: they wait in the list, and no day suggests them.
    pub unsorted: bool,
    /// The day they were added; the clock of F1 starts here.
    pub added: NaiveDate,
    /// What an imported card held beyond our fields, line by line, for a later export.
    pub card: Vec<String>,
    /// How far I have come in getting to know them; none for those who are no part of it.
    pub ladder: Option<Ladder>,
    /// The ring from each of these days on, the last being `ring`; empty as long as it never changed.
    pub rings: SortedMap<NaiveDate, Ring>,
    /// The last change.
    pub stamp: Stamp,
    /// The stamps of its fields.
    pub stamps: Stamps,
    /// Fields of a newer version.
    pub unknown: Unknown,
}

impl Person {
    /// A person with nothing known but name and ring.
    pub fn new(id: PersonId, name: Name, ring: Ring, added: NaiveDate) -> Self {
        Self {
            id,
            name,
            full_name: None,
            called: String::new(),
            colour: None,
            face: String::new(),
            ring,
            relationship: None,
            channels: Vec::new(),
            gives: SortedMap::new(),
            comfort: None,
            best_times: SortedSet::new(),
            groups: SortedSet::new(),
            moved_away: false,
            good_topics: String::new(),
            hard_topics: String::new(),
            met: String::new(),
            through: None,
            knows: SortedSet::new(),
            bearing: None,
            capacity_tenths: None,
            caring: false,
            birthday: None,
            rhythm: Rhythm::OfRing,
            not_before: None,
            set_aside: None,
            waiting_since: None,
            standing: Standing::Present,
            goals: Vec::new(),
            interests: Vec::new(),
            celebrate: String::new(),
            gifts: String::new(),
            note: String::new(),
            unsorted: false,
            added,
            card: Vec::new(),
            ladder: None,
            rings: SortedMap::new(),
            stamp: Stamp { device: super::DeviceId::from_bits(0), counter: 0 },
            stamps: Stamps::default(),
            unknown: Unknown::new(),
        }
    }

    /// Whether they may appear in suggestions on this day: present, or rested long enough.
    pub fn may_be_suggested(&self, today: NaiveDate) -> bool {
        self.is_present(today) && self.not_before.is_none_or(|day| day <= today)
    }

    /// Puts them in a ring; whoever came with many others is sorted by that.
    pub fn choose_ring(&mut self, ring: Ring) {
        self.ring = ring;
        self.unsorted = false;
    }

    /// Not now, until this day.
    pub(crate) fn put_off(&mut self, today: NaiveDate, until: NaiveDate) {
        self.not_before = Some(until);
        self.set_aside = (today.checked_add_days(Days::new(NOT_NOW_DAYS)) != Some(until)).then_some(today);
    }

    /// The day on which a hello was put off.
    pub fn put_off_on(&self) -> Option<NaiveDate> {
        self.set_aside.or_else(|| self.not_before?.checked_sub_days(Days::new(NOT_NOW_DAYS)))
    }

    /// Whether they are part of daily life on this day: neither resting, nor remembered, nor kept apart. A hello that
    /// was put off changes nothing in it.
    pub fn is_present(&self, today: NaiveDate) -> bool {
        match self.standing {
            Standing::Present => true,
            Standing::Resting { until, .. } => until.is_some_and(|day| day <= today),
            Standing::GettingToKnow | Standing::Remembered | Standing::KeptApart => false,
        }
    }

    /// Whether a plan for this day may name them: present, or somebody I am getting to know.
    pub fn may_come(&self, today: NaiveDate) -> bool {
        self.is_present(today) || self.standing == Standing::GettingToKnow
    }

    /// The ring they were in on this day; none before they were one of my people.
    pub fn ring_on(&self, day: NaiveDate) -> Option<Ring> {
        let first = self.rings.first_key_value().map_or(self.added, |(first, _)| *first);
        if day < first {
            return None;
        }
        Some(self.rings.range(..=day).next_back().map_or(self.ring, |(_, ring)| *ring))
    }

    /// Notes that the ring changes on this day from what it was. Of several changes in a day the last one counts.
    pub(crate) fn note_ring(&mut self, before: &Self, today: NaiveDate) {
        self.rings.clone_from(&before.rings);
        if self.ring == before.ring {
            return;
        }
        if self.rings.is_empty() {
            self.rings.insert(before.added.min(today), before.ring);
        }
        self.rings.insert(today, self.ring);
        let earlier = self.rings.range(..today).next_back().map(|(_, ring)| *ring);
        if earlier == Some(self.ring) {
            self.rings.remove(&today);
        }
        if self.rings.len() == 1 {
            self.rings.clear();
        }
    }

    /// Their place round the circles in tenths of a degree, which fixes the order there for life. Where none was ever
    /// chosen the id gives one.
    pub fn bearing(&self) -> u16 {
        // The remainder of a division by 3600 fits.
        self.bearing.map_or_else(|| (self.id.bits() % 3_600) as u16, |bearing| bearing % 3_600)
    }

    /// The preferred channels first, otherwise as entered.
    pub fn channels_in_order(&self) -> Vec<&Channel> {
        in_order(self.channels.iter().collect(), |a, b| b.preferred.cmp(&a.preferred))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_is_for_life_unless_another_is_chosen() {
        let day = NaiveDate::default();
        let mut seen = std::collections::BTreeSet::new();
        for bits in [0, 1, 2, 3, 4, 5, 6, 7, 8, u64::MAX] {
            let mut person =
                Person::new(PersonId::from_bits(bits), Name::new("Ana").unwrap(), Ring::Close, day);
            seen.insert(person.colour());
            for (chosen, shown) in [(1, 1), (8, 8), (9, 1), (0, 8), (255, 7)] {
                person.colour = Some(chosen);
                assert_eq!(person.colour(), shown);
            }
        }
        assert_eq!(seen, (1..=8).collect());
    }
}
