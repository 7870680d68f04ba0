//! What can be chosen in a part, and the keys by which a choice is known.

use mainstay_core::model::{BestTime, FamilyTie, Person, Relationship, Ring};
use mainstay_core::route::RelationshipKind;
use mainstay_core::text::{fill_count, text};

use crate::ui::Choice;

use crate::pages::shared::best_times::best_time_words;
use crate::pages::shared::words::{family_words, tie_words};

/// What stands before the key of a relative.
const FAMILY: &str = "family-";

/// The key of who somebody is to me.
pub fn tie_key(relationship: &Relationship) -> String {
    let kind = match relationship {
        Relationship::Family(tie) => {
            let nth = FamilyTie::ALL.iter().position(|one| one == tie).unwrap_or_default();
            return format!("{FAMILY}{nth}");
        }
        Relationship::Friend => RelationshipKind::Friend,
        Relationship::Partner => RelationshipKind::Partner,
        Relationship::Colleague => RelationshipKind::Colleague,
        Relationship::Neighbour => RelationshipKind::Neighbour,
        Relationship::Mentor => RelationshipKind::Mentor,
        Relationship::Professional => RelationshipKind::Professional,
        Relationship::Other(_) => RelationshipKind::Other,
    };
    kind.key().to_owned()
}

/// Who somebody is to me, by the key.
pub fn relationship_of(key: &str, own_words: &str) -> Option<Relationship> {
    if let Some(nth) = key.strip_prefix(FAMILY) {
        return FamilyTie::ALL.get(nth.parse::<usize>().ok()?).copied().map(Relationship::Family);
    }
    Some(match RelationshipKind::from_key(key)? {
        RelationshipKind::Friend => Relationship::Friend,
        RelationshipKind::Partner => Relationship::Partner,
        RelationshipKind::Family => Relationship::Family(FamilyTie::Other),
        RelationshipKind::Colleague => Relationship::Colleague,
        RelationshipKind::Neighbour => Relationship::Neighbour,
        RelationshipKind::Mentor => Relationship::Mentor,
        RelationshipKind::Professional => Relationship::Professional,
        RelationshipKind::Other => Relationship::Other(own_words.trim().to_owned()),
    })
}

/// How often, with a figure of one's own.
pub fn rhythms(own: &str) -> Vec<Choice> {
    let t = text().person_form;
    let days = [7, 14, 30, 60, 90, 180];
    let own = own.parse::<usize>().ok().filter(|own| !days.contains(own) && *own != 365);
    let every = |days: usize| Choice::new(days.to_string(), fill_count(&t.rhythm_days, days));
    let mut all = vec![Choice::new("", t.rhythm_of_ring)];
    all.extend(days.into_iter().chain(own).map(every));
    all.extend([Choice::new("365", t.rhythm_light), Choice::new("none", t.rhythm_none)]);
    all
}

/// Half and twice what is usual for the ring (F3), in tenths; a figure of one's own stays among the choices.
pub fn capacities(person: &Person) -> Vec<Choice> {
    let t = text().load;
    let tenths = match person.ring {
        Ring::Closest => 60,
        Ring::Close => 30,
        Ring::Around => 15,
    };
    let choice = |tenths: u32, words| Choice::new(tenths.to_string(), words);
    let mut all = vec![Choice::new("", t.usual), choice(tenths / 2, t.less), choice(tenths * 2, t.more)];
    if let Some(own) = person.capacity_tenths.filter(|own| *own != tenths / 2 && *own != tenths * 2) {
        // Chosen when they stood in another circle: more or less than usual is told by the figure alone.
        all.push(choice(own, if own > tenths { t.more } else { t.less }));
    }
    all
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

/// The times to choose from.
pub fn times() -> Vec<Choice> {
    BestTime::ALL.map(|time| Choice::new(time_key(time), best_time_words(time))).into()
}

/// Who somebody can be to me.
pub fn ties() -> Vec<Choice> {
    let t = text().person_form;
    let mut all = vec![Choice::new("", t.no_tie)];
    for kind in RelationshipKind::ALL {
        if kind == RelationshipKind::Family {
            let tie = |tie| Choice::new(tie_key(&Relationship::Family(tie)), family_words(tie));
            all.extend(FamilyTie::ALL.map(tie));
        } else {
            all.push(Choice::new(kind.key(), tie_words(kind)));
        }
    }
    all
}
