//! What the form of a person holds while it is being filled in, and how it becomes a person.

use mainstay_core::sorted::SortedSet;

use crate::signals::RwSignal;
use mainstay_core::gather::gather;
use mainstay_core::model::words::{LINE_MAX, NOTE_MAX, fits, group_name};
use mainstay_core::model::{
    BestTime, Channel, FamilyTie, Kind, Name, PartialDate, Person, PersonId, Relationship, Rhythm, Ring,
    Strength, WordError,
};
use mainstay_core::route::RelationshipKind;
use mainstay_core::text::text;
use mainstay_core::view::people::tie_of;
use mainstay_core::view::rings::bearing_for;

use crate::state::App;

use super::channel_fields::{ChannelRows, TypedChannel};
use crate::pages::shared::comfort::{comfort_from_key, comfort_key};
use crate::pages::shared::date_parts::{BIRTH, TypedDay};
use crate::pages::shared::field_errors::FieldErrors;
use crate::pages::shared::fields::Fields;

/// The fields as typed.
#[derive(Debug, Clone, Copy)]
pub struct TypedPerson {
    pub name: RwSignal<String>,
    pub ring: RwSignal<String>,
    pub tie: RwSignal<String>,
    pub family: RwSignal<String>,
    pub own_words: RwSignal<String>,
    /// How good they are for each kind, in the order of the kinds.
    pub gives: [RwSignal<String>; 5],
    pub channels: RwSignal<Vec<TypedChannel>>,
    pub birthday: TypedDay,
    pub rhythm: RwSignal<String>,
    pub best_times: RwSignal<SortedSet<String>>,
    pub groups: RwSignal<String>,
    pub comfort: RwSignal<String>,
    pub capacity: RwSignal<String>,
    pub caring: RwSignal<bool>,
    pub moved_away: RwSignal<bool>,
    pub good_topics: RwSignal<String>,
    pub hard_topics: RwSignal<String>,
    pub goals: RwSignal<String>,
    pub interests: RwSignal<String>,
    pub celebrate: RwSignal<String>,
    pub gifts: RwSignal<String>,
    pub full_name: RwSignal<String>,
    pub note: RwSignal<String>,
}

impl TypedPerson {
    /// A form that starts from a person, or from nothing.
    pub fn new(person: Option<&Person>) -> Self {
        let relationship = person.and_then(|person| person.relationship.clone());
        let family = match &relationship {
            Some(Relationship::Family(tie)) => family_key(*tie),
            _ => family_key(FamilyTie::Parent),
        };
        let own_words = match relationship {
            Some(Relationship::Other(words)) => words,
            _ => String::new(),
        };
        let noted = |value: fn(&Person) -> String| RwSignal::new(person.map(value).unwrap_or_default());
        Self {
            name: noted(|person| person.name.to_string()),
            ring: RwSignal::new(person.map_or(Ring::Close, |person| person.ring).key().into()),
            tie: noted(|person| tie_of(person).map_or("", RelationshipKind::key).into()),
            family: RwSignal::new(family.into()),
            own_words: RwSignal::new(own_words),
            gives: Kind::ALL.map(|kind| {
                let strength = person.and_then(|person| person.gives.get(&kind).copied());
                RwSignal::new(strength.map_or("", Strength::key).to_owned())
            }),
            channels: RwSignal::new(
                person
                    .map(|person| person.channels.iter().map(TypedChannel::from_channel).collect())
                    .unwrap_or_default(),
            ),
            birthday: TypedDay::new(BIRTH, person.and_then(|person| person.birthday)),
            rhythm: noted(|person| rhythm_key(person.rhythm)),
            best_times: RwSignal::new(
                person
                    .map(|person| gather(person.best_times.iter().map(|time| time_key(*time).to_owned())))
                    .unwrap_or_default(),
            ),
            groups: noted(|person| person.groups.iter().cloned().collect::<Vec<_>>().join(", ")),
            comfort: noted(|person| comfort_key(person.comfort).to_owned()),
            capacity: noted(|person| {
                person.capacity_tenths.map_or_else(String::new, |tenths| tenths.to_string())
            }),
            caring: RwSignal::new(person.is_some_and(|person| person.caring)),
            moved_away: RwSignal::new(person.is_some_and(|person| person.moved_away)),
            good_topics: noted(|person| person.good_topics.clone()),
            hard_topics: noted(|person| person.hard_topics.clone()),
            goals: noted(|person| person.goals.join("\n")),
            interests: noted(|person| person.interests.join("\n")),
            celebrate: noted(|person| person.celebrate.clone()),
            gifts: noted(|person| person.gifts.clone()),
            full_name: noted(|person| person.full_name.clone().unwrap_or_default()),
            note: noted(|person| person.note.clone()),
        }
    }

