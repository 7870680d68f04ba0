//! The parts of what is told about a person: what each is called, what stands in it, and how it is read and written. Each
//! is shown and changed by itself, so what another window changed beside it stays.

use mainstay_core::model::{Comfort, Kind, Person, Rhythm, Ring, Strength};
use mainstay_core::text::{fill, text};

use crate::state::App;
use crate::ui::Choice;

use super::part_choices::{capacities, rhythms, tie_key, ties};
use crate::pages::shared::best_times::best_times_listed;
use crate::pages::shared::comfort::comfort_key;
use crate::pages::shared::words::{
    date_words, kind_words, relationship_words, ring_hint, ring_words, strength_words,
};

/// The key of the ways to reach somebody.
pub const WAYS: &str = "channels";
/// The key of the note.
pub const NOTE: &str = "note";

/// One part.
#[derive(Clone, Copy)]
pub struct Part {
    /// By which it is known: the id of its field, and the name of it in a draft.
    pub key: &'static str,
    /// What it is called.
    pub label: &'static str,
    /// What its field asks.
    pub ask: &'static str,
    /// A word of help.
    pub hint: Option<&'static str>,
    /// What stands in it.
    pub how: Holds,
}

/// What stands in a part.
#[derive(Clone, Copy)]
pub enum Holds {
    /// What I call them.
    Name,
    /// The full name as written.
    FullName,
    /// Their groups, with commas between.
    Groups,
    /// Own words: how many lines the field has, one being a line, and where they stand.
    Words(u8, fn(&mut Person) -> &mut String),
    /// Own words, one thing a line.
    Lines(fn(&mut Person) -> &mut Vec<String>),
    /// Yes or no.
    Tick(fn(&mut Person) -> &mut bool),
    /// How close.
    Ring,
    /// How often.
    Rhythm,
    /// How personal.
    Comfort,
    /// How much asking.
    Capacity,
    /// Who they are to me.
    Relationship,
    /// What they are good for.
    Gives,
    /// When they are good to reach.
    BestTimes,
    /// How to reach them.
    Ways,
    /// Their birthday.
    Birthday,
}

/// All of them, in their order on the page.
pub fn parts() -> Vec<Part> {
    let (t, p, w) = (text().person_form, text().person, text().warm);
    let part = |key, label, ask, hint, how| Part { key, label, ask, hint, how };
    vec![
        part("name", t.called, t.name, None, Holds::Name),
        part(WAYS, p.reach, p.reach, None, Holds::Ways),
        part("birthday", p.birthday, p.birthday, Some(t.birthday_hint), Holds::Birthday),
        part("ring", text().people.ring, t.how_close, None, Holds::Ring),
        part("tie", text().people.tie, t.relationship, None, Holds::Relationship),
        part("gives", p.good_for, t.good_for, None, Holds::Gives),
        part("groups", p.groups, t.groups, Some(t.groups_hint), Holds::Groups),
        part("best-times", p.best_times, t.best_times, None, Holds::BestTimes),
        part(NOTE, p.note, t.note, None, Holds::Words(4, |person| &mut person.note)),
        part("goals", w.goals, w.goals, Some(w.goals_hint), Holds::Lines(|person| &mut person.goals)),
        part(
            "interests",
            w.interests,
            w.interests,
            Some(w.interests_hint),
            Holds::Lines(|person| &mut person.interests),
        ),
        part(
            "celebrate",
            w.celebrate,
            w.celebrate,
            Some(w.celebrate_hint),
            Holds::Words(2, |person| &mut person.celebrate),
        ),
        part("gifts", w.gifts, w.gifts, Some(w.gifts_hint), Holds::Words(2, |person| &mut person.gifts)),
        part(
            "good-topics",
            p.good_topics,
            t.good_topics,
            None,
            Holds::Words(1, |person| &mut person.good_topics),
        ),
        part(
            "hard-topics",
            p.hard_topics,
            t.hard_topics,
            None,
            Holds::Words(1, |person| &mut person.hard_topics),
        ),
        part("comfort", t.comfort, t.comfort, None, Holds::Comfort),
        part("rhythm", t.rhythm, t.rhythm, Some(t.rhythm_hint), Holds::Rhythm),
        part("capacity", text().load.capacity, text().load.capacity, None, Holds::Capacity),
        part("moved-away", p.moved_away, t.moved_away, None, Holds::Tick(|person| &mut person.moved_away)),
        part(
            "caring",
            text().balance.care,
            text().balance.care,
            None,
            Holds::Tick(|person| &mut person.caring),
        ),
        part("in-message", p.in_message, t.in_message, None, Holds::Words(1, |person| &mut person.called)),
        part("full-name", p.full_name, t.full_name, None, Holds::FullName),
    ]
}

