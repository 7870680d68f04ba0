use super::*;
use crate::locale::PlainLocale;
use crate::model::*;
use crate::record::Record;

fn today() -> NaiveDate {
    "2026-11-22".parse().unwrap()
}

fn somebody(n: u64, name: &str, ring: Ring) -> Person {
    let phone =
        Channel { reach: Reach::Phone, value: format!("020 7946 {n:04}"), label: None, preferred: false };
    Person {
        channels: vec![phone],
        ..Person::new(PersonId::from_bits(n), Name::new(name).unwrap(), ring, today())
    }
}

fn book(people: impl IntoIterator<Item = Person>) -> Book {
    let mut book = Book::new(DeviceId::from_bits(1));
    for person in people {
        book.put(Record::Person(Box::new(person)));
    }
    book
}

fn called(rows: &[PaperRow]) -> Vec<&str> {
    rows.iter().map(|row| row.what.as_str()).collect()
}

fn callable(book: &Book, most: usize) -> Vec<String> {
    can_call(book, today(), most, &PlainLocale).into_iter().map(|row| row.what).collect()
}

fn standings() -> [(Standing, &'static str); 5] {
    let resting = Standing::Resting { until: None, why: RestWhy::Break };
    [
        (Standing::Present, "Present"),
        (resting, "Resting"),
        (Standing::GettingToKnow, "New"),
        (Standing::Remembered, "Remembered"),
        (Standing::KeptApart, "Apart"),
    ]
}

fn one_of_each() -> Book {
    let everything: crate::sorted::SortedMap<Kind, Strength> =
        Kind::ALL.into_iter().map(|kind| (kind, Strength::VeryGood)).collect();
    let people = (1..).zip(standings()).map(|(n, (standing, name))| Person {
        standing,
        gives: everything.clone(),
        ..somebody(n, name, Ring::Close)
    });
    let mut book = book(people);
    let support =
        Kind::ALL.map(|kind| GivenOrGot { kind, direction: Direction::Both, weight: Weight::Light }).to_vec();
    let with = (1..=5).map(PersonId::from_bits).collect();
    book.put(Record::Moment(Box::new(Moment {
        support,
        ..Moment::new(MomentId::from_bits(1), today(), with)
    })));
    book
}

#[test]
fn nothing_entered_gives_empty_sheets() {
    let book = book([]);
    assert_eq!(my_people(&book, today(), true, &PlainLocale), []);
    assert_eq!(callable(&book, ON_A_CARD), [] as [&str; 0]);
    assert!(plan(&book, today()).iter().all(|(_, rows)| rows.is_empty()));
    let sheet = circles(&book, today(), true, &PlainLocale);
    assert_eq!(sheet.view.n_people(), 0);
    assert!(sheet.kinds.iter().flat_map(|row| &row.cells).all(|cell| cell.names.is_empty()));
}

#[test]
fn each_sheet_has_whoever_belongs_on_it() {
    let book = one_of_each();
    let people = my_people(&book, today(), true, &PlainLocale);
    assert_eq!(people.len(), 1, "rings with nobody are not on it");
    assert_eq!(called(&people[0].1), ["Present", "Resting"]);
    assert_eq!(people[0].1[0].good_for, Kind::ALL);
    assert_eq!(people[0].1[1].good_for, [], "nothing is asked of whoever rests");
    assert_eq!(callable(&book, ON_THE_FRIDGE), ["Present"]);
    let sheet = circles(&book, today(), true, &PlainLocale);
    // As on the circles themselves, where those who have died keep their place.
    assert_eq!(sheet.view.n_people(), 3);
    for row in &sheet.kinds {
        let cells: Vec<Vec<&str>> =
            row.cells.iter().map(|cell| cell.names.iter().map(String::as_str).collect()).collect();
        assert_eq!(cells[0], ["Present"]);
        for cell in &cells[1..] {
            let mut cell = cell.clone();
            cell.sort_unstable();
            assert_eq!(cell, ["Present", "Resting"]);
        }
    }
}

#[test]
fn numbers_are_left_out_when_one_says_so() {
    let book = book([somebody(7, "Ana", Ring::Closest)]);
    let number = |with: bool| my_people(&book, today(), with, &PlainLocale)[0].1[0].number.clone();
    assert_eq!((number(true).as_str(), number(false).as_str()), ("020 7946 0007", ""));
}

#[test]
fn the_plan_says_whom_to_call_first_and_only_who_can_be_called_is_there() {
    let mute = Person { channels: Vec::new(), ..somebody(4, "Mute", Ring::Closest) };
    let brought = Person { unsorted: true, ..somebody(5, "Brought", Ring::Closest) };
    let mut book = book([
        somebody(1, "Zoe", Ring::Closest),
        somebody(2, "Ana", Ring::Around),
        somebody(3, "Ben", Ring::Closest),
        mute,
        brought,
    ]);
    assert_eq!(callable(&book, 9), ["Ben", "Zoe", "Ana"]);
    let levi =
        |number: &str| PlanLine::Contact { name: format!("Dr Levi {number}"), number: number.to_owned() };
    let mut plan = book.hard_times().clone();
    plan.ask = vec![
        PlanLine::Words("The library".into()),
        levi("116 123"),
        levi("at the desk"),
        PlanLine::Person(PersonId::from_bits(2)),
        PlanLine::Person(PersonId::from_bits(4)),
    ];
    plan.stamp = Some(book.next_stamp());
    book.put(Record::HardTimesPlan(Box::new(plan)));
    assert_eq!(callable(&book, 9), ["Dr Levi 116 123", "Ana", "Ben", "Zoe"]);
    assert_eq!(callable(&book, 2), ["Dr Levi 116 123", "Ana"]);
}

#[test]
fn three_hundred_people_are_all_on_the_list_and_as_many_as_fit_elsewhere() {
    let rings = [Ring::Closest, Ring::Close, Ring::Around];
    let all = (0..300_u64).map(|n| {
        let person = somebody(n + 1, &format!("Person {n:03}"), rings[(n % 3) as usize]);
        Person { gives: [(Kind::Hand, Strength::Good)].into(), ..person }
    });
    let book = book(all);
    let people = my_people(&book, today(), true, &PlainLocale);
    assert_eq!(people.iter().map(|(_, rows)| rows.len()).sum::<usize>(), 300);
    assert_eq!(callable(&book, ON_A_CARD).len(), ON_A_CARD);
    for way in [true, false] {
        let sheet = circles(&book, today(), way, &PlainLocale);
        assert_eq!(sheet.view.n_people(), 300);
        assert_eq!(sheet.rings.iter().map(|(_, names)| names.len()).sum::<usize>(), 300);
        let hand = sheet.kinds.iter().find(|row| row.kind == Kind::Hand).unwrap();
        assert_eq!(hand.cells[0].names.len() + hand.cells[0].n_more, 300, "{way:?}");
        assert!(hand.cells[0].names.len() < 40, "{way:?}");
    }
}

/// Long names, names from the right, and signs that are several characters.
#[test]
fn a_name_of_any_length_and_script_stays_on_its_line() {
    let names =
        ["Wilhelmina ".repeat(8), "عبد الرحمن ".repeat(8), "👩‍👩‍👧".repeat(40), "健".repeat(80), "Jo".into()];
    let book = book((1..).zip(&names).map(|(n, name)| somebody(n, name.trim(), Ring::Closest)));
    let rows = can_call(&book, today(), 9, &PlainLocale);
    assert_eq!(rows.len(), names.len());
    for row in &rows {
        assert!(PlainLocale.letters(&row.what).len() <= 50, "{}", row.what);
        assert_eq!(fitting(&PlainLocale.letters(&row.what), LINE).0, row.what);
        assert!(names.iter().any(|name| name.starts_with(row.what.trim_end_matches('…'))), "{}", row.what);
        assert!(row.what == "Jo" || row.what.ends_with('…'), "{}", row.what);
    }
    let listed = my_people(&book, today(), true, &PlainLocale);
    assert!(called(&listed[0].1).contains(&names[0].trim()), "the list of everybody cuts nobody");
}

#[test]
fn without_names_no_name_is_on_the_circles() {
    let mut book = one_of_each();
    let ana =
        Person { groups: ["Ana's friends".to_owned()].into(), ..somebody(9, "Ana Bell", Ring::Closest) };
    book.put(Record::Person(Box::new(ana)));
    let sheet = circles(&book, today(), false, &PlainLocale);
    let (_, spot) = sheet.view.spot(PersonId::from_bits(9)).unwrap();
    assert_eq!((spot.face.as_str(), spot.label.as_ref().unwrap().word.as_str()), ("A", "A"));
    assert_eq!(sheet.rings[0].1, ["A"]);
    let shown = format!("{:?}{:?}", sheet.rings, sheet.kinds);
    for name in ["Ana", "Present", "Resting"] {
        assert!(!shown.contains(name), "{shown}");
    }
    let crowd = (1..=60)
        .map(|n| Person { groups: ["Ana's friends".to_owned()].into(), ..somebody(n, "Ana", Ring::Around) });
    let sheet = circles(&self::book(crowd), today(), false, &PlainLocale);
    assert!(sheet.view.is_crowded() && !format!("{:?}", sheet.view).contains("friends"));
}

#[test]
fn giving_and_getting_is_left_out_where_it_is_not_spoken_of() {
    let mut book = one_of_each();
    let mut settings = book.settings().clone();
    settings.balance_muted = true;
    settings.stamp = Some(book.next_stamp());
    book.put(Record::Settings(Box::new(settings)));
    let sheet = circles(&book, today(), true, &PlainLocale);
    assert!(sheet.kinds.iter().all(|row| row.cells.len() == 1));
}

#[test]
fn letters_go_on_after_z() {
    let word = |nth: usize| {
        let people = (0..=u64::try_from(nth).unwrap()).map(|n| Person {
            bearing: Some(u16::try_from(n).unwrap()),
            ..somebody(n + 1, "Someone", Ring::Close)
        });
        let sheet = circles(&book(people), today(), false, &PlainLocale);
        sheet.rings[1].1[nth].clone()
    };
    assert_eq!([0, 25, 26, 51, 52].map(word), ["A", "Z", "AA", "AZ", "BA"]);
}

#[test]
fn paper_is_what_printers_of_the_country_hold() {
    for (code, paper) in [("us", "letter"), ("mx", "letter"), ("gb", "a4"), ("elsewhere", "a4"), ("", "a4")] {
        assert_eq!(paper_of(code), paper, "{code}");
    }
}
