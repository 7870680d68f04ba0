//! Nobody is nudged who is not to be nudged, and someone kept apart is named in Settings only: every view of every
//! screen, with everybody in every standing.

use chrono::NaiveDate;
use mainstay_core::book::Book;
use mainstay_core::edit::Record;
use mainstay_core::insight::ask::Need;
use mainstay_core::insight::{coverage as insight, dates, due};
use mainstay_core::model::*;
use mainstay_core::now::Now;
use mainstay_core::route::{PeopleQuery, Sort};
use mainstay_core::view::rings::Canvas;
use mainstay_core::view::today::today as today_view;
use mainstay_core::view::{coverage, groups, people, person, plan, rings, support};

use super::views::{Accents, book, called, met, with_hellos};
use super::world::*;

/// A friend of everybody, with everything that could bring them up.
fn conspicuous(standing: Standing, not_before: Option<NaiveDate>) -> Book {
    let all: std::collections::BTreeMap<Kind, Strength> =
        Kind::ALL.into_iter().map(|kind| (kind, Strength::VeryGood)).collect();
    let knows = |mut person: Person| {
        person.knows.insert(pid(3));
        person.through = Some(pid(3));
        person
    };
    let mut book = book([
        knows(someone(1)),
        knows(Person { gives: [(Kind::Listening, Strength::ALittle)].into(), ..someone(2) }),
        Person {
            gives: all,
            standing,
            not_before,
            waiting_since: Some(ago(5)),
            birthday: Some("--11-24".parse().unwrap()),
            groups: ["lindy hop".to_owned()].into(),
            knows: [pid(1), pid(2)].into(),
            channels: vec![Channel {
                reach: Reach::Phone,
                value: "+44 7700 900199".into(),
                label: None,
                preferred: true,
            }],
            ..called(3, "Xanthippe", Ring::Closest)
        },
    ]);
    met(&mut book, 1, ago(300), &[1, 2, 3]);
    met(&mut book, 2, ago(200), &[3]);
    for n in 3..=5 {
        let topic = Some("the move".to_owned());
        book.put(Record::Moment(Box::new(Moment { topic, ..moment(n, ago(1), &[2, 3]) })));
    }
    book.put(Record::Milestone(Box::new(milestone(1, Some(3)))));
    // Asked today, both of them, so that each could be the next one for the other.
    book.put(Record::Ask(Box::new(Ask { day: today(), ..ask(1, 3) })));
    book.put(Record::Ask(Box::new(Ask { day: today(), kind: Kind::Company, ..ask(2, 2) })));
    book.put(Record::HardTimes(Box::new(hard_times(3))));
    with_hellos(book, 3)
}

fn standings() -> Vec<(Standing, Option<NaiveDate>)> {
    let mut all = vec![
        (Standing::Present, None),
        (Standing::Present, Some(ahead(1))),
        (Standing::Remembered, None),
        (Standing::KeptApart, None),
    ];
    for why in [RestWhy::Break, RestWhy::TheyAsked, RestWhy::FellOut] {
        for until in [None, Some(ahead(1)), Some(today())] {
            all.push((Standing::Resting { until, why }, None));
        }
    }
    all
}

fn needs() -> Vec<Need> {
    let personal = [None, Some(Comfort::Light), Some(Comfort::Serious)];
    let mut all = Vec::new();
    for kind in Kind::ALL {
        for urgent in [false, true] {
            all.extend(personal.map(|personal| Need { kind, urgent, personal }));
        }
    }
    all
}

fn now() -> Now {
    Now::on(today())
}

/// Everything that suggests, offers or counts on somebody.
fn suggestions(book: &Book) -> Vec<(&'static str, String)> {
    let mut said = vec![
        ("hellos", format!("{:?}", today_view(book, today()).hellos)),
        ("talk", format!("{:?}", support::to_talk_to(book, now()))),
        ("coverage", format!("{:?}", coverage::coverage(book, today()))),
        ("wonder", format!("{:?}", coverage::to_wonder_about(book, today()))),
        (
            "thank",
            format!(
                "{:?}",
                people::to_thank(book, today())
                    .iter()
                    .filter_map(|id| book.person(*id))
                    .map(|p| &p.name)
                    .collect::<Vec<_>>()
            ),
        ),
        ("plan", format!("{:?}", plan::plan(book, today()))),
        ("waiting", format!("{:?}", support::waiting(book, now()))),
    ];
    for need in needs() {
        said.push(("who", format!("{:?}", support::who_could_help(book, need, now()))));
    }
    for other in [1, 2] {
        said.push(("what if", format!("{:?}", coverage::what_if(book, today(), pid(other)))));
    }
    for kind in Kind::ALL {
        said.push(("table of a kind", format!("{:?}", coverage::table(book, today(), Some(kind), true))));
        let grow =
            insight::could_grow(book, today(), kind, None).and_then(|id| book.person(id)).map(|p| &p.name);
        said.push(("grow", format!("{grow:?}")));
    }
    said
}

fn names_her(said: &str) -> bool {
    said.to_lowercase().contains("xanthippe")
}

