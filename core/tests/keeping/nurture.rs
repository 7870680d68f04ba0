//! Keeping friendships warm: when a hello is due and when not, what comes back on which day, what words there are.

use mainstay_core::sorted::SortedSet;

use chrono::{Days, NaiveDate};
use mainstay_core::book::Book;
use mainstay_core::insight::dates::{ComingDay, DayKind};
use mainstay_core::insight::{due, rhythm};
use mainstay_core::locale::Locale;
use mainstay_core::model::*;
use mainstay_core::record::{Record, RecordId};
use mainstay_core::text::{BEFORE_BIRTHDAY, fill_clauses, text};
use mainstay_core::view::moments::{self, Week};
use mainstay_core::view::today::{AskAbout, TodayState, today as today_view};
use mainstay_core::view::{dates, drifting, openers, plans, search, thank_yous as memory, to_ask};

use super::views::{Accents, book, called};
use super::world::*;

/// A moment in which only what is named here is noted.
fn contact(n: u64, day: NaiveDate, person: u64, initiative: Initiative, way: Way) -> Record {
    let plain = Moment::new(mid(n), day, vec![pid(person)]);
    Record::Moment(Box::new(Moment { initiative: Some(initiative), way: Some(way), ..plain }))
}

/// Somebody who was added on this day.
pub(super) fn added(n: u64, ring: Ring, day: NaiveDate) -> Person {
    Person { added: day, ..called(n, "Ana", ring) }
}

fn is_suggested(book: &Book, n: u64, day: NaiveDate) -> bool {
    due::suggestions(book, day, 9).iter().any(|suggestion| suggestion.person == pid(n))
}

/// After how many days from `today()` someone is suggested for the first time, within three years.
fn first_due(book: &Book, n: u64) -> Option<u64> {
    (0..1_200).find(|days| is_suggested(book, n, ahead(*days)))
}

#[test]
fn each_ring_has_its_rhythm_which_settings_groups_and_persons_replace_in_that_order() {
    let choir = |rhythm| Person {
        groups: ["choir".to_owned(), "street".to_owned()].into(),
        rhythm,
        ..added(1, Ring::Around, today())
    };
    let first = |person: Person, change: fn(&mut Settings)| {
        let mut book = book([person]);
        book.put(contact(1, today(), 1, Initiative::Both, Way::Met));
        let mut settings = Settings::default();
        change(&mut settings);
        book.put(Record::Settings(Box::new(settings)));
        first_due(&book, 1)
    };
    let plain = |_: &mut Settings| {};
    // Eight tenths of the rhythm: 5.6, 24 and 144 days.
    assert_eq!(first(added(1, Ring::Closest, today()), plain), Some(6));
    assert_eq!(first(added(1, Ring::Close, today()), plain), Some(24));
    assert_eq!(first(added(1, Ring::Around, today()), plain), Some(144));
    let ring = |settings: &mut Settings| {
        settings.rhythms.insert(Ring::Around, 10);
    };
    assert_eq!(first(choir(Rhythm::OfRing), ring), Some(8));
    let groups = |settings: &mut Settings| {
        settings.rhythms.insert(Ring::Around, 10);
        settings.group_rhythms = [("choir".to_owned(), 100), ("street".to_owned(), 50)].into();
    };
    assert_eq!(first(choir(Rhythm::OfRing), groups), Some(40), "the shorter of two groups");
    assert_eq!(first(choir(Rhythm::Every(5)), groups), Some(4));
    assert_eq!(first(choir(Rhythm::Light), groups), Some(292));
    assert_eq!(first(choir(Rhythm::None), groups), None);
}

#[test]
fn any_contact_from_either_side_starts_the_clock_anew() {
    for initiative in [Initiative::Me, Initiative::Them, Initiative::Both] {
        for way in Way::ALL {
            let mut book = book([added(1, Ring::Close, ago(400))]);
            assert!(is_suggested(&book, 1, today()));
            book.put(contact(1, today(), 1, initiative, way));
            assert_eq!(first_due(&book, 1), Some(24), "{initiative:?} {way:?}");
        }
    }
}

#[test]
fn after_two_hellos_without_an_answer_someone_rests_for_one_rhythm() {
    let mut book = book([added(1, Ring::Close, ago(400))]);
    book.put(contact(1, ago(30), 1, Initiative::Me, Way::Text));
    assert!(is_suggested(&book, 1, today()), "one hello is only one");
    book.put(contact(2, today(), 1, Initiative::Me, Way::Text));
    let her = book.person(pid(1)).unwrap();
    assert_eq!(rhythm::rest_after_hellos(&book, her), Some(ahead(30)));
    assert_eq!(first_due(&book, 1), Some(30), "one rhythm of rest, and then it is a good time again");
}

