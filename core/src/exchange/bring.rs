//! From cards of a contact file to people of the book: who is new, who is here, and what each becomes.

use crate::sorted::SortedMap;
use chrono::NaiveDate;

pub use super::bring_dates::DateWords;
use super::bring_dates::{is_named, is_same, label_of};
use super::{Address, Card, CardReach};
use crate::book::Book;
use crate::edit::Import;
use crate::locale::Locale;
use crate::model::words::{LINE_MAX, NAME_MAX, NOTE_MAX, fits, group_name};
use crate::model::{
    Channel, FamilyTie, ImportantDate, ImportantDateId, Messenger, Name, Person, PersonId, Reach,
    Relationship, Ring, Standing,
};
use crate::numbers::read;

/// How a card stands to the book.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Match {
    /// Nobody here looks like it.
    New,
    /// It looks like this person, by name, number or mail.
    LooksLike(PersonId, Name),
    /// This person is here with everything the card says.
    Here(PersonId, Name),
}

/// A card with what it was found to be.
#[derive(Debug, Clone, PartialEq)]
pub struct FoundCard {
    /// The card.
    pub card: Card,
    /// How it stands to the book.
    pub found: Match,
}

/// A card that is to come in.
#[derive(Debug, Clone, PartialEq)]
pub struct ChosenCard {
    /// The card.
    pub candidate: FoundCard,
    /// Whether it is the person it looks like.
    pub as_same: bool,
    /// The id of the person it becomes, should it be a new one.
    pub id: PersonId,
}

/// Compares each card with the book. People kept apart are compared too, but a card never names them: it is new.
pub fn candidates(book: &Book, cards: Vec<Card>, locale: &dyn Locale) -> Vec<FoundCard> {
    let mut by_name: SortedMap<String, &Person> = SortedMap::new();
    let mut by_reach: SortedMap<String, &Person> = SortedMap::new();
    for person in book.people().filter(|person| person.standing != Standing::KeptApart) {
        for name in [person.name.as_str()].into_iter().chain(person.full_name.as_deref()) {
            by_name.entry(locale.fold(name)).or_insert(person);
        }
        for channel in &person.channels {
            by_reach.entry(reach_key(channel.reach, &channel.value, locale)).or_insert(person);
        }
    }
    let find = |card: &Card| {
        let names = [card.name.as_str()].into_iter().chain(card.full_name.as_deref());
        let by_name = names.map(|name| locale.fold(name)).find_map(|name| by_name.get(&name).copied());
        let reaches = channels_of(card);
        let mut reaches = reaches.iter().map(|channel| reach_key(channel.reach, &channel.value, locale));
        by_name.or_else(|| reaches.find_map(|key| by_reach.get(&key).copied()))
    };
    cards
        .into_iter()
        .map(|card| {
            let found = match find(&card) {
                None => Match::New,
                Some(person) => {
                    let joined = join(person, &card, locale);
                    let known =
                        card.dates.iter().filter(|dated| is_named(dated)).all(|dated| {
                            book.important_dates_of(person.id).any(|known| is_same(known, dated))
                        });
                    if joined == *person && known {
                        Match::Here(person.id, person.name.clone())
                    } else {
                        Match::LooksLike(person.id, person.name.clone())
                    }
                }
            };
            FoundCard { card, found }
        })
        .collect()
}

/// What the chosen cards bring: new people, people joined with what their card adds, and dates.
pub fn import(
    book: &Book,
    chosen: Vec<ChosenCard>,
    today: NaiveDate,
    words: DateWords<'_>,
    new_important_date: &dyn Fn() -> ImportantDateId,
    locale: &dyn Locale,
) -> Import {
    let mut import = Import::default();
    for ChosenCard { candidate: FoundCard { card, found }, as_same, id } in chosen {
        let same = match found {
            Match::LooksLike(id, _) | Match::Here(id, _) if as_same => book.person(id),
            _ => None,
        };
        let person = match same {
            Some(person) => {
                // Two cards of one person are joined one after the other.
                let before = import.joined.iter().position(|joined: &Person| joined.id == person.id);
                let base = before.map(|at| import.joined.swap_remove(at)).unwrap_or_else(|| person.clone());
                let joined = join(&base, &card, locale);
                import.joined.push(joined);
                person.id
            }
            None => match new_person(&card, id, today, locale) {
                Some(person) => {
                    import.people.push(person);
                    id
                }
                None => continue,
            },
        };
        for dated in &card.dates {
            let mut comes = import.important_dates.iter().filter(|other| other.person == Some(person));
            if book.important_dates_of(person).any(|known| is_same(known, dated))
                || comes.any(|other| is_same(other, dated))
            {
                continue;
            }
            let Some(label) = label_of(&dated.called, words) else { continue };
            let date = ImportantDate::new(new_important_date(), Some(person), label, dated.date);
            import.important_dates.push(date);
        }
    }
    import
}

/// A card without any name to call does not become a person.
fn new_person(card: &Card, id: PersonId, today: NaiveDate, locale: &dyn Locale) -> Option<Person> {
    let name = Name::new(&cut(&card.name, NAME_MAX)).ok()?;
    let person = Person { unsorted: true, ..Person::new(id, name, Ring::Around, today) };
    Some(join(&person, card, locale))
}

