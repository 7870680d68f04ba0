//! Nobody is nudged who is not to be nudged, and someone kept apart is named in Settings only: every view of every
//! screen, with everybody in every standing.

use chrono::NaiveDate;
use mainstay_core::book::Book;
use mainstay_core::exchange::calendar::{Wishes, calendar};
use mainstay_core::insight::ask::Need;
use mainstay_core::insight::{coverage as insight, dates, due};
use mainstay_core::locale::PlainLocale;
use mainstay_core::model::*;
use mainstay_core::now::Now;
use mainstay_core::record::Record;
use mainstay_core::route::{PeopleQuery, Sort};
use mainstay_core::view::rings::Canvas;
use mainstay_core::view::today::{something_waits, today as today_view};
use mainstay_core::view::{
    coverage, dates as dates_view, drifting, groups, hard_times, ladder, looking_back, moments, offer,
    old_friends, over_time, paper, people, person, places, plans, rings, search, support,
    thank_yous as memory, timeline, to_ask,
};

use super::views::{Accents, book, called, met, with_hellos};
use super::world::*;

/// A friend of everybody, with everything that could bring them up.
fn conspicuous(standing: Standing, not_before: Option<NaiveDate>) -> Book {
    let all: mainstay_core::sorted::SortedMap<Kind, Strength> =
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
            goals: vec!["the lighthouse".to_owned()],
            interests: vec!["harpsichords".to_owned()],
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
        // She called each time, so she was not thanked by it.
        let (topic, initiative) = (Some("the move".to_owned()), Some(Initiative::Them));
        book.put(Record::Moment(Box::new(Moment { topic, initiative, ..moment(n, ago(1), &[2, 3]) })));
    }
    let support =
        vec![GivenOrGot { kind: Kind::Hand, direction: Direction::Received, weight: Weight::Medium }];
    book.put(Record::Moment(Box::new(Moment { support, ..moment(6, ago(2), &[3]) })));
    book.put(Record::ImportantDate(Box::new(important_date(1, Some(3)))));
    let quiet = |n, person| ImportantDate { quiet: true, near: vec![pid(3)], ..important_date(n, person) };
    book.put(Record::ImportantDate(Box::new(quiet(2, Some(3)))));
    book.put(Record::ImportantDate(Box::new(quiet(3, None))));
    book.put(Record::Plan(Box::new(Plan { day: Some(today()), ..plan(1, &[3]) })));
    book.put(Record::Plan(Box::new(plan(2, &[1, 3]))));
    book.put(Record::ToAsk(Box::new(to_ask(1, 3))));
    book.put(Record::ThankYou(Box::new(thanks(1, 3))));
    // Asked today, both of them, so that each could be the next one for the other.
    book.put(Record::Ask(Box::new(Ask { day: today(), ..ask(1, 3) })));
    book.put(Record::Ask(Box::new(Ask { day: today(), kind: Kind::Company, ..ask(2, 2) })));
    book.put(Record::HardTimesPlan(Box::new(hard_times(3))));
    with_hellos(book, 3)
}

