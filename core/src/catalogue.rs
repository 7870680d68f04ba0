//! Ideas for meeting people: what each asks of you and what it may give. The words are in `text`, in the same order.
//!
//! Which idea suits what is our own judgement: no study gives it.

use crate::model::Kind;

use Energy::{Low, Plenty};
use Kind::{Advice, Company, Encouragement, Hand, Listening};
use Like::{Faith, Food, Games, Helping, Learning, Making, Moving, Music, Nature, Peers, Stage, Words};
use Setting::{Either, InPerson, Online};
use Time::{Hour, Minutes, Weekly};

/// What someone likes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Like {
    /// Music.
    Music,
    /// Stage and theatre.
    Stage,
    /// Books, writing and languages.
    Words,
    /// Making things by hand.
    Making,
    /// Moving.
    Moving,
    /// Nature and animals.
    Nature,
    /// Games.
    Games,
    /// Learning.
    Learning,
    /// Helping.
    Helping,
    /// Faith and quiet.
    Faith,
    /// Food.
    Food,
    /// People in a situation like mine.
    Peers,
}

impl Like {
    /// In the order of the form.
    pub const ALL: [Self; 12] = [
        Self::Music,
        Self::Stage,
        Self::Words,
        Self::Making,
        Self::Moving,
        Self::Nature,
        Self::Games,
        Self::Learning,
        Self::Helping,
        Self::Faith,
        Self::Food,
        Self::Peers,
    ];

    /// The word in an address.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Music => "music",
            Self::Stage => "stage",
            Self::Words => "words",
            Self::Making => "making",
            Self::Moving => "moving",
            Self::Nature => "nature",
            Self::Games => "games",
            Self::Learning => "learning",
            Self::Helping => "helping",
            Self::Faith => "faith",
            Self::Food => "food",
            Self::Peers => "peers",
        }
    }

    /// The like with this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }
}

/// How much energy it takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Energy {
    /// Works on a tired day.
    Low,
    /// Some.
    Some,
    /// Plenty.
    Plenty,
}

impl Energy {
    /// In the order of the form.
    pub const ALL: [Self; 3] = [Self::Low, Self::Some, Self::Plenty];

    /// The word in an address.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::Some => "some",
            Self::Plenty => "plenty",
        }
    }

    /// The energy with this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }
}

/// How much time it takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Time {
    /// A few minutes.
    Minutes,
    /// An hour now and then.
    Hour,
    /// A fixed time every week.
    Weekly,
}

impl Time {
    /// In the order of the form.
    pub const ALL: [Self; 3] = [Self::Minutes, Self::Hour, Self::Weekly];

    /// The word in an address.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Minutes => "minutes",
            Self::Hour => "hour",
            Self::Weekly => "weekly",
        }
    }

    /// The time with this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }
}

/// Where it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Setting {
    /// In person.
    InPerson,
    /// Online.
    Online,
    /// Both can be found.
    Either,
}

impl Setting {
    /// In the order of the form.
    pub const ALL: [Self; 3] = [Self::InPerson, Self::Online, Self::Either];

    /// The word in an address.
    pub const fn key(self) -> &'static str {
        match self {
            Self::InPerson => "in_person",
            Self::Online => "online",
            Self::Either => "either",
        }
    }

    /// The setting with this key.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.key() == key)
    }
}

/// An idea.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Idea {
    /// The word in an address and in the stored form.
    pub key: &'static str,
    /// For whom it is.
    pub likes: &'static [Like],
    /// How much energy the first time takes.
    pub energy: Energy,
    /// How much time it takes.
    pub time: Time,
    /// Where it is.
    pub setting: Setting,
    /// Which kinds of support people there often come to give.
    pub kinds: &'static [Kind],
}

/// The place of an idea in the catalogue; none for a key nobody knows (any more).
pub fn nth(key: &str) -> Option<usize> {
    KEYS.iter().position(|known| *known == key)
}

