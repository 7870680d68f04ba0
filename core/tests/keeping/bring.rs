//! Bringing people from a contact file: nobody twice, nothing lost, nobody named who is kept apart.

use std::cell::Cell;

use mainstay_core::desk::{Desk, Trouble};
use mainstay_core::edit::{Edit, Import};
use mainstay_core::exchange::bring::{ChosenCard, DateWords, FoundCard, Match, candidates, import};
use mainstay_core::exchange::{Address, Card, CardReach, Dated, DayName, Related};
use mainstay_core::model::*;
use mainstay_core::store::MemoryStorage;

use super::views::Accents;
use super::world::*;

fn reach(value: &str) -> CardReach {
    CardReach { value: value.into(), label: Some("home".into()), preferred: false }
}

fn card(name: &str) -> Card {
    Card { line: 1, name: name.into(), ..Card::default() }
}

fn anniversary() -> Vec<Dated> {
    vec![Dated { called: DayName::Anniversary, date: "2019-05-04".parse().unwrap() }]
}

/// A card with something in every place.
fn full_card() -> Card {
    Card {
        full_name: Some("Ana Maria Example".into()),
        nickname: Some("Anita".into()),
        phones: vec![reach("+1 555 0100")],
        mails: vec![reach("Ana@example.org")],
        apps: vec![reach("ana#1")],
        urls: vec![reach("https://example.org/ana")],
        social: vec![reach("ana on the board")],
        birthday: Some("--01-03".parse().unwrap()),
        dates: anniversary(),
        related: vec![Related { label: Some("spouse".into()), name: "Ben".into() }],
        addresses: vec![Address { label: None, text: "12 Sample St".into() }],
        organisation: Some("Bakery".into()),
        title: Some("Baker".into()),
        note: Some("From the card.".into()),
        categories: vec!["Friends".into()],
        uid: Some("uid-1".into()),
        kept: vec!["X-ODD;A=b:c".into()],
        ..card("Ana")
    }
}

const WORDS: DateWords<'static> = DateWords { anniversary: "Anniversary", some_date: "A date" };

struct Mine {
    desk: Desk<MemoryStorage>,
    minted: Cell<u64>,
}

impl Mine {
    fn new(people: impl IntoIterator<Item = Person>) -> Self {
        let mut desk = open(MemoryStorage::new());
        for person in people {
            desk.edit(add_person(person)).unwrap();
        }
        Self { desk, minted: Cell::new(1_000) }
    }

    fn mint(&self) -> u64 {
        self.minted.replace(self.minted.get() + 1)
    }

    fn found(&self, cards: Vec<Card>) -> Vec<FoundCard> {
        candidates(self.desk.book(), cards, &Accents)
    }

    fn import_called(&self, cards: Vec<Card>, words: DateWords<'_>) -> Import {
        self.chosen(cards, true, words)
    }

    fn import(&self, cards: Vec<Card>, as_same: bool) -> Import {
        self.chosen(cards, as_same, WORDS)
    }

    fn chosen(&self, cards: Vec<Card>, as_same: bool, words: DateWords<'_>) -> Import {
        let chosen = self.found(cards).into_iter();
        let chosen =
            chosen.map(|candidate| ChosenCard { candidate, as_same, id: pid(self.mint()) }).collect();
        import(self.desk.book(), chosen, today(), words, &|| eid(self.mint()), &Accents)
    }

    fn bring(&mut self, cards: Vec<Card>) {
        let import = self.import(cards, true);
        self.desk.edit(Edit::Import(Box::new(import))).unwrap();
    }
}

#[test]
fn a_card_is_new_or_looks_like_someone_or_is_here() {
    let known = Person {
        full_name: Some("Ana Maria Example".into()),
        channels: vec![Channel {
            reach: Reach::Phone,
            value: "+1 (555) 0100".into(),
            label: None,
            preferred: true,
        }],
        ..Person::new(pid(1), name("Ana"), Ring::Close, ago(1))
    };
    let mine = Mine::new([known]);
    let looks = Match::LooksLike(pid(1), name("Ana"));
    let here = Match::Here(pid(1), name("Ana"));
    let with_mail = Card { mails: vec![reach("ana@example.org")], ..card("ANA") };
    for (card, wanted) in [
        (card("Ben"), Match::New),
        (card("Ana"), here.clone()),
        (card("ANA"), here.clone()),
        (card("Áná"), looks.clone()),
        (card("ana maria example"), here.clone()),
        (Card { phones: vec![reach("+1 555 01 00")], ..card("Ana") }, here),
        (Card { phones: vec![reach("+15550100")], note: Some("New.".into()), ..card("A.") }, looks.clone()),
        (with_mail, looks),
    ] {
        assert_eq!(mine.found(vec![card.clone()])[0].found, wanted, "{}", card.name);
    }
}

