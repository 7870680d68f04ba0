//! What the screens show: who is suggested, who is never named, how a list is found and sorted, what an import brings.

use std::rc::Rc;

use chrono::Days;
use mainstay_core::desk::Desk;
use mainstay_core::edit::{Edit, ForSeveral};
use mainstay_core::exchange::bring::{ChosenCard, DateWords, Match, candidates, import};
use mainstay_core::exchange::{Card, CardReach};
use mainstay_core::insight::ask::Need;
use mainstay_core::insight::due;
use mainstay_core::locale::PlainLocale;
use mainstay_core::model::{ImportantDateId, Kind, Person, PersonId, RestWhy, Ring, Standing, Strength};
use mainstay_core::now::Now;
use mainstay_core::route::{PeopleQuery, Sort};
use mainstay_core::store::MemoryStorage;
use mainstay_core::view::people::{self, PeopleGroup};
use mainstay_core::view::support;
use mainstay_core::view::timeline::{self, TimelineLine, Told};
use mainstay_core::view::today::{HelloReason, TodayState, today as today_view};
use mainstay_core::view::{Ago, month, person as person_view};

use super::world::{OnADay, important_date, moment, open, person, pid, today};

type Memory = Rc<MemoryStorage>;

fn desk() -> Desk<Memory> {
    open(Rc::new(MemoryStorage::new()))
}

fn add(desk: &mut Desk<Memory>, n: u64, name: &str, ring: Ring, added_ago: u64) {
    let mut one = person(n, name);
    one.ring = ring;
    one.added = today() - Days::new(added_ago);
    desk.edit(Edit::add(one)).unwrap();
}

fn hellos(desk: &Desk<Memory>) -> Vec<String> {
    today_view(desk.book(), today()).hellos.into_iter().map(|card| card.name.to_string()).collect()
}

#[test]
fn today_gives_its_last_place_to_the_outer_ring() {
    let mut desk = desk();
    add(&mut desk, 1, "Inner", Ring::Closest, 14);
    add(&mut desk, 2, "Middle", Ring::Close, 60);
    add(&mut desk, 3, "Outer", Ring::Around, 150);
    assert_eq!(hellos(&desk), ["Inner", "Outer"]);
    let places = |desk: &mut Desk<Memory>, hellos| {
        let mut settings = desk.book().settings().clone();
        settings.hellos = hellos;
        desk.edit(Edit::change(settings)).unwrap();
    };
    places(&mut desk, 3);
    assert_eq!(hellos(&desk), ["Inner", "Middle", "Outer"]);
    places(&mut desk, 1);
    assert_eq!(hellos(&desk), ["Inner"]);
    places(&mut desk, 0);
    assert_eq!(today_view(desk.book(), today()).state, TodayState::HellosOff);
}

#[test]
fn not_now_a_moment_and_a_pause_take_someone_off_today() {
    let mut desk = desk();
    add(&mut desk, 1, "Ana", Ring::Closest, 14);
    assert_eq!(hellos(&desk), ["Ana"]);
    desk.edit(Edit::NotNow(pid(1), today() + Days::new(7))).unwrap();
    assert_eq!(today_view(desk.book(), today()).state, TodayState::EnoughForToday);
    assert_eq!(today_view(desk.book(), today() + Days::new(1)).state, TodayState::NothingNeeded);
    assert_eq!(today_view(desk.book(), today() + Days::new(7)).state, TodayState::FirstHellos);
    desk.edit(Edit::add(moment(1, today(), &[1]))).unwrap();
    assert!(today_view(desk.book(), today() + Days::new(5)).hellos.is_empty());
    let later = today() + Days::new(9);
    assert_eq!(today_view(desk.book(), later).hellos.len(), 1);
    let mut settings = desk.book().settings().clone();
    settings.paused_until = Some(later + Days::new(1));
    desk.edit(Edit::change(settings)).unwrap();
    assert_eq!(today_view(desk.book(), later).state, TodayState::Paused(later + Days::new(1)));
}

#[test]
fn a_birthday_near_is_the_reason() {
    let mut desk = desk();
    let mut one = person(1, "Mo");
    one.added = today();
    one.birthday = Some("--11-24".parse().unwrap());
    desk.edit(Edit::add(one)).unwrap();
    let view = today_view(desk.book(), today());
    assert_eq!(view.hellos[0].reason, HelloReason::Birthday(2));
    assert_eq!(view.coming.len(), 1);
}