/// The key of the idea at this place; empty past the end.
pub fn key(nth: usize) -> &'static str {
    KEYS.get(nth).copied().unwrap_or_default()
}

/// The keys alone: every page asks for them, and the ideas are in a later part.
const KEYS: [&str; IDEAS.len()] = {
    let mut keys = [""; IDEAS.len()];
    let mut nth = 0;
    while nth < keys.len() {
        keys[nth] = IDEAS[nth].key;
        nth += 1;
    }
    keys
};

const fn idea(
    key: &'static str,
    likes: &'static [Like],
    energy: Energy,
    time: Time,
    setting: Setting,
    kinds: &'static [Kind],
) -> Idea {
    Idea { key, likes, energy, time, setting, kinds }
}

/// All ideas.
pub const IDEAS: [Idea; 74] = [
    idea("library_group", &[Words, Learning], Low, Weekly, InPerson, &[Company, Advice]),
    idea("book_club", &[Words], Energy::Some, Hour, InPerson, &[Company, Encouragement]),
    idea("writing_group", &[Words, Making], Energy::Some, Weekly, InPerson, &[Encouragement, Listening]),
    idea("language_exchange", &[Words, Learning], Energy::Some, Hour, Either, &[Advice, Company]),
    idea("language_cafe", &[Words, Helping], Low, Weekly, InPerson, &[Company, Hand]),
    idea("local_history", &[Learning, Words], Low, Hour, InPerson, &[Advice, Company]),
    idea("museum_friends", &[Learning, Stage], Low, Hour, InPerson, &[Advice, Company]),
    idea("choir", &[Music], Energy::Some, Weekly, InPerson, &[Company, Listening]),
    idea("open_music", &[Music], Energy::Some, Hour, InPerson, &[Company]),
    idea("orchestra", &[Music, Learning], Plenty, Weekly, InPerson, &[Company, Encouragement]),
    idea("dance_class", &[Moving, Music], Plenty, Weekly, InPerson, &[Company]),
    idea("theatre_stage", &[Stage, Words], Plenty, Weekly, InPerson, &[Company, Encouragement]),
    idea("theatre_behind", &[Stage, Making, Helping], Energy::Some, Hour, InPerson, &[Hand, Company]),
    idea("drawing_group", &[Making], Low, Weekly, InPerson, &[Company, Encouragement]),
    idea("pottery", &[Making, Learning], Energy::Some, Weekly, InPerson, &[Company, Advice]),
    idea("crafts_circle", &[Making], Low, Weekly, InPerson, &[Listening, Company]),
    idea("repair_cafe", &[Making, Helping], Low, Hour, InPerson, &[Hand, Advice]),
    idea("maker_space", &[Making, Learning], Energy::Some, Hour, InPerson, &[Advice, Hand]),
    idea("workshop_shed", &[Making, Peers], Energy::Some, Weekly, InPerson, &[Company, Listening]),
    idea("community_garden", &[Nature, Helping], Energy::Some, Weekly, InPerson, &[Hand, Company]),
    idea("allotment", &[Nature], Plenty, Weekly, InPerson, &[Hand, Advice]),
    idea("walking_group", &[Moving, Nature], Energy::Some, Weekly, InPerson, &[Company, Listening]),
    idea("bird_watching", &[Nature, Learning], Low, Hour, InPerson, &[Advice, Company]),
    idea("dog_walking", &[Nature, Moving], Low, Minutes, InPerson, &[Company]),
    idea("park_clean_up", &[Nature, Helping], Energy::Some, Hour, InPerson, &[Hand, Company]),
    idea("running_beginners", &[Moving], Plenty, Weekly, InPerson, &[Company, Encouragement]),
    idea("gym_class", &[Moving], Energy::Some, Weekly, InPerson, &[Company]),
    idea("swimming_hour", &[Moving], Energy::Some, Weekly, InPerson, &[Company]),
    idea("gentle_sport", &[Moving, Peers], Energy::Some, Weekly, InPerson, &[Company]),
    idea("team_sport", &[Moving, Games], Plenty, Weekly, InPerson, &[Company, Encouragement]),
    idea("cycling_group", &[Moving, Nature], Plenty, Hour, InPerson, &[Company, Hand]),
    idea("climbing", &[Moving, Games], Plenty, Hour, InPerson, &[Hand, Encouragement]),
    idea("yoga_tai_chi", &[Moving, Faith], Low, Weekly, InPerson, &[Company]),
    idea("food_bank", &[Helping, Food], Energy::Some, Weekly, InPerson, &[Hand, Company]),
    idea("animal_shelter", &[Nature, Helping], Energy::Some, Hour, InPerson, &[Company, Hand]),
    idea("befriending", &[Helping, Peers], Energy::Some, Weekly, Either, &[Listening, Company]),
    idea("charity_shop", &[Helping], Low, Weekly, InPerson, &[Company, Hand]),
    idea("reading_to_children", &[Words, Helping], Low, Weekly, InPerson, &[Company]),
    idea("event_stewarding", &[Helping, Music, Stage], Plenty, Hour, InPerson, &[Company, Hand]),
    idea("community_kitchen", &[Food, Helping], Energy::Some, Weekly, InPerson, &[Hand, Company]),
    idea("shared_lunch", &[Food, Faith], Low, Hour, InPerson, &[Company, Listening]),
    idea("lunch_club", &[Food, Peers], Low, Weekly, InPerson, &[Company, Listening]),
    idea("board_games", &[Games], Low, Weekly, InPerson, &[Company]),
    idea("quiz_evening", &[Games, Learning], Energy::Some, Hour, InPerson, &[Company, Advice]),
    idea("role_playing", &[Games, Words, Stage], Energy::Some, Weekly, Either, &[Company, Encouragement]),
    idea("chess", &[Games], Low, Weekly, Either, &[Encouragement, Advice]),
    idea("evening_class", &[Learning], Energy::Some, Weekly, InPerson, &[Advice, Company]),
    idea("video_class", &[Learning], Low, Weekly, Online, &[Advice]),
    idea("online_study_room", &[Learning], Low, Minutes, Online, &[Company]),
    idea("online_book_club", &[Words], Low, Hour, Online, &[Encouragement, Company]),
    idea("online_forum", &[Games, Making, Music], Low, Minutes, Online, &[Advice, Encouragement]),
    idea("online_game_guild", &[Games], Energy::Some, Weekly, Online, &[Company, Encouragement]),
    idea("online_language", &[Words, Learning], Low, Minutes, Online, &[Advice, Company]),
    idea("online_peer_group", &[Peers], Low, Minutes, Online, &[Listening, Advice]),
    idea("citizen_science", &[Nature, Learning], Low, Minutes, Online, &[Advice, Company]),
    idea("faith_group", &[Faith], Low, Weekly, InPerson, &[Listening, Company, Hand]),
    idea("meditation_group", &[Faith], Low, Weekly, Either, &[Company, Listening]),
    idea("neighbour_hello", &[Helping, Peers], Low, Minutes, InPerson, &[Hand, Company]),
    idea("street_party", &[Food, Helping], Plenty, Hour, InPerson, &[Hand, Company]),
    idea("neighbourhood_office", &[Helping, Learning], Energy::Some, Hour, InPerson, &[Advice, Hand]),
    idea("local_shop", &[Food, Peers], Low, Minutes, InPerson, &[Company]),
    idea("same_bench", &[Nature, Peers], Low, Minutes, InPerson, &[Company, Listening]),
    idea("parents_group", &[Peers], Energy::Some, Weekly, InPerson, &[Listening, Advice, Hand]),
    idea("carers_group", &[Peers], Low, Hour, Either, &[Listening, Advice]),
    idea("grief_group", &[Peers, Faith], Low, Hour, Either, &[Listening, Company]),
    idea("recovery_group", &[Peers], Energy::Some, Weekly, Either, &[Listening, Encouragement]),
    idea("illness_group", &[Peers], Low, Hour, Either, &[Advice, Listening]),
    idea("new_in_town", &[Peers], Energy::Some, Hour, InPerson, &[Company, Advice]),
    idea("young_adults", &[Peers, Games], Energy::Some, Weekly, InPerson, &[Company, Encouragement]),
    idea("lgbt_group", &[Peers], Energy::Some, Weekly, Either, &[Listening, Company]),
    idea("students_society", &[Learning, Peers], Plenty, Weekly, InPerson, &[Company, Advice]),
    idea("former_colleagues", &[Peers, Food], Low, Hour, Either, &[Advice, Encouragement]),
    idea("working_together", &[Learning, Making], Energy::Some, Weekly, Either, &[Advice, Encouragement]),
    idea("civic_group", &[Helping, Words], Plenty, Hour, InPerson, &[Encouragement, Advice]),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{IdeaWords, text};
    use std::collections::BTreeSet;

    #[test]
    fn every_idea_has_its_words_in_the_same_order_and_no_two_are_alike() {
        let words: Vec<IdeaWords> = (0..IDEAS.len()).filter_map(|nth| text().ideas.nth(nth)).collect();
        assert_eq!(text().ideas.all.len(), IDEAS.len());
        let keys: Vec<&str> = IDEAS.iter().map(|idea| idea.key).collect();
        let in_words: Vec<&str> = text().ideas.all.iter().filter_map(|words| words.get(0)).collect();
        assert_eq!(in_words, keys);
        assert_eq!(keys.iter().collect::<BTreeSet<_>>().len(), IDEAS.len());
        let parts: [fn(&IdeaWords) -> &'static str; 5] =
            [|w| w.name, |w| w.step, |w| w.expect, |w| w.say, |w| w.find];
        for part in parts {
            assert_eq!(words.iter().map(part).collect::<BTreeSet<_>>().len(), IDEAS.len());
        }
        for (nth, idea) in IDEAS.iter().enumerate() {
            assert_eq!((super::nth(idea.key), key(nth)), (Option::Some(nth), idea.key));
            assert_eq!(text().ideas.nth(nth).map(|words| words.key), Option::Some(idea.key));
        }
        assert_eq!((super::nth("no such idea"), key(IDEAS.len())), (None, ""));
        assert!(text().ideas.nth(IDEAS.len()).is_none());
    }

    /// A step goes on after "On Thursday I will".
    #[test]
    fn every_step_reads_on_in_a_sentence() {
        for words in (0..IDEAS.len()).filter_map(|nth| text().ideas.nth(nth)) {
            assert!(
                words.step.starts_with(char::is_lowercase) && !words.step.ends_with('.'),
                "{}",
                words.step
            );
            assert!(words.step.split_whitespace().count() <= 14, "{}", words.step);
            assert!(!words.step.contains("your"), "{}", words.step);
        }
    }

    #[test]
    fn there_is_something_for_everybody() {
        let n = |fits: &dyn Fn(&Idea) -> bool| IDEAS.iter().filter(|idea| fits(idea)).count();
        assert!(IDEAS.len() >= 60);
        assert!(n(&|idea| idea.energy == Low) >= 20);
        assert!(n(&|idea| idea.time == Minutes) >= 8);
        assert!(n(&|idea| idea.setting != InPerson) >= 18);
        for like in Like::ALL {
            assert!(n(&|idea| idea.likes.contains(&like)) >= 4, "{like:?}");
        }
        for kind in Kind::ALL {
            assert!(n(&|idea| idea.kinds.contains(&kind)) >= 10, "{kind:?}");
            assert!(n(&|idea| idea.energy == Low && idea.kinds.contains(&kind)) >= 3, "{kind:?}");
        }
    }
}
