//! What is typed in the fields of one part of a person, and how it is written into the person.

use mainstay_core::gather::gather;
use mainstay_core::model::words::{LINE_MAX, NOTE_MAX, fits, group_name};
use mainstay_core::model::{
    BestTime, Kind, Name, PartialDate, Person, Relationship, Rhythm, Ring, Strength, WordError,
};
use mainstay_core::sorted::SortedSet;
use mainstay_core::text::text;

use crate::signals::RwSignal;
use crate::state::App;

use super::about_parts::{Holds, Part};
use super::channel_fields::{ChannelRows, TypedChannel};
use super::part_choices::{relationship_of, time_key};
use crate::pages::shared::comfort::comfort_from_key;
use crate::pages::shared::date_parts::{BIRTH, TypedDay};
use crate::pages::shared::field_errors::{FieldErrors, name_error};
use crate::pages::shared::fields::Fields;

/// What is typed in the fields of one part.
#[derive(Clone, Copy)]
pub struct TypedAbout {
    part: Part,
    /// What stands in its one field.
    pub value: RwSignal<String>,
    /// Who they are to me, in own words.
    pub own_words: RwSignal<String>,
    /// How good they are for each kind, in the order of the kinds.
    pub gives: [RwSignal<String>; 5],
    /// When they are good to reach.
    pub times: RwSignal<SortedSet<String>>,
    /// How to reach them.
    pub ways: RwSignal<Vec<TypedChannel>>,
    /// Their birthday.
    pub birthday: TypedDay,
}

impl TypedAbout {
    /// The fields as they begin.
    pub fn new(part: Part, person: &Person) -> Self {
        let own_words = match &person.relationship {
            Some(Relationship::Other(words)) => words.clone(),
            _ => String::new(),
        };
        let times = person.best_times.iter().map(|time| time_key(*time).to_owned());
        Self {
            part,
            value: RwSignal::new(part.value(person)),
            own_words: RwSignal::new(own_words),
            gives: Kind::ALL
                .map(|kind| RwSignal::new(person.gives.get(&kind).map_or("", |one| one.key()).to_owned())),
            times: RwSignal::new(gather(times)),
            ways: RwSignal::new(person.channels.iter().map(TypedChannel::from_channel).collect()),
            birthday: TypedDay::new(BIRTH, person.birthday),
        }
    }

    /// The fields, for what was typed to be kept.
    pub fn fields(self) -> Fields {
        let (fields, key) = (Fields::new(), self.part.key);
        match self.part.how {
            Holds::Name | Holds::FullName | Holds::Groups | Holds::Words(..) | Holds::Lines(_) => {
                fields.words(key, self.value)
            }
            Holds::Tick(_) | Holds::Ring | Holds::Rhythm | Holds::Comfort | Holds::Capacity => {
                fields.choice(key, self.value)
            }
            Holds::Relationship => fields.choice(key, self.value).words("own-words", self.own_words),
            Holds::Gives => Kind::ALL.into_iter().zip(self.gives).fold(fields, |fields, (kind, value)| {
                fields.choice_once_by_place(format!("gives-{}", kind.key()), value, &Strength::KEYS)
            }),
            Holds::BestTimes => fields.several(key, self.times),
            Holds::Ways => fields.rows(key, ChannelRows(self.ways)),
            Holds::Birthday => self.birthday.add_to(fields),
        }
    }

    /// Writes it into the person as they are now, and nothing else.
    ///
    /// # Errors
    /// Each field that cannot be taken, with a sentence.
    pub fn write(self, app: App, person: &mut Person) -> Result<(), FieldErrors> {
        let value = self.value.get_untracked();
        let trimmed = value.trim().to_owned();
        let wrong = |sentence: &str| vec![(self.part.key, sentence.to_owned())];
        let too_long = || wrong(text().refusal.text_too_long);
        let most = |most| if fits(&value, most).is_err() { Err(too_long()) } else { Ok(()) };
        match self.part.how {
            Holds::Name => {
                let blank = text().person_form.name_blank;
                person.name =
                    Name::new(&value).map_err(|error: WordError| wrong(&name_error(&error, blank)))?;
            }
            Holds::FullName => {
                most(LINE_MAX)?;
                person.full_name = (!trimmed.is_empty()).then_some(trimmed);
            }
            Holds::Groups => {
                most(LINE_MAX)?;
                person.groups = gather(value.split(',').map(group_name).filter(|group| !group.is_empty()));
            }
            Holds::Words(rows, words) => {
                most(if rows == 1 { LINE_MAX } else { NOTE_MAX })?;
                *words(person) = trimmed;
            }
            Holds::Lines(lines) => {
                if value.lines().any(|one| fits(one, LINE_MAX).is_err()) {
                    return Err(too_long());
                }
                let all = value.lines().map(str::trim).filter(|line| !line.is_empty());
                *lines(person) = all.map(str::to_owned).collect();
            }
            Holds::Tick(tick) => *tick(person) = !value.is_empty(),
            Holds::Ring => person.choose_ring(Ring::from_key(&value).unwrap_or(person.ring)),
            Holds::Rhythm => {
                person.rhythm = match value.as_str() {
                    "none" => Rhythm::None,
                    "365" => Rhythm::Light,
                    days => days.parse().map_or(Rhythm::OfRing, Rhythm::Every),
                }
            }
            Holds::Comfort => person.comfort = comfort_from_key(&value),
            Holds::Capacity => person.capacity_tenths = value.parse().ok(),
            Holds::Relationship => {
                let own_words = self.own_words.get_untracked();
                if fits(&own_words, LINE_MAX).is_err() {
                    return Err(vec![("own-words", text().refusal.text_too_long.into())]);
                }
                person.relationship = relationship_of(&value, &own_words);
            }
            Holds::Gives => {
                let gives = Kind::ALL.into_iter().zip(self.gives);
                let said =
                    gives.filter_map(|(kind, key)| Some((kind, Strength::from_key(&key.read_untracked())?)));
                person.gives = gather(said);
            }
            Holds::BestTimes => {
                let times = self.times.get_untracked();
                person.best_times =
                    gather(BestTime::ALL.into_iter().filter(|time| times.contains(time_key(*time))));
            }
            Holds::Ways => {
                person.channels = self.ways.read_untracked().iter().filter_map(TypedChannel::read).collect()
            }
            Holds::Birthday => {
                let birthday = self.birthday.read().map_err(|error| vec![error])?;
                let this_year = chrono::Datelike::year(&app.today_now());
                if birthday.and_then(PartialDate::year).is_some_and(|year| year > this_year) {
                    return Err(vec![(BIRTH.year, text().person_form.year_to_come.into())]);
                }
                person.birthday = birthday;
            }
        }
        Ok(())
    }
}
