//! The people, days and records that the tests speak of.

use mainstay_core::sorted::SortedMap;

use chrono::{Days, NaiveDate, Weekday};
use mainstay_core::archive::backup;
use mainstay_core::book::Book;
use mainstay_core::desk::{Desk, Trouble};
use mainstay_core::edit::{Edit, History, Import, Lead, PersonTies, Visit};
use mainstay_core::model::*;
use mainstay_core::now::Now;
use mainstay_core::record::{Record, RecordKind};
use mainstay_core::store::{MemoryStorage, Storage};

use super::kinds::smallest;

/// The device everything is written on, unless a test says otherwise.
pub const HERE: DeviceId = DeviceId::from_bits(0x0111_2233);

/// What a person has: the book and what can be taken back or made again.
#[derive(Debug, Clone, PartialEq)]
pub struct State {
    pub book: Book,
    pub history: History,
}

pub fn state<S: Storage>(desk: &Desk<S>) -> State {
    State { book: desk.book().clone(), history: desk.history().clone() }
}

/// Opens a storage that is expected to be in order.
pub fn open<S: Storage>(storage: S) -> Desk<S> {
    let (desk, found) = Desk::open(storage, HERE).unwrap();
    assert_eq!(found.start_notices, vec![]);
    assert_eq!(desk.read_only(), None);
    desk
}

/// What a restart finds: a second one must find the same and write nothing.
pub fn reopen(map: &Strings) -> State {
    let storage = memory(map);
    let first = state(&open(&storage));
    let settled = storage.snapshot();
    let second = state(&open(&storage));
    assert_eq!(first, second);
    assert_eq!(settled, storage.snapshot(), "the second opening wrote something");
    first
}

/// Edits as they are made today.
pub trait Today {
    fn edit(&mut self, edit: Edit) -> Result<(), Trouble>;
}

impl<S: Storage> Today for Desk<S> {
    fn edit(&mut self, edit: Edit) -> Result<(), Trouble> {
        self.dispatch(edit, Now::on(today()))
    }
}

pub type Strings = SortedMap<String, String>;

pub fn today() -> NaiveDate {
    day(2026, 11, 22)
}

pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

pub fn ago(days: u64) -> NaiveDate {
    today() - Days::new(days)
}

pub fn ahead(days: u64) -> NaiveDate {
    today() + Days::new(days)
}

pub fn name(text: &str) -> Name {
    Name::new(text).unwrap()
}

pub fn pid(n: u64) -> PersonId {
    PersonId::from_bits(n)
}

pub fn mid(n: u64) -> MomentId {
    MomentId::from_bits(n)
}

pub fn eid(n: u64) -> ImportantDateId {
    ImportantDateId::from_bits(n)
}

pub fn cid(n: u64) -> CheckInId {
    CheckInId::from_bits(n)
}

pub fn someone(n: u64) -> Person {
    let ring = Ring::ALL[(n % 3) as usize];
    Person::new(pid(n), name(&format!("Person {n}")), ring, ago(400))
}

pub fn moment(n: u64, day: NaiveDate, people: &[u64]) -> Moment {
    let mut moment = Moment::new(mid(n), day, people.iter().copied().map(pid).collect());
    moment.note = format!("A note of moment {n}, long enough to weigh something.");
    moment
}

pub fn important_date(n: u64, person: Option<u64>) -> ImportantDate {
    let date = PartialDate::new(None, Some(11), Some(28)).unwrap();
    ImportantDate::new(eid(n), person.map(pid), name(&format!("Day {n}")), date)
}

pub fn plan(n: u64, people: &[u64]) -> Plan {
    let people = people.iter().copied().map(pid).collect();
    let what = name(&format!("Walk {n}"));
    Plan { people, stage: PlanStage::Agreed, day: Some(ahead(1)), ..Plan::new(PlanId::from_bits(n), what) }
}

pub fn to_ask(n: u64, person: u64) -> ToAsk {
    let about = name(&format!("the exam {n}"));
    ToAsk { ask_on: Some(ago(1)), ..ToAsk::new(ToAskId::from_bits(n), pid(person), about) }
}

pub fn thanks(n: u64, person: u64) -> ThankYou {
    ThankYou::new(ThankYouId::from_bits(n), pid(person), format!("Carried box {n} up the stairs."), ago(3))
}

pub fn place(n: u64, people: &[u64]) -> Place {
    let people = people.iter().copied().map(pid).collect();
    let often = Often::Weekly;
    Place { people, often, ..Place::new(PlaceId::from_bits(n), name(&format!("Choir {n}"))) }
}

pub fn small_step(n: u64, cue: Cue) -> SmallStep {
    SmallStep::new(SmallStepId::from_bits(n), format!("look up choir {n}"), cue, ago(4))
}

pub fn good_moment(n: u64, people: &[u64]) -> GoodMoment {
    let people = people.iter().copied().map(pid).collect();
    let id = GoodMomentId::from_bits(n);
    GoodMoment { people, ..GoodMoment::new(id, format!("We laughed about box {n}."), ago(6)) }
}

pub fn look_back(n: u64, closer: &[u64], missed: &[u64]) -> LookBack {
    let ids = |people: &[u64]| people.iter().copied().map(pid).collect();
    let (closer, missed) = (ids(closer), ids(missed));
    LookBack { closer, missed, ..LookBack::new(LookBackId::from_bits(n), ago(7)) }
}

pub fn visit(place: u64, day: NaiveDate, seen: Option<Moment>) -> Edit {
    Edit::Visit(Box::new(Visit { place: PlaceId::from_bits(place), day, seen, new: None }))
}

