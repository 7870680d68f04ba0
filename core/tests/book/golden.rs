//! The golden files of archive version 1: one book that uses every field, as it was first written down.
//!
//! They stay for ever. `MAINSTAY_WRITE_GOLDEN=1 cargo test -p mainstay-core --test book golden` writes them, once, when
//! a new version of the stored form is made.

use mainstay_core::sorted::SortedMap;
use std::path::PathBuf;
use std::rc::Rc;

use chrono::Days;
use mainstay_core::archive::backup::{self, raw_copy, same_records};
use mainstay_core::book::Book;
use mainstay_core::edit::{Edit, ForSeveral, Lead, PersonTies, Talk, Visit};
use mainstay_core::model::{
    Again, Ask, AskId, BestTime, Channel, Comfort, Cue, Direction, FamilyTie, Feeling, GivenOrGot,
    GoodMoment, GoodMomentId, HardTimesPlan, Initiative, Instrument, Kind, Ladder, LeapDay, LookBack,
    LookBackId, Messenger, Name, News, Occasion, Often, Opener, Outcome, Place, PlaceId, Plan, PlanId,
    PlanLine, PlanStage, Reach, Relationship, RestWhy, Rhythm, Ring, Rung, Settings, SmallStep, SmallStepId,
    Stamps, Standing, Strength, ThankYou, ThankYouId, ToAsk, ToAskId, Way, Weight,
};
use mainstay_core::now::Now;
use mainstay_core::store::{MemoryStorage, PREFIX, Storage};
use serde_json::json;

use super::world::{OnADay, check_in, day, important_date, moment, open, person, today};

fn folder(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name)
}