#[test]
fn an_answer_of_any_sort_ends_the_rest() {
    let two = || {
        let mut book = book([added(1, Ring::Close, ago(400))]);
        book.put(contact(1, ago(60), 1, Initiative::Me, Way::Text));
        book.put(contact(2, ago(30), 1, Initiative::Me, Way::Text));
        book
    };
    assert!(!is_suggested(&two(), 1, ago(5)));
    for (initiative, way) in [
        (Initiative::Them, Way::Text),
        (Initiative::Both, Way::Text),
        (Initiative::Me, Way::Met),
        (Initiative::Me, Way::Call),
    ] {
        let mut book = two();
        book.put(contact(3, ago(29), 1, initiative, way));
        let her = book.person(pid(1)).unwrap();
        assert_eq!(rhythm::rest_after_hellos(&book, her), None, "{initiative:?} {way:?}");
        assert!(is_suggested(&book, 1, ago(5)), "{initiative:?} {way:?}");
    }
    let mut waits = two();
    let her = Person { waiting_since: Some(ago(2)), ..waits.person(pid(1)).unwrap().clone() };
    waits.put(Record::Person(Box::new(her)));
    assert_eq!(rhythm::rest_after_hellos(&waits, waits.person(pid(1)).unwrap()), None);
    assert!(is_suggested(&waits, 1, ago(5)));
    for (outcome, rests) in [(Outcome::Waiting, true), (Outcome::CouldNot, false), (Outcome::LetGo, true)] {
        let mut asked = two();
        let answered = Ask { outcome, moment: Some(mid(2)), ..ask(1, 1) };
        asked.put(Record::Ask(Box::new(answered)));
        let her = asked.person(pid(1)).unwrap();
        assert_eq!(rhythm::rest_after_hellos(&asked, her).is_some(), rests, "{outcome:?}");
    }
}

#[test]
fn two_texts_on_one_day_are_one_hello() {
    let mut book = book([added(1, Ring::Close, ago(400))]);
    for n in 1..=2 {
        book.put(contact(n, ago(30), 1, Initiative::Me, Way::Text));
    }
    assert!(is_suggested(&book, 1, today()));
    book.put(contact(3, ago(29), 1, Initiative::Me, Way::Text));
    assert!(!is_suggested(&book, 1, today()));
}

#[test]
fn a_birthday_breaks_no_rest_but_a_message_of_theirs_does() {
    let mut book =
        book([Person { birthday: Some("--11-24".parse().unwrap()), ..added(1, Ring::Close, ago(400)) }]);
    book.put(contact(1, ago(9), 1, Initiative::Me, Way::Text));
    assert!(is_suggested(&book, 1, today()), "the birthday is in two days");
    book.put(contact(2, ago(1), 1, Initiative::Me, Way::Text));
    assert!(!is_suggested(&book, 1, today()));
    book.put(contact(3, today(), 1, Initiative::Them, Way::Text));
    assert!(is_suggested(&book, 1, today()));
}

#[test]
fn low_energy_is_one_person_a_day_and_each_day_has_its_measure() {
    let people = || {
        let mut book = book((1..=4).map(|n| added(n, Ring::Close, ago(400))));
        book.put(contact(9, ago(300), 4, Initiative::Both, Way::Met));
        book
    };
    let settings = |low_energy, hellos| {
        Record::Settings(Box::new(Settings { low_energy, hellos, ..Settings::default() }))
    };
    let shown = |book: &Book| {
        let view = today_view(book, today());
        (view.hellos.len(), view.state)
    };
    let mut book = people();
    assert_eq!(shown(&book), (2, TodayState::Hellos));
    book.put(contact(1, today(), 1, Initiative::Them, Way::Text));
    assert_eq!(shown(&book).0, 2, "what they began is no effort of mine");
    book.put(contact(2, today(), 1, Initiative::Me, Way::Text));
    assert_eq!(shown(&book).0, 1);
    book.put(contact(3, today(), 2, Initiative::Both, Way::Met));
    assert_eq!(shown(&book), (0, TodayState::EnoughForToday));
    book.put(settings(true, 3));
    assert_eq!(shown(&book), (0, TodayState::EnoughForToday));
    let mut book = people();
    book.put(settings(true, 3));
    assert_eq!(shown(&book), (1, TodayState::Hellos));
    book.put(settings(true, 0));
    assert_eq!(shown(&book), (0, TodayState::HellosOff));
}

