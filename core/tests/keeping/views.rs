//! What the screens show: who is found and in which order, whom Today names and whom it never names.

use chrono::{Datelike, NaiveDate};
use mainstay_core::book::Book;
use mainstay_core::edit::{Edit, apply};
use mainstay_core::insight::{dates, due};
use mainstay_core::locale::{DayStyle, Locale, PlainLocale};
use mainstay_core::model::*;
use mainstay_core::now::Now;
use mainstay_core::record::{Record, RecordId};
use mainstay_core::route::{PeopleQuery, RelationshipKind, Sort};
use mainstay_core::view::people::{self, PeopleGroup, PeopleView};
use mainstay_core::view::timeline::{self, TimelineLine, Told};
use mainstay_core::view::today::{HelloReason, TodayState, today as today_view};
use mainstay_core::view::{Ago, month, person, rings};

use super::world::*;

/// Folds the few accents the tests use, as a browser does with all of them.
pub struct Accents;

impl Locale for Accents {
    fn order(&self, names: &[&str]) -> Vec<usize> {
        let mut places: Vec<usize> = (0..names.len()).collect();
        places.sort_by_key(|place| self.fold(names[*place]));
        places
    }
    fn fold(&self, text: &str) -> String {
        let plain = |c: char| match c {
            'á' | 'à' | 'ä' => 'a',
            'é' | 'è' => 'e',
            'ö' | 'ø' => 'o',
            'ł' => 'l',
            other => other,
        };
        text.to_lowercase().chars().map(plain).collect()
    }
    fn lower(&self, text: &str) -> String {
        PlainLocale.lower(text)
    }
    fn upper(&self, text: &str) -> String {
        PlainLocale.upper(text)
    }
    fn letters(&self, text: &str) -> Vec<String> {
        PlainLocale.letters(text)
    }
    fn day(&self, day: NaiveDate, _: DayStyle) -> String {
        day.to_string()
    }
    fn list(&self, names: &[String]) -> String {
        names.join(", ")
    }
    fn list_or(&self, names: &[String]) -> String {
        names.join(" or ")
    }
    fn list_row(&self, names: &[String]) -> String {
        names.join(", ")
    }
}

pub fn book(people: impl IntoIterator<Item = Person>) -> Book {
    let mut book = Book::new(HERE);
    for person in people {
        book.put(Record::Person(Box::new(person)));
    }
    book
}

#[test]
fn somebody_new_has_a_namesake_whatever_the_case_and_the_accents() {
    let called = |n, name_of: &str| Person { name: name(name_of), ..someone(n) };
    let book = book([called(1, "André"), called(2, "Bo")]);
    let namesake = |new: &Person| people::namesake(&book, new, &Accents).map(|(id, _)| id);
    assert_eq!(namesake(&called(9, "andre")), Some(pid(1)));
    assert_eq!(namesake(&called(9, "Andrea")), None);
    assert_eq!(namesake(&called(1, "Andre")), None, "nobody is their own");
    assert_eq!(namesake(&called(1, "bo")), Some(pid(2)), "a new name is asked about, too");
    let book = self::book([called(1, "Bo"), called(2, "Bo")]);
    let change = people::namesake(&book, &Person { caring: true, ..called(1, "bo") }, &Accents);
    assert_eq!(change, None, "and an old one is not");
}

pub fn met(book: &mut Book, n: u64, day: NaiveDate, people: &[u64]) {
    book.put(Record::Moment(Box::new(moment(n, day, people))));
}

pub fn called(n: u64, text: &str, ring: Ring) -> Person {
    Person { name: name(text), ring, ..someone(n) }
}

fn show(book: &Book, query: &PeopleQuery) -> PeopleView {
    let entries = people::sorted(&people::listed(book), &Accents);
    people::people(book, &entries, query, today(), &Accents)
}

fn names(book: &Book, ids: &[PersonId]) -> Vec<String> {
    ids.iter().map(|id| book.person(*id).unwrap().name.to_string()).collect()
}