/// A book in which every field of version 1 says something.
fn everything() -> (Rc<MemoryStorage>, Book) {
    let storage = Rc::new(MemoryStorage::new());
    let mut desk = open(Rc::clone(&storage));
    let ties = [
        Relationship::Friend,
        Relationship::Partner,
        Relationship::Colleague,
        Relationship::Neighbour,
        Relationship::Mentor,
        Relationship::Professional,
        Relationship::Other("we share a dog".into()),
    ];
    let families = FamilyTie::ALL.map(Relationship::Family);
    let standings = [
        Standing::Present,
        Standing::Resting { until: None, why: RestWhy::Break },
        Standing::Resting { until: Some(day("2027-01-01")), why: RestWhy::Break },
        Standing::Remembered,
        Standing::KeptApart,
    ];
    let rhythms = [Rhythm::OfRing, Rhythm::Every(10), Rhythm::Light, Rhythm::None];
    let dates = ["1990-01-03", "--02-29", "--04", "1985-04", "1985"];
    for (n, tie) in (1..).zip(ties.into_iter().chain(families)) {
        let at = usize::try_from(n).unwrap();
        let mut one = person(n, &format!("Person {n}"));
        one.ring = Ring::ALL[at % 3];
        one.relationship = Some(tie);
        one.standing = standings[at % standings.len()];
        one.rhythm = rhythms[at % rhythms.len()];
        one.birthday = Some(dates[at % dates.len()].parse().unwrap());
        desk.edit(Edit::add(one)).unwrap();
    }
    let mut full = person(100, "Zoë “Zo” Grün 🌊");
    full.full_name = Some("Zoë Grün".into());
    let reaches = [
        Reach::Phone,
        Reach::Mail,
        Reach::Post,
        Reach::App(Messenger::WhatsApp),
        Reach::App(Messenger::Signal),
        Reach::App(Messenger::Telegram),
        Reach::App(Messenger::Web),
        Reach::App(Messenger::Other),
    ];
    full.channels = (0..)
        .zip(reaches)
        .map(|(n, reach)| Channel {
            reach,
            value: format!("value {n}"),
            label: (n == 0).then(|| "Night nurse".into()),
            preferred: n == 1,
        })
        .collect();
    full.gives = Kind::ALL.into_iter().zip([Strength::ALittle, Strength::Good, Strength::VeryGood]).collect();
    full.comfort = Some(Comfort::Serious);
    full.best_times = BestTime::ALL.into_iter().collect();
    full.groups = ["choir".to_owned(), "work".to_owned()].into_iter().collect();
    full.capacity_tenths = Some(45);
    full.caring = true;
    full.not_before = Some(day("2026-12-01"));
    full.waiting_since = Some(day("2026-11-20"));
    full.note = "Likes tea.\nHas an exam | soon \"maybe\".".into();
    full.card = vec!["X-OLD:kept".into()];
    full.unknown.insert("from_later".into(), json!({"a": [1, 2]}).to_string());
    desk.edit(Edit::add(full)).unwrap();
    for n in 1..=60 {
        let mut one = moment(n, today() - Days::new(n % 40), &[n % 14 + 1, 100]);
        one.way = Some(Way::ALL[usize::try_from(n).unwrap() % 5]);
        one.initiative = Some(Initiative::ALL[usize::try_from(n).unwrap() % 3]);
        one.note = format!("Moment {n}: {}", "talked ".repeat(20));
        one.support = vec![
            GivenOrGot { kind: Kind::Listening, direction: Direction::Gave, weight: Weight::Light },
            GivenOrGot { kind: Kind::Hand, direction: Direction::Received, weight: Weight::Medium },
            GivenOrGot { kind: Kind::Company, direction: Direction::Both, weight: Weight::Heavy },
        ];
        one.topic = Some("the move".into());
        one.minutes = Some(45);
        one.obligatory = n % 2 == 0;
        if n == 60 {
            one.unknown.insert("mood".into(), json!("good").to_string());
        }
        desk.edit(Edit::add(one)).unwrap();
    }
    let mut quiet = important_date(2, 100);
    quiet.once = true;
    quiet.quiet = true;
    quiet.unknown.insert("later".into(), json!(true).to_string());
    for one in [important_date(1, 3), quiet, important_date(3, 4)] {
        desk.edit(Edit::add(one)).unwrap();
    }
    let mut typed = check_in(2);
    typed.total_hundredths = Some(467);
    typed.unknown.insert("later".into(), json!(1).to_string());
    for one in [check_in(1), typed, check_in(3)] {
        desk.edit(Edit::add(one)).unwrap();
    }
    let mut settings = Settings {
        hellos: 3,
        rhythms: [(Ring::Close, 21)].into_iter().collect(),
        paused_until: Some(day("2026-11-25")),
        leap_day: LeapDay::Mar1,
        online_is_my_way: true,
        balance_muted: true,
        ..Settings::default()
    };
    settings.unknown.insert("later".into(), json!("x").to_string());
    desk.edit(Edit::change(settings)).unwrap();
    // Tombstones of every kind, something to undo and something to redo.
    desk.edit(Edit::remove(person(5, "x").id)).unwrap();
    desk.edit(Edit::remove(moment(7, today(), &[]).id)).unwrap();
    desk.edit(Edit::remove(important_date(3, 4).id)).unwrap();
    desk.edit(Edit::remove(check_in(3).id)).unwrap();
    desk.edit(Edit::NotNow(person(1, "x").id, day("2026-11-29"))).unwrap();
    assert!(desk.step(Lead::Undo).unwrap());
    (storage, desk.book().clone())
}