fn standings() -> Vec<(Standing, Option<NaiveDate>)> {
    let mut all = vec![
        (Standing::Present, None),
        (Standing::Present, Some(ahead(1))),
        (Standing::GettingToKnow, None),
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

/// The calendar file with everything in it, its lines whole again.
fn calendar_of(book: &Book, in_full: bool) -> String {
    let wishes = Wishes { hard_days: true, hellos: true, in_full, ..Wishes::default() };
    calendar(book, wishes, now(), &Accents).text.replace("\r\n ", "")
}

/// The table of kinds with every row.
fn table_of(book: &Book, kind: Option<Kind>, all: bool) -> String {
    let table = coverage::table(book, today(), kind, all);
    let rows = table.rows.iter().map(|(_, id)| coverage::table_row(book, *id, today()));
    format!("{table:?}{:?}", rows.collect::<Vec<_>>())
}

/// Everything that suggests, offers or counts on somebody.
fn suggestions(book: &Book) -> Vec<(&'static str, String)> {
    let mut answers = vec![
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
        ("plan", format!("{:?}", hard_times::hard_times(book, today()))),
        ("whom to call, on paper", format!("{:?}", paper::can_call(book, today(), 9, &PlainLocale))),
        (
            "who gives, on paper",
            format!("{:?}", paper::circles(book, today(), true, &PlainLocale).kinds[0].cells[0]),
        ),
        ("waiting", format!("{:?}", support::waiting(book, now()))),
        ("to ask about", format!("{:?}", to_ask::today(book, today()))),
        ("plans of today", format!("{:?}", plans::today(book, today()))),
        ("thank-you", format!("{:?}", memory::prompt(book, today()))),
        ("company on hard days", format!("{:?}", dates_view::hard_days(book, today()))),
        ("late wishes", format!("{:?}", today_view(book, today()).past)),
        ("drifting", format!("{:?}", drifting::drifting(book, today()))),
        (
            "may need",
            format!(
                "{:?}",
                offer::may_need(book, today())
                    .iter()
                    .map(|(id, _)| &book.person(*id).unwrap().name)
                    .collect::<Vec<_>>()
            ),
        ),
        ("old ties", format!("{:?}", old_friends::old_friends(book, today()))),
    ];
    for need in needs() {
        answers.push(("who", format!("{:?}", support::who_could_help(book, need, now()))));
    }
    for other in [1, 2] {
        answers.push(("what if", format!("{:?}", coverage::what_if(book, today(), pid(other)))));
    }
    for kind in Kind::ALL {
        answers.push(("table of a kind", table_of(book, Some(kind), true)));
        let grow =
            insight::could_grow(book, today(), kind, None).and_then(|id| book.person(id)).map(|p| &p.name);
        answers.push(("grow", format!("{grow:?}")));
    }
    answers
}

/// Places and the ladder name whoever is here, new people and those who rest included.
/// The page of dates with every row of it.
fn dates_shown(book: &Book) -> String {
    let view = dates_view::dates(book, today());
    let days = [&view.past, &view.soon, &view.later, &view.months, &view.over].into_iter().flatten();
    let rows: Vec<_> = days.map(|day| dates_view::date_row(book, *day)).collect();
    format!("{rows:?}")
}

#[test]
fn the_ladder_is_for_whoever_is_here() {
    for (standing, not_before) in standings() {
        let mut book = conspicuous(standing, not_before);
        let ladder = Some(Ladder { rung: Rung::Name, since: ago(9), again: None });
        let her = Person { ladder, ..book.person(pid(3)).unwrap().clone() };
        book.put(Record::Person(Box::new(her)));
        let mut choir = place(1, &[3]);
        choir.visits.insert(ago(2), Some(mid(6)));
        book.put(Record::Place(Box::new(choir)));
        let here = !matches!(standing, Standing::Remembered | Standing::KeptApart);
        assert_eq!(names_her(&format!("{:?}", ladder::getting_to_know(&book))), here, "{standing:?}");
        assert_eq!(ladder::climb(&book, pid(3), today()).is_some(), here, "{standing:?}");
        let view = places::place(&book, PlaceId::from_bits(1), today()).unwrap();
        assert_eq!(names_her(&format!("{:?}", view.met)), here, "{standing:?}");
        assert_eq!(names_her(&format!("{:?}", view.visits)), standing != Standing::KeptApart, "{standing:?}");
    }
}

#[test]
fn nothing_that_looks_back_names_someone_kept_apart() {
    for (standing, not_before) in standings() {
        let mut book = conspicuous(standing, not_before);
        let her = Person {
            rings: [(ago(200), Ring::Around), (ago(40), Ring::Closest)].into(),
            ..book.person(pid(3)).unwrap().clone()
        };
        book.put(Record::Person(Box::new(Person { ring: Ring::Closest, added: ago(200), ..her })));
        book.put(Record::GoodMoment(Box::new(good_moment(1, &[3]))));
        book.put(Record::LookBack(Box::new(look_back(1, &[3], &[3]))));
        let apart = standing == Standing::KeptApart;
        let names = |shown: String| names_her(&shown);
        assert_eq!(names(format!("{:?}", looking_back::good_moments(&book))), !apart, "{standing:?}");
        let looks = looking_back::looks_back(&book, today());
        assert_eq!(names(format!("{looks:?}")), !apart, "{standing:?}");
        let present = book.person(pid(3)).unwrap().is_present(today());
        assert_eq!(!looks[0].to_write.is_empty(), present, "{standing:?}");
        let mine = !matches!(standing, Standing::KeptApart | Standing::GettingToKnow);
        assert_eq!(names(format!("{:?}", over_time::by_month(&book, today()))), mine, "{standing:?}");
        let then = over_time::circles(&book, ago(60), Canvas::Phone, &PlainLocale);
        assert_eq!(then.spot(pid(3)).is_some(), mine, "{standing:?}");
    }
}

fn names_her(words: &str) -> bool {
    words.to_lowercase().contains("xanthippe")
}

#[test]
fn whoever_is_not_to_be_nudged_is_in_no_suggestion() {
    for (standing, not_before) in standings() {
        let book = conspicuous(standing, not_before);
        let case = format!("{standing:?} {not_before:?}");
        let her = book.person(pid(3)).unwrap();
        let rested = matches!(standing, Standing::Resting { until: Some(day), .. } if day == today());
        let present = rested || standing == Standing::Present;
        let up = present && not_before.is_none();
        assert_eq!(her.is_present(today()), present, "{case}");
        assert_eq!(her.may_be_suggested(today()), up, "{case}");
        for (what, shown) in suggestions(&book) {
            // A hello put off is no reason not to be asked for support.
            let wanted = match what {
                "hellos" | "to ask about" | "drifting" | "old ties" => up,
                // A plan with somebody new is a plan like any other.
                "plans of today" => present || standing == Standing::GettingToKnow,
                _ => present,
            };
            assert!(wanted || !names_her(&shown), "{case}: {what} names her: {shown}");
        }
        assert_eq!(names_her(&format!("{:?}", to_ask::today(&book, today()))), up, "{case}");
        assert_eq!(memory::prompt(&book, today()).is_some(), present, "{case}");
        let cards = plans::today(&book, today());
        let with: Vec<Vec<PersonId>> =
            cards.iter().map(|card| card.row.names.iter().map(|(id, _)| *id).collect()).collect();
        let comes = present || standing == Standing::GettingToKnow;
        let both = if comes { vec![vec![pid(3)], vec![pid(1), pid(3)]] } else { vec![vec![pid(1)]] };
        assert_eq!(with, both, "{case}");
        assert_eq!(cards.iter().any(|card| !card.to_ask.is_empty()), comes, "{case}");
        for hard in dates_view::hard_days(&book, today()) {
            assert_eq!(!hard.near.is_empty(), present, "{case}: {hard:?}");
        }
        let hello = calendar_of(&book, true).contains("Say hi to Xanthippe");
        assert_eq!(hello, present, "{case}");
        let due = due::suggestions(&book, today(), 9);
        assert_eq!(due.iter().any(|suggestion| suggestion.person == pid(3)), up, "{case}");
        for need in needs() {
            let who = support::who_could_help(&book, need, now());
            assert_eq!(who.helpers.iter().any(|helper| helper.id == pid(3)), present, "{case} {need:?}");
        }
        assert_eq!(support::ask_view(&book, pid(3), today(), &PlainLocale).is_some(), present, "{case}");
        assert_eq!(coverage::what_if(&book, today(), pid(3)).is_some(), present, "{case}");
        let needs: Vec<PersonId> = offer::may_need(&book, today()).into_iter().map(|(id, _)| id).collect();
        assert_eq!(needs.contains(&pid(3)), present, "{case}: her hard day, and what she wrote");
        let comes = present || standing == Standing::GettingToKnow;
        assert_eq!(offer::could_be_offered(&book, today()).contains(&pid(3)), comes, "{case}");
        assert!(
            support::waiting(&book, now())
                .iter()
                .all(|ask| ask.next.as_ref().is_none_or(|next| next.0 != pid(3)))
        );
        // Dates and company of a moment are open to those who rest, not to those who are gone.
        let there = !matches!(standing, Standing::Remembered | Standing::KeptApart);
        let coming = today_view(&book, today()).coming;
        assert_eq!(
            coming.iter().any(|row| row.person.as_ref().is_some_and(|(id, _)| *id == pid(3))),
            there,
            "{case}"
        );
        assert_eq!(people::latest(&book).contains(&pid(3)), there, "{case}");
        assert_eq!(names_her(&calendar_of(&book, true)), there, "{case}");
        assert_eq!(names_her(&dates_shown(&book)), there, "{case}");
        assert_eq!(
            names_her(&format!("{:?}", hard_times::hard_times(&book, today()))),
            present,
            "{case}: the plan"
        );
        let waits = support::waiting(&book, now()).iter().any(|ask| ask.person == pid(3));
        assert_eq!(waits, present, "{case}: an ask that waits");
        let view = person::person(&book, pid(3), today(), &PlainLocale).unwrap();
        let since = person::in_touch(&book, pid(3), today()).unwrap().since;
        assert_eq!((since.is_some(), view.going.is_some()), (present, present), "{case}");
        assert_eq!(view.is_present, present, "{case}");
        assert_eq!(view.worry.is_some(), present, "{case}");
        assert_eq!(view.balance.is_some(), present, "{case}");
    }
}

/// The words of an entry for her in a calendar file, where she is an X at most.
fn entries_of_her(file: &str) -> Vec<&str> {
    let words = file.lines().filter_map(|line| line.strip_prefix("SUMMARY:"));
    words.filter(|words| words.contains('X') || ["Day 1", "Day 2", "Walk 1"].contains(words)).collect()
}

#[test]
fn a_calendar_shows_of_those_who_have_died_a_quiet_day_and_of_those_kept_apart_nothing() {
    for (standing, not_before) in standings() {
        let book = conspicuous(standing, not_before);
        let [full, short] = [true, false].map(|in_full| calendar_of(&book, in_full));
        assert!(!names_her(&short), "{standing:?}");
        match standing {
            Standing::KeptApart => {
                assert_eq!(entries_of_her(&full), [] as [&str; 0]);
                assert_eq!(entries_of_her(&short), [] as [&str; 0]);
                assert_eq!(short.matches("SUMMARY:A quiet day").count(), 1, "my own");
            }
            Standing::Remembered => {
                assert_eq!(entries_of_her(&full), ["Day 2"]);
                assert_eq!(entries_of_her(&short), [] as [&str; 0]);
                assert_eq!(short.matches("SUMMARY:A quiet day").count(), 2);
            }
            Standing::Present | Standing::GettingToKnow | Standing::Resting { .. } => {
                assert!(entries_of_her(&full).contains(&"Birthday: Xanthippe"), "{standing:?}");
                assert!(entries_of_her(&short).contains(&"Birthday: X"), "{standing:?}");
            }
        }
    }
}

/// Somebody who gives every reason to reach out, with nobody else in the book.
fn alone(standing: Standing) -> Book {
    let her = Person {
        standing,
        rhythm: Rhythm::None,
        birthday: Some("--11-19".parse().unwrap()),
        ..called(3, "Xanthippe", Ring::Close)
    };
    let mut book = book([her]);
    let date = "--11-18".parse().unwrap();
    book.put(Record::ImportantDate(Box::new(ImportantDate { date, ..important_date(1, Some(3)) })));
    book
}

#[test]
fn late_wishes_and_the_list_of_those_far_away_are_for_whoever_is_there() {
    for (standing, _) in standings() {
        let book = alone(standing);
        let present = book.person(pid(3)).unwrap().is_present(today());
        let n = if present { 2 } else { 0 };
        assert_eq!(today_view(&book, today()).past.len(), n, "{standing:?}");
        assert_eq!(dates_view::dates(&book, today()).past.len(), n, "{standing:?}");
        assert_eq!(!drifting::drifting(&book, today()).is_empty(), present, "{standing:?}");
    }
}

#[test]
fn nothing_waits_because_of_someone_who_is_not_there() {
    let reasons: [fn(&mut Book); 4] = [
        |book| book.put(Record::ToAsk(Box::new(to_ask(1, 3)))),
        |book| book.put(Record::Plan(Box::new(plan(1, &[3])))),
        |book| book.put(Record::ImportantDate(Box::new(important_date(2, Some(3))))),
        |book| {
            let waiting_since = Some(ago(2));
            let her = Person { waiting_since, ..book.person(pid(3)).unwrap().clone() };
            book.put(Record::Person(Box::new(her)));
        },
    ];
    for (standing, _) in standings() {
        let present = alone(standing).person(pid(3)).unwrap().is_present(today());
        assert!(!something_waits(&alone(standing), today()), "{standing:?}: a late wish may be left");
        for (nth, reason) in reasons.into_iter().enumerate() {
            let mut book = alone(standing);
            reason(&mut book);
            // A plan with somebody new is a plan like any other.
            let plan = nth == 1 && standing == Standing::GettingToKnow;
            assert_eq!(something_waits(&book, today()), present || plan, "{standing:?} {nth}");
        }
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
            for sort in Sort::ALL {
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
        for (_, answer) in suggestions(&book) {
            shown += &answer;
        }
        for all in [false, true] {
            shown += &table_of(&book, None, all);
        }
        for canvas in [Canvas::Phone, Canvas::Wide] {
            for kind in [None, Some(Kind::Hand)] {
                shown += &format!("{:?}", rings::rings(&book, today(), canvas, kind, &PlainLocale));
            }
        }
        for id in people::latest(&book) {
            shown += &format!("{:?}", people::row(&book, id, today()));
        }
        for other in [1, 2] {
            // The record itself holds ids; what a page shows of it holds names.
            let view = person::person(&book, pid(other), today(), &PlainLocale).unwrap();
            shown += &format!("{:?}{:?}", view.knows, view.through);
            for line in timeline::timeline(&book, pid(other), today(), 99).so_far {
                shown += &format!("{:?}", timeline::told(&book, line.id, pid(other)));
            }
        }
        shown += &format!("{:?}{:?}", hard_times::hard_times(&book, today()), support::waiting(&book, now()));
        shown += &format!("{:?}", paper::my_people(&book, today(), false, &PlainLocale));
        shown += &format!("{:?}", paper::circles(&book, today(), true, &PlainLocale));
        shown += &format!("{:?}", groups::groups(&book));
        shown += &format!("{:?}", dates::coming(&book, today(), 400));
        shown += &format!("{:?}{}", plans::plans(&book), dates_shown(&book));
        shown += &format!("{:?}", plans::plan(&book, PlanId::from_bits(2)));
        shown +=
            &format!("{:?}{:?}", memory::thank_yous(&book), memory::one(&book, ThankYouId::from_bits(1)));
        shown += &calendar_of(&book, true);
        let all = moments::latest(&book, usize::MAX);
        for id in &all {
            shown += &format!("{:?}", moments::row(&book, *id));
        }
        let alone_with_her = all.contains(&mid(2));
        assert_eq!(alone_with_her, !apart, "{standing:?}");
        let all = search::entries(&book, &Accents);
        assert_eq!(search::found(&all, "xanthippe").is_empty(), apart, "{standing:?}");
        // Other people's moments hold ids, as the record does; no screen turns this one into a name.
        assert_eq!(names_her(&shown), !apart, "{standing:?}");
        assert_eq!(shown.contains("lindy hop"), !apart, "{standing:?}: a group of hers alone");
        assert_eq!(
            shown.contains("900199"),
            book.person(pid(3)).unwrap().is_present(today()),
            "{standing:?}: her number, which the plan shows"
        );
        let hers =
            ["the exam 1", "Carried box 1", "Day 1", "Day 2", "Walk 1", "the lighthouse", "harpsichords"];
        for word in hers {
            assert!(!apart || !shown.contains(word), "{word}");
        }
        let in_settings: Vec<PersonId> = people::kept_apart(&book).into_iter().map(|(id, _)| id).collect();
        assert_eq!(in_settings, if apart { vec![pid(3)] } else { vec![] });
    }
}

#[test]
fn whoever_was_asked_for_it_lately_is_not_the_next_one() {
    let gives: mainstay_core::sorted::SortedMap<Kind, Strength> = [(Kind::Hand, Strength::Good)].into();
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
