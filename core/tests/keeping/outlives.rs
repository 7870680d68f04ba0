//! What is left of a record when another one goes: it lets go of that one, and says everything else as before.

use mainstay_core::book::Book;
use mainstay_core::edit::Edit;
use mainstay_core::model::*;
use mainstay_core::record::{Newer, Record, RecordId};
use mainstay_core::store::MemoryStorage;

use super::world::*;

/// What is kept of `record` when `goes` is deleted, among three people, a moment with each, a date, and a place.
fn left_of(record: impl Into<Record>, goes: impl Into<RecordId>) -> Option<Record> {
    let mut desk = open(MemoryStorage::new());
    for n in 1..=3 {
        desk.edit(add_person(someone(n))).unwrap();
        desk.edit(log(moment(n, ago(n), &[n]))).unwrap();
    }
    desk.edit(Edit::add(important_date(1, None))).unwrap();
    desk.edit(Edit::add(place(1, &[]))).unwrap();
    let record = record.into();
    let id = record.id();
    desk.edit(Edit::keep(record, true)).unwrap();
    desk.edit(Edit::remove(goes)).unwrap();
    desk.book().record(id).cloned()
}

#[track_caller]
fn assert_left(record: impl Into<Record>, goes: impl Into<RecordId>, wanted: impl Into<Record>) {
    let left = left_of(record, goes);
    let wanted = wanted.into();
    assert!(left.as_ref().is_some_and(|left| left.says_the_same(&wanted)), "{left:?}\n{wanted:?}");
}

#[test]
fn what_a_moment_is_noted_with_outlives_it() {
    let gone = Some(mid(1));
    assert_left(ThankYou { moment: gone, ..thanks(5, 2) }, mid(1), thanks(5, 2));
    assert_left(ToAsk { moment: gone, ..to_ask(5, 2) }, mid(1), to_ask(5, 2));
    assert_left(Plan { moment: gone, ..plan(5, &[2]) }, mid(1), plan(5, &[2]));
    assert_left(Ask { moment: gone, ..ask(5, 2) }, mid(1), ask(5, 2));
    let visits = |moment| [(ago(1), moment), (ago(2), Some(mid(2)))].into();
    let was_there = |moment| Place { visits: visits(moment), ..place(5, &[2]) };
    assert_left(was_there(gone), mid(1), was_there(None));
}

#[test]
fn what_a_date_or_a_place_led_to_outlives_it() {
    assert_left(Plan { date: Some(eid(1)), ..plan(5, &[2]) }, eid(1), plan(5, &[2]));
    let step = || small_step(5, Cue::Day(ahead(1)));
    let at = PlaceId::from_bits(1);
    assert_left(SmallStep { place: Some(at), ..step() }, at, step());
}

#[test]
fn what_several_people_are_in_stays_with_the_others() {
    assert_left(moment(5, ago(1), &[1, 2]), pid(1), moment(5, ago(1), &[2]));
    assert_left(plan(5, &[1, 2]), pid(1), plan(5, &[2]));
    assert_left(place(5, &[1, 2]), pid(1), place(5, &[2]));
    assert_left(good_moment(5, &[1, 2]), pid(1), good_moment(5, &[2]));
    assert_left(good_moment(5, &[1]), pid(1), good_moment(5, &[]));
    assert_left(look_back(5, &[1, 2], &[3]), pid(1), look_back(5, &[2], &[3]));
    assert_left(look_back(5, &[2], &[1, 3]), pid(1), look_back(5, &[2], &[3]));
    let near = |people: &[u64]| ImportantDate {
        near: people.iter().copied().map(pid).collect(),
        ..important_date(5, Some(2))
    };
    assert_left(near(&[1, 3]), pid(1), near(&[3]));
}

#[test]
fn what_is_about_one_alone_goes_along() {
    assert_eq!(left_of(moment(5, ago(1), &[1]), pid(1)), None);
    assert_eq!(left_of(plan(5, &[1]), pid(1)), None);
    assert_eq!(left_of(look_back(5, &[1], &[]), pid(1)), None);
    assert_eq!(left_of(look_back(5, &[], &[1]), pid(1)), None);
    assert_eq!(left_of(thanks(5, 1), pid(1)), None);
    assert_eq!(left_of(to_ask(5, 1), pid(1)), None);
    assert_eq!(left_of(ask(5, 1), pid(1)), None);
    assert_eq!(left_of(important_date(5, Some(1)), pid(1)), None);
}

#[test]
fn whatever_is_written_in_it_a_book_is_not_empty() {
    let full = open(memory(&full_map())).book().clone();
    for record in full.records() {
        let mut book = Book::new(HERE);
        book.put(record.clone());
        assert_eq!(book.is_empty(), record.id() == RecordId::Settings, "{record:?}");
    }
    let mut book = Book::new(HERE);
    book.put(HardTimesPlan::default().into());
    assert!(book.is_empty(), "a plan in which nothing stands");
    let stamp = full.next_stamp();
    book.put_newer("z:AAAAAAAAAAB".to_owned(), Newer { stamp, fields: None });
    assert!(book.is_empty(), "the note that something was deleted");
    book.put_newer("z:AAAAAAAAAAB".to_owned(), Newer { stamp, fields: Some([].into()) });
    assert!(!book.is_empty(), "what a newer version wrote");
}