    /// The fields, for what was typed to be kept.
    pub fn fields(self) -> Fields {
        let fields = Fields::new().words("name", self.name).choice("ring", self.ring).choice("tie", self.tie);
        let fields = fields.choice("family", self.family).words("own-words", self.own_words);
        let gives = Kind::ALL.into_iter().zip(self.gives);
        let fields = gives.fold(fields, |fields, (kind, value)| {
            fields.choice_once_by_place(format!("gives-{}", kind.key()), value, &Strength::KEYS)
        });
        let fields = self.birthday.add_to(fields.rows("channels", ChannelRows(self.channels)));
        fields
            .choice("rhythm", self.rhythm)
            .several("best-times", self.best_times)
            .words("groups", self.groups)
            .words("goals", self.goals)
            .words("interests", self.interests)
            .words("celebrate", self.celebrate)
            .words("gifts", self.gifts)
            .choice("comfort", self.comfort)
            .choice("capacity", self.capacity)
            .words("good-topics", self.good_topics)
            .words("hard-topics", self.hard_topics)
            .tick("moved-away", self.moved_away)
            .tick("caring", self.caring)
            .words("full-name", self.full_name)
            .words("note", self.note)
    }

    /// The person as the form says; `before` gives what the form does not show.
    ///
    /// # Errors
    /// Each field that cannot be taken, with a sentence.
    pub fn read(self, app: App, id: PersonId, before: Option<Person>) -> Result<Person, FieldErrors> {
        let t = text().person_form;
        let mut errors = FieldErrors::new();
        let name = match Name::new(&self.name.read_untracked()) {
            Ok(name) => Some(name),
            Err(WordError::Blank) => {
                errors.push(("name", t.name_blank.into()));
                None
            }
            Err(WordError::TooLong { .. }) => {
                errors.push(("name", text().refusal.text_too_long.into()));
                None
            }
        };
        let birthday: Option<PartialDate> = self.birthday.read().unwrap_or_else(|(field, sentence)| {
            errors.push((field, sentence));
            None
        });
        let this_year = chrono::Datelike::year(&app.today_now());
        if birthday.and_then(PartialDate::year).is_some_and(|year| year > this_year) {
            errors.push(("birth-year", t.year_to_come.into()));
        }
        for (field, value, max) in [
            ("own-words", self.own_words, LINE_MAX),
            ("full-name", self.full_name, LINE_MAX),
            ("groups", self.groups, LINE_MAX),
            ("good-topics", self.good_topics, LINE_MAX),
            ("hard-topics", self.hard_topics, LINE_MAX),
            ("celebrate", self.celebrate, NOTE_MAX),
            ("gifts", self.gifts, NOTE_MAX),
            ("note", self.note, NOTE_MAX),
        ] {
            if fits(&value.read_untracked(), max).is_err() {
                errors.push((field, text().refusal.text_too_long.into()));
            }
        }
        for (field, value) in [("goals", self.goals), ("interests", self.interests)] {
            if value.read_untracked().lines().any(|one| fits(one, LINE_MAX).is_err()) {
                errors.push((field, text().refusal.text_too_long.into()));
            }
        }
        let Some(name) = name.filter(|_| errors.is_empty()) else { return Err(errors) };
        let ring = Ring::from_key(&self.ring.read_untracked()).unwrap_or(Ring::Close);
        let adding = before.is_none();
        let mut person = before.unwrap_or_else(|| Person::new(id, name.clone(), ring, app.today_now()));
        person.name = name;
        person.choose_ring(ring);
        person.relationship = self.relationship();
        let gives = Kind::ALL.into_iter().zip(self.gives);
        let noted = gives.filter_map(|(kind, key)| Some((kind, Strength::from_key(&key.read_untracked())?)));
        person.gives = gather(noted);
        person.comfort = comfort_from_key(&self.comfort.read_untracked());
        person.capacity_tenths = self.capacity.read_untracked().parse().ok();
        person.caring = self.caring.get_untracked();
        person.moved_away = self.moved_away.get_untracked();
        person.good_topics = self.good_topics.get_untracked().trim().to_owned();
        person.hard_topics = self.hard_topics.get_untracked().trim().to_owned();
        person.goals = one_to_a_line(&self.goals.read_untracked());
        person.interests = one_to_a_line(&self.interests.read_untracked());
        person.celebrate = self.celebrate.get_untracked().trim().to_owned();
        person.gifts = self.gifts.get_untracked().trim().to_owned();
        let channels: Vec<Channel> =
            self.channels.read_untracked().iter().filter_map(|channel| channel.read()).collect();
        person.channels = channels;
        person.birthday = birthday;
        person.rhythm = rhythm_from_key(&self.rhythm.read_untracked());
        let times = self.best_times.get_untracked();
        person.best_times = gather(BestTime::ALL.into_iter().filter(|time| times.contains(time_key(*time))));
        let groups = self.groups.get_untracked();
        person.groups = gather(groups.split(',').map(group_name).filter(|group| !group.is_empty()));
        let full_name = self.full_name.get_untracked().trim().to_owned();
        person.full_name = (!full_name.is_empty()).then_some(full_name);
        if adding {
            person.bearing = Some(app.look(|book| bearing_for(book, &person.groups)));
        }
        person.note = self.note.get_untracked();
        Ok(person)
    }