fn neighbours() -> Book {
    let mut book = book([
        called(1, "Zoë", Ring::Close),
        Person {
            relationship: Some(Relationship::Family(FamilyTie::Sibling)),
            ..called(2, "Ärne", Ring::Close)
        },
        Person { full_name: Some("Łucja Nowak".into()), ..called(3, "Lu", Ring::Around) },
        Person { groups: ["Café choir".to_owned()].into(), ..called(4, "ben", Ring::Closest) },
        Person { standing: Standing::Remembered, ..called(5, "Ada", Ring::Closest) },
        Person {
            standing: Standing::Resting { until: Some(ahead(1)), why: RestWhy::Break },
            ..called(6, "Rui", Ring::Close)
        },
        Person {
            standing: Standing::Resting { until: Some(today()), why: RestWhy::Break },
            ..called(7, "Sam", Ring::Around)
        },
        Person { standing: Standing::KeptApart, ..called(8, "Benno", Ring::Closest) },
    ]);
    met(&mut book, 1, ago(5), &[3]);
    met(&mut book, 2, ago(2), &[1, 8]);
    met(&mut book, 3, ago(9), &[2]);
    book
}

#[test]
fn people_stand_by_ring_and_name_and_those_who_rest_or_have_died_stand_apart() {
    let book = neighbours();
    let view = show(&book, &PeopleQuery::default());
    let groups: Vec<(PeopleGroup, Vec<String>)> =
        view.groups.iter().map(|(group, ids)| (*group, names(&book, ids))).collect();
    let wanted: Vec<(PeopleGroup, Vec<String>)> = [
        (PeopleGroup::Ring(Ring::Closest), vec!["ben"]),
        (PeopleGroup::Ring(Ring::Close), vec!["Ärne", "Zoë"]),
        (PeopleGroup::Ring(Ring::Around), vec!["Lu", "Sam"]),
        (PeopleGroup::Resting, vec!["Rui"]),
        (PeopleGroup::Remembered, vec!["Ada"]),
    ]
    .into_iter()
    .map(|(group, names)| (group, names.into_iter().map(str::to_owned).collect()))
    .collect();
    assert_eq!(groups, wanted);
    assert_eq!((view.n_shown, view.n_listed), (7, 7));
}

#[test]
fn people_stand_in_the_order_that_is_asked_for_and_what_is_not_known_comes_last() {
    let mut book = neighbours();
    for (n, birthday) in [(2, today()), (4, ago(1)), (5, today()), (7, ahead(3))] {
        let mut person = book.person(pid(n)).unwrap().clone();
        person.birthday = PartialDate::new(None, Some(birthday.month()), Some(birthday.day())).ok();
        book.put(Record::Person(Box::new(person)));
    }
    for (sort, wanted) in [
        (Sort::Name, ["Ärne", "ben", "Lu", "Sam", "Zoë"]),
        (Sort::AWhile, ["Ärne", "Lu", "Zoë", "ben", "Sam"]),
        (Sort::Birthday, ["Ärne", "Sam", "ben", "Lu", "Zoë"]),
    ] {
        let view = show(&book, &PeopleQuery { sort, ..PeopleQuery::default() });
        assert_eq!(names(&book, view.members(PeopleGroup::Everyone)), wanted, "{sort:?}");
        assert_eq!(names(&book, view.members(PeopleGroup::Remembered)), ["Ada"]);
    }
    assert_eq!(people::row(&book, pid(5), today()).unwrap().birthday, None, "they have died");
}

#[test]
fn letters_lead_through_a_long_list_by_name_where_the_script_has_them() {
    let letters = |names: &[&str], sort| {
        let name = |n: usize| names.get(n % names.len()).copied().unwrap();
        let all = (0..40).map(|n| called(n as u64 + 1, &format!("{}{n}", name(n)), Ring::Close));
        let mut view = show(&book(all), &PeopleQuery { sort, ..PeopleQuery::default() });
        std::mem::take(&mut view.letters)
            .into_iter()
            .map(|(letter, at)| format!("{letter}{at}"))
            .collect::<Vec<_>>()
    };
    assert_eq!(letters(&["Ana", "Ärne", "Chi", "山田", "7th"], Sort::Name), ["A8", "C24"]);
    assert_eq!(letters(&["Ярослав", "Ben"], Sort::Name), ["B0", "Я20"]);
    assert_eq!(letters(&["山田", "😀"], Sort::Name), [] as [&str; 0]);
    assert_eq!(letters(&["Ana", "Chi"], Sort::AWhile), [] as [&str; 0], "no other order goes by letters");
    let few = show(&neighbours(), &PeopleQuery { sort: Sort::Name, ..PeopleQuery::default() });
    assert_eq!(few.letters, [], "a short list is seen as it is");
}

