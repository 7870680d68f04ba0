//! Invented people and moments with 60-character notes, the same at every run: usually 1,000 people and 10,000 moments
//! over ten years. With fewer or more moments the years are fewer or more, for nobody logs faster because they have
//! logged for long.

use std::rc::Rc;

use chrono::{Days, NaiveDate};
use mainstay_core::book::Book;
use mainstay_core::desk::Desk;
use mainstay_core::edit::{Edit, Import};
use mainstay_core::model::{
    Channel, DeviceId, Kind, Moment, MomentId, Name, PartialDate, Person, PersonId, Reach, Relationship,
    Ring, Strength, Way,
};
use mainstay_core::now::Now;
use mainstay_core::record::Record;
use mainstay_core::store::MemoryStorage;

const FIRST: [&str; 10] = ["Ana", "Ben", "Chi", "Dee", "Efe", "Gor", "Ivy", "Jun", "Mo", "Wren"];
const LAST: [&str; 10] =
    ["Abara", "Bell", "Costa", "Dahl", "Eriksen", "Fuchs", "Gupta", "Haas", "Ito", "Juarez"];

/// Mixes a number's bits, so that ids look random and stay the same.
fn mixed(n: u64) -> u64 {
    (n + 1).wrapping_mul(0x9E37_79B9_7F4A_7C15).rotate_left(23).wrapping_mul(0xBF58_476D_1CE4_E5B9)
}

/// What a reference store holds.
pub struct Reference {
    /// How many people.
    pub people: u64,
    /// How many moments, a thousand a year.
    pub moments: u64,
    /// The day after which nothing has happened yet.
    pub today: NaiveDate,
}

/// Fills a storage by one import and one restore, as a person moving in would.
pub fn fill(storage: Rc<MemoryStorage>, reference: &Reference) {
    let today = reference.today;
    let device = DeviceId::from_bits(0x5_1234_5678);
    let Ok((mut desk, _)) = Desk::open(storage, device) else { return };
    let import = Import {
        people: (0..reference.people).filter_map(|n| person(n, today)).collect(),
        ..Import::default()
    };
    let mut drawn = Desk::<Rc<MemoryStorage>>::without_store(device);
    drawn.show_made_up(Book::new(device));
    let brought = drawn.dispatch(Edit::Import(Box::new(import)), Now::on(today));
    assert!(brought.is_ok(), "{brought:?}");
    let mut wanted = drawn.book().clone();
    for n in 0..reference.moments {
        let mut moment = moment(n, reference);
        moment.stamp = wanted.next_stamp();
        wanted.put(Record::Moment(Box::new(moment)));
    }
    let kept = desk.dispatch(Edit::Restore(Box::new(wanted)), Now::on(today));
    assert!(kept.is_ok(), "{kept:?}");
}

fn person(n: u64, today: NaiveDate) -> Option<Person> {
    let at = |names: [&'static str; 10], n: u64| names.into_iter().nth(usize::try_from(n % 10).unwrap_or(0));
    let name = format!("{} {} {n}", at(FIRST, n)?, at(LAST, n / 10)?);
    let ring = [Ring::Closest, Ring::Close, Ring::Around, Ring::Around]
        .into_iter()
        .nth(usize::try_from(n % 4).ok()?)?;
    let added = today.checked_sub_days(Days::new(n * 3 + 30))?;
    let mut person = Person::new(PersonId::from_bits(mixed(n)), Name::new(&name).ok()?, ring, added);
    person.relationship = Some(Relationship::Friend);
    person.gives.insert(Kind::Listening, Strength::Good);
    let phone = format!("+44 7700 {:06}", 900_000 + n);
    person.channels.push(Channel { reach: Reach::Phone, value: phone, label: None, preferred: true });
    let mail = format!("person{n}@example.org");
    person.channels.push(Channel { reach: Reach::Mail, value: mail, label: None, preferred: false });
    let (month, day) = (u32::try_from(n % 12 + 1).ok()?, u32::try_from(n % 28 + 1).ok()?);
    person.birthday = PartialDate::new(None, Some(month), Some(day)).ok();
    person.note = "Likes long walks and strong tea.".into();
    Some(person)
}

fn moment(n: u64, reference: &Reference) -> Moment {
    let days = (reference.moments * 365 / 1_000).max(1);
    let today = reference.today;
    let day = today.checked_sub_days(Days::new(mixed(n) % days)).unwrap_or(today);
    let with = PersonId::from_bits(mixed(mixed(n * 7) % reference.people));
    let mut moment = Moment::new(MomentId::from_bits(mixed(n + 1_000_000)), day, vec![with]);
    moment.way = [Way::Met, Way::Call, Way::Text].into_iter().nth(usize::try_from(n % 3).unwrap_or(0));
    moment.note = format!("{:60}", format!("Talked about the garden, the new job and the trip, no. {n}"));
    moment.note.truncate(60);
    moment
}