#[test]
fn everything_a_card_says_comes_in_and_the_same_file_again_brings_nothing() {
    let mut mine = Mine::new([]);
    let file = || vec![full_card(), card("Ben")];
    mine.bring(file());
    let book = mine.desk.book().clone();
    assert_eq!((book.people().count(), book.important_dates().count()), (2, 1));
    let ana = book.people().find(|person| person.name == name("Ana")).unwrap();
    assert_eq!((ana.ring, ana.added), (Ring::Around, today()));
    assert_eq!(ana.relationship, Some(Relationship::Friend));
    assert_all_is_there(ana, &full_card());

    assert!(mine.found(file()).iter().all(|candidate| matches!(candidate.found, Match::Here(..))));
    let again = mine.import(file(), true);
    assert!(again.people.is_empty() && again.important_dates.is_empty());
    let refused = mine.desk.edit(Edit::Import(Box::new(again)));
    assert_eq!(refused, Err(Trouble::Refused(mainstay_core::edit::Refusal::NothingNew)));
    assert_eq!(*mine.desk.book(), book);
}

/// Each thing the card says stands somewhere on the person, dates aside, which are important_dates.
#[track_caller]
fn assert_all_is_there(person: &Person, card: &Card) {
    let all = format!("{person:?}").to_lowercase();
    let reaches = [&card.phones, &card.mails, &card.apps, &card.urls, &card.social].into_iter().flatten();
    let texts = [&card.name]
        .into_iter()
        .chain(reaches.map(|reach| &reach.value))
        .chain(
            [&card.full_name, &card.nickname, &card.organisation, &card.title, &card.note, &card.uid]
                .into_iter()
                .flatten(),
        )
        .chain(&card.categories)
        .chain(&card.kept)
        .chain(card.addresses.iter().map(|address| &address.text))
        .chain(card.related.iter().flat_map(|related| related.label.iter().chain([&related.name])));
    for words in texts {
        assert!(all.contains(&words.to_lowercase()), "{words} was lost: {all}");
    }
    if let Some(birthday) = card.birthday {
        let kept = person.birthday == Some(birthday) || all.contains(&birthday.to_string());
        assert!(kept, "the birthday {birthday} was lost: {all}");
    }
}

#[test]
fn joining_keeps_what_is_noted_and_what_the_card_says_where_they_differ_too() {
    let noted = Person {
        full_name: Some("Ana M. Ex".into()),
        birthday: Some("1990-01-03".parse().unwrap()),
        note: "Noted.".into(),
        relationship: Some(Relationship::Mentor),
        standing: Standing::Resting { until: None, why: RestWhy::Break },
        groups: ["choir".to_owned()].into(),
        ..Person::new(pid(1), name("Ana"), Ring::Closest, ago(9))
    };
    let mut mine = Mine::new([noted.clone()]);
    mine.bring(vec![full_card()]);
    assert_eq!(mine.desk.book().people().count(), 1);
    let joined = mine.desk.book().person(pid(1)).unwrap();
    assert_all_is_there(joined, &full_card());
    assert_eq!(
        (&joined.name, &joined.full_name, joined.birthday, &joined.relationship),
        (&noted.name, &noted.full_name, noted.birthday, &noted.relationship)
    );
    assert_eq!((joined.ring, joined.standing, joined.added), (noted.ring, noted.standing, noted.added));
    assert!(joined.note.starts_with("Noted.") && joined.groups.contains("choir"));
    assert!(matches!(mine.found(vec![full_card()])[0].found, Match::Here(..)), "here with all it says");
}

#[test]
fn two_cards_of_one_person_are_both_joined_and_each_date_comes_once() {
    let mut mine = Mine::new([Person::new(pid(1), name("Ana"), Ring::Close, ago(9))]);
    let first = Card { phones: vec![reach("+1 555 0100")], dates: anniversary(), ..card("Ana") };
    let second = Card { mails: vec![reach("ana@example.org")], dates: anniversary(), ..card("ana") };
    mine.bring(vec![first, second]);
    let book = mine.desk.book();
    assert_eq!((book.people().count(), book.important_dates().count()), (1, 1));
    assert_eq!(book.person(pid(1)).unwrap().channels.len(), 2);
}