impl Part {
    /// What stands there, line by line; nothing where nothing was ever said.
    pub fn shown(self, app: App, person: &Person) -> Vec<String> {
        let t = text().person;
        let line = |line: String| if line.is_empty() { Vec::new() } else { vec![line] };
        match self.how {
            Holds::Gives => {
                let kind = |(kind, strength): (&Kind, &Strength)| {
                    fill(
                        t.kind_strength,
                        &[("kind", kind_words(*kind)), ("strength", strength_words(*strength))],
                    )
                };
                person.gives.iter().map(kind).collect()
            }
            Holds::Ways => person.channels.iter().map(|channel| channel.value.clone()).collect(),
            Holds::BestTimes => line(app.list(&best_times_listed(person.best_times.iter().copied()))),
            Holds::Groups => line(app.list(&person.groups.iter().cloned().collect::<Vec<_>>())),
            Holds::Birthday => line(person.birthday.map(|date| date_words(app, date)).unwrap_or_default()),
            Holds::Relationship => {
                line(person.relationship.as_ref().map(relationship_words).unwrap_or_default())
            }
            _ => {
                let value = self.value(person);
                let label =
                    self.options(person).into_iter().find(|one| !value.is_empty() && one.value == value);
                let value = label.map_or(value, |one| one.label);
                value.lines().map(str::to_owned).collect()
            }
        }
    }

    /// What stands in its one field.
    pub fn value(self, person: &Person) -> String {
        let mut person = person.clone();
        match self.how {
            Holds::Name => person.name.to_string(),
            Holds::FullName => person.full_name.unwrap_or_default(),
            Holds::Groups => person.groups.iter().cloned().collect::<Vec<_>>().join(", "),
            Holds::Words(_, words) => words(&mut person).clone(),
            Holds::Lines(lines) => lines(&mut person).join("\n"),
            Holds::Tick(tick) => if *tick(&mut person) { "yes" } else { "" }.to_owned(),
            Holds::Ring => person.ring.key().to_owned(),
            Holds::Rhythm => match person.rhythm {
                Rhythm::OfRing => String::new(),
                Rhythm::Every(days) => days.to_string(),
                Rhythm::Light => "365".to_owned(),
                Rhythm::None => "none".to_owned(),
            },
            Holds::Comfort => comfort_key(person.comfort).to_owned(),
            Holds::Capacity => person.capacity_tenths.map(|tenths| tenths.to_string()).unwrap_or_default(),
            Holds::Relationship => person.relationship.as_ref().map(tie_key).unwrap_or_default(),
            Holds::Gives | Holds::BestTimes | Holds::Ways | Holds::Birthday => String::new(),
        }
    }

    /// What can be chosen in its one field; nothing where words are typed.
    pub fn options(self, person: &Person) -> Vec<Choice> {
        let t = text().person_form;
        match self.how {
            Holds::Tick(_) => vec![Choice::new("", t.no), Choice::new("yes", t.yes)],
            Holds::Ring => {
                Ring::ALL.map(|ring| Choice::new(ring.key(), ring_words(ring)).hint(ring_hint(ring))).into()
            }
            Holds::Comfort => vec![
                Choice::new("", t.comfort_unsaid),
                Choice::new(comfort_key(Some(Comfort::Light)), t.comfort_light),
                Choice::new(comfort_key(Some(Comfort::Personal)), t.comfort_personal),
                Choice::new(comfort_key(Some(Comfort::Serious)), t.comfort_serious),
            ],
            Holds::Rhythm => rhythms(&self.value(person)),
            Holds::Capacity => capacities(person),
            Holds::Relationship => ties(),
            _ => Vec::new(),
        }
    }
}