fn put_to_ask(book: &mut Book, n: u64, person: u64, ask_on: Option<NaiveDate>, asked: Option<NaiveDate>) {
    book.put(Record::ToAsk(Box::new(ToAsk { ask_on, asked, ..to_ask(n, person) })));
}

#[test]
fn what_is_to_be_asked_comes_back_on_its_day_and_with_the_person() {
    let mut book = book([called(1, "Ana", Ring::Close), called(2, "Ben", Ring::Close)]);
    put_to_ask(&mut book, 1, 1, Some(today()), None);
    put_to_ask(&mut book, 2, 1, Some(ahead(1)), None);
    put_to_ask(&mut book, 3, 1, None, None);
    put_to_ask(&mut book, 4, 2, Some(ago(5)), None);
    put_to_ask(&mut book, 5, 2, Some(ago(9)), Some(ago(2)));
    let about = |rows: Vec<to_ask::ToAskRow>| rows.iter().map(|row| row.id.bits()).collect::<Vec<_>>();
    assert_eq!(about(to_ask::today(&book, today())), [4, 1], "the longest due first, what was asked is gone");
    assert_eq!(about(to_ask::with(&book, pid(1))), [1, 2, 3]);
    let her = book.person(pid(1)).unwrap();
    let hello = mainstay_core::view::today::ask_about(&book, her, today());
    assert_eq!(hello, Some(AskAbout::ToAsk(name("the exam 1"))));
}

#[test]
fn goals_take_turns_where_nothing_is_to_be_asked() {
    let goals = vec!["the exam".to_owned(), "the garden".to_owned()];
    let book = book([Person { goals, ..called(1, "Ana", Ring::Close) }]);
    let her = book.person(pid(1)).unwrap();
    let on = |days| mainstay_core::view::today::ask_about(&book, her, ahead(days));
    assert_ne!(on(0), on(1));
    assert_eq!(on(0), on(2));
}

#[test]
fn plans_are_mentioned_the_day_before_with_what_to_ask_and_asked_about_after() {
    let mut book = book([called(1, "Ana", Ring::Close)]);
    put_to_ask(&mut book, 1, 1, Some(ahead(30)), None);
    put_to_ask(&mut book, 2, 1, None, None);
    put_to_ask(&mut book, 3, 1, Some(ago(2)), Some(ago(1)));
    assert!(to_ask::today(&book, today()).is_empty());
    let mut card_on = |stage, day| {
        book.put(Record::Plan(Box::new(Plan { stage, day, ..plan(1, &[1]) })));
        let about = |row: &to_ask::ToAskRow| row.id.bits();
        let cards = plans::today(&book, today());
        cards.first().map(|card| (card.is_past, card.to_ask.iter().map(about).collect()))
    };
    let to_ask = || Some((false, vec![1, 2]));
    let did_it_happen = || Some((true, vec![]));
    for stage in [PlanStage::Idea, PlanStage::Invited, PlanStage::Agreed] {
        assert_eq!(card_on(stage, Some(ahead(2))), None);
        assert_eq!(card_on(stage, Some(ahead(1))), to_ask(), "whatever its day, since we meet");
        assert_eq!(card_on(stage, Some(today())), to_ask());
        assert_eq!(card_on(stage, Some(ago(1))), did_it_happen());
        assert_eq!(card_on(stage, Some(ago(14))), did_it_happen());
        assert_eq!(card_on(stage, Some(ago(15))), None);
        assert_eq!(card_on(stage, None), None);
    }
    for stage in [PlanStage::Done, PlanStage::Cancelled] {
        assert_eq!(card_on(stage, Some(today())), None, "{stage:?}");
    }
}

