//! The people, days and records that these tests speak of, and the desk they are put on.

use std::rc::Rc;

use chrono::NaiveDate;
use mainstay_core::book::Book;
use mainstay_core::desk::{Desk, Trouble};
use mainstay_core::edit::{Edit, Lead};
use mainstay_core::model::{
    CheckIn, CheckInId, DeviceId, ImportantDate, ImportantDateId, Instrument, Moment, MomentId, Name, Person,
    PersonId, Ring, Stamp, Stamps, Unknown,
};
use mainstay_core::now::Now;
use mainstay_core::store::{FaultStorage, MemoryStorage, Storage};

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

pub fn today() -> NaiveDate {
    day("2026-11-22")
}

pub fn device() -> DeviceId {
    DeviceId::from_bits(7)
}

pub fn pid(n: u64) -> PersonId {
    PersonId::from_bits(n)
}

pub fn person(n: u64, name: &str) -> Person {
    Person::new(pid(n), Name::new(name).unwrap(), Ring::Close, day("2026-01-01"))
}

pub fn moment(n: u64, day: NaiveDate, with: &[u64]) -> Moment {
    Moment::new(MomentId::from_bits(n), day, with.iter().map(|n| pid(*n)).collect())
}

pub fn important_date(n: u64, person: u64) -> ImportantDate {
    let (label, date) = (Name::new("Anniversary").unwrap(), "--09-30".parse().unwrap());
    ImportantDate {
        stamp: Stamp { device: device(), counter: 0 },
        ..ImportantDate::new(ImportantDateId::from_bits(n), Some(pid(person)), label, date)
    }
}

pub fn check_in(n: u64) -> CheckIn {
    CheckIn {
        id: CheckInId::from_bits(n),
        day: day("2026-11-01"),
        instrument: Instrument::ThreeQuestions,
        answers: vec![Some(3), None, Some(5)],
        total_hundredths: None,
        answered_ms: None,
        stamp: Stamp { device: device(), counter: 0 },
        stamps: Stamps::default(),
        unknown: Unknown::new(),
    }
}

/// Opens what is stored, in whatever state it is.
pub fn open<S: Storage>(storage: S) -> Desk<S> {
    Desk::open(storage, device()).unwrap().0
}

/// Edits as they are made on a day.
pub trait OnADay {
    fn edit(&mut self, edit: Edit) -> Result<(), Trouble>;
    fn edit_on(&mut self, day: NaiveDate, edit: Edit) -> Result<(), Trouble>;
}

impl<S: Storage> OnADay for Desk<S> {
    fn edit(&mut self, edit: Edit) -> Result<(), Trouble> {
        self.edit_on(today(), edit)
    }

    fn edit_on(&mut self, day: NaiveDate, edit: Edit) -> Result<(), Trouble> {
        self.dispatch(edit, Now::on(day))
    }
}

/// Forty records of every kind, in several months, and something to undo and redo.
pub fn forty() -> Rc<FaultStorage> {
    let storage = Rc::new(FaultStorage::new(MemoryStorage::new()));
    let mut desk = open(Rc::clone(&storage));
    for n in 1..=12 {
        desk.edit(Edit::add(person(n, &format!("Person {n}")))).unwrap();
    }
    for n in 1..=22 {
        let day = today() - chrono::Days::new(n * 9);
        let mut logged = moment(n, day, &[n % 12 + 1, (n + 3) % 12 + 1]);
        logged.note = format!("Walked and talked, number {n}");
        desk.edit(Edit::add(logged)).unwrap();
    }
    for n in 1..=4 {
        desk.edit(Edit::add(important_date(n, n))).unwrap();
    }
    desk.edit(Edit::add(check_in(1))).unwrap();
    let mut settings = desk.book().settings().clone();
    settings.hellos = 3;
    desk.edit(Edit::change(settings)).unwrap();
    assert!(desk.step(Lead::Undo).unwrap());
    storage
}

/// Whether two books say the same, stamps aside.
pub fn say_the_same(a: &Book, b: &Book) -> bool {
    let ids = a.record_ids();
    ids == b.record_ids()
        && ids.into_iter().all(|id| match (a.record(id), b.record(id)) {
            (Some(a), Some(b)) => a.says_the_same(b),
            _ => false,
        })
}