#[test]
fn whoever_is_not_to_be_nudged_is_in_no_suggestion() {
    for (standing, not_before) in standings() {
        let book = conspicuous(standing, not_before);
        let said = format!("{standing:?} {not_before:?}");
        let her = book.person(pid(3)).unwrap();
        let rested = matches!(standing, Standing::Resting { until: Some(day), .. } if day == today());
        let present = rested || standing == Standing::Present;
        let up = present && not_before.is_none();
        assert_eq!(her.is_present(today()), present, "{said}");
        assert_eq!(her.may_be_suggested(today()), up, "{said}");
        for (what, shown) in suggestions(&book) {
            // A hello put off is no reason not to be asked for support.
            let wanted = if what == "hellos" { up } else { present };
            assert!(wanted || !names_her(&shown), "{said}: {what} names her: {shown}");
        }
        let due = due::suggestions(&book, today(), 9);
        assert_eq!(due.iter().any(|suggestion| suggestion.person == pid(3)), up, "{said}");
        for need in needs() {
            let who = support::who_could_help(&book, need, now());
            assert_eq!(who.helpers.iter().any(|helper| helper.id == pid(3)), present, "{said} {need:?}");
        }
        assert_eq!(support::ask_view(&book, pid(3), today()).is_some(), present, "{said}");
        assert_eq!(coverage::what_if(&book, today(), pid(3)).is_some(), present, "{said}");
        assert!(
            support::waiting(&book, now())
                .iter()
                .all(|ask| ask.next.as_ref().is_none_or(|next| next.0 != pid(3)))
        );
        // Dates and company of a moment are open to those who rest, not to those who are gone.
        let there = !matches!(standing, Standing::Remembered | Standing::KeptApart);
        let coming = today_view(&book, today()).coming;
        assert_eq!(coming.iter().any(|row| row.person == pid(3)), there, "{said}");
        assert_eq!(people::latest(&book).contains(&pid(3)), there, "{said}");
        assert_eq!(names_her(&format!("{:?}", plan::plan(&book, today()))), present, "{said}: the plan");
        let waits = support::waiting(&book, now()).iter().any(|ask| ask.person == pid(3));
        assert_eq!(waits, present, "{said}: an ask that waits");
        let view = person::person(&book, pid(3), today(), 9).unwrap();
        assert_eq!((view.since.is_some(), view.going.is_some()), (present, present), "{said}");
        assert_eq!(view.worry.is_some(), present, "{said}");
        assert_eq!(view.balance.is_some(), present, "{said}");
    }
}

#[test]
fn someone_kept_apart_is_named_in_settings_and_nowhere_else() {
    for (standing, not_before) in standings() {
        let book = conspicuous(standing, not_before);
        let apart = standing == Standing::KeptApart;
        let listed = people::listed(&book);
        let entries = people::sorted(&listed, &Accents);
        let mut shown = format!("{:?}{listed:?}{entries:?}", today_view(&book, today()));
        for find in ["", "xan", "lindy"] {
            for sort in [Sort::Name, Sort::LastContact] {
                for group in [None, Some("lindy hop".to_owned())] {
                    let query = PeopleQuery { find: find.into(), sort, group, ..PeopleQuery::default() };
                    let view = people::people(&book, &entries, &query, today(), &Accents);
                    for id in view.groups.iter().flat_map(|(_, ids)| ids) {
                        shown += &format!("{:?}", people::row(&book, *id, today()));
                    }
                    shown += &format!("{view:?}");
                }
            }
        }
        for (_, said) in suggestions(&book) {
            shown += &said;
        }
        for all in [false, true] {
            shown += &format!("{:?}", coverage::table(&book, today(), None, all));
        }
        for canvas in [Canvas::Phone, Canvas::Wide] {
            for kind in [None, Some(Kind::Hand)] {
                shown += &format!("{:?}", rings::rings(&book, today(), canvas, kind));
            }
        }
        for id in people::latest(&book) {
            shown += &format!("{:?}", people::row(&book, id, today()));
        }
        for other in [1, 2] {
            // The record itself holds ids; what a page shows of it holds names.
            let view = person::person(&book, pid(other), today(), 9).unwrap();
            shown += &format!("{:?}{:?}{:?}", view.knows, view.through, view.moments);
        }
        shown += &format!("{:?}{:?}", plan::plan(&book, today()), support::waiting(&book, now()));
        shown += &format!("{:?}", groups::groups(&book));
        shown += &format!("{:?}", dates::coming(&book, today(), 400));
        // Other people's moments hold ids, as the record does; no screen turns this one into a name.
        assert_eq!(names_her(&shown), !apart, "{standing:?}");
        assert_eq!(shown.contains("lindy hop"), !apart, "{standing:?}: a group of hers alone");
        assert_eq!(
            shown.contains("900199"),
            book.person(pid(3)).unwrap().is_present(today()),
            "{standing:?}: her number, which the plan shows"
        );
        let in_settings: Vec<PersonId> = people::kept_apart(&book).into_iter().map(|(id, _)| id).collect();
        assert_eq!(in_settings, if apart { vec![pid(3)] } else { vec![] });
    }
}

#[test]
fn whoever_was_asked_for_it_lately_is_not_the_next_one() {
    let gives: std::collections::BTreeMap<Kind, Strength> = [(Kind::Hand, Strength::Good)].into();
    let mut book = book((1..=3).map(|n| Person { gives: gives.clone(), ..someone(n) }));
    let next = |book: &Book| {
        let waiting = support::waiting(book, now());
        waiting.iter().find(|ask| ask.person == pid(1)).unwrap().next.as_ref().map(|(id, _)| *id)
    };
    let asked =
        |n: u64, person: u64, outcome: Outcome| Record::Ask(Box::new(Ask { outcome, ..ask(n, person) }));
    book.put(asked(1, 1, Outcome::Waiting));
    assert!(next(&book).is_some());
    book.put(asked(2, 2, Outcome::CouldNot));
    assert_eq!(next(&book), Some(pid(3)), "two said no already");
    book.put(asked(3, 3, Outcome::Waiting));
    assert_eq!(next(&book), None);
}