#[test]
fn a_hard_day_is_near_for_a_week_before_and_three_days_after_unless_it_was_followed_up() {
    let hard = |days: i64, followed_up| {
        let date = PartialDate::new(None, Some(11), Some(28)).unwrap();
        let mut book = book([]);
        let quiet = ImportantDate {
            quiet: true,
            date,
            before: "Before.".into(),
            on_the_day: "Then.".into(),
            after: "After.".into(),
            followed_up,
            ..important_date(1, None)
        };
        book.put(Record::ImportantDate(Box::new(quiet)));
        let on = day(2026, 11, 28) + chrono::Duration::days(days);
        dates::hard_days(&book, on).first().map(|card| (card.in_days, card.words.clone()))
    };
    let words = |days: i64, words: &str| Some((days, words.to_owned()));
    assert_eq!(hard(-8, None), None);
    assert_eq!(hard(-7, None), words(7, "Before."));
    assert_eq!(hard(0, None), words(0, "Then."));
    assert_eq!(hard(1, None), words(-1, "After."));
    assert_eq!(hard(3, None), words(-3, "After."));
    assert_eq!(hard(4, None), None);
    assert_eq!(hard(2, Some(day(2026, 11, 29))), None);
    assert_eq!(hard(2, Some(day(2025, 11, 29))), words(-2, "After."), "that was last year's");
}

#[test]
fn wishes_are_welcome_for_seven_days_unless_we_were_in_touch() {
    let past = |days, contact_ago: Option<u64>| {
        let birthday = Some("1990-11-15".parse().unwrap());
        let mut book = book([Person { birthday, ..added(1, Ring::Close, ago(400)) }]);
        if let Some(days) = contact_ago {
            let on = day(2026, 11, 15) - Days::new(days);
            book.put(contact(1, on, 1, Initiative::Me, Way::Text));
        }
        let view = today_view(&book, day(2026, 11, 15) + Days::new(days));
        view.past.first().map(|row| row.in_days)
    };
    assert_eq!(past(0, None), None, "on the day it is a birthday, not a late one");
    assert_eq!(past(1, None), Some(-1));
    assert_eq!(past(7, None), Some(-7));
    assert_eq!(past(8, None), None);
    assert_eq!(past(3, Some(0)), None, "greeted on the day");
    assert_eq!(past(3, Some(1)), Some(-3), "a contact before is no wish");
}

#[test]
fn the_page_of_dates_has_what_is_soon_later_in_a_month_and_past() {
    let mut book = book([
        Person { birthday: Some("--11-20".parse().unwrap()), ..called(1, "Ana", Ring::Close) },
        Person { birthday: Some("--12".parse().unwrap()), ..called(2, "Ben", Ring::Close) },
    ]);
    for (n, date, once, quiet) in [
        (1, "2026-12-20", true, false),
        (2, "2031-03-01", true, false),
        (3, "2020-03-01", true, false),
        (4, "--11-29", false, true),
        (5, "2026-10", true, false),
        (6, "--03", false, false),
        (7, "2027-12", true, false),
    ] {
        let date = date.parse().unwrap();
        book.put(Record::ImportantDate(Box::new(ImportantDate {
            date,
            once,
            quiet,
            ..important_date(n, None)
        })));
    }
    let view = dates::dates(&book, today());
    let rows = |days: &[ComingDay]| -> Vec<dates::DateRow> {
        days.iter().map(|day| dates::date_row(&book, *day).unwrap()).collect()
    };
    let labels = |days: &[ComingDay]| {
        let label = |row: &dates::DateRow| row.label.as_ref().map_or("birthday".into(), ToString::to_string);
        rows(days).iter().map(label).collect::<Vec<_>>()
    };
    assert_eq!(labels(&view.past), ["birthday"]);
    assert_eq!(labels(&view.soon), ["Day 4", "Day 1"]);
    assert_eq!(labels(&view.later), ["birthday", "Day 2"]);
    assert_eq!(labels(&view.months), ["birthday", "Day 6", "Day 7"], "what was once in October is over");
    assert_eq!(view.months[2].day, day(2027, 12, 1));
    assert!(rows(&view.soon)[0].quiet);
    assert_eq!(dates::n_soon(&book, today()), view.soon.len());
}

