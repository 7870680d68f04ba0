//! The list of people: found, narrowed, sorted and grouped by ring.

use chrono::NaiveDate;

use super::Ago;
use crate::book::Book;
use crate::gather::in_order;
use crate::initials::initials;
use crate::insight::dates;
use crate::locale::Locale;
use crate::model::{Name, PartialDate, Person, PersonId, Relationship, Ring, Standing};
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
    /// Whether folded text finds this person: every word of it, in any order.
    pub fn is_found_by(&self, folded: &str) -> bool {
        folded.split_whitespace().all(|word| self.folded.contains(word))
    }

    /// The letter that their name begins with, without case and accents, where it is one of an alphabet. Those lie below
    /// U+2000 and among the kana; signs of whole words and pictures, of which there are thousands, lie above.
    fn letter(&self) -> Option<char> {
        let first = self.folded.chars().next()?;
        matches!(first, 'a'..='z' | '\u{aa}'..='\u{1fff}' | '\u{3041}'..='\u{30ff}').then_some(first)
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
    /// Everyone, when the list is by something else.
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
    /// The letters that names begin with, in a long list by name, as capitals: each with how many of everyone come before it.
    pub letters: Vec<(String, usize)>,
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
    let shown: Vec<&Person> = entries
        .iter()
        .filter(|entry| entry.is_found_by(&find))
        .filter_map(|entry| book.person(entry.id))
        .filter(|person| query.ring.is_none_or(|ring| person.ring == ring))
        .filter(|person| query.tie.is_none_or(|tie| tie_of(person) == Some(tie)))
        .filter(|person| query.kind.is_none_or(|kind| person.gives.contains_key(&kind)))
        .filter(|person| query.group.as_ref().is_none_or(|group| person.groups.contains(group)))
        .collect();
    let n_shown = shown.len();
    // Names keep their order among people of the same day. What is not known comes last.
    let day = |person: &Person| match query.sort {
        Sort::AWhile => book.last_contact(person.id),
        Sort::Birthday => {
            person.birthday.and_then(|birthday| dates::next(birthday, false, today, book.settings().leap_day))
        }
        Sort::Closeness | Sort::Name => None,
    };
    let dated = shown.into_iter().map(|person| (day(person), person)).collect();
    let dated = in_order(dated, |a: &(Option<NaiveDate>, &Person), b| {
        a.0.is_none().cmp(&b.0.is_none()).then(a.0.cmp(&b.0))
    });
    let shown: Vec<&Person> = dated.into_iter().map(|(_, person)| person).collect();
    let order = if query.sort == Sort::Closeness {
        Ring::ALL.into_iter().map(PeopleGroup::Ring).collect()
    } else {
        vec![PeopleGroup::Everyone]
    };
    let groups: Vec<(PeopleGroup, Vec<PersonId>)> = order
        .into_iter()
        .chain([PeopleGroup::GettingToKnow, PeopleGroup::Resting, PeopleGroup::Remembered])
        .map(|group| {
            let members = shown.iter().filter(|person| group_of(person, query.sort, today) == group);
            (group, members.map(|person| person.id).collect::<Vec<_>>())
        })
        .filter(|(_, members)| !members.is_empty())
        .collect();
    let mut view = PeopleView { groups, n_shown, n_listed: entries.len(), letters: Vec::new() };
    if query.sort == Sort::Name {
        view.letters = letters(entries, view.members(PeopleGroup::Everyone), locale);
    }
    view
}

/// With fewer people than this all of them are soon seen.
const MANY: usize = 30;

/// Where each letter begins among these people, who stand in the order of the entries.
fn letters(entries: &[PersonEntry], members: &[PersonId], locale: &impl Locale) -> Vec<(String, usize)> {
    let mut letters = Vec::<(String, usize)>::new();
    let mut place = 0;
    for entry in entries.iter().filter(|_| members.len() >= MANY) {
        if members.get(place) == Some(&entry.id) {
            let letter = entry.letter().map(|letter| initials(&letter.to_string(), locale));
            if let Some(letter) = letter.filter(|letter| !letters.iter().any(|(known, _)| known == letter)) {
                letters.push((letter, place));
            }
            place += 1;
        }
    }
    letters
}

fn group_of(person: &Person, sort: Sort, today: NaiveDate) -> PeopleGroup {
    match person.standing {
        Standing::Remembered => PeopleGroup::Remembered,
        Standing::GettingToKnow => PeopleGroup::GettingToKnow,
        Standing::Resting { .. } if !person.is_present(today) => PeopleGroup::Resting,
        _ if sort != Sort::Closeness => PeopleGroup::Everyone,
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
    /// Their birthday; none where it is not said (remembered).
    pub birthday: Option<PartialDate>,
}

/// The row of one person; none once they are gone. Of whoever has died nothing is said that counts on them.
pub fn row(book: &Book, id: PersonId, today: NaiveDate) -> Option<PersonRow> {
    let person = book.person(id)?;
    let here = person.standing.is_here();
    Some(PersonRow {
        name: person.name.clone(),
        relationship: person.relationship.clone(),
        ago: here.then(|| Ago::since(book.last_contact(id), today)),
        birthday: person.birthday.filter(|_| here),
    })
}
