//! The list of people: found, narrowed, sorted and grouped by ring.

use chrono::NaiveDate;

use super::Ago;
use crate::book::Book;
use crate::gather::in_order;
use crate::locale::Locale;
use crate::model::{Name, Person, PersonId, Relationship, Ring, Standing};
use crate::route::{PeopleQuery, RelationshipKind, Sort};

/// A person as the list needs them, folded for finding and in the order of their names. Made once per change of a
/// name, so that a keystroke compares plain text only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonEntry {
    /// Who.
    pub id: PersonId,
    /// Everything that finds them, without case and accents.
    folded: String,
}

impl PersonEntry {
    /// Whether folded text is part of what finds this person.
    pub fn is_found_by(&self, folded: &str) -> bool {
        self.folded.contains(folded)
    }
}

/// Everyone who may be suggested as company of a moment, the latest contact first.
pub fn latest(book: &Book) -> Vec<PersonId> {
    let present = |person: &&Person| !matches!(person.standing, Standing::KeptApart | Standing::Remembered);
    let people = book.people().filter(present);
    let people = people.map(|person| (book.last_contact(person.id), person.ring, person.id)).collect();
    let people = in_order(people, |a, b| b.0.cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    people.into_iter().map(|(_, _, id)| id).collect()
}

/// Whom one could thank: those whose support is noted come first, the latest support first, then everybody else in
/// daily life by their latest contact.
pub fn to_thank(book: &Book, today: NaiveDate) -> Vec<PersonId> {
    let got = |id: PersonId| {
        let got = |moment: &&crate::model::Moment| {
            moment.support.iter().any(|given_or_got| given_or_got.direction != crate::model::Direction::Gave)
        };
        book.moments_with(id).find(got).map(|moment| moment.day)
    };
    let mut people = latest(book);
    people.retain(|id| book.person(*id).is_some_and(|person| person.is_present(today)));
    in_order(people, |a, b| got(*b).cmp(&got(*a)))
}

/// The people kept apart, who are named in Settings only.
pub fn kept_apart(book: &Book) -> Vec<(PersonId, Name)> {
    let apart = book.people().filter(|person| person.standing == Standing::KeptApart);
    apart.map(|person| (person.id, person.name.clone())).collect()
}

/// The words that find a person.
fn findable(person: &Person) -> String {
    let mut words = person.name.to_string();
    for more in person.full_name.iter().chain(&person.groups) {
        words.push('\n');
        words.push_str(more);
    }
    words
}

/// Who can be listed, by id: everybody but those kept apart, with the words that find them and the name that sorts them.
pub fn listed(book: &Book) -> Vec<(PersonId, Name, String)> {
    book.people()
        .filter(|person| person.standing != Standing::KeptApart)
        .map(|person| (person.id, person.name.clone(), findable(person)))
        .collect()
}

/// Somebody else who is called like this person, whatever the case and the accents.
pub fn namesake(book: &Book, person: &Person, locale: &impl Locale) -> Option<(PersonId, Name)> {
    let called = locale.fold(person.name.as_str());
    // Whoever keeps their name was asked about when they got it.
    if book.person(person.id).is_some_and(|before| locale.fold(before.name.as_str()) == called) {
        return None;
    }
    let same = |other: &&Person| other.id != person.id && locale.fold(other.name.as_str()) == called;
    book.people().find(same).map(|other| (other.id, other.name.clone()))
}

/// The entries in the order of their names.
pub fn sorted(listed: &[(PersonId, Name, String)], locale: &impl Locale) -> Vec<PersonEntry> {
    // By id first, which is the order of those whose names are alike.
    let listed = in_order(listed.iter().collect(), |a, b| a.0.cmp(&b.0));
    let names: Vec<&str> = listed.iter().map(|(_, name, _)| name.as_str()).collect();
    let listed = locale.order(&names).into_iter().filter_map(|place| listed.get(place));
    listed.map(|(id, _, words)| PersonEntry { id: *id, folded: locale.fold(words) }).collect()
}

/// A heading of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PeopleGroup {
    /// A ring.
    Ring(Ring),
    /// Everyone, when the list is by last contact.
    Everyone,
    /// Those who rest.
    Resting,
    /// Those I am only getting to know.
    GettingToKnow,
    /// Those who have died.
    Remembered,
}