/// What version 1 holds beyond [`everything`], which stays as it was first written: asks, a plan, ties, and the fields
/// of people and settings that came with them.
fn everything_of_support() -> (Rc<MemoryStorage>, Book) {
    let storage = Rc::new(MemoryStorage::new());
    let mut desk = open(Rc::clone(&storage));
    for n in 1..=7 {
        desk.edit(Edit::add(person(n, &format!("Person {n}")))).unwrap();
    }
    let mut full = person(1, "Person 1");
    full.moved_away = true;
    full.good_topics = "The garden".into();
    full.hard_topics = "Money | \"debts\"".into();
    full.bearing = Some(3_599);
    desk.edit(Edit::change(full)).unwrap();
    for (n, why) in [(2, RestWhy::TheyAsked), (3, RestWhy::FellOut)] {
        let resting = Standing::Resting { until: Some(day("2027-01-01")), why };
        desk.edit(Edit::SetStanding(person(n, "x").id, resting)).unwrap();
    }
    let id = |n| person(n, "x").id;
    let ties = PersonTies {
        person: id(1),
        knows: [id(2), id(4)].into(),
        through: Some(id(5)),
        met: "Choir 🎶".into(),
    };
    desk.edit(Edit::SetTies(Box::new(ties))).unwrap();
    // On the day she was added, so that no earlier ring is noted: this book is older than that.
    desk.edit_on(day("2026-01-01"), Edit::MoveToRing(id(4), Ring::Closest)).unwrap();
    desk.edit(Edit::ChangeSeveral([id(4), id(5)].into(), ForSeveral::Join("choir".into()))).unwrap();
    let outcomes =
        [Outcome::Waiting, Outcome::Helped, Outcome::HelpedALittle, Outcome::CouldNot, Outcome::LetGo];
    for (n, outcome) in (1..).zip(outcomes).chain([(6, Outcome::Waiting), (7, Outcome::Waiting)]) {
        let mut ask = Ask {
            id: AskId::from_bits(n),
            person: id(n),
            kind: Kind::ALL[usize::try_from(n).unwrap() % 5],
            weight: [Weight::Light, Weight::Medium, Weight::Heavy][usize::try_from(n).unwrap() % 3],
            day: today(),
            sent_ms: 1_795_000_000_000,
            look_ms: (n == 1).then_some(1_795_003_600_000),
            urgent: false,
            outcome: Outcome::Waiting,
            moment: None,
            stamp: desk.book().next_stamp(),
            stamps: Stamps::default(),
            unknown: mainstay_core::model::Unknown::new(),
        };
        if n == 1 {
            ask.unknown.insert("later".into(), json!(1).to_string());
        }
        desk.edit(Edit::LogAsk(Box::new(ask.clone()), Box::new(moment(n, today(), &[n])))).unwrap();
        if outcome != Outcome::Waiting {
            desk.edit(Edit::SettleAsk(ask.id, outcome)).unwrap();
        }
    }
    desk.edit(Edit::RemoveAsk(AskId::from_bits(7))).unwrap();
    let mut plan = HardTimesPlan {
        distract: vec![PlanLine::Words("The library".into())],
        ask: vec![PlanLine::Person(id(1)), PlanLine::Words("Someone at the choir".into())],
        professional: vec![PlanLine::Contact { name: "Dr Levi".into(), number: "ask at the desk".into() }],
        ..HardTimesPlan::default()
    };
    plan.unknown.insert("later".into(), json!([]).to_string());
    desk.edit(Edit::change(plan)).unwrap();
    let mut day_check = check_in(9);
    day_check.instrument = Instrument::Day;
    day_check.answers = vec![Some(0)];
    desk.edit(Edit::add(day_check)).unwrap();
    let settings = Settings { hard_day: Some(today()), ..Settings::default() };
    desk.edit(Edit::change(settings)).unwrap();
    desk.edit(Edit::remove(id(6))).unwrap();
    (storage, desk.book().clone())
}