#[test]
fn someone_is_found_by_name_full_name_or_place_with_or_without_accents() {
    let book = neighbours();
    let find = |text: &str| {
        let view = show(&book, &PeopleQuery { find: text.into(), ..PeopleQuery::default() });
        let ids: Vec<PersonId> = view.groups.iter().flat_map(|(_, ids)| ids.clone()).collect();
        names(&book, &ids)
    };
    assert_eq!(find("arne"), ["Ärne"]);
    assert_eq!(find("ÄRNE "), ["Ärne"]);
    assert_eq!(find("lucja"), ["Lu"]);
    assert_eq!(find("cafe"), ["ben"]);
    assert_eq!(find("choir  BEN"), ["ben"], "every word, in any order");
    assert_eq!(find("benno"), [] as [&str; 0]);
    assert_eq!(find("nobody"), [] as [&str; 0]);
    assert_eq!(find("").len(), 7);
}

#[test]
fn filters_narrow_and_count() {
    let book = neighbours();
    let family = show(&book, &PeopleQuery { tie: Some(RelationshipKind::Family), ..PeopleQuery::default() });
    assert_eq!((family.n_shown, family.n_listed), (1, 7));
    let kind = Some(Kind::Hand);
    assert_eq!(show(&book, &PeopleQuery { kind, ..PeopleQuery::default() }).n_shown, 0);
    let close = show(&book, &PeopleQuery { ring: Some(Ring::Close), ..PeopleQuery::default() });
    assert_eq!(names(&book, close.members(PeopleGroup::Ring(Ring::Close))), ["Ärne", "Zoë"]);
    assert_eq!(names(&book, close.members(PeopleGroup::Resting)), ["Rui"]);
    assert_eq!(close.n_shown, 3);
}

#[test]
fn how_long_ago_is_said_in_words() {
    for (days, words) in [
        (0, Ago::ThisWeek),
        (7, Ago::ThisWeek),
        (8, Ago::ThisMonth),
        (31, Ago::ThisMonth),
        (32, Ago::AWhile),
        (183, Ago::AWhile),
        (184, Ago::Long),
    ] {
        assert_eq!(Ago::since(Some(ago(days)), today()), words, "{days}");
    }
    assert_eq!(Ago::since(None, today()), Ago::NotYet);
    let book = neighbours();
    assert_eq!(people::row(&book, pid(5), today()).unwrap().ago, None, "not said of those who have died");
}

fn hellos(book: &Book) -> Vec<String> {
    today_view(book, today()).hellos.into_iter().map(|card| card.name.to_string()).collect()
}

pub fn with_hellos(mut book: Book, hellos: u8) -> Book {
    let settings = Settings { hellos, ..book.settings().clone() };
    book.put(Record::Settings(Box::new(settings)));
    book
}

#[test]
fn the_outer_ring_takes_the_last_of_two_or_more_places() {
    let book = || {
        let mut book = book([
            called(1, "Ana", Ring::Closest),
            called(2, "Ben", Ring::Closest),
            called(3, "Chi", Ring::Close),
            called(4, "Dee", Ring::Around),
            called(5, "Eli", Ring::Around),
        ]);
        for (n, days) in [(1, 20), (2, 19), (3, 70), (4, 150), (5, 143)] {
            met(&mut book, n, ago(days), &[n]);
        }
        book
    };
    assert_eq!(hellos(&with_hellos(book(), 0)), [] as [&str; 0]);
    assert_eq!(hellos(&with_hellos(book(), 1)), ["Ana"]);
    assert_eq!(hellos(&with_hellos(book(), 2)), ["Ana", "Dee"]);
    assert_eq!(hellos(&with_hellos(book(), 3)), ["Ana", "Ben", "Dee"]);
    let mut lately = with_hellos(book(), 3);
    met(&mut lately, 9, ago(1), &[4, 5]);
    assert_eq!(hellos(&lately), ["Ana", "Ben", "Chi"], "nobody out there is due");
}