#[test]
fn help_of_the_last_week_is_worth_a_word_until_it_was_said_or_kept() {
    let given = GivenOrGot { kind: Kind::Hand, direction: Direction::Received, weight: Weight::Medium };
    let helped = |n, day| {
        let plain = Moment::new(mid(n), day, vec![pid(1)]);
        Record::Moment(Box::new(Moment { support: vec![given], ..plain }))
    };
    let prompt = |days, more: &dyn Fn(&mut Book)| {
        let mut book = book([called(1, "Ana", Ring::Close)]);
        book.put(helped(1, ago(days)));
        more(&mut book);
        memory::prompt(&book, today()).map(|prompt| prompt.moment)
    };
    let nothing = |_: &mut Book| {};
    assert_eq!(prompt(0, &nothing), None, "not at once");
    assert_eq!(prompt(1, &nothing), Some(mid(1)));
    assert_eq!(prompt(7, &nothing), Some(mid(1)));
    assert_eq!(prompt(8, &nothing), None);
    assert_eq!(prompt(3, &|book| book.put(Record::ThankYou(Box::new(thanks(1, 1))))), None, "kept");
    let earlier = ThankYou { day: ago(4), ..thanks(1, 1) };
    let older = |book: &mut Book| book.put(Record::ThankYou(Box::new(earlier.clone())));
    assert_eq!(prompt(3, &older), Some(mid(1)), "kept before, so it was for something else");
    assert_eq!(
        prompt(3, &|book| book.put(contact(2, ago(1), 1, Initiative::Me, Way::Text))),
        None,
        "thanked"
    );
    assert_eq!(prompt(3, &|book| book.put(contact(2, ago(1), 1, Initiative::Them, Way::Text))), Some(mid(1)));
    let evening = |initiative| {
        prompt(3, &move |book: &mut Book| book.put(contact(2, ago(3), 1, initiative, Way::Text)))
    };
    assert_eq!(evening(Initiative::Me), None, "thanked that very evening");
    assert_eq!(evening(Initiative::Them), Some(mid(1)));
    let caring = |book: &mut Book| {
        let her = Person { caring: true, ..book.person(pid(1)).unwrap().clone() };
        book.put(Record::Person(Box::new(her)));
    };
    assert_eq!(prompt(3, &caring), None);
}

#[test]
fn only_people_without_a_rhythm_drift_and_only_after_half_a_year() {
    let mut book = book([
        Person { rhythm: Rhythm::None, ..added(1, Ring::Close, ago(400)) },
        Person { rhythm: Rhythm::None, ..added(2, Ring::Close, ago(500)) },
        Person { rhythm: Rhythm::None, ..added(3, Ring::Close, ago(183)) },
        added(4, Ring::Close, ago(900)),
    ]);
    let drifting =
        |book: &Book| drifting::drifting(book, today()).iter().map(|row| row.id.bits()).collect::<Vec<_>>();
    assert_eq!(drifting(&book), [2, 1], "the longest first");
    book.put(contact(1, ago(3), 2, Initiative::Them, Way::Met));
    assert_eq!(drifting(&book), [1]);
}

#[test]
fn the_weeks_end_today_and_count_what_was_in_them() {
    let mut book = book([called(1, "Ana", Ring::Close), called(2, "Ben", Ring::Close)]);
    for (n, days) in (1..).zip([0, 6, 7, 7, 7, 7, 181, 182]) {
        book.put(contact(n, ago(days), 1, Initiative::Both, Way::Met));
    }
    book.put(contact(20, ago(1), 2, Initiative::Both, Way::Met));
    let weeks = moments::weeks(&book, Some(pid(1)), today());
    assert_eq!(weeks.len(), moments::WEEKS);
    assert_eq!(weeks.last(), Some(&Week { from: ago(6), n: 2 }));
    assert_eq!(weeks[24], Week { from: ago(13), n: 4 });
    assert_eq!(weeks[0], Week { from: ago(181), n: 1 }, "half a year ago, and nothing older");
    assert_eq!(weeks.iter().map(|week| week.n).sum::<usize>(), 7);
    assert_eq!([0, 1, 2, 3, 4, 9].map(|n| Week { from: today(), n }.shade()), [0, 1, 2, 2, 3, 3]);
    assert_eq!(moments::weeks(&book, None, today()).last().unwrap().n, 3);
}

#[test]
fn moments_are_found_by_names_and_words_without_accents_all_of_them() {
    let mut book = book([called(1, "Zoë", Ring::Close), called(2, "Ärne", Ring::Close)]);
    let noted = |n, people: &[u64], note: &str, told: &str| {
        let moment = Moment { note: note.into(), told: told.into(), ..moment(n, ago(n), people) };
        Record::Moment(Box::new(moment))
    };
    book.put(noted(1, &[1], "Tea by the river", ""));
    book.put(noted(2, &[2], "", "The river froze"));
    book.put(noted(3, &[1, 2], "Cinema", ""));
    let listed: Vec<u64> = moments::latest(&book, 9).iter().map(|id| id.bits()).collect();
    assert_eq!(listed, [1, 2, 3], "the latest first");
    assert_eq!((moments::latest(&book, 2), moments::n_listed(&book)), (vec![mid(1), mid(2)], 3));
    assert_eq!(moments::latest(&book, 0), []);
    let entries = search::entries(&book, &Accents);
    let found = |words: &str| {
        let moment = |id| if let RecordId::Moment(id) = id { Some(id.bits()) } else { None };
        search::found(&entries, &Accents.fold(words)).into_iter().filter_map(moment).collect::<Vec<_>>()
    };
    assert_eq!(found("river"), [1, 2]);
    assert_eq!(found("ÄRNE River"), [2]);
    assert_eq!(found("cinema arne"), [3]);
    assert_eq!(found("cinema river"), [] as [u64; 0]);
}