/// Nobody kept apart is named by any view but the one in Settings; nobody remembered or resting is suggested.
#[test]
fn standing_decides_who_is_named() {
    for standing in [
        Standing::KeptApart,
        Standing::Remembered,
        Standing::Resting { until: None, why: RestWhy::Break },
        Standing::Resting { until: Some(today() + Days::new(1)), why: RestWhy::Break },
    ] {
        let mut desk = desk();
        add(&mut desk, 2, "Visible", Ring::Closest, 100);
        let hidden = Person {
            birthday: Some("--11-25".parse().unwrap()),
            gives: [(Kind::Listening, Strength::VeryGood)].into_iter().collect(),
            waiting_since: Some(today() - Days::new(9)),
            standing,
            ..person(1, "Hidden")
        };
        desk.edit(Edit::add(hidden)).unwrap();
        desk.edit(Edit::add(important_date(1, 1))).unwrap();
        desk.edit(Edit::add(moment(1, today() - Days::new(90), &[1, 2]))).unwrap();
        let book = desk.book();
        let suggested = format!("{:?}", today_view(book, today()).hellos);
        let need = Need { kind: Kind::Listening, urgent: false, personal: None };
        let able = format!("{:?}", support::who_could_help(book, need, Now::on(today())));
        assert!(!suggested.contains("Hidden") && !able.contains("Hidden"), "{standing:?}");
        let coming = format!("{:?}", today_view(book, today()).coming);
        let resting = matches!(standing, Standing::Resting { .. });
        assert_eq!(coming.contains("Hidden"), resting, "{standing:?}: {coming}");
        if standing == Standing::KeptApart {
            let entries = people::sorted(&people::listed(book), &PlainLocale);
            let views = [
                format!(
                    "{:?}",
                    people::people(book, &entries, &PeopleQuery::default(), today(), &PlainLocale)
                ),
                format!("{:?}", people::listed(book)),
                format!("{:?}", people::latest(book)),
                format!("{:?}", person_view::person(book, pid(2), today(), &PlainLocale)),
            ];
            let id = pid(1).to_string();
            assert!(views.iter().take(3).all(|view| !view.contains("Hidden") && !view.contains(&id)));
            let lines = timeline::timeline(book, pid(2), today(), 10).so_far;
            assert!(!lines.is_empty());
            let alone = |told| matches!(told, Some(Told::Moment(row)) if row.others.is_empty());
            let told = |line: &TimelineLine| timeline::told(book, line.id, pid(2));
            assert!(lines.iter().map(told).all(alone), "not even as company");
            let card = Card { name: "Hidden".into(), ..Card::default() };
            assert_eq!(candidates(book, vec![card], &PlainLocale)[0].found, Match::New);
            assert_eq!(people::kept_apart(book).len(), 1);
        }
    }
}

#[test]
fn the_list_is_found_narrowed_sorted_and_grouped() {
    let mut desk = desk();
    add(&mut desk, 1, "Zoe", Ring::Closest, 100);
    add(&mut desk, 2, "Ana", Ring::Closest, 100);
    add(&mut desk, 3, "Ben", Ring::Around, 100);
    desk.edit(Edit::SetStanding(pid(3), Standing::Resting { until: None, why: RestWhy::Break })).unwrap();
    desk.edit(Edit::add(moment(1, today(), &[1]))).unwrap();
    let entries = people::sorted(&people::listed(desk.book()), &PlainLocale);
    let list = |query: PeopleQuery| people::people(desk.book(), &entries, &query, today(), &PlainLocale);
    let all = list(PeopleQuery::default());
    assert_eq!(
        all.groups,
        [(PeopleGroup::Ring(Ring::Closest), vec![pid(2), pid(1)]), (PeopleGroup::Resting, vec![pid(3)])]
    );
    let found = list(PeopleQuery { find: " AN ".into(), ..PeopleQuery::default() });
    assert_eq!((found.n_shown, found.n_listed), (1, 3));
    let a_while = list(PeopleQuery { sort: Sort::AWhile, ..PeopleQuery::default() });
    assert_eq!(a_while.members(PeopleGroup::Everyone), [pid(1), pid(2)], "what is not known comes last");
    let ring = list(PeopleQuery { ring: Some(Ring::Around), ..PeopleQuery::default() });
    assert_eq!(ring.n_shown, 1);
    assert_eq!(people::row(desk.book(), pid(1), today()).unwrap().ago, Some(Ago::ThisWeek));
    assert_eq!(month::month(desk.book(), today(), today()).in_touch, 1);
}