/// What came with rhythm, plans and thanks, beyond the two books above, which stay as they were first written.
fn everything_of_nurture() -> (Rc<MemoryStorage>, Book) {
    let storage = Rc::new(MemoryStorage::new());
    let mut desk = open(Rc::clone(&storage));
    for n in 1..=4 {
        desk.edit(Edit::add(person(n, &format!("Person {n}")))).unwrap();
    }
    let id = |n| person(n, "x").id;
    let name = |text: &str| Name::new(text).unwrap();
    let later = || ("later".to_owned(), json!({"a": [1]}).to_string());
    let mut full = person(1, "Person 1");
    full.goals = vec!["the marathon".into(), "Dutch | \"A2\"".into()];
    full.interests = vec!["old films".into(), "beekeeping 🐝".into()];
    full.celebrate = "Quietly.\nWith cake.".into();
    full.gifts = "A blue scarf".into();
    full.groups = ["choir".to_owned()].into();
    desk.edit(Edit::change(full)).unwrap();

    let about = |n, person, text: &str| ToAsk::new(ToAskId::from_bits(n), id(person), name(text));
    for record in [
        ToAsk { ask_on: Some(day("2026-12-03")), ..about(1, 1, "the scan") },
        ToAsk { unknown: [later()].into_iter().collect(), ..about(2, 2, "whenever we meet") },
        about(3, 2, "asked in the talk"),
        about(4, 3, "deleted"),
    ] {
        desk.edit(Edit::add(record)).unwrap();
    }
    for (n, felt) in (1..).zip(Feeling::ALL) {
        let mut talked = moment(n, today() - Days::new(n), &[1, 2]);
        talked.told = format!("The boat is sold.\n{n} | \"at last\" ⛵");
        talked.news = Some(News::ALL[usize::try_from(n).unwrap() % 2]);
        (talked.felt_before, talked.felt_after) = (Some(felt), Some(Feeling::Good));
        let next = vec![about(10 + n, 1, "the new boat")];
        let asked = if n == 1 { [ToAskId::from_bits(3)].into() } else { [].into() };
        desk.edit(Edit::KeepTalk(Box::new(Talk { moment: talked, is_new: true, next, asked }))).unwrap();
    }
    desk.edit(Edit::TheyWrote(Box::new(moment(9, today(), &[4])))).unwrap();

    let mut quiet = important_date(1, 3);
    quiet.quiet = true;
    quiet.before = "Book a day off.".into();
    quiet.on_the_day = "A walk by the sea 🌊".into();
    quiet.after = "Ring Person 2 | rest".into();
    quiet.near = vec![id(2), id(1)];
    quiet.followed_up = Some(day("2026-10-02"));
    desk.edit(Edit::add(quiet)).unwrap();

    for (n, stage) in (1..).zip(PlanStage::ALL) {
        let what = name(&format!("A walk | \"{n}\" 🌲"));
        let plan = Plan {
            people: vec![id(n % 4 + 1), id((n + 1) % 4 + 1)],
            stage,
            day: (stage != PlanStage::Idea).then(|| day("2026-12-24")),
            at: (n % 2 == 0).then_some(15 * 60 + 30),
            place: "By the mill".into(),
            note: "Boots.\nAnd tea.".into(),
            date: (stage == PlanStage::Agreed).then_some(important_date(1, 3).id),
            unknown: if n == 2 { [later()].into_iter().collect() } else { [].into_iter().collect() },
            ..Plan::new(PlanId::from_bits(n), what)
        };
        desk.edit(Edit::add(plan)).unwrap();
    }
    for (n, what) in [(6, "Only a name"), (7, "Deleted"), (8, "Happened")] {
        desk.edit(Edit::add(Plan::new(PlanId::from_bits(n), name(what)))).unwrap();
    }
    desk.edit(Edit::PlanHappened(PlanId::from_bits(8), Box::new(moment(20, today(), &[3, 2])))).unwrap();

    let kept = |n, person| {
        ThankYou::new(
            ThankYouId::from_bits(n),
            id(person),
            "Held the ladder.\nTwice.".into(),
            day("2026-11-20"),
        )
    };
    for thanks in [
        ThankYou {
            thanked: Some(day("2026-11-21")),
            letter: "Dear Person 1,\n\"thank you\" | ❤".into(),
            moment: Some(moment(2, today(), &[]).id),
            unknown: [later()].into_iter().collect(),
            ..kept(1, 1)
        },
        kept(2, 2),
        kept(3, 2),
    ] {
        desk.edit(Edit::add(thanks)).unwrap();
    }
    let own =
        |occasion: Occasion| Opener { occasion, words: format!("Hi {{name}}, {} 🎈", occasion.key()) };
    let settings = Settings {
        group_rhythms: [("choir".to_owned(), 14), ("the street | \"ours\"".to_owned(), 90)].into(),
        low_energy: true,
        openers: Occasion::ALL.map(own).to_vec(),
        ..Settings::default()
    };
    desk.edit(Edit::change(settings)).unwrap();
    // Tombstones of every new kind, and a deleted moment that something to ask about lets go of.
    desk.edit(Edit::remove(ToAskId::from_bits(4))).unwrap();
    desk.edit(Edit::remove(PlanId::from_bits(7))).unwrap();
    desk.edit(Edit::remove(ThankYouId::from_bits(3))).unwrap();
    desk.edit(Edit::remove(moment(4, today(), &[]).id)).unwrap();
    desk.edit(Edit::NoReplyNeeded(id(4))).unwrap();
    assert!(desk.step(Lead::Undo).unwrap());
    (storage, desk.book().clone())
}