pub fn check_in(n: u64) -> CheckIn {
    CheckIn {
        id: cid(n),
        day: ago(3),
        instrument: Instrument::ThreeQuestions,
        answers: vec![Some(2), None, Some(4)],
        total_hundredths: None,
        answered_ms: None,
        stamp: Stamp { device: DeviceId::from_bits(0), counter: 0 },
        stamps: Stamps::default(),
        unknown: Unknown::new(),
    }
}

pub fn aid(n: u64) -> AskId {
    AskId::from_bits(n)
}

/// An ask for a hand that was sent two days ago.
pub fn ask(n: u64, person: u64) -> Ask {
    Ask {
        id: aid(n),
        person: pid(person),
        kind: Kind::Hand,
        weight: Weight::Medium,
        day: ago(2),
        sent_ms: 1_000,
        look_ms: Some(2_000),
        urgent: false,
        outcome: Outcome::Waiting,
        moment: None,
        stamp: Stamp { device: DeviceId::from_bits(0), counter: 0 },
        stamps: Stamps::default(),
        unknown: Unknown::new(),
    }
}

/// A plan with a line of every sort, one of them a person.
pub fn hard_times(person: u64) -> HardTimesPlan {
    HardTimesPlan {
        distract: vec![PlanLine::Words("The library.".into())],
        ask: vec![PlanLine::Person(pid(person)), PlanLine::Words("Somebody at the choir.".into())],
        professional: vec![PlanLine::Contact { name: "Dr Levi".into(), number: "+44 7700 900123".into() }],
        ..HardTimesPlan::default()
    }
}

pub fn ties(person: u64, knows: &[u64], through: Option<u64>) -> PersonTies {
    let knows = knows.iter().copied().map(pid).collect();
    PersonTies { person: pid(person), knows, through: through.map(pid), met: "At the choir.".into() }
}

pub fn add_person(person: Person) -> Edit {
    Edit::add(person)
}

pub fn log(moment: Moment) -> Edit {
    Edit::add(moment)
}

pub fn memory(map: &Strings) -> MemoryStorage {
    let storage = MemoryStorage::new();
    storage.restore(map.clone());
    storage
}

/// A stored book of forty-four records (fourteen people, thirteen moments, five important_dates, two check-ins, an ask, a plan,
/// something to ask about, a thank-you, a place, a small step for it, a good moment, a look back, a plan for hard
/// times, settings) and the smallest of each other kind, with steps to undo and to redo, some deletions, and another
/// page's key beside it.
pub fn full_map() -> Strings {
    let storage = MemoryStorage::new();
    storage.restore(Strings::from([("other-desk".to_owned(), "theirs".to_owned())]));
    let mut desk = open(&storage);
    desk.keep_device(&DeviceSettings::new(HERE)).unwrap();
    let mut people: Vec<Person> = (1..=14).map(someone).collect();
    people[13].waiting_since = Some(ago(2));
    let important_dates: Vec<ImportantDate> = (1..=5).map(|n| important_date(n, Some(n))).collect();
    desk.edit(Edit::Import(Box::new(Import { people, joined: vec![], important_dates }))).unwrap();
    for n in 1..=13 {
        desk.edit(log(moment(n, ago(n * 9), &[n, n + 1]))).unwrap();
    }
    desk.edit(Edit::remove(mid(13))).unwrap();
    desk.edit(Edit::LogAsk(Box::new(ask(1, 6)), Box::new(moment(20, ago(2), &[6])))).unwrap();
    desk.edit(Edit::add(plan(1, &[1, 3]))).unwrap();
    desk.edit(Edit::add(to_ask(1, 3))).unwrap();
    desk.edit(Edit::add(thanks(1, 3))).unwrap();
    desk.edit(Edit::change(hard_times(2))).unwrap();
    desk.edit(Edit::SetTies(Box::new(ties(2, &[5], Some(7))))).unwrap();
    desk.edit(Edit::add(check_in(1))).unwrap();
    desk.edit(Edit::add(check_in(2))).unwrap();
    desk.edit(Edit::add(place(1, &[3]))).unwrap();
    desk.edit(visit(1, ago(9), Some(moment(21, ago(9), &[3])))).unwrap();
    desk.edit(Edit::remove(mid(12))).unwrap();
    let step = SmallStep { place: Some(PlaceId::from_bits(1)), ..small_step(1, Cue::Weekday(Weekday::Thu)) };
    desk.edit(Edit::add(step)).unwrap();
    desk.edit(Edit::add(good_moment(1, &[2, 3]))).unwrap();
    desk.edit(Edit::add(look_back(1, &[2], &[3]))).unwrap();
    let is_there = |kind| desk.book().records().any(|record| record.id().kind() == kind);
    let others = RecordKind::ALL.iter().filter(|kind| !kind.is_single() && !is_there(**kind));
    let others: Vec<Record> = others.filter_map(|kind| smallest(desk.book(), *kind, 1)).collect();
    let n_others = others.len();
    for other in others {
        desk.edit(Edit::add(other)).unwrap();
    }
    desk.edit(Edit::change(Settings { hellos: 3, ..Settings::default() })).unwrap();
    desk.edit(Edit::NotNow(pid(3), ahead(7))).unwrap();
    desk.edit(Edit::SetStanding(pid(4), Standing::Resting { until: None, why: RestWhy::Break })).unwrap();
    assert!(desk.step(Lead::Undo).unwrap());
    assert_eq!(desk.book().record_ids().len(), 44 + n_others);
    storage.snapshot()
}

pub fn backup_of(book: &Book) -> String {
    backup::write(book, Now::on(today()))
}
