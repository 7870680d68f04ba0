//! A place I go: how often, when I was there, whom I met. Being somewhere again and again is what makes friends.

use crate::sorted::SortedMap;

use chrono::{Days, NaiveDate, Weekday};

use super::{MomentId, Name, PersonId, PlaceId, Stamp, Stamps, Unknown};

/// How often I mean to go.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Often {
    /// Every week.
    Weekly,
    /// Every other week.
    Fortnightly,
    /// About once a month.
    Monthly,
    /// Now and then.
    #[default]
    NowAndThen,
}

impl Often {
    /// In the order of the form.
    pub const ALL: [Self; 4] = [Self::Weekly, Self::Fortnightly, Self::Monthly, Self::NowAndThen];

    /// The word in a form.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Weekly => "weekly",
            Self::Fortnightly => "fortnightly",
            Self::Monthly => "monthly",
            Self::NowAndThen => "now_and_then",
        }
    }

    /// How often, by its key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|often| often.key() == key)
    }

    /// Days from one visit to the next; none where only the person knows.
    const fn days(self) -> Option<u64> {
        match self {
            Self::Weekly => Some(7),
            Self::Fortnightly => Some(14),
            Self::Monthly | Self::NowAndThen => None,
        }
    }
}

/// A place I go, in person or online.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// Which place.
    pub id: PlaceId,
    /// What I call it: "Choir".
    pub name: Name,
    /// The idea of the catalogue it came from, by its key; a key nobody knows any more says nothing.
    pub idea: Option<String>,
    /// Online, not in person.
    pub online: bool,
    /// How often I mean to go.
    pub often: Often,
    /// On which day of the week.
    pub weekday: Option<Weekday>,
    /// The next time, where it was said.
    pub next: Option<NaiveDate>,
    /// In own words.
    pub note: String,
    /// Whom I met there, no one twice.
    pub people: Vec<PersonId>,
    /// The civil days I was there, each with the moment that notes whom I saw, if any.
    pub visits: SortedMap<NaiveDate, Option<MomentId>>,
    /// I no longer go there.
    pub past: bool,
    /// The last change.
    pub stamp: Stamp,
    /// The stamps of its fields.
    pub stamps: Stamps,
    /// Fields of a newer version.
    pub unknown: Unknown,
}

impl Place {
    /// A place of which only the name is known.
    pub fn new(id: PlaceId, name: Name) -> Self {
        Self {
            id,
            name,
            idea: None,
            online: false,
            often: Often::NowAndThen,
            weekday: None,
            next: None,
            note: String::new(),
            people: Vec::new(),
            visits: SortedMap::new(),
            past: false,
            stamp: Stamp { device: super::DeviceId::from_bits(0), counter: 0 },
            stamps: Stamps::default(),
            unknown: Unknown::new(),
        }
    }

    /// The next time from this day on: the day that was said, else the day of the week in its rhythm after the last
    /// visit. A day on which one has been there already is over. None where nothing says when.
    pub fn next_time(&self, today: NaiveDate) -> Option<NaiveDate> {
        if self.past {
            return None;
        }
        let open = |day: NaiveDate| day >= today && !self.visits.contains_key(&day);
        if let Some(day) = self.next.filter(|day| open(*day)) {
            return Some(day);
        }
        let weekday = self.weekday?;
        let apart = self.often.days()?;
        let last = self.visits.keys().next_back().copied();
        // In every other week it is the week after next that follows a visit.
        let from = last.and_then(|last| last.checked_add_days(Days::new(apart - 6)));
        let from = from.map_or(today, |from| from.max(today));
        from.iter_days().take(7).find(|day| chrono::Datelike::weekday(day) == weekday && open(*day))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn choir(often: Often) -> Place {
        let name = Name::new("Choir").unwrap();
        Place { often, weekday: Some(Weekday::Wed), ..Place::new(PlaceId::from_bits(1), name) }
    }

    // 2026-11-22 is a Sunday.
    #[test]
    fn the_next_time_follows_the_day_of_the_week() {
        let mut place = choir(Often::Weekly);
        assert_eq!(place.next_time(day("2026-11-22")), Some(day("2026-11-25")));
        assert_eq!(place.next_time(day("2026-11-25")), Some(day("2026-11-25")));
        place.visits.insert(day("2026-11-25"), None);
        assert_eq!(place.next_time(day("2026-11-25")), Some(day("2026-12-02")));
        place.visits.insert(day("2026-11-27"), None);
        assert_eq!(place.next_time(day("2026-11-27")), Some(day("2026-12-02")));
    }

    #[test]
    fn every_other_week_skips_one() {
        let mut place = choir(Often::Fortnightly);
        place.visits.insert(day("2026-11-25"), None);
        assert_eq!(place.next_time(day("2026-11-26")), Some(day("2026-12-09")));
        assert_eq!(place.next_time(day("2026-12-20")), Some(day("2026-12-23")));
    }

    #[test]
    fn a_day_that_was_said_comes_first_until_it_is_over() {
        let mut place = Place { next: Some(day("2026-11-23")), ..choir(Often::Weekly) };
        assert_eq!(place.next_time(day("2026-11-22")), Some(day("2026-11-23")));
        place.visits.insert(day("2026-11-23"), None);
        assert_eq!(place.next_time(day("2026-11-23")), Some(day("2026-11-25")));
        assert_eq!(Place { past: true, ..place }.next_time(day("2026-11-23")), None);
    }

    #[test]
    fn nothing_is_made_up_where_nothing_says_when() {
        assert_eq!(choir(Often::Monthly).next_time(day("2026-11-22")), None);
        assert_eq!(Place { weekday: None, ..choir(Often::Weekly) }.next_time(day("2026-11-22")), None);
    }
}