/// What came with places, the ladder, small steps, good moments and looks back, beyond the three books above.
fn everything_of_grow() -> (Rc<MemoryStorage>, Book) {
    let storage = Rc::new(MemoryStorage::new());
    let mut desk = open(Rc::clone(&storage));
    for n in 1..=3 {
        desk.edit(Edit::add(person(n, &format!("Person {n}")))).unwrap();
    }
    let id = |n| person(n, "x").id;
    let name = |text: &str| Name::new(text).unwrap();
    let later = || [("later".to_owned(), json!({"a": [1]}).to_string())].into_iter().collect();
    desk.edit(Edit::MoveToRing(id(2), Ring::Closest)).unwrap();
    desk.edit_on(today() + Days::new(40), Edit::MoveToRing(id(2), Ring::Around)).unwrap();

    for (n, often) in (1..).zip(Often::ALL) {
        let choir = Place {
            idea: (n == 1).then(|| "choir".to_owned()),
            online: n == 2,
            often,
            weekday: (n != 4).then_some(chrono::Weekday::Wed),
            next: (n == 3).then(|| day("2026-12-09")),
            note: "By the mill.\nBring \"music\" | 🎶".into(),
            people: if n == 2 { vec![id(1), id(3)] } else { vec![] },
            past: n == 4,
            unknown: if n == 3 { later() } else { [].into_iter().collect() },
            ..Place::new(PlaceId::from_bits(n), name(&format!("Choir {n}")))
        };
        desk.edit(Edit::add(choir)).unwrap();
    }
    let choir = PlaceId::from_bits(1);
    let mut wren = person(9, "Wren");
    wren.standing = Standing::GettingToKnow;
    wren.ladder = Some(Ladder { rung: Rung::Seen, since: today(), again: None });
    let seen = Some(moment(30, today(), &[9, 1]));
    for visit in [
        Visit { place: choir, day: today(), seen, new: Some(wren) },
        Visit { place: choir, day: day("2026-11-04"), seen: None, new: None },
    ] {
        desk.edit(Edit::Visit(Box::new(visit))).unwrap();
    }
    for (n, rung) in [(1, Rung::SmallTalk), (3, Rung::Friend), (9, Rung::OneToOne)] {
        let again = Some(Again::ALL[usize::try_from(n).unwrap() % 3]);
        desk.edit(Edit::SetLadder(id(n), Some(Ladder { rung, since: today(), again }))).unwrap();
    }

    let cues = [
        Cue::Weekday(chrono::Weekday::Thu),
        Cue::Day(day("2026-12-01")),
        Cue::Words("I have had tea 🍵".into()),
    ];
    for (n, cue) in (1..).zip(cues) {
        let step = SmallStep {
            idea: (n == 1).then(|| "choir".to_owned()),
            place: (n == 1).then_some(choir),
            done: (n == 2).then(|| day("2026-12-01")),
            unknown: if n == 3 { later() } else { [].into_iter().collect() },
            ..SmallStep::new(SmallStepId::from_bits(n), "look up \"choir\" | 🎶".into(), cue, today())
        };
        desk.edit(Edit::add(step)).unwrap();
    }
    for n in 1..=2 {
        let words = format!("We laughed.\n{n} | \"so much\" 😀");
        let mut good = GoodMoment::new(GoodMomentId::from_bits(n), words, today());
        good.people = if n == 1 { vec![id(3), id(1)] } else { vec![] };
        good.unknown = later();
        desk.edit(Edit::add(good)).unwrap();
        let look = LookBack {
            went_well: "The walk.\n\"Twice\" | 🌲".into(),
            closer: vec![id(2)],
            missed: vec![id(1), id(3)],
            small_thing: "Ring Mum".into(),
            unknown: later(),
            ..LookBack::new(LookBackId::from_bits(n), today())
        };
        desk.edit(Edit::add(look)).unwrap();
    }
    let mut half = check_in(1);
    half.answers = vec![Some(2)];
    half.total_hundredths = None;
    desk.edit(Edit::add(half.clone())).unwrap();
    half.answers.extend([None, Some(5)]);
    desk.edit(Edit::change(half)).unwrap();
    // Tombstones of every new kind.
    desk.edit(Edit::remove(PlaceId::from_bits(4))).unwrap();
    desk.edit(Edit::remove(SmallStepId::from_bits(3))).unwrap();
    desk.edit(Edit::remove(GoodMomentId::from_bits(2))).unwrap();
    desk.edit(Edit::remove(LookBackId::from_bits(2))).unwrap();
    desk.edit(Edit::SetStanding(id(9), Standing::Present)).unwrap();
    assert!(desk.step(Lead::Undo).unwrap());
    (storage, desk.book().clone())
}