/// The person with what the card adds. Nothing that is noted already is changed or lost; where the card says something
/// else, its word is kept beside.
fn join(person: &Person, card: &Card, locale: &dyn Locale) -> Person {
    // Capitals alone make no other name.
    let same_words = |a: &str, b: &str| a == b || locale.lower(a) == locale.lower(b);
    let mut person = person.clone();
    let card_name = card.full_name.as_ref().unwrap_or(&card.name);
    if same_words(card_name, person.name.as_str()) {
        // Whoever is kept under the whole name is not written to by it.
        let called = card.nickname.as_ref().or(card.given.as_ref()).filter(|called| *called != card_name);
        if let (true, Some(called)) = (person.called.is_empty(), called) {
            person.called = cut(called, LINE_MAX);
        }
    } else {
        match &person.full_name {
            None => person.full_name = Some(cut(card_name, LINE_MAX)),
            Some(known) if same_words(known, &cut(card_name, LINE_MAX)) => {}
            Some(_) => keep(&mut person.card, format!("FN:{card_name}")),
        }
    }
    for channel in channels_of(card) {
        let key = reach_key(channel.reach, &channel.value, locale);
        let known = person.channels.iter().any(|known| reach_key(known.reach, &known.value, locale) == key);
        if !known {
            person.channels.push(channel);
        }
    }
    match (person.birthday, card.birthday) {
        (Some(known), Some(other)) if known != other => keep(&mut person.card, format!("BDAY:{other}")),
        (known, other) => person.birthday = known.or(other),
    }
    if let Some(note) = &card.note
        && !person.note.contains(note.as_str())
    {
        let joined = if person.note.is_empty() { note.clone() } else { format!("{}\n{note}", person.note) };
        if fits(&joined, NOTE_MAX).is_ok() {
            person.note = joined;
        } else {
            keep(&mut person.card, format!("NOTE:{note}"));
        }
    }
    let words = card.organisation.iter().chain(&card.categories).filter(|word| fits(word, LINE_MAX).is_ok());
    person.groups.extend(words.map(|word| group_name(word)).filter(|group| !group.is_empty()));
    if person.relationship.is_none() {
        person.relationship = relationship(card, locale);
    }
    for line in extra_lines(card) {
        keep(&mut person.card, line);
    }
    person
}

fn keep(lines: &mut Vec<String>, line: String) {
    if !lines.contains(&line) {
        lines.push(line);
    }
}

/// Only what a card's own categories say plainly; everything else is the person's to choose.
fn relationship(card: &Card, locale: &dyn Locale) -> Option<Relationship> {
    card.categories.iter().find_map(|category| match locale.lower(category).as_str() {
        "friend" | "friends" => Some(Relationship::Friend),
        "family" => Some(Relationship::Family(FamilyTie::Other)),
        "colleague" | "colleagues" | "coworkers" => Some(Relationship::Colleague),
        _ => None,
    })
}

/// What has no field of its own yet: kept line by line, readable.
fn extra_lines(card: &Card) -> impl Iterator<Item = String> {
    let nickname =
        card.nickname.iter().filter(|nickname| **nickname != card.name).map(|n| format!("NICKNAME:{n}"));
    let title = card.title.iter().map(|title| format!("TITLE:{title}"));
    let related = card.related.iter().map(|related| {
        let label = related.label.as_ref().map(|label| format!(";{label}")).unwrap_or_default();
        format!("RELATED{label}:{}", related.name)
    });
    let uid = card.uid.iter().map(|uid| format!("UID:{uid}"));
    nickname.chain(title).chain(related).chain(uid).chain(card.kept.iter().cloned())
}

fn channels_of(card: &Card) -> Vec<Channel> {
    let channel = |reach: Reach, from: &CardReach| Channel {
        reach,
        value: from.value.clone(),
        label: from.label.clone(),
        preferred: from.preferred,
    };
    let phones = card.phones.iter().map(|from| channel(Reach::Phone, from));
    let mails = card.mails.iter().map(|from| channel(Reach::Mail, from));
    let apps = card.apps.iter().chain(&card.social).chain(&card.urls);
    let web = apps.map(|from| channel(Reach::App(web_or_handle(&from.value)), from));
    let post = |from: &Address| Channel {
        reach: Reach::Post,
        value: from.text.clone(),
        label: from.label.clone(),
        preferred: false,
    };
    let posts = card.addresses.iter().map(post);
    let all = phones.chain(mails).chain(web).chain(posts);
    all.filter(|channel| !channel.value.trim().is_empty() && fits(&channel.value, LINE_MAX).is_ok()).collect()
}

fn web_or_handle(value: &str) -> Messenger {
    let lower = value.to_ascii_lowercase();
    if lower.starts_with("https://") || lower.starts_with("http://") {
        Messenger::Web
    } else {
        Messenger::Other
    }
}

/// Two spellings of one number or address give the same key.
fn reach_key(reach: Reach, value: &str, locale: &dyn Locale) -> String {
    match reach {
        Reach::Phone => {
            let number = read(value, "").map(|number| number.world.unwrap_or(number.call));
            let digits = number.unwrap_or_else(|| value.trim().to_owned());
            format!("tel:{digits}")
        }
        Reach::Mail => format!("mail:{}", locale.lower(value.trim())),
        Reach::Post => format!("post:{}", value.trim()),
        Reach::App(_) => format!("app:{}", value.trim()),
    }
}

pub(super) fn cut(text: &str, max: usize) -> String {
    text.chars().take(max).collect()
}