#[test]
fn today_says_why_there_are_hellos_or_none() {
    let state = |book: &Book| today_view(book, today()).state;
    assert_eq!(state(&Book::new(HERE)), TodayState::NobodyYet);
    let due = book([called(1, "Ana", Ring::Closest)]);
    assert_eq!(state(&due), TodayState::FirstHellos);
    let mut lately = due.clone();
    met(&mut lately, 1, ago(1), &[1]);
    assert_eq!(state(&lately), TodayState::NothingNeeded);
    assert_eq!(state(&with_hellos(due.clone(), 0)), TodayState::HellosOff);
    let mut paused = due;
    paused.put(Record::Settings(Box::new(Settings { paused_until: Some(ahead(1)), ..Settings::default() })));
    assert_eq!(state(&paused), TodayState::Paused(ahead(1)));
    assert_eq!(hellos(&paused), [] as [&str; 0]);
    paused.put(Record::Settings(Box::new(Settings { paused_until: Some(today()), ..Settings::default() })));
    assert_eq!(state(&paused), TodayState::FirstHellos);
    met(&mut paused, 1, ago(20), &[1]);
    assert_eq!(state(&paused), TodayState::Hellos);
}

#[test]
fn the_most_telling_reason_is_given() {
    let reason = |person: Person, label: Option<ImportantDate>| {
        let mut book = book([person]);
        if let Some(important_date) = label {
            book.put(Record::ImportantDate(Box::new(important_date)));
        }
        today_view(&book, today()).hellos.remove(0).reason
    };
    let birthday = Some("--11-25".parse().unwrap());
    let waiting = Person { waiting_since: Some(ago(1)), birthday, ..someone(1) };
    assert_eq!(reason(waiting, None), HelloReason::Waiting);
    assert_eq!(
        reason(Person { birthday, ..someone(1) }, Some(important_date(1, Some(1)))),
        HelloReason::Birthday(3)
    );
    assert_eq!(
        reason(someone(1), Some(important_date(1, Some(1)))),
        HelloReason::ImportantDate(name("Day 1"), 6)
    );
    assert_eq!(reason(someone(1), None), HelloReason::Since(due::Since::NotYet));
    let mut long_ago = book([someone(1)]);
    met(&mut long_ago, 1, ago(300), &[1]);
    let reason = today_view(&long_ago, today()).hellos.remove(0).reason;
    assert_eq!(reason, HelloReason::Since(due::Since::NiceSurprise));
}

/// Ten people who were added today, none of them ever contacted, the closest last.
fn first_day() -> Book {
    let ring = |n| if n > 8 { Ring::Closest } else { Ring::Close };
    book((1..=10).map(|n| Person { added: today(), ..called(n, &format!("Person {n}"), ring(n)) }))
}

#[test]
fn from_the_first_minute_today_holds_people_to_reach_the_closest_first() {
    for most in 0..=3_u8 {
        let shown = hellos(&with_hellos(first_day(), most));
        assert_eq!(shown, ["Person 9", "Person 10", "Person 1"][..usize::from(most)]);
    }
    let view = today_view(&first_day(), today());
    assert_eq!(view.state, TodayState::FirstHellos);
    assert!(view.hellos.iter().all(|card| card.reason == HelloReason::Since(due::Since::NotYet)));
    for person in first_day().people() {
        let since = person::in_touch(&first_day(), person.id, today()).unwrap().since;
        assert_eq!(since, Some(due::Since::NotYet));
        assert_eq!(rings::outline(&first_day(), person, today()), rings::Outline::Since(due::Since::NotYet));
    }
}

#[test]
fn no_new_ones_come_up_once_those_of_today_were_reached_or_set_aside() {
    let mut book = first_day();
    met(&mut book, 1, today(), &[9]);
    assert_eq!(hellos(&book), ["Person 10"]);
    assert_eq!(today_view(&book, today()).state, TodayState::FirstHellos, "it is still the first day");
    for until in [ahead(7), ahead(30), ahead(1)] {
        let aside = apply(&book, Edit::NotNow(pid(10), until), Now::on(today())).unwrap();
        let mut book = book.clone();
        book.take(&aside);
        assert_eq!(hellos(&book), [] as [&str; 0], "{until}");
        assert_eq!(today_view(&book, today()).state, TodayState::EnoughForToday, "{until}");
        let next = today_view(&book, ahead(1));
        assert_eq!((next.state, next.hellos.len()), (TodayState::Hellos, 2), "the next day is a new one");
    }
    // A month from now is a week from now three weeks later, and on that day nobody is set aside.
    let aside = apply(&book, Edit::NotNow(pid(10), ahead(30)), Now::on(today())).unwrap();
    book.take(&aside);
    assert_eq!(today_view(&book, ahead(23)).hellos.len(), 2);
}