/// Every opener with its occasion, ring and place in its list.
fn all_openers() -> Vec<(Occasion, Ring, usize, &'static str)> {
    let mut all = Vec::new();
    for occasion in Occasion::ALL {
        for ring in Ring::ALL {
            let list = text().openers.of(occasion).for_ring(ring);
            let n = list.iter().count();
            let before = if occasion == Occasion::Birthday { BEFORE_BIRTHDAY } else { 0 };
            assert!(n >= 5 + before, "{occasion:?} {ring:?} has {n}");
            all.extend(list.iter().enumerate().map(|(nth, words)| (occasion, ring, nth, words)));
        }
    }
    all
}

/// Small letters and single blanks, without marks and clauses, so that texts that differ only in dress are alike.
pub(super) fn bare(words: &str) -> String {
    let plain =
        outside(words).to_lowercase().replace(|c: char| !c.is_alphanumeric() && c != '{' && c != '}', " ");
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What stands outside the brackets.
pub(super) fn outside(words: &str) -> String {
    words.split('[').map(|part| part.split_once(']').map_or(part, |(_, after)| after)).collect()
}

/// The holes of a text, in order.
pub(super) fn holes(words: &str) -> Vec<&str> {
    words.split('{').skip(1).map(|part| part.split_once('}').unwrap().0).collect()
}

#[test]
fn there_are_five_openers_for_every_occasion_and_ring_and_no_two_are_alike() {
    let mut seen = SortedSet::new();
    for (occasion, ring, nth, words) in all_openers() {
        assert!(seen.insert(bare(words)), "{occasion:?} {ring:?} {nth}: {words:?} is there twice");
    }
    assert!(seen.len() >= 120, "{}", seen.len());
}

#[test]
fn the_deck_has_forty_questions_and_no_two_are_alike() {
    let mut questions = SortedSet::new();
    for nth in 0..40 {
        let question = text().questions.get(nth).unwrap();
        assert!(question.ends_with('?'), "{question:?}");
        assert!(questions.insert(bare(question)), "{question:?} is there twice");
    }
    assert_eq!(text().questions.get(40), None);
}

#[test]
fn an_opener_is_calm_blames_nobody_and_calls_nobody_he_or_she() {
    const UNKIND: [&str; 6] = ["overdue", "streak", "score", "failed", "neglect", "inactive"];
    const OF_ONE_GENDER: [&str; 9] = ["he", "she", "his", "her", "hers", "him", "he's", "she's", "himself"];
    for (occasion, ring, nth, words) in all_openers() {
        let case = format!("{occasion:?} {ring:?} {nth}: {words:?}");
        let small = words.to_lowercase();
        assert!(!words.contains('!'), "{case}");
        assert!(!UNKIND.iter().any(|word| small.contains(word)), "{case}");
        let mut single = small.split(|c: char| !c.is_alphabetic() && c != '\'');
        assert!(!single.any(|word| OF_ONE_GENDER.contains(&word)), "{case}");
        // The first wants to talk, the third asks for nothing; so again on the day of a birthday.
        let nth = if occasion == Occasion::Birthday { nth % BEFORE_BIRTHDAY + nth / 6 * 3 } else { nth };
        assert!(nth != 0 || words.contains('?'), "{case}");
        assert!(nth != 2 || !words.contains('?'), "{case}");
    }
}

#[test]
fn an_opener_reads_well_whatever_is_unknown() {
    for (occasion, ring, nth, words) in all_openers() {
        let case = format!("{occasion:?} {ring:?} {nth}: {words:?}");
        assert!(
            holes(words).iter().all(|hole| ["name", "interest", "goal", "to_ask"].contains(hole)),
            "{case}"
        );
        assert!(holes(&outside(words)).iter().all(|hole| *hole == "name"), "{case}");
        for known in 0..8_u8 {
            let value = |bit: u8, value: &'static str| (known & bit != 0).then_some(value);
            let values = [
                ("name", Some("Ana")),
                ("goal", value(1, "the marathon")),
                ("interest", value(2, "old films")),
                ("to_ask", value(4, "the scan")),
            ];
            let filled = fill_clauses(words, &values);
            let case = format!("{case}, {known:03b}: {filled:?}");
            assert!(!filled.contains(['{', '}', '[', ']']), "{case}");
            assert!(!filled.contains("  ") && !filled.contains(" .") && !filled.contains(" ,"), "{case}");
            assert!(filled.chars().next().is_some_and(char::is_uppercase), "{case}");
            assert!(filled.ends_with(['.', '?']), "{case}");
            for (hole, value) in values {
                let shown = value.is_some_and(|value| filled.contains(value));
                assert_eq!(shown, value.is_some() && holes(words).contains(&hole), "{case}: {hole}");
            }
        }
    }
}

#[test]
fn own_openers_come_first_and_only_where_they_belong() {
    let mut book = book([called(1, "Ana", Ring::Close)]);
    let own = |occasion, words: &str| Opener { occasion, words: words.into() };
    let openers = vec![
        own(Occasion::Thanks, "Thanks, {name}."),
        own(Occasion::Invitation, "Tea, {name}?"),
        own(Occasion::Invitation, "How is {goal}?"),
    ];
    book.put(Record::Settings(Box::new(Settings { openers, ..Settings::default() })));
    let her = book.person(pid(1)).unwrap();
    let shown = openers::openers(&book, her, Occasion::Invitation, today());
    assert_eq!(shown[0], "Tea, Ana?");
    assert!(!shown.iter().any(|words| words.is_empty() || words == "Thanks, Ana."));
    assert_eq!(
        shown.len(),
        1 + text().openers.invitation.close.iter().count(),
        "one of which nothing is left is not shown"
    );
}

#[test]
fn a_hole_of_an_own_opener_is_filled_by_whatever_name_it_was_stored() {
    let mut book = book([called(1, "Ana", Ring::Close)]);
    book.put(Record::ToAsk(Box::new(to_ask(1, 1))));
    let own = |words: &str| Opener { occasion: Occasion::Invitation, words: words.into() };
    let openers = vec![own("How did {loop} go?"), own("Did {to ask about} end well?")];
    book.put(Record::Settings(Box::new(Settings { openers, ..Settings::default() })));
    let her = book.person(pid(1)).unwrap();
    let shown = openers::openers(&book, her, Occasion::Invitation, today());
    assert_eq!(shown[..2], ["How did the exam 1 go?", "Did the exam 1 end well?"]);
}

#[test]
fn the_occasion_is_the_one_that_lies_nearest() {
    let nearest = |change: &dyn Fn(&mut Person)| {
        let mut her = added(1, Ring::Close, ago(10));
        change(&mut her);
        let book = book([her]);
        openers::occasion_now(&book, book.person(pid(1)).unwrap(), today())
    };
    assert_eq!(nearest(&|_| {}), Occasion::ThinkingOfYou);
    assert_eq!(nearest(&|her| her.added = ago(90)), Occasion::ThinkingOfYou, "nobody knows of a gap");
    let mut long_ago = book([added(1, Ring::Close, ago(10))]);
    long_ago.put(contact(1, ago(90), 1, Initiative::Them, Way::Met));
    let after = openers::occasion_now(&long_ago, long_ago.person(pid(1)).unwrap(), today());
    assert_eq!(after, Occasion::AfterAGap);
    let born = |days| {
        move |her: &mut Person| {
            let day: NaiveDate = ago(days);
            her.birthday = day.format("--%m-%d").to_string().parse().ok();
        }
    };
    assert_eq!(nearest(&born(0)), Occasion::Birthday);
    assert_eq!(nearest(&born(7)), Occasion::BirthdayLate);
    assert_eq!(nearest(&born(8)), Occasion::ThinkingOfYou);
    let turns = |days| {
        move |her: &mut Person| {
            her.birthday = ahead(days).format("--%m-%d").to_string().parse().ok();
        }
    };
    assert_eq!(nearest(&turns(6)), Occasion::Birthday, "in six days");
    assert_eq!(nearest(&turns(8)), Occasion::ThinkingOfYou);
    let hard = |days, birthday: u64| {
        let mut her = added(1, Ring::Close, ago(10));
        turns(birthday)(&mut her);
        let mut book = book([her]);
        let date = ahead(days).format("--%m-%d").to_string().parse().unwrap();
        let hard = ImportantDate { quiet: true, date, ..important_date(1, Some(1)) };
        book.put(Record::ImportantDate(Box::new(hard)));
        openers::occasion_now(&book, book.person(pid(1)).unwrap(), today())
    };
    assert_eq!(
        hard(5, 6),
        Occasion::HardNews,
        "a hard day of theirs comes before a birthday that is still to come"
    );
    assert_eq!(hard(5, 0), Occasion::Birthday, "but not before the day itself");
    assert_eq!(hard(9, 60), Occasion::ThinkingOfYou);
    let waits = |her: &mut Person| {
        born(0)(her);
        her.waiting_since = Some(ago(4));
    };
    assert_eq!(nearest(&waits), Occasion::ReplyLate);
    let mut her = added(1, Ring::Close, ago(10));
    born(3)(&mut her);
    let mut greeted = book([her]);
    let mut now = |contact_ago| {
        greeted.put(contact(1, ago(contact_ago), 1, Initiative::Me, Way::Text));
        openers::occasion_now(&greeted, greeted.person(pid(1)).unwrap(), today())
    };
    assert_eq!(now(4), Occasion::BirthdayLate);
    assert_eq!(now(3), Occasion::ThinkingOfYou, "greeted on the day");
}

#[test]
fn before_a_birthday_nobody_is_congratulated_and_on_the_day_they_are() {
    let mut her = called(1, "Ana", Ring::Close);
    her.birthday = ahead(6).format("--%m-%d").to_string().parse().ok();
    let own = Opener { occasion: Occasion::Birthday, words: "All the best on your day, {name}.".into() };
    let mut book = book([her.clone()]);
    book.put(Record::Settings(Box::new(Settings { openers: vec![own], ..Settings::default() })));
    let first =
        |day| openers::openers(&book, &her, Occasion::Birthday, day).into_iter().take(3).collect::<Vec<_>>();
    let ours = |nth| fill_clauses(text().openers.birthday.close.get(nth).unwrap(), &[("name", Some("Ana"))]);
    for days in [0, 5] {
        let shown = first(ahead(days));
        assert_eq!(shown[0], ours(0), "{days}");
        assert!(
            !shown.iter().any(|words| words.contains("Happy birthday") || words.contains("All the best"))
        );
    }
    let shown = first(ahead(6));
    assert_eq!(shown[..2], ["All the best on your day, Ana.".to_owned(), ours(BEFORE_BIRTHDAY)]);
}

#[test]
fn a_message_that_waits_is_never_crowded_out_by_hellos() {
    let mut people: Vec<Person> = (1..=5).map(|n| added(n, Ring::Close, ago(400))).collect();
    people.push(Person { waiting_since: Some(ago(2)), ..added(6, Ring::Closest, today()) });
    people.push(Person {
        waiting_since: Some(ago(3)),
        not_before: Some(ahead(2)),
        ..added(7, Ring::Close, today())
    });
    let view = today_view(&book(people), today());
    assert_eq!(view.hellos.len(), 2);
    let waiting: Vec<u64> = view.waiting.iter().map(|(id, _)| id.bits()).collect();
    assert_eq!(waiting, [6], "someone put off is left in peace");
    let alone = Person { waiting_since: Some(ago(2)), ..added(6, Ring::Closest, today()) };
    let view = today_view(&book([alone]), today());
    assert_eq!((view.hellos.len(), view.waiting.len()), (1, 0), "once is enough");
}

#[test]
fn what_came_once_and_is_over_can_still_be_found() {
    let mut book = book([]);
    for (n, date) in [(1, "2020-12-01"), (2, "2026-10"), (3, "2026-11"), (4, "2019"), (5, "2027-01-01")] {
        let date = date.parse().unwrap();
        book.put(Record::ImportantDate(Box::new(ImportantDate {
            date,
            once: true,
            ..important_date(n, None)
        })));
    }
    let over = dates::dates(&book, today()).over;
    let ids: Vec<DayKind> = over.iter().map(|day| day.kind).collect();
    let dates = [2, 1, 4].map(|n| DayKind::ImportantDate(ImportantDateId::from_bits(n)));
    assert_eq!(ids, dates, "the latest first; November is not over");
}