    fn relationship(self) -> Option<Relationship> {
        Some(match RelationshipKind::from_key(&self.tie.read_untracked())? {
            RelationshipKind::Friend => Relationship::Friend,
            RelationshipKind::Partner => Relationship::Partner,
            RelationshipKind::Family => {
                let key = self.family.get_untracked();
                let tie = FamilyTie::ALL.into_iter().find(|tie| family_key(*tie) == key);
                Relationship::Family(tie.unwrap_or(FamilyTie::Other))
            }
            RelationshipKind::Colleague => Relationship::Colleague,
            RelationshipKind::Neighbour => Relationship::Neighbour,
            RelationshipKind::Mentor => Relationship::Mentor,
            RelationshipKind::Professional => Relationship::Professional,
            RelationshipKind::Other => Relationship::Other(self.own_words.get_untracked().trim().to_owned()),
        })
    }
}

fn one_to_a_line(text: &str) -> Vec<String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// The value of a family tie in the form.
pub fn family_key(tie: FamilyTie) -> &'static str {
    match tie {
        FamilyTie::Parent => "parent",
        FamilyTie::Child => "child",
        FamilyTie::Sibling => "sibling",
        FamilyTie::Grandparent => "grandparent",
        FamilyTie::Grandchild => "grandchild",
        FamilyTie::InLaw => "in-law",
        FamilyTie::Other => "other",
    }
}

/// The value of a best time in the form.
pub fn time_key(time: BestTime) -> &'static str {
    match time {
        BestTime::Mornings => "mornings",
        BestTime::Afternoons => "afternoons",
        BestTime::Evenings => "evenings",
        BestTime::Weekends => "weekends",
        BestTime::Nights => "nights",
    }
}

/// The value of a rhythm in the form: empty for the ring's own, days, or none.
fn rhythm_key(rhythm: Rhythm) -> String {
    match rhythm {
        Rhythm::OfRing => String::new(),
        Rhythm::Every(days) => days.to_string(),
        Rhythm::Light => "365".into(),
        Rhythm::None => "none".into(),
    }
}

fn rhythm_from_key(key: &str) -> Rhythm {
    match key {
        "none" => Rhythm::None,
        "365" => Rhythm::Light,
        days => days.parse().map_or(Rhythm::OfRing, Rhythm::Every),
    }
}