fn golden(folder_name: &str, name: &str, now: &str) -> String {
    let folder = folder(folder_name);
    let path = folder.join(name);
    // What is there is never written again.
    if std::env::var_os("MAINSTAY_WRITE_GOLDEN").is_some() && !path.exists() {
        std::fs::create_dir_all(folder).unwrap();
        std::fs::write(&path, now).unwrap();
    }
    std::fs::read_to_string(&path).unwrap()
}

#[test]
fn version_1_opens_and_is_written_the_same_for_ever() {
    stays_the_same("archive-1", everything());
}

#[test]
fn version_1_with_support_opens_and_is_written_the_same_for_ever() {
    stays_the_same("archive-1-support", everything_of_support());
}

#[test]
fn version_1_with_nurture_opens_and_is_written_the_same_for_ever() {
    stays_the_same("archive-1-nurture", everything_of_nurture());
}

#[test]
fn version_1_with_grow_opens_and_is_written_the_same_for_ever() {
    stays_the_same("archive-1-grow", everything_of_grow());
}

fn stays_the_same(folder: &str, (storage, book): (Rc<MemoryStorage>, Book)) {
    let mut kept = storage.snapshot();
    // The ballast is nothing but room.
    kept.retain(|key, _| !key.ends_with(":pad"));
    let store = golden(folder, "store.json", &raw_copy(&kept.into_iter().collect::<Vec<_>>()));
    let map: std::collections::BTreeMap<String, String> = serde_json::from_str(&store).unwrap();
    let map: SortedMap<String, String> = map.into_iter().collect();
    let from_golden = Rc::new(MemoryStorage::new());
    from_golden.restore(map.clone());
    let desk = open(Rc::clone(&from_golden));
    assert_eq!(*desk.book(), book, "the golden store is the book");
    assert_eq!(from_golden.snapshot(), map, "opening a healthy store writes nothing");
    let mut now = storage.snapshot();
    now.retain(|key, _| !key.ends_with(":pad"));
    assert_eq!(now, map, "the book is written as it always was");

    let file = backup::write(&book, Now::on(today()));
    assert_eq!(golden(folder, "backup.json", &file), file, "the backup is written as it always was");
    assert!(same_records(&backup::read(file.as_bytes(), book.device()).unwrap(), &book));
}

#[test]
fn what_a_newer_version_added_survives_our_edits() {
    let (storage, book) = everything();
    let mut desk = open(Rc::clone(&storage));
    let mut full = book.person(person(100, "x").id).unwrap().clone();
    full.note = "Edited".into();
    desk.edit(Edit::change(full)).unwrap();
    let mut last = book.moment(moment(60, today(), &[]).id).unwrap().clone();
    last.note = "Edited".into();
    desk.edit(Edit::change(last)).unwrap();
    let again = open(storage);
    assert_eq!(
        again.book().person(person(100, "x").id).unwrap().unknown["from_later"],
        json!({"a": [1, 2]}).to_string()
    );
    assert_eq!(
        again.book().moment(moment(60, today(), &[]).id).unwrap().unknown["mood"],
        json!("good").to_string()
    );
    assert_eq!(again.book().settings().unknown["later"], json!("x").to_string());
}

#[test]
fn a_newer_stored_form_is_opened_to_look_and_not_one_byte_is_written() {
    let (storage, _) = everything();
    let key = storage.snapshot().keys().find(|key| key.contains(":r:p:")).unwrap().clone();
    let value = storage.get(&key).unwrap().unwrap();
    // Version 2 with a sound checksum, as a later Mainstay will write it: the header's rule is frozen.
    let short = key.strip_prefix(PREFIX).unwrap();
    let json = value.splitn(4, '|').nth(3).unwrap();
    let mut checksum = crc32fast::Hasher::new();
    for part in [short, "2", "x.1", json] {
        checksum.update(part.as_bytes());
        checksum.update(b"|");
    }
    storage.set(&key, &format!("2|x.1|{:08x}|{json}", checksum.finalize())).unwrap();
    let before = storage.snapshot();
    let mut desk = open(Rc::clone(&storage));
    assert!(desk.edit(Edit::add(person(999, "New"))).is_err());
    assert_eq!(storage.snapshot(), before);
    assert_eq!(desk.raw_export().unwrap().len(), before.len());
}