fn card(name: &str, phone: &str) -> Card {
    let phones = vec![CardReach { value: phone.into(), label: None, preferred: false }];
    Card { name: name.into(), phones, ..Card::default() }
}

fn bring(desk: &mut Desk<Memory>, cards: Vec<Card>, first_id: u64) {
    let found = candidates(desk.book(), cards, &PlainLocale);
    let chosen =
        (first_id..).zip(found).map(|(n, candidate)| ChosenCard { candidate, as_same: true, id: pid(n) });
    let words = DateWords { anniversary: "Anniversary", some_date: "A date" };
    let brought = import(
        desk.book(),
        chosen.collect(),
        today(),
        words,
        &|| ImportantDateId::from_bits(first_id),
        &PlainLocale,
    );
    let _ = desk.edit(Edit::Import(Box::new(brought)));
}

#[test]
fn the_same_file_twice_brings_no_one_new() {
    let mut desk = desk();
    let file = vec![card("Ana Bell", "+1 555 0100"), card("Ben", "+1 555 0101"), card("Ben", "+1 555 0102")];
    bring(&mut desk, file.clone(), 10);
    assert_eq!(desk.book().people().count(), 3, "two cards of one name are two people until said otherwise");
    let again = candidates(desk.book(), file.clone(), &PlainLocale);
    assert!(matches!(again[0].found, Match::Here(..)), "{:?}", again[0].found);
    bring(&mut desk, file, 20);
    assert_eq!(desk.book().people().count(), 3);
}

#[test]
fn close_to_you_is_said_of_closest_and_close_only() {
    let mut desk = desk();
    add(&mut desk, 1, "Ana", Ring::Around, 10);
    let who = |desk: &Desk<Memory>| {
        let need = Need { kind: Kind::Listening, urgent: false, personal: None };
        let who = support::who_could_help(desk.book(), need, Now::on(today()));
        let ids = |people: Vec<(PersonId, _)>| people.into_iter().map(|(id, _)| id).collect::<Vec<_>>();
        (ids(who.close), ids(who.around))
    };
    assert_eq!(who(&desk), (vec![], vec![pid(1)]));
    add(&mut desk, 2, "Ben", Ring::Close, 10);
    assert_eq!(who(&desk), (vec![pid(2)], vec![pid(1)]));
}

#[test]
fn who_came_with_an_import_waits_in_the_list_until_they_are_sorted() {
    let mut desk = desk();
    bring(&mut desk, (0..3).map(|n| card(["Ana", "Ben", "Cem"][n], &format!("+1 555 010{n}"))).collect(), 10);
    assert_eq!(people::listed(desk.book()).len(), 3);
    assert_eq!(hellos(&desk), [] as [&str; 0]);
    assert_eq!(today_view(desk.book(), today()).state, TodayState::NothingNeeded);
    // To say that they are where they are sorts them as well.
    desk.edit(Edit::MoveToRing(pid(10), Ring::Around)).unwrap();
    assert_eq!(hellos(&desk), ["Ana"]);
    let close = ForSeveral::Ring(Ring::Close);
    desk.edit(Edit::ChangeSeveral([pid(11)].into_iter().collect(), close)).unwrap();
    assert_eq!(hellos(&desk), ["Ben", "Ana"]);
    desk.edit(Edit::add(moment(1, today() - Days::new(200), &[12]))).unwrap();
    assert!(due::suggestions(desk.book(), today(), 3).iter().any(|one| one.person == pid(12)));
}

#[test]
fn joining_adds_and_never_takes_away() {
    let mut desk = desk();
    let mut ana = person(1, "Ana");
    ana.note = "Mine".into();
    ana.birthday = Some("--01-03".parse().unwrap());
    desk.edit(Edit::add(ana)).unwrap();
    let mut from_file = card("ANA", "+1 555 0100");
    from_file.note = Some("Theirs".into());
    from_file.birthday = Some("1990-02-04".parse().unwrap());
    from_file.kept = vec!["X-OLD:kept".into()];
    bring(&mut desk, vec![from_file], 10);
    let joined = desk.book().person(pid(1)).unwrap();
    assert_eq!(desk.book().people().count(), 1);
    assert_eq!(joined.note, "Mine\nTheirs");
    assert_eq!(joined.birthday.unwrap().to_string(), "--01-03", "what is noted stays");
    assert_eq!(joined.channels.len(), 1);
    assert_eq!(joined.card, ["BDAY:1990-02-04", "X-OLD:kept"], "the card's other birthday is kept beside");
}