#[test]
fn the_nearest_dates_are_mentioned_hard_days_and_past_ones_are_not() {
    let mut book = book([
        Person { birthday: Some("1990-11-30".parse().unwrap()), ..called(1, "Ana", Ring::Close) },
        Person { birthday: Some("--12-24".parse().unwrap()), ..called(2, "Ben", Ring::Close) },
    ]);
    for important_date in [
        ImportantDate { date: "2020-11-23".parse().unwrap(), once: true, ..important_date(1, Some(1)) },
        ImportantDate { date: "2020-11-24".parse().unwrap(), quiet: true, ..important_date(2, Some(1)) },
        ImportantDate { date: "2026-11-25".parse().unwrap(), once: true, ..important_date(3, Some(2)) },
        ImportantDate { date: "--11-22".parse().unwrap(), ..important_date(4, Some(2)) },
        important_date(5, None),
    ] {
        book.put(Record::ImportantDate(Box::new(important_date)));
    }
    let coming: Vec<(Option<Name>, Option<Name>, NaiveDate)> = today_view(&book, today())
        .coming
        .into_iter()
        .map(|row| (row.person.map(|(_, name)| name), row.label, row.day))
        .collect();
    let own = (None, Some(name("Day 5")), day(2026, 11, 28));
    assert_eq!(
        coming,
        [
            (Some(name("Ben")), Some(name("Day 4")), today()),
            (Some(name("Ben")), Some(name("Day 3")), day(2026, 11, 25)),
            own,
        ]
    );
    let fourth = dates::coming(&book, today(), 14)[3];
    assert_eq!((fourth.day, fourth.turns), (day(2026, 11, 30), Some(36)));
}

#[test]
fn a_persons_page_has_their_moments_latest_first_and_who_else_was_there() {
    let mut book = book([someone(1), called(2, "Ben", Ring::Close), called(3, "Chi", Ring::Close)]);
    met(&mut book, 1, ago(10), &[1]);
    met(&mut book, 2, ago(2), &[2, 1, 3]);
    met(&mut book, 3, ago(5), &[1, 2]);
    met(&mut book, 4, ago(1), &[2]);
    book.put(Record::ImportantDate(Box::new(important_date(1, Some(1)))));
    book.put(Record::ImportantDate(Box::new(important_date(2, Some(2)))));
    let line = timeline::timeline(&book, pid(1), today(), 2);
    let row = |line: &TimelineLine| match timeline::told(&book, line.id, pid(1)) {
        Some(Told::Moment(row)) => Some((row.id, row.others)),
        _ => None,
    };
    let rows: Vec<(MomentId, Vec<Name>)> = line.so_far.iter().filter_map(row).collect();
    assert_eq!(rows, [(mid(2), vec![name("Ben"), name("Chi")]), (mid(3), vec![name("Ben")])]);
    assert_eq!(line.n_so_far, 3);
    let ahead: Vec<RecordId> = line.ahead.iter().map(|line| line.id).collect();
    assert_eq!(ahead, [RecordId::ImportantDate(eid(1))]);
    assert_eq!(person::in_touch(&book, pid(1), today()).unwrap().ago, Ago::ThisWeek);
    assert_eq!(person::person(&book, pid(9), today(), &Accents), None);
    assert_eq!(person::in_touch(&book, pid(9), today()), None);
    let again = Moment { day: ago(20), ..moment(2, ago(20), &[1]) };
    book.put(Record::Moment(Box::new(again)));
    let ids = timeline::timeline(&book, pid(1), today(), 9).so_far.into_iter().map(|line| line.id);
    assert_eq!(ids.collect::<Vec<_>>(), [3, 1, 2].map(|n| RecordId::Moment(mid(n))));
}

