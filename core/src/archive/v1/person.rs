//! A person and their picture as they are stored.

use super::kind::record;
use super::value::{letters, names, part, words};
use crate::model::{
    Again, BestTime, Channel, Comfort, FamilyTie, Image, Ladder, Messenger, Person, PersonId, Picture,
    PictureId, Reach, Relationship, RestWhy, Rhythm, Ring, Rung, Standing,
};
use chrono::NaiveDate;

record! { "person", Person, "id of a person" PersonId {
    "id" id must,
    "name" name must,
    "full_name" full_name may,
    "called" called may,
    "colour" colour may,
    "face" face may,
    "ring" ring must,
    "is" relationship may,
    "channels" channels may,
    "good_for" gives may,
    "comfort" comfort may,
    "best_times" best_times may,
    "contexts" groups may,
    "moved_away" moved_away may,
    "good_topics" good_topics may,
    "hard_topics" hard_topics may,
    "how_we_met" met may,
    "through" through may,
    "knows" knows may,
    "bearing" bearing may,
    "capacity_tenths" capacity_tenths may,
    "caring" caring may,
    "birthday" birthday may,
    "rhythm" rhythm usual,
    "not_before" not_before may,
    "set_aside" set_aside may,
    "waiting_since" waiting_since may,
    "standing" standing usual,
    "goals" goals may,
    "interests" interests may,
    "celebrate" celebrate may,
    "gifts" gifts may,
    "note" note may,
    "unsorted" unsorted may,
    "added" added must,
    "card" card may,
    "ladder" ladder may,
    "rings" rings may,
    "stamp" stamp must,
} }

record! { "picture", Picture, "id of a person" PictureId {
    "id" id must,
    "image" image must,
    "stamp" stamp must,
} }

letters! { "image" Image (Image::blank()) }

words! { "ring", Ring { Closest = "closest", Close = "close", Around = "around" } }
names!(Ring);

words! { "relationship", Relationship {
    Friend = "friend",
    Partner = "partner",
    Colleague = "colleague",
    Neighbour = "neighbour",
    Mentor = "mentor",
    Professional = "professional",
} holding { Family(FamilyTie) = "family", Other(String) = "other" } }

words! { "family tie", FamilyTie {
    Parent = "parent",
    Child = "child",
    Sibling = "sibling",
    Grandparent = "grandparent",
    Grandchild = "grandchild",
    InLaw = "in_law",
    Other = "other",
} }

part! { "channel", Channel {
    "on" reach must,
    "value" value must,
    "label" label may,
    "first" preferred may,
} }

words! { "reach", Reach { Phone = "phone", Mail = "mail", Post = "post" } holding { App(Messenger) = "app" } }

words! { "messenger", Messenger {
    WhatsApp = "whats_app",
    Signal = "signal",
    Telegram = "telegram",
    Web = "web",
    Other = "other",
} }

words! { "comfort", Comfort { Light = "light", Personal = "personal", Serious = "serious" } }

words! { "best time", BestTime {
    Mornings = "mornings",
    Afternoons = "afternoons",
    Evenings = "evenings",
    Weekends = "weekends",
    Nights = "nights",
} }

words! { "rhythm", Rhythm { OfRing = "of_ring", Light = "light", None = "none" } holding { Every(u32) = "every" } }

words! { "standing", Standing {
    Present = "present",
    GettingToKnow = "getting_to_know",
    Remembered = "remembered",
    KeptApart = "kept_apart",
} parts { Resting { until, why } = "resting" as Rest } }

/// What resting says.
#[derive(Debug)]
struct Rest {
    until: Option<NaiveDate>,
    why: RestWhy,
}

part! { "rest", Rest { "until" until may, "why" why usual } }

words! { "why rest", RestWhy { Break = "break", TheyAsked = "they_asked", FellOut = "fell_out" } }

part! { "ladder", Ladder { "rung" rung must, "since" since must, "again" again may } }

words! { "rung", Rung {
    Seen = "seen",
    Name = "name",
    SmallTalk = "small_talk",
    SmallFavour = "small_favour",
    OneToOne = "one_to_one",
    Friend = "friend",
} }

words! { "again", Again { Yes = "yes", NotSure = "not_sure", No = "no" } }