/// The list as narrowed: groups in order, each with its people in order.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PeopleView {
    /// Groups that have someone.
    pub groups: Vec<(PeopleGroup, Vec<PersonId>)>,
    /// People shown.
    pub n_shown: usize,
    /// People there are.
    pub n_listed: usize,
}

impl PeopleView {
    /// The people under a heading, in order.
    pub fn members(&self, group: PeopleGroup) -> &[PersonId] {
        let found = self.groups.iter().find(|(heading, _)| *heading == group);
        found.map_or(&[], |(_, members)| members)
    }
}

/// The list for a query.
pub fn people(
    book: &Book,
    entries: &[PersonEntry],
    query: &PeopleQuery,
    today: NaiveDate,
    locale: &impl Locale,
) -> PeopleView {
    let find = locale.fold(query.find.trim());
    let mut shown: Vec<&Person> = entries
        .iter()
        .filter(|entry| entry.is_found_by(&find))
        .filter_map(|entry| book.person(entry.id))
        .filter(|person| query.ring.is_none_or(|ring| person.ring == ring))
        .filter(|person| query.tie.is_none_or(|tie| tie_of(person) == Some(tie)))
        .filter(|person| query.group.as_ref().is_none_or(|group| person.groups.contains(group)))
        .collect();
    let n_shown = shown.len();
    if query.sort == Sort::LastContact {
        // Names keep their order among people last met on the same day.
        let dated = shown.into_iter().map(|person| (book.last_contact(person.id), person)).collect();
        let dated = in_order(dated, |a: &(Option<NaiveDate>, &Person), b| b.0.cmp(&a.0));
        shown = dated.into_iter().map(|(_, person)| person).collect();
    }
    let order = if query.sort == Sort::LastContact {
        vec![PeopleGroup::Everyone]
    } else {
        Ring::ALL.into_iter().map(PeopleGroup::Ring).collect()
    };
    let groups = order
        .into_iter()
        .chain([PeopleGroup::GettingToKnow, PeopleGroup::Resting, PeopleGroup::Remembered])
        .map(|group| {
            let members = shown.iter().filter(|person| group_of(person, query.sort, today) == group);
            (group, members.map(|person| person.id).collect::<Vec<_>>())
        })
        .filter(|(_, members)| !members.is_empty())
        .collect();
    PeopleView { groups, n_shown, n_listed: entries.len() }
}

fn group_of(person: &Person, sort: Sort, today: NaiveDate) -> PeopleGroup {
    match person.standing {
        Standing::Remembered => PeopleGroup::Remembered,
        Standing::GettingToKnow => PeopleGroup::GettingToKnow,
        Standing::Resting { .. } if !person.is_present(today) => PeopleGroup::Resting,
        _ if sort == Sort::LastContact => PeopleGroup::Everyone,
        _ => PeopleGroup::Ring(person.ring),
    }
}

/// The relationship as the filter groups it.
pub fn tie_of(person: &Person) -> Option<RelationshipKind> {
    Some(match person.relationship.as_ref()? {
        Relationship::Friend => RelationshipKind::Friend,
        Relationship::Partner => RelationshipKind::Partner,
        Relationship::Family(_) => RelationshipKind::Family,
        Relationship::Colleague => RelationshipKind::Colleague,
        Relationship::Neighbour => RelationshipKind::Neighbour,
        Relationship::Mentor => RelationshipKind::Mentor,
        Relationship::Professional => RelationshipKind::Professional,
        Relationship::Other(_) => RelationshipKind::Other,
    })
}

/// One row of the list.
#[derive(Debug, Clone, PartialEq)]
pub struct PersonRow {
    /// What I call them.
    pub name: Name,
    /// Who they are to me.
    pub relationship: Option<Relationship>,
    /// When we were last in touch; none where it is not said (remembered).
    pub ago: Option<Ago>,
}

/// The row of one person; none once they are gone.
pub fn row(book: &Book, id: PersonId, today: NaiveDate) -> Option<PersonRow> {
    let person = book.person(id)?;
    let ago = (person.standing != Standing::Remembered).then(|| Ago::since(book.last_contact(id), today));
    Some(PersonRow { name: person.name.clone(), relationship: person.relationship.clone(), ago })
}