/// The page of a person is drawn again by what it shows of them, so a moment that says nothing else is a line and no more.
#[test]
fn a_moment_leaves_what_is_noted_of_a_person_as_it_was() {
    let mut book = book([someone(1), someone(2)]);
    met(&mut book, 1, ago(10), &[1]);
    let noted = |book: &Book| person::person(book, pid(1), today(), &Accents);
    let (before, touch) = (noted(&book), person::in_touch(&book, pid(1), today()));
    met(&mut book, 2, today(), &[1, 2]);
    assert_eq!(noted(&book), before);
    assert_ne!(person::in_touch(&book, pid(1), today()), touch);
}

#[test]
fn this_month_counts_each_person_once_and_nothing_of_other_months() {
    let mut book = book([someone(1), someone(2), someone(3), someone(4)]);
    met(&mut book, 1, day(2026, 11, 1), &[1, 2]);
    met(&mut book, 2, day(2026, 11, 22), &[1]);
    met(&mut book, 3, day(2026, 11, 23), &[3]);
    met(&mut book, 4, day(2026, 10, 31), &[3]);
    met(&mut book, 5, day(2025, 11, 20), &[4]);
    assert_eq!(month::month(&book, today(), today()).in_touch, 2);
}

#[test]
fn everything_one_wrote_is_found_by_words_in_any_order_and_nobody_kept_apart() {
    use mainstay_core::record::RecordId;
    use mainstay_core::view::search;
    let mut book = neighbours();
    let mut exam = moment(9, ago(3), &[1, 8]);
    exam.note = "By the sea.\nHer exam went wéll, the café too.".into();
    book.put(Record::Moment(Box::new(exam)));
    let mut alone = moment(10, ago(2), &[8]);
    alone.note = "exam".into();
    book.put(Record::Moment(Box::new(alone)));
    let mut zoe = book.person(pid(1)).unwrap().clone();
    zoe.note = "Learns for an exam".into();
    book.put(Record::Person(Box::new(zoe)));
    let entries = search::entries(&book, &Accents);
    let find = |words: &str| search::found(&entries, &Accents.fold(words));
    assert_eq!(find("exam"), [RecordId::Person(pid(1)), RecordId::Moment(mid(9))], "people first");
    assert_eq!(find("CAFE zoë well"), [RecordId::Moment(mid(9))], "any order, any case, any accent");
    assert_eq!(find("benno"), [], "kept apart, and so nowhere");
    assert_eq!(find("ada"), [RecordId::Person(pid(5))], "who has died is found");
    assert_eq!(find("  "), []);
    let row = search::row(&book, mid(9).into(), "exam cafe", &Accents).unwrap();
    assert_eq!(row.line, "Her exam went wéll, the café too.");
    assert_eq!((row.names, row.day), (vec!["Zoë".to_owned()], Some(ago(3))), "without whoever is kept apart");
}

#[test]
fn asks_and_the_plan_for_hard_times_are_found_and_say_what_they_are() {
    use mainstay_core::view::search;
    let mut book = neighbours();
    book.put(Record::Ask(Box::new(Ask { outcome: Outcome::Helped, ..ask(2, 8) })));
    book.put(Record::Ask(Box::new(Ask { outcome: Outcome::Helped, ..ask(1, 1) })));
    book.put(Record::HardTimesPlan(Box::new(hard_times(1))));
    let entries = search::entries(&book, &Accents);
    let find = |words: &str| search::found(&entries, &Accents.fold(words));
    assert_eq!(find("hand helped"), [RecordId::Ask(aid(1))], "what it was for, and what came of it");
    assert_eq!(find("choir somebody"), [RecordId::HardTimesPlan]);
    assert_eq!(find("7700"), [RecordId::HardTimesPlan]);
    let row = search::row(&book, aid(1).into(), "helped", &Accents).unwrap();
    assert_eq!((row.line.as_str(), row.day), ("It helped", Some(ago(2))));
    let row = search::row(&book, RecordId::HardTimesPlan, "levi", &Accents).unwrap();
    assert_eq!((row.line.as_str(), row.names.len(), row.day), ("Dr Levi", 0, None));
}