#[test]
fn a_day_without_words_of_its_own_comes_once_from_two_files_in_any_language() {
    let day = |called: DayName, date: &str| vec![Dated { called, date: date.parse().unwrap() }];
    let file = |dates: Vec<Dated>| vec![Card { dates, ..card("Ana") }];
    let mut mine = Mine::new([Person::new(pid(1), name("Ana"), Ring::Close, ago(9))]);
    mine.bring(file(anniversary()));
    for words in [WORDS, DateWords { anniversary: "Jahrestag", some_date: "Ein Tag" }] {
        for called in [DayName::Anniversary, DayName::Nothing] {
            let again = file(day(called.clone(), "2019-05-04"));
            assert!(matches!(mine.found(again.clone())[0].found, Match::Here(..)), "{called:?}");
            assert_eq!(mine.import_called(again, words).important_dates, [], "{called:?}");
        }
    }
    // Words of its own make it another date, and so does another day.
    mine.bring(file(day(DayName::Words("The choir".into()), "2019-05-04")));
    mine.bring(file(day(DayName::Nothing, "2019-05-05")));
    let labels: Vec<&str> = mine.desk.book().important_dates().map(|date| date.label.as_str()).collect();
    assert_eq!(labels, ["Anniversary", "The choir", "A date"]);
}

#[test]
fn someone_else_of_the_same_name_is_someone_else_when_i_say_so() {
    let mine = Mine::new([Person::new(pid(1), name("Ana"), Ring::Close, ago(9))]);
    let import = mine.import(vec![full_card()], false);
    assert_eq!((import.people.len(), import.joined.len()), (1, 0));
    assert_eq!(import.important_dates[0].person, Some(import.people[0].id));
}

#[test]
fn a_card_never_names_someone_kept_apart_nor_touches_them() {
    let apart =
        Person { standing: Standing::KeptApart, ..Person::new(pid(1), name("Ana"), Ring::Close, ago(9)) };
    let mut mine = Mine::new([apart]);
    let before = mine.desk.book().person(pid(1)).cloned();
    assert_eq!(mine.found(vec![full_card()])[0].found, Match::New);
    mine.bring(vec![full_card()]);
    assert_eq!(mine.desk.book().person(pid(1)).cloned(), before);
}

#[test]
fn a_card_without_a_name_to_call_becomes_nobody() {
    let mine = Mine::new([]);
    let import = mine.import(vec![card(" \u{200B}"), card("Ben")], true);
    assert_eq!(import.people.len(), 1);
    let long = mine.import(vec![card(&"n".repeat(500))], true);
    assert_eq!(long.people[0].name.as_str().len(), 200);
}

#[test]
fn whoever_comes_under_the_whole_name_is_written_to_by_the_given_one() {
    let mut mine = Mine::new([Person::new(pid(1), name("Liv"), Ring::Close, ago(9))]);
    let whole = |given: &str, nickname: Option<&str>| Card {
        given: Some(given.into()),
        nickname: nickname.map(str::to_owned),
        ..card("Olivia Asante")
    };
    mine.bring(vec![whole("Olivia", None)]);
    let olivia = mine.desk.book().people().find(|person| person.name.as_str() == "Olivia Asante").unwrap();
    assert_eq!(olivia.addressed(), "Olivia");
    let says = mainstay_core::view::openers::ready(mine.desk.book(), olivia, today());
    assert!(says.iter().any(|words| words.contains("Olivia")), "{says:?}");
    assert!(says.iter().all(|words| !words.contains("Asante")), "{says:?}");
    // What friends say goes before the given name, and what stands there is nobody else's to change.
    mine.bring(vec![Card {
        given: Some("Benedikt".into()),
        nickname: Some("Ben".into()),
        ..card("Benedikt Mo")
    }]);
    mine.bring(vec![whole("Livia", Some("Liv"))]);
    let called = |whole: &str| {
        let person = mine.desk.book().people().find(|person| person.name.as_str() == whole).unwrap();
        person.addressed().to_owned()
    };
    assert_eq!(
        (called("Olivia Asante"), called("Benedikt Mo"), called("Liv")),
        ("Olivia".into(), "Ben".into(), "Liv".into())
    );
}
